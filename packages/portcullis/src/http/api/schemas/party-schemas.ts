// What do the routes about a party answer?

import { Type } from "typebox";
import { Day, FieldChange, Hash, Time } from "./values.ts";

const Texts = Type.Array(Type.String());
const Country = Type.Object({ printed: Type.String(), code: Type.Optional(Type.String()) });
const StatedDate = Type.Object({ printed: Type.String(), date: Type.Optional(Type.String({ description: "EDTF." })) });

const Name = Type.Object({
  text: Type.String(),
  type: Type.String({ description: "primary, primary-variation, alias or former" }),
  strength: Type.String({ description: "good, low or unstated" }),
  script: Type.String({ description: "ISO 15924" }),
  parts: Type.Optional(Type.Object({ family: Type.Optional(Type.String()), given: Type.Optional(Texts) })),
  language: Type.Optional(Type.String()),
});

const Designation = Type.Object({
  regime: Type.String(),
  authority: Type.String(),
  measures: Texts,
  listedOn: Type.Optional(StatedDate),
});

const Identifier = Type.Object({
  kind: Type.String(),
  printed: Type.String(),
  number: Type.String(),
  country: Type.Optional(Type.String()),
  label: Type.Optional(Type.String()),
  note: Type.Optional(Type.String()),
});

const Address = Type.Object({
  printed: Type.String(),
  city: Type.Optional(Type.String()),
  region: Type.Optional(Type.String()),
  postalCode: Type.Optional(Type.String()),
  country: Type.Optional(Country),
});

const Entity = Type.Object({ id: Type.String(), text: Type.String() });

/** A statement as it is kept or viewed. */
export const StatementSchema = Type.Object({
  id: Type.String(),
  subject: Entity,
  predicate: Type.String(),
  object: Type.Optional(Entity),
  value: Type.Optional(Type.String()),
  lang: Type.Optional(Type.String()),
  speaker: Entity,
  via: Type.Optional(Entity),
  statedOn: Day,
  polarity: Type.String({ description: "yes or no" }),
  grade: Type.Optional(
    Type.Object({
      words: Type.String(),
      scale: Type.Optional(Type.String()),
      low: Type.Optional(Type.Number()),
      high: Type.Optional(Type.Number()),
    }),
  ),
  analyticalConfidence: Type.Optional(Type.Object({ words: Type.String() })),
  about: Type.Optional(Texts),
  source: Type.Object({
    edition: Type.Optional(Type.String()),
    locator: Type.Optional(Type.String()),
    document: Type.Optional(Type.String()),
    start: Type.Optional(Type.Integer()),
    end: Type.Optional(Type.Integer()),
  }),
  supersedes: Type.Optional(Type.String()),
});

const Edge = Type.Object({ published: Day, edition: Hash });

const ValueSpan = Type.Object(
  {
    field: Type.String(),
    text: Type.String(),
    first: Edge,
    last: Edge,
    gone: Type.Optional(Day),
  },
  { description: "A value and the run of loaded editions that state it." },
);

const SameParty = Type.Object({
  party: Type.String(),
  ground: Type.String(),
  value: Type.String(),
  list: Type.String(),
  caption: Type.String(),
  regimes: Texts,
  measures: Texts,
  published: Day,
});

const Step = Type.Object({
  published: Day,
  edition: Hash,
  loaded_at: Time,
  change: Type.String({
    description:
      "added, amended, removed, unchanged, absent; first: in the oldest loaded edition, listed then or before; unknown: its files were removed",
  }),
  fields: Type.Optional(Type.Array(FieldChange)),
});

const PathSchema = Type.Object({
  to: Entity,
  weakest: Type.Integer(),
  steps: Type.Array(Type.Object({ statement: StatementSchema, from: Entity, to: Entity, reversed: Type.Boolean() })),
});

/** A party as one edition states it, with everything that is known around it. */
export const PartySchema = Type.Object({
  id: Type.String(),
  list: Type.String(),
  reference: Type.String(),
  kind: Type.String({ description: "person, organisation, vessel, aircraft or unknown" }),
  names: Type.Array(Name),
  designations: Type.Array(Designation),
  birthDates: Type.Array(StatedDate),
  birthPlaces: Type.Array(Type.Object({ printed: Type.String(), country: Type.Optional(Country) })),
  nationalities: Type.Array(Country),
  countries: Type.Array(Country),
  addresses: Type.Array(Address),
  identifiers: Type.Array(Identifier),
  crossReferences: Type.Array(Type.Object({ scheme: Type.String(), value: Type.String() })),
  gender: Type.Optional(Type.String()),
  titles: Texts,
  positions: Texts,
  reasons: Texts,
  remarks: Texts,
  links: Type.Array(Type.Object({ relation: Type.String(), to: Type.String() })),
  raw: Type.Record(Type.String(), Texts),
  lastUpdated: Type.Optional(StatedDate),
  edition: Type.Object({
    published: Day,
    edition: Hash,
    format: Type.String(),
    loadedAt: Time,
    title: Type.String(),
    publisher: Type.String(),
  }),
  same_as: Type.Array(SameParty),
  disagreements: Type.Array(
    Type.Object({
      field: Type.String(),
      stated: Type.Array(Type.Object({ party: Type.String(), values: Texts })),
    }),
  ),
  values: Type.Array(ValueSpan),
  history: Type.Array(Step),
  since: Type.Optional(
    Type.Object(
      {
        published: Day,
        edition: Hash,
        change: Type.String({ description: "amended, removed or unchanged" }),
        fields: Type.Array(FieldChange),
      },
      { description: "What changed from the edition shown to the newest." },
    ),
  ),
  statements: Type.Array(StatementSchema),
  stances: Type.Array(StatementSchema),
  paths: Type.Array(PathSchema),
});

// What do the routes about lists answer?

import { Type } from "typebox";
import { Day, FieldChange, Hash, NextCursor, Time } from "./values.ts";

const Status = Type.Enum(["current", "retired", "aggregate", "own", "intelligence"]);

export const Refused = Type.Object({
  published: Day,
  edition: Type.String(),
  refusedAt: Time,
  code: Type.String(),
  reason: Type.String(),
});

const Failure = Type.Object({ at: Time, code: Type.String(), reason: Type.String() });

export const ListLine = Type.Object({
  id: Type.String(),
  status: Status,
  published: Day,
  edition: Hash,
  parties: Type.Integer(),
  names: Type.Integer(),
  problems: Type.Integer(),
  age_days: Type.Integer({ description: "Whole days since publication." }),
  cadence_days: Type.Optional(
    Type.Number({ description: "Days within which the publisher usually changes the list." }),
  ),
  stale: Type.Boolean({ description: "Older than that, and not confirmed since." }),
  checked_at: Type.Optional(Time),
  title: Type.String(),
  publisher: Type.String(),
  licence: Type.String(),
  loaded_at: Time,
  reconstructed: Type.Optional(Type.Literal(true)),
  note: Type.Optional(Type.String()),
  accepted: Type.Optional(Type.Object({ at: Time, code: Type.String(), reason: Type.String() })),
  pruned_at: Type.Optional(Time),
  refused: Type.Optional(Type.Array(Refused)),
  failure: Type.Optional(Failure),
});

export const Lists = Type.Object({
  lists: Type.Array(ListLine),
  intelligence: Type.Array(
    Type.Object({
      list: Type.String(),
      title: Type.Optional(Type.String()),
      publisher: Type.String(),
      published: Day,
      objects: Type.Integer(),
    }),
  ),
  provisional: Type.Integer({ description: "Announced parties that no list carries yet." }),
});

export const Editions = Type.Object({ editions: Type.Array(ListLine), refused: Type.Array(Refused) });

export const Sizes = Type.Object({
  sizes: Type.Array(
    Type.Object({
      published: Day,
      edition: Hash,
      parties: Type.Integer(),
      names: Type.Integer(),
      problems: Type.Integer(),
      reconstructed: Type.Optional(Type.Literal(true)),
    }),
  ),
});

const Problem = Type.Object({
  code: Type.String(),
  file: Type.String(),
  row: Type.Optional(Type.Integer()),
  byte: Type.Optional(Type.Integer()),
  field: Type.Optional(Type.String()),
  value: Type.Optional(Type.String()),
  expected: Type.String(),
});

export const Problems = Type.Object({
  published: Day,
  edition: Hash,
  total: Type.Integer({ description: "All that were found; at most 10,000 are kept in full." }),
  codes: Type.Array(Type.Object({ code: Type.String(), count: Type.Integer() })),
  problems: Type.Array(Problem),
  next: NextCursor,
});

const deltaParty = {
  party: Type.String(),
  caption: Type.String(),
  kind: Type.String(),
  regimes: Type.Array(Type.String()),
  measures: Type.Array(Type.String()),
};

const Count = Type.Object({ name: Type.String(), added: Type.Integer(), removed: Type.Integer() });

export const Delta = Type.Object({
  list: Type.String(),
  from: Day,
  to: Day,
  from_edition: Hash,
  to_edition: Hash,
  counts: Type.Object({
    added: Type.Integer(),
    removed: Type.Integer(),
    amended: Type.Integer(),
    unchanged: Type.Integer(),
  }),
  fields: Type.Array(Type.Object({ field: Type.String(), count: Type.Integer() })),
  kinds: Type.Array(Count),
  regimes: Type.Array(Count),
  added: Type.Array(Type.Object(deltaParty)),
  removed: Type.Array(Type.Object(deltaParty)),
  amended: Type.Array(
    Type.Object({ ...deltaParty, fields: Type.Array(Type.String()), changes: Type.Array(FieldChange) }),
  ),
  next: Type.Object({ added: NextCursor, removed: NextCursor, amended: NextCursor }),
});

export const Source = Type.Object({
  id: Type.String(),
  title: Type.String(),
  status: Type.String(),
  publisher: Type.String(),
  licence: Type.String(),
  country: Type.Optional(Type.String()),
  format: Type.String(),
  urls: Type.Array(Type.String()),
  cadence_days: Type.Number(),
  on: Type.Boolean({ description: "Whether an update fetches it." }),
  changed: Type.Boolean({ description: "Whether it is fetched otherwise than the program comes with." }),
});

export const Sources = Type.Object({
  sources: Type.Array(Source),
  mirror: Type.Union([Type.String(), Type.Null()], {
    description: "A folder or address from which an update takes all lists instead.",
  }),
});

export const SourceChange = Type.Object(
  {
    on: Type.Optional(Type.Boolean()),
    urls: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 2_000 }), {
        maxItems: 20,
        description: "In the format's order; none for those that the program comes with.",
      }),
    ),
    cadence_days: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 3_660 })),
  },
  { additionalProperties: false, minProperties: 1 },
);

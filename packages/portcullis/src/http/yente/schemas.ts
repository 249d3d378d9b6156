// Of which form are questions and answers of yente's routes? Said for the document and the generated client; what a client of yente may
// leave out or write otherwise, the handlers know.

import { type TSchema, Type } from "typebox";
import type { App } from "../app.ts";
import { named } from "../openapi.ts";

/**
 * For routes whose handlers check what came: clients of yente expect 400 for one fault and 422 for another, where a schema knows one
 * status, and truths written as 1, on or yes.
 */
export const checkedByHandler = { validatorCompiler: () => () => true } as const;

/** The recursive form refers to itself by the name under which it is registered. */
const ENTITY = "FtmEntity";

const Time = Type.Union([Type.String({ description: "Seconds, without a time zone." }), Type.Null()]);

const entityFields = {
  id: Type.String(),
  caption: Type.String(),
  schema: Type.String({ description: "A schema of FollowTheMoney." }),
  properties: Type.Record(
    Type.String(),
    Type.Array(Type.Union([Type.String(), Type.Unsafe<unknown>({ $ref: `${ENTITY}#` })])),
  ),
  datasets: Type.Array(Type.String()),
  referents: Type.Array(Type.String(), { description: "Ids that were merged into this one." }),
  target: Type.Boolean(),
  first_seen: Time,
  last_seen: Time,
  last_change: Time,
};

const Entity = Type.Object(entityFields);

const Explanation = Type.Object({
  score: Type.Number(),
  detail: Type.String(),
  query: Type.String(),
  candidate: Type.String(),
});

const ScoredEntity = Type.Object({
  ...entityFields,
  score: Type.Number({ minimum: 0, maximum: 1 }),
  match: Type.Boolean({ description: "Whether the score is at or above the threshold." }),
  features: Type.Record(Type.String(), Type.Number()),
  explanations: Type.Record(Type.String(), Explanation),
});

const Total = Type.Object({ value: Type.Integer(), relation: Type.String() });

const Example = Type.Object({
  id: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  schema: Type.String({ description: "A schema of FollowTheMoney: Person, Company, Vessel, …" }),
  properties: Type.Record(Type.String(), Type.Unknown(), { description: "Texts, numbers, or arrays of them." }),
});

const MatchRequest = Type.Object({
  queries: Type.Record(Type.String(), Type.Union([Example, Type.Null()]), { description: "1 to 100." }),
  weights: Type.Optional(Type.Record(Type.String(), Type.Number())),
  config: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
});

const Facet = Type.Object({
  label: Type.String(),
  values: Type.Array(Type.Object({ name: Type.String(), label: Type.String(), count: Type.Integer() })),
});

const CatalogEntry = Type.Object({
  name: Type.String(),
  title: Type.String(),
  summary: Type.Union([Type.String(), Type.Null()]),
  url: Type.Union([Type.String(), Type.Null()]),
  load: Type.Boolean(),
  entities_url: Type.Union([Type.String(), Type.Null()]),
  version: Type.String(),
  index_version: Type.Union([Type.String(), Type.Null()]),
  index_current: Type.Boolean(),
  children: Type.Array(Type.String()),
  last_export: Type.Union([Type.String(), Type.Null()]),
});

const Catalog = Type.Object({
  datasets: Type.Array(CatalogEntry),
  current: Type.Array(Type.String()),
  outdated: Type.Array(Type.String()),
  index_stale: Type.Boolean(),
});

const Feature = Type.Object({
  description: Type.String(),
  coefficient: Type.Number(),
  url: Type.Union([Type.String(), Type.Null()]),
});

const Algorithm = Type.Object({
  name: Type.String(),
  description: Type.String(),
  features: Type.Record(Type.String(), Feature),
  docs: Type.Object({
    description: Type.String(),
    features: Type.Record(Type.String(), Feature),
    config: Type.Record(Type.String(), Type.Object({ type: Type.String(), description: Type.String() })),
  }),
});

const Algorithms = Type.Object({ algorithms: Type.Array(Algorithm), default: Type.String(), best: Type.String() });

/** A part of the document under a name of its own. */
interface NamedSchema {
  readonly name: string;
  readonly schema: TSchema;
}

const known = (name: string, schema: TSchema): NamedSchema => ({ name, schema });

/** Refers to a named part in a route's schema, and registers it, with the entity that many of them hold. */
export function refer(app: App, { name, schema }: NamedSchema): TSchema {
  named(app, ENTITY, Entity);
  return named(app, name, schema);
}

export const ENTITY_SCHEMA: NamedSchema = known(ENTITY, Entity);
export const MATCH_REQUEST: NamedSchema = known("FtmMatchRequest", MatchRequest);
export const CATALOG: NamedSchema = known("FtmCatalog", Catalog);
export const ALGORITHM_LIST: NamedSchema = known("FtmAlgorithms", Algorithms);

export const MATCH_ANSWER: NamedSchema = known(
  "FtmMatchAnswer",
  Type.Object({
    responses: Type.Record(
      Type.String(),
      Type.Object({ status: Type.Integer(), results: Type.Array(ScoredEntity), total: Total, query: Example }),
    ),
    limit: Type.Integer(),
  }),
);

const entityRef = Type.Unsafe<unknown>({ $ref: `${ENTITY}#` });

const page = { results: Type.Array(entityRef), total: Total, limit: Type.Integer(), offset: Type.Integer() };

export const SEARCH_ANSWER: NamedSchema = known(
  "FtmSearchAnswer",
  Type.Object({ ...page, facets: Type.Record(Type.String(), Facet) }),
);

export const ADJACENT_PAGE: NamedSchema = known("FtmAdjacentPage", Type.Object(page));

export const ADJACENT: NamedSchema = known(
  "FtmAdjacent",
  Type.Object({
    entity: entityRef,
    adjacent: Type.Record(Type.String(), Type.Object(page)),
    limit: Type.Integer(),
    offset: Type.Integer(),
  }),
);

const texts = (description: string) => Type.Optional(Type.Array(Type.String(), { description }));
const text = (description: string) => Type.Optional(Type.String({ description }));
const share = (description: string) => Type.Optional(Type.Number({ minimum: 0, maximum: 1, description }));

/** What narrows an answer, for /match and /search alike. */
const narrowing = {
  include_dataset: texts("Only entities of these datasets."),
  exclude_dataset: texts("No entities of these datasets."),
  exclude_schema: texts("No entities of these schemata."),
  topics: texts("Only entities with one of these topics."),
  changed_since: text("Only entities changed since this day or time."),
};

const limit = (most: number) => Type.Optional(Type.Integer({ minimum: 0, maximum: most }));

export const MATCH_QUERY = Type.Object({
  limit: limit(500),
  threshold: share("From which score an entity is a match."),
  cutoff: share("Below it nothing is answered; never above the threshold. Deprecated."),
  algorithm: text("Any name of yente's, or `best`; one engine answers them all."),
  fuzzy: text("Accepted; names are always compared letter by letter."),
  exclude_entity_ids: texts("At most 50, ids that were merged into others among them."),
  ...narrowing,
});

export const SEARCH_QUERY = Type.Object({
  q: text("Words; with AND, OR, NOT, phrases in quotes and word* unless simple is true."),
  simple: Type.Optional(Type.Boolean()),
  schema: text("Entities of this schema and those that extend it. Default: Thing."),
  countries: texts("Codes."),
  datasets: texts("Names."),
  filter: texts("field:value, as properties.birthDate:1965-03-02."),
  filter_op: Type.Optional(Type.Enum(["AND", "OR"])),
  facets: texts("countries, topics, datasets, schema. Default: the first three."),
  sort: texts("first_seen, last_seen or last_change, with :desc or :asc."),
  target: Type.Optional(Type.Boolean()),
  limit: limit(500),
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 9_499 })),
  ...narrowing,
});

export const PAGE_QUERY = Type.Object({
  limit: limit(500),
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 9_499 })),
});

export const DatasetParams = Type.Object({
  dataset: Type.String({ description: "A list, `default` (what is screened by default) or `all`." }),
});

// GET /search/{dataset}: what of a dataset speaks of these words?

import type { EntitySearch, FactWanted } from "../../entities/entity-finder.ts";
import { isSchema, labelOfSchema, labelOfValue, schemaAndChildren } from "../../entities/ftm-model.ts";
import type { App } from "../app.ts";
import { one, type QueryString, several, timestamp, truth, whole } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import type { Service, ServiceState } from "../service.ts";
import { checkedByHandler, DatasetParams, refer, SEARCH_ANSWER, SEARCH_QUERY } from "./schemas.ts";
import { factsOfField, isOfDays, isPartOfDay } from "./search-fields.ts";
import { searchWords } from "./words.ts";

export const SEARCH_LIMITS = { limit: 500, offset: 9_499, standard: 10 } as const;

const LABELS = {
  countries: "Countries",
  topics: "Topics",
  datasets: "Data sources",
  schema: "Entity types",
  identifiers: "Identifiers",
  genders: "Genders",
} as const;

type FacetName = keyof typeof LABELS;

/** What has a name of its own for people. */
const TYPES: Readonly<Partial<Record<FacetName, "country" | "topic" | "gender">>> = {
  countries: "country",
  topics: "topic",
  genders: "gender",
};

function facetsOf(query: QueryString): readonly FacetName[] {
  const wanted = several(query, "facets");
  const unknown = wanted.find((name) => !Object.hasOwn(LABELS, name));
  if (unknown !== undefined) throw new HttpProblem(422, "PARAMETER_INVALID", `There is no facet "${unknown}".`);
  return wanted.length === 0 ? ["countries", "topics", "datasets"] : (wanted as readonly FacetName[]);
}

function sortOf(query: QueryString): NonNullable<EntitySearch["sort"]> {
  return several(query, "sort").flatMap((text) => {
    const [field = "", order = "asc"] = text.split(":");
    if (field !== "first_seen" && field !== "last_seen" && field !== "last_change") return [];
    return [{ field, descending: order.toLowerCase() === "desc" }];
  });
}

function schemaOf(query: QueryString): string {
  const schema = one(query, "schema") ?? "Thing";
  if (!isSchema(schema)) throw new HttpProblem(400, "SCHEMA_UNKNOWN", `There is no schema "${schema}".`);
  return schema;
}

function filtersOf(query: QueryString, all: boolean): readonly FactWanted[] {
  const values = new Map<string, string[]>();
  for (const text of several(query, "filter")) {
    const cut = text.indexOf(":");
    if (cut <= 0) throw new HttpProblem(400, "PARAMETER_INVALID", 'A filter is written as "field:value".');
    const field = text.slice(0, cut);
    values.set(field, [...(values.get(field) ?? []), text.slice(cut + 1)]);
  }
  return [...values].map(([field, of]) => ({
    kinds: factsOfField(field) ?? [field],
    values: of,
    all,
    begun: isOfDays(field) && of.every(isPartOfDay),
  }));
}

function factsOf(query: QueryString): EntitySearch["facts"] {
  const operator = (one(query, "filter_op") ?? "OR").toUpperCase();
  if (operator !== "AND" && operator !== "OR") {
    throw new HttpProblem(422, "PARAMETER_INVALID", "filter_op is AND or OR.");
  }
  const all = operator === "AND";
  const named = (["countries", "topics", "datasets"] as const).flatMap((name) => {
    const values = several(query, name);
    return values.length === 0 ? [] : [{ kinds: factsOfField(name) ?? [], values, all }];
  });
  const included = several(query, "include_dataset");
  const within = included.length === 0 ? [] : [{ kinds: ["dataset"], values: included, all: false }];
  return [...named, ...filtersOf(query, all), ...within];
}

function searchOf(state: ServiceState, dataset: string, query: QueryString): EntitySearch {
  const words = searchWords(one(query, "q") ?? "", truth(query, "simple") ?? false);
  const target = truth(query, "target");
  const changedSince = timestamp(query, "changed_since");
  return {
    lists: state.listsOf(dataset),
    schemata: schemaAndChildren(schemaOf(query)),
    excludedSchemata: several(query, "exclude_schema").flatMap((schema) =>
      isSchema(schema) ? schemaAndChildren(schema) : [],
    ),
    excludedDatasets: several(query, "exclude_dataset"),
    facts: factsOf(query),
    sort: sortOf(query),
    ...(words === undefined ? {} : { words }),
    ...(target === undefined ? {} : { target }),
    ...(changedSince === undefined ? {} : { changedSince }),
  };
}

export function searchRoutes(app: App, service: Service): void {
  app.get<{ Params: { dataset: string }; Querystring: QueryString }>(
    "/search/:dataset",
    {
      ...checkedByHandler,
      config: { may: "read" },
      schema: {
        summary: "What of a dataset speaks of these words?",
        tags: ["yente"],
        params: DatasetParams,
        querystring: SEARCH_QUERY,
        response: { 200: refer(app, SEARCH_ANSWER) },
      },
    },
    async ({ params, query }) => {
      const limit = whole(query, "limit", SEARCH_LIMITS.standard, 0, SEARCH_LIMITS.limit);
      const offset = whole(query, "offset", 0, 0, SEARCH_LIMITS.offset);
      const state = await service.state();
      const search = searchOf(state, params.dataset, query);
      const labelOf = (name: FacetName, value: string): string => {
        const type = TYPES[name];
        if (type !== undefined) return labelOfValue(type, value);
        if (name === "schema") return labelOfSchema(value);
        return name === "datasets" ? (state.catalogue.lists[value]?.title ?? value) : value;
      };
      const wanted = facetsOf(query);
      const searcher = await state.searcher();
      const found = await searcher.find(search, {
        limit,
        offset,
        facets: wanted.map((name) => factsOfField(name) ?? []),
      });
      const facets = wanted.map((name, at) => {
        const values = (found.facets[at] ?? []).map(({ value, count }) => ({
          name: value,
          label: labelOf(name, value),
          count,
        }));
        return [name, { label: LABELS[name], values }] as const;
      });
      return {
        limit,
        offset,
        total: { value: found.total, relation: "eq" },
        results: found.entities,
        facets: Object.fromEntries(facets),
      };
    },
  );
}

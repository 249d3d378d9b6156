// GET /search/{dataset}: what of a dataset speaks of these words?

import type { EntitySearch } from "../../entities/entity-database.ts";
import { isSchema, labelOfSchema, labelOfValue, schemaAndChildren } from "../../entities/ftm-model.ts";
import type { App } from "../app.ts";
import { one, type QueryString, several, timestamp, truth, whole } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import type { Service, ServiceState } from "../service.ts";
import { checkedByHandler, DatasetParams, refer, SEARCH_ANSWER, SEARCH_QUERY } from "./schemas.ts";
import { factOfField, searchWords } from "./words.ts";

export const SEARCH_LIMITS = { limit: 500, offset: 9_499, standard: 10 } as const;

const FACETS = { countries: "country", topics: "topic", datasets: "dataset", schema: "schema" } as const;

type FacetName = keyof typeof FACETS;

const LABELS: Readonly<Record<FacetName, string>> = {
  countries: "Countries",
  topics: "Topics",
  datasets: "Data sources",
  schema: "Entity types",
};

function facetsOf(query: QueryString): readonly FacetName[] {
  const wanted = several(query, "facets");
  const unknown = wanted.find((name) => !Object.hasOwn(FACETS, name));
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

function factsOf(query: QueryString): EntitySearch["facts"] {
  const all = (one(query, "filter_op") ?? "OR").toUpperCase() === "AND";
  const named = (["countries", "topics", "datasets"] as const).flatMap((name) => {
    const values = several(query, name);
    return values.length === 0 ? [] : [{ kind: FACETS[name], values, all }];
  });
  const included = several(query, "include_dataset");
  const filters = several(query, "filter").map((text) => {
    const cut = text.indexOf(":");
    if (cut <= 0) throw new HttpProblem(422, "PARAMETER_INVALID", 'A filter is written as "field:value".');
    return { kind: factOfField(text.slice(0, cut)), values: [text.slice(cut + 1)], all };
  });
  return [...named, ...filters, ...(included.length === 0 ? [] : [{ kind: "dataset", values: included, all: false }])];
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
      const entities = await state.entities();
      const labelOf = (name: FacetName, value: string): string => {
        if (name === "countries") return labelOfValue("country", value);
        if (name === "topics") return labelOfValue("topic", value);
        return name === "schema" ? labelOfSchema(value) : (state.catalogue.lists[value]?.title ?? value);
      };
      const facets = facetsOf(query).map((name) => {
        const values = entities
          .facet(search, FACETS[name])
          .map(({ value, count }) => ({ name: value, label: labelOf(name, value), count }));
        return [name, { label: LABELS[name], values }] as const;
      });
      return {
        limit,
        offset,
        total: { value: entities.count(search), relation: "eq" },
        results: limit === 0 ? [] : entities.search(search, limit, offset),
        facets: Object.fromEntries(facets),
      };
    },
  );
}

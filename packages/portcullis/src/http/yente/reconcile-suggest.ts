// /reconcile/{dataset}/suggest: what could the words mean that somebody is typing? Entities, properties and types, as OpenRefine asks.

import { Type } from "typebox";
import { matchableSchemata, propertiesOf, schemaAndParents } from "../../entities/ftm-model.ts";
import type { App } from "../app.ts";
import { named } from "../openapi.ts";
import { one, whole } from "../parameters.ts";
import type { Service } from "../service.ts";
import { nameOf, type ReconcileParams as Params, ReconcileType, SUGGESTIONS, typeOf } from "./reconcile-words.ts";
import { checkedByHandler, DatasetParams } from "./schemas.ts";
import { SEARCH_LIMITS } from "./search.ts";
import { prefixWords } from "./words.ts";

const Suggestions = Type.Object({
  code: Type.String(),
  status: Type.String(),
  prefix: Type.String(),
  result: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      description: Type.Optional(Type.String()),
      type: Type.Optional(Type.Array(ReconcileType)),
    }),
  ),
});

const PrefixQuery = Type.Object({
  prefix: Type.Optional(Type.String()),
  limit: Type.Optional(Type.Integer({ minimum: 0, maximum: SEARCH_LIMITS.limit })),
});

function mentions(prefix: string, ...texts: readonly string[]): boolean {
  return texts.some((text) => text.toLowerCase().includes(prefix.toLowerCase()));
}

/** As the form before it was called reconciliation had it; OpenRefine reads `result`. */
function suggested(prefix: string, result: readonly unknown[], limit: number = SUGGESTIONS) {
  return { code: "/api/status/ok", status: "200 OK", prefix, result: result.slice(0, limit) };
}

export function suggestRoutes(app: App, service: Service): void {
  const answer = { 200: named(app, "ReconcileSuggestions", Suggestions) };
  const route = (summary: string) => ({
    ...checkedByHandler,
    config: { may: "read" as const },
    schema: { summary, tags: ["reconciliation"], params: DatasetParams, querystring: PrefixQuery, response: answer },
  });
  app.get<Params>(
    "/reconcile/:dataset/suggest/entity",
    route("Entities whose names begin so"),
    async ({ params, query }) => {
      const state = await service.state();
      const lists = state.listsOf(params.dataset);
      const prefix = one(query, "prefix") ?? "";
      const limit = whole(query, "limit", SUGGESTIONS, 0, SEARCH_LIMITS.limit);
      const words = prefixWords(prefix);
      if (words === undefined || limit === 0) return suggested(prefix, []);
      const searcher = await state.searcher();
      const search = { lists, words, schemata: matchableSchemata(), facts: [] };
      const { entities } = await searcher.find(search, { limit, offset: 0, facets: [] });
      return suggested(
        prefix,
        entities.map((entity) => ({
          id: entity.id,
          name: nameOf(entity),
          type: [typeOf(entity.schema)],
          description: entity.schema,
        })),
        limit,
      );
    },
  );

  app.get<Params>(
    "/reconcile/:dataset/suggest/property",
    route("Properties whose names have this in them"),
    async ({ params, query }) => {
      (await service.state()).listsOf(params.dataset);
      const prefix = (one(query, "prefix") ?? "").trim();
      if (prefix === "") return suggested(prefix, []);
      const all = matchableSchemata().flatMap(propertiesOf);
      const found = [
        ...new Map(all.map((property) => [`${property.owner}:${property.name}`, property])).values(),
      ].filter(({ type, name, label }) => type !== "entity" && mentions(prefix, name, label));
      // Those of general schemata first: a property of all things is meant more often than one of ships.
      const order = found.toSorted((a, b) => schemaAndParents(a.owner).length - schemaAndParents(b.owner).length);
      return suggested(
        prefix,
        order.map(({ owner, name, label }) => ({ id: `${owner}:${name}`, name: label, description: label })),
      );
    },
  );

  app.get<Params>(
    "/reconcile/:dataset/suggest/type",
    route("Schemata whose names begin so"),
    async ({ params, query }) => {
      (await service.state()).listsOf(params.dataset);
      const prefix = (one(query, "prefix") ?? "").trim();
      const found =
        prefix === ""
          ? []
          : matchableSchemata().filter((schema) => schema.toLowerCase().startsWith(prefix.toLowerCase()));
      return suggested(prefix, found.map(typeOf));
    },
  );
}

// /reconcile/{dataset}: the reconciliation API 0.2, by which OpenRefine matches the rows of a table against a dataset.

import {
  isSchema,
  labelOfSchema,
  matchableSchemata,
  propertiesOf,
  schemaAndParents,
} from "../../entities/ftm-model.ts";
import { screenReading } from "../../screening/screen-subject.ts";
import { readSubject } from "../../subjects/subject-fields.ts";
import { actorOf } from "../actor.ts";
import type { App } from "../app.ts";
import { one, type QueryString, whole } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import type { Service } from "../service.ts";
import { entityIdOf } from "./entity-ids.ts";
import { exampleOf, subjectFieldsOf } from "./example.ts";
import { MATCH_LIMITS } from "./match.ts";
import { searchWords } from "./words.ts";

const SUGGESTIONS = 5;

/** Where ids and schemata of FollowTheMoney are explained. */
const SPACE = "https://www.opensanctions.org/reference/#schema";

interface Params {
  readonly Params: { readonly dataset: string };
  readonly Querystring: QueryString;
}

function typeOf(schema: string) {
  return { id: schema, name: labelOfSchema(schema), description: labelOfSchema(schema) };
}

function decoded(text: unknown, what: string): Readonly<Record<string, unknown>> {
  let json: unknown;
  try {
    json = typeof text === "string" ? JSON.parse(text) : text;
  } catch {
    json = undefined;
  }
  if (typeof json === "object" && json !== null && !Array.isArray(json)) return json as Record<string, unknown>;
  throw new HttpProblem(400, "QUERY_INVALID", `"${what}" is no JSON object.`);
}

function listed(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "object" && each !== null) : [];
}

/** A query of the reconciliation API as an example of ours. */
function exampleFor(query: Readonly<Record<string, unknown>>) {
  const type = typeof query["type"] === "string" ? query["type"] : "Thing";
  const properties: Record<string, unknown[]> = { name: [query["query"]] };
  for (const { pid, v } of listed(query["properties"])) {
    const name = String(pid).split(":").at(-1) ?? "";
    properties[name] = [...(properties[name] ?? []), v];
  }
  return { schema: type, properties };
}

async function reconcile(service: Service, dataset: string, actor: string, name: string, value: unknown) {
  if (typeof value !== "object" || value === null)
    throw new HttpProblem(400, "QUERY_INVALID", `"${name}" is no query.`);
  const query = value as Readonly<Record<string, unknown>>;
  const [state, vocabulary] = [await service.state(), await service.vocabulary()];
  const example = exampleOf(name, exampleFor(query), vocabulary);
  const wanted = Number(query["limit"] ?? SUGGESTIONS);
  const limit = Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, MATCH_LIMITS.limit) : SUGGESTIONS;
  const { snapshot, basis } = await state.screening(dataset);
  const own = { ...basis, policy: { ...basis.policy, threshold: 0.5, limit } };
  const reading = readSubject(subjectFieldsOf(name, example), vocabulary);
  const line = screenReading(snapshot.reader, reading, own);
  await service.ledger?.enter(actor, reading.subject, own, snapshot.meta.editions, line);
  const entities = await state.entities();
  const result = line.hits.flatMap((hit) => {
    const entity = entities.entity(entityIdOf(state, hit.party));
    if (entity === undefined) return [];
    const match = hit.score >= MATCH_LIMITS.threshold;
    return [{ id: entity.id, name: entity.caption, type: [typeOf(entity.schema)], score: 100 * hit.score, match }];
  });
  return { result };
}

/** Values of some entities' properties, as columns for a table. */
async function extend(service: Service, wish: Readonly<Record<string, unknown>>) {
  const ids = Array.isArray(wish["ids"]) ? wish["ids"].map(String).slice(0, MATCH_LIMITS.limit) : [];
  const names = listed(wish["properties"]).map(({ id }) => String(id));
  const entities = await (await service.state()).entities();
  const rows = ids.map((id) => {
    const entity = entities.entity(id);
    const cells = names.map((name) => {
      const values = entity?.properties[name.split(":").at(-1) ?? ""] ?? [];
      return [name, values.map((str) => ({ str }))] as const;
    });
    return [id, Object.fromEntries(cells)] as const;
  });
  return { meta: names.map((id) => ({ id, name: id })), rows: Object.fromEntries(rows) };
}

function mentions(prefix: string, ...texts: readonly string[]): boolean {
  return texts.some((text) => text.toLowerCase().includes(prefix.toLowerCase()));
}

function suggestRoutes(app: App, service: Service): void {
  const read = { config: { may: "read" }, schema: { tags: ["reconciliation"] } } as const;
  const suggested = (prefix: string, result: readonly unknown[]) => ({
    code: "/api/status/ok",
    status: "200 OK",
    prefix,
    result: result.slice(0, SUGGESTIONS),
  });

  app.get<Params>("/reconcile/:dataset/suggest/entity", read, async ({ params, query }) => {
    const state = await service.state();
    const lists = state.listsOf(params.dataset);
    const prefix = one(query, "prefix") ?? "";
    const words = searchWords(prefix, true);
    if (words === undefined) return suggested(prefix, []);
    const found = (await state.entities()).search(
      { lists, words: `${words}*`, schemata: matchableSchemata(), facts: [] },
      SUGGESTIONS,
      0,
    );
    return suggested(
      prefix,
      found.map(({ id, caption, schema }) => ({ id, name: caption, type: [typeOf(schema)], description: schema })),
    );
  });

  app.get<Params>("/reconcile/:dataset/suggest/property", read, async ({ params, query }) => {
    (await service.state()).listsOf(params.dataset);
    const prefix = (one(query, "prefix") ?? "").trim();
    if (prefix === "") return suggested(prefix, []);
    const all = matchableSchemata().flatMap(propertiesOf);
    const found = [...new Map(all.map((property) => [`${property.owner}:${property.name}`, property])).values()].filter(
      ({ type, name, label }) => type !== "entity" && mentions(prefix, name, label),
    );
    // Those of general schemata first: a property of all things is meant more often than one of ships.
    const order = found.toSorted((a, b) => schemaAndParents(a.owner).length - schemaAndParents(b.owner).length);
    return suggested(
      prefix,
      order.map(({ owner, name, label }) => ({ id: `${owner}:${name}`, name: label, description: label })),
    );
  });

  app.get<Params>("/reconcile/:dataset/suggest/type", read, async ({ params, query }) => {
    (await service.state()).listsOf(params.dataset);
    const prefix = (one(query, "prefix") ?? "").trim();
    const found =
      prefix === ""
        ? []
        : matchableSchemata().filter((schema) => schema.toLowerCase().startsWith(prefix.toLowerCase()));
    return suggested(prefix, found.map(typeOf));
  });

  app.get<Params>("/reconcile/:dataset/extend/property", read, async ({ params, query }) => {
    (await service.state()).listsOf(params.dataset);
    const type = one(query, "type") ?? "Thing";
    if (!isSchema(type)) throw new HttpProblem(400, "SCHEMA_UNKNOWN", `There is no schema "${type}".`);
    const limit = whole(query, "limit", 50, 1, MATCH_LIMITS.limit);
    const own = propertiesOf(type).filter(({ featured, type: kind }) => featured && kind !== "entity");
    const others = propertiesOf(type).filter(({ featured, type: kind }) => !featured && kind !== "entity");
    const properties = [...own, ...others].slice(0, limit).map(({ name, label }) => ({ id: name, name: label }));
    return { type, limit, properties };
  });
}

export function reconcileRoutes(app: App, service: Service): void {
  app.get<Params>(
    "/reconcile/:dataset",
    { config: { may: "read" }, schema: { summary: "Manifest of the reconciliation API", tags: ["reconciliation"] } },
    async ({ params, headers }) => {
      (await service.state()).listsOf(params.dataset);
      const at = `http://${headers.host ?? ""}${app.prefix}/reconcile/${encodeURIComponent(params.dataset)}`;
      const suggest = (what: string) => ({ service_url: at, service_path: `/suggest/${what}` });
      return {
        versions: ["0.2"],
        name: `${params.dataset} (Portcullis)`,
        identifierSpace: SPACE,
        schemaSpace: SPACE,
        view: { url: `http://${headers.host ?? ""}${app.prefix}/entities/{{id}}` },
        suggest: { entity: suggest("entity"), type: suggest("type"), property: suggest("property") },
        extend: { propose_properties: { service_url: at, service_path: "/extend/property" }, property_settings: [] },
        defaultTypes: matchableSchemata().map(typeOf),
      };
    },
  );

  app.register(async (scope) => {
    // Forms have no other use here.
    scope.addContentTypeParser<string>(
      "application/x-www-form-urlencoded",
      { parseAs: "string" },
      (_request, text, done) => done(null, Object.fromEntries(new URLSearchParams(text))),
    );
    scope.post<Params>(
      "/reconcile/:dataset",
      {
        config: { may: "screen" },
        schema: { summary: "Reconcile, or extend, as a form or JSON", tags: ["reconciliation"] },
      },
      async (request, reply) => {
        const { dataset } = request.params;
        (await service.state()).listsOf(dataset);
        const body = decoded(request.body, "body");
        if (body["extend"] !== undefined) return extend(service, decoded(body["extend"], "extend"));
        const queries = Object.entries(decoded(body["queries"], "queries"));
        if (queries.length > MATCH_LIMITS.batch) {
          const message = `Too many queries in one batch (limit: ${MATCH_LIMITS.batch}).`;
          throw new HttpProblem(400, "BATCH_TOO_LARGE", message);
        }
        const actor = actorOf(request);
        const answers = await Promise.all(
          queries.map(async ([name, query]) => [name, await reconcile(service, dataset, actor, name, query)] as const),
        );
        reply.header("x-batch-size", String(answers.length));
        return Object.fromEntries(answers);
      },
    );
  });
  suggestRoutes(app, service);
}

// /reconcile/{dataset}: the reconciliation API 0.2, by which OpenRefine matches the rows of a table against a dataset.

import { Type } from "typebox";
import { matchableSchemata } from "../../entities/ftm-model.ts";
import { screenReading } from "../../screening/screen-subject.ts";
import { readSubject } from "../../subjects/subject-fields.ts";
import { actorOf } from "../actor.ts";
import type { App } from "../app.ts";
import { parseJsonBody } from "../limits/json-body.ts";
import { named } from "../openapi.ts";
import { HttpProblem } from "../problem.ts";
import type { Service } from "../service.ts";
import { entityIdOf } from "./entity-ids.ts";
import { exampleOf, subjectFieldsOf } from "./example.ts";
import { MATCH_LIMITS } from "./match.ts";
import { EXTEND_SETTINGS, extend, extendRoutes } from "./reconcile-extend.ts";
import { suggestRoutes } from "./reconcile-suggest.ts";
import { nameOf, type ReconcileParams as Params, ReconcileType, SUGGESTIONS, typeOf } from "./reconcile-words.ts";
import { checkedByHandler, DatasetParams } from "./schemas.ts";

/** Where ids and schemata of FollowTheMoney are explained. */
const SPACE = "https://www.opensanctions.org/reference/#schema";

const Path = Type.Object({ service_url: Type.String(), service_path: Type.String() });

const Setting = Type.Object({
  name: Type.String(),
  label: Type.String(),
  type: Type.String(),
  default: Type.Union([Type.String(), Type.Number()]),
  help_text: Type.String(),
  choices: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
});

const Manifest = Type.Object({
  versions: Type.Array(Type.String()),
  name: Type.String(),
  identifierSpace: Type.String(),
  schemaSpace: Type.String(),
  view: Type.Object({ url: Type.String() }),
  batchSize: Type.Integer(),
  suggest: Type.Object({ entity: Path, type: Path, property: Path }),
  extend: Type.Object({ propose_properties: Path, property_settings: Type.Array(Setting) }),
  defaultTypes: Type.Array(ReconcileType),
});

const Found = Type.Object({
  result: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      description: Type.String(),
      type: Type.Array(ReconcileType),
      score: Type.Number(),
      match: Type.Boolean(),
    }),
  ),
});

const Extended = Type.Object({
  meta: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  rows: Type.Record(
    Type.String(),
    Type.Record(Type.String(), Type.Array(Type.Object({ str: Type.String() }, { additionalProperties: false }))),
  ),
});

const Question = Type.Object({
  queries: Type.Optional(Type.String({ description: "JSON: name → {query, type, limit, properties: [{pid, v}]}." })),
  extend: Type.Optional(Type.String({ description: "JSON: {ids, properties: [{id, settings}]}." })),
});

/** Throws 400 for what is no JSON object. */
function decoded(text: unknown, what: string): Readonly<Record<string, unknown>> {
  const json = typeof text === "string" ? parseJsonBody(text) : text;
  if (typeof json === "object" && json !== null && !Array.isArray(json)) return json as Record<string, unknown>;
  throw new HttpProblem(400, "QUERY_INVALID", `"${what}" is no JSON object.`);
}

function listed(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "object" && each !== null) : [];
}

/** A query of the reconciliation API as an example of ours. */
function exampleFor(query: Readonly<Record<string, unknown>>) {
  // Of several types the first is meant most.
  const [type = "Thing"] = [query["type"]].flat().filter((each) => typeof each === "string");
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
    const type = typeOf(entity.schema);
    const score = 100 * hit.score;
    return [{ id: entity.id, name: nameOf(entity), description: type.name, type: [type], score, match }];
  });
  return { result };
}

export interface ReconcileOptions {
  /** Where callers find the service, when that is not the host that they name. */
  readonly url: string | undefined;
}

function manifestRoute(app: App, service: Service, { url }: ReconcileOptions): void {
  app.get<Params>(
    "/reconcile/:dataset",
    {
      config: { may: "read" },
      schema: {
        summary: "Manifest of the reconciliation API",
        tags: ["reconciliation"],
        params: DatasetParams,
        response: { 200: named(app, "ReconcileManifest", Manifest) },
      },
    },
    async ({ params, headers }) => {
      (await service.state()).listsOf(params.dataset);
      const base = `${url ?? `http://${headers.host ?? ""}`}${app.prefix}`;
      const at = `${base}/reconcile/${encodeURIComponent(params.dataset)}`;
      const suggest = (what: string) => ({ service_url: at, service_path: `/suggest/${what}` });
      return {
        versions: ["0.2"],
        name: `${params.dataset} (Portcullis)`,
        identifierSpace: SPACE,
        schemaSpace: SPACE,
        view: { url: `${base}/entities/{{id}}` },
        batchSize: MATCH_LIMITS.batch,
        suggest: { entity: suggest("entity"), type: suggest("type"), property: suggest("property") },
        extend: {
          propose_properties: { service_url: at, service_path: "/extend/property" },
          property_settings: EXTEND_SETTINGS,
        },
        defaultTypes: matchableSchemata().map(typeOf),
      };
    },
  );
}

export function reconcileRoutes(app: App, service: Service, options: ReconcileOptions): void {
  manifestRoute(app, service, options);
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
        ...checkedByHandler,
        config: { may: "screen" },
        schema: {
          summary: "Reconcile, or extend, as a form or JSON",
          tags: ["reconciliation"],
          consumes: ["application/x-www-form-urlencoded", "application/json"],
          params: DatasetParams,
          body: named(app, "ReconcileQuestion", Question),
          response: {
            200: named(app, "ReconcileAnswer", Type.Union([Extended, Type.Record(Type.String(), Found)])),
          },
        },
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
  extendRoutes(app, service);
}

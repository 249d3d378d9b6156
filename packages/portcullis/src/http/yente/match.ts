// POST /match/{dataset}: who of a dataset are these?

import { screeningPolicy } from "../../casework/policy-document.ts";
import type { Entity } from "../../entities/entity.ts";
import { schemaAndChildren } from "../../entities/ftm-model.ts";
import type { Hit } from "../../screening/screening-line.ts";
import { actorOf } from "../actor.ts";
import type { App } from "../app.ts";
import { one, type QueryString, several, share, timestamp, whole } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import type { Service, ServiceState } from "../service.ts";
import { checkAlgorithm, DEFAULT_ALGORITHM } from "./algorithms.ts";
import { entityIdOf } from "./entity-ids.ts";
import { exampleOf, subjectFieldsOf } from "./example.ts";
import { checkedByHandler, DatasetParams, MATCH_ANSWER, MATCH_QUERY, MATCH_REQUEST, refer } from "./schemas.ts";

export const MATCH_LIMITS = { batch: 100, limit: 500, standard: 5, threshold: 0.7, excluded: 50 } as const;

interface MatchFilter {
  readonly threshold: number;
  readonly cutoff: number;
  readonly limit: number;
  readonly includeDatasets: readonly string[];
  readonly excludeDatasets: readonly string[];
  readonly excludeSchemata: ReadonlySet<string>;
  readonly topics: readonly string[];
  readonly changedSince: string | undefined;
  readonly excludeIds: ReadonlySet<string>;
  /** Whether anything of it can take a hit away. */
  readonly narrows: boolean;
}

function filterOf(query: QueryString): MatchFilter {
  const threshold = share(query, "threshold", MATCH_LIMITS.threshold);
  const includeDatasets = several(query, "include_dataset");
  const excludeDatasets = several(query, "exclude_dataset");
  const excludeSchemata = new Set(several(query, "exclude_schema").flatMap(schemaAndChildren));
  const topics = several(query, "topics");
  const changedSince = timestamp(query, "changed_since");
  const excludeIds = new Set(several(query, "exclude_entity_ids", MATCH_LIMITS.excluded));
  const sizes = [includeDatasets.length, excludeDatasets.length, excludeSchemata.size, topics.length, excludeIds.size];
  return {
    threshold,
    cutoff: Math.min(share(query, "cutoff", MATCH_LIMITS.threshold), threshold),
    limit: whole(query, "limit", MATCH_LIMITS.standard, 0, MATCH_LIMITS.limit),
    includeDatasets,
    excludeDatasets,
    excludeSchemata,
    topics,
    changedSince,
    excludeIds,
    narrows: sizes.some((size) => size > 0) || changedSince !== undefined,
  };
}

function passes(entity: Entity, filter: MatchFilter): boolean {
  const { datasets, id, referents, schema, properties, last_change } = entity;
  const { includeDatasets, excludeDatasets, excludeIds, excludeSchemata, topics, changedSince } = filter;
  if (includeDatasets.length > 0 && !datasets.some((dataset) => includeDatasets.includes(dataset))) return false;
  if (datasets.some((dataset) => excludeDatasets.includes(dataset))) return false;
  if (excludeIds.has(id) || referents.some((referent) => excludeIds.has(referent))) return false;
  if (excludeSchemata.has(schema)) return false;
  if (topics.length > 0 && !(properties["topics"] ?? []).some((topic) => topics.includes(topic))) return false;
  return changedSince === undefined || (last_change !== null && last_change >= changedSince);
}

/** Evidence as explanations: what was compared, with its share of the bits. */
function explanations(hit: Hit) {
  const found: Record<string, { score: number; detail: string; query: string; candidate: string }> = {};
  for (const { field, subject, listed, bits, detail } of hit.evidence) {
    const key = `${field.replaceAll(" ", "_")}_match`;
    const score = Math.max(0, Math.min(1, bits / 10));
    if (found[key] === undefined || bits / 10 > found[key].score) {
      found[key] = { score, detail: `${detail} (${bits} bits)`, query: subject, candidate: listed };
    }
  }
  return found;
}

async function resultsOf(state: ServiceState, hits: readonly Hit[], filter: MatchFilter) {
  if (hits.length === 0) return [];
  const entities = await state.entities();
  const results = hits.flatMap((hit) => {
    const entity = entities.entity(entityIdOf(state, hit.party));
    if (entity === undefined || !passes(entity, filter)) return [];
    const explained = explanations(hit);
    const features = Object.fromEntries(Object.entries(explained).map(([key, { score }]) => [key, score]));
    return [{ ...entity, score: hit.score, features, match: hit.score >= filter.threshold, explanations: explained }];
  });
  return results.filter(({ score }) => score >= filter.cutoff).slice(0, filter.limit);
}

interface MatchBody {
  readonly queries?: unknown;
  readonly weights?: unknown;
  readonly config?: unknown;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function queriesOf(body: unknown): Readonly<Record<string, unknown>> {
  const { queries } = isObject(body) ? (body as MatchBody) : {};
  if (!isObject(queries))
    throw new HttpProblem(422, "QUERIES_MISSING", 'The body has no "queries", an object of entities.');
  const count = Object.keys(queries).length;
  if (count === 0) throw new HttpProblem(400, "QUERIES_EMPTY", "No queries provided.");
  if (count > MATCH_LIMITS.batch) {
    throw new HttpProblem(400, "BATCH_TOO_LARGE", `Too many queries in one batch (limit: ${MATCH_LIMITS.batch}).`);
  }
  return queries;
}

export function matchRoutes(app: App, service: Service): void {
  app.post<{ Params: { dataset: string }; Querystring: QueryString }>(
    "/match/:dataset",
    {
      ...checkedByHandler,
      config: { may: "screen" },
      schema: {
        summary: "Who of a dataset are these? Up to a hundred entities by example",
        tags: ["yente"],
        params: DatasetParams,
        querystring: MATCH_QUERY,
        body: refer(app, MATCH_REQUEST),
        response: { 200: refer(app, MATCH_ANSWER) },
      },
    },
    async (request, reply) => {
      const state = await service.state();
      state.listsOf(request.params.dataset);
      const filter = filterOf(request.query);
      const body = request.body as MatchBody;
      const queries = queriesOf(body);
      const [config, weights] = [body.config ?? {}, body.weights ?? {}];
      if (!isObject(config) || !isObject(weights)) {
        throw new HttpProblem(422, "CONFIG_INVALID", '"config" and "weights" are objects.');
      }
      checkAlgorithm(one(request.query, "algorithm") ?? DEFAULT_ALGORITHM, config, weights);
      const vocabulary = await service.vocabulary();
      const examples = Object.entries(queries)
        .filter(([, query]) => query !== null)
        .map(([key, query]) => [key, exampleOf(key, query, vocabulary)] as const);
      const opened = await state.screening(request.params.dataset);
      // What filters take away must not make room that weaker hits are missing from.
      const limit = filter.narrows ? MATCH_LIMITS.limit : Math.max(filter.limit, 1);
      // The caller names the threshold; what else the policy in force says holds here, too.
      const { basis, snapshot } = opened;
      const { thresholds: _, ...inForce } = service.casework ? screeningPolicy(service.casework.policy) : basis.policy;
      const policy = { ...basis.policy, ...inForce, threshold: filter.cutoff, limit };
      const answers = await service.answers();
      const responses: Record<string, unknown> = {};
      const answered = await Promise.all(
        examples.map(async ([key, example]) => {
          const answer = await answers.ask(opened, { fields: subjectFieldsOf(key, example), policy });
          await service.ledger?.enterAnswer(actorOf(request), snapshot.meta.editions, answer);
          return [key, example, answer.hits] as const;
        }),
      );
      for (const [key, { id, schema, properties }, hits] of answered) {
        const results = await resultsOf(state, hits, filter);
        const value = results.filter(({ match }) => match).length;
        const query = { ...(id === undefined ? {} : { id }), schema, properties };
        responses[key] = { status: 200, results, total: { value, relation: "eq" }, query };
      }
      reply.header("x-batch-size", String(examples.length));
      return { responses, limit: filter.limit };
    },
  );
}

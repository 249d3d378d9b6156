// /reconcile/{dataset}/extend: which values of entities that were found may stand in further columns of a table?

import { Type } from "typebox";
import { isSchema, labelOfValue, propertiesOf, propertyOf } from "../../entities/ftm-model.ts";
import type { App } from "../app.ts";
import { named } from "../openapi.ts";
import { one, whole } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import type { Service } from "../service.ts";
import { MATCH_LIMITS } from "./match.ts";
import type { ReconcileParams as Params } from "./reconcile-words.ts";
import { checkedByHandler, DatasetParams } from "./schemas.ts";

const Proposed = Type.Object({
  type: Type.String(),
  limit: Type.Integer(),
  properties: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
});

const ProposedQuery = Type.Object({
  type: Type.Optional(Type.String({ description: "A schema of FollowTheMoney. Default: Thing." })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MATCH_LIMITS.limit })),
});

/** What OpenRefine offers for each column of values. */
export const EXTEND_SETTINGS = [
  {
    name: "limit",
    label: "Limit",
    type: "number",
    default: 0,
    help_text: "At most so many values a row; 0 for all.",
    choices: [],
  },
  {
    name: "render",
    label: "Values",
    type: "select",
    default: "caption",
    help_text: "In words (Russia), or as codes (ru).",
    choices: [
      { id: "caption", name: "In words" },
      { id: "raw", name: "As codes" },
    ],
  },
] as const;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

interface Column {
  readonly id: string;
  readonly limit: number;
  readonly inWords: boolean;
}

function columnsOf(wish: Readonly<Record<string, unknown>>): readonly Column[] {
  const properties = Array.isArray(wish["properties"]) ? wish["properties"].filter(isObject) : [];
  return properties.map(({ id, settings }) => {
    const { limit, render } = isObject(settings) ? settings : {};
    const most = Number(limit ?? 0);
    return {
      id: String(id),
      limit: Number.isInteger(most) && most > 0 ? most : Number.POSITIVE_INFINITY,
      inWords: render !== "raw",
    };
  });
}

function inWords(type: string, value: string): string {
  return type === "country" || type === "topic" ? labelOfValue(type, value) : value;
}

/** Values of some entities' properties, as columns for a table. Throws 400 for more entities than a batch has, and for merged ids. */
export async function extend(service: Service, wish: Readonly<Record<string, unknown>>) {
  const ids = Array.isArray(wish["ids"]) ? wish["ids"].map(String) : [];
  if (ids.length > MATCH_LIMITS.batch) {
    throw new HttpProblem(400, "BATCH_TOO_LARGE", `Too many entities in one batch (limit: ${MATCH_LIMITS.batch}).`);
  }
  const columns = columnsOf(wish);
  const entities = await (await service.state()).entities();
  const labels = new Map<string, string>();
  const rows = ids.map((id) => {
    const entity = entities.entity(id);
    if (entity === undefined && entities.mergedInto(id) !== undefined) {
      throw new HttpProblem(400, "ENTITY_MERGED", `"${id}" was merged into another entity. Name that one.`);
    }
    const cells = columns.flatMap((column) => {
      const name = column.id.split(":").at(-1) ?? "";
      const property = entity === undefined ? undefined : propertyOf(entity.schema, name);
      if (entity === undefined || property === undefined) return [];
      labels.set(column.id, property.label);
      const values = (entity.properties[name] ?? []).slice(0, column.limit);
      return [
        [column.id, values.map((value) => ({ str: column.inWords ? inWords(property.type, value) : value }))] as const,
      ];
    });
    return [id, Object.fromEntries(cells)] as const;
  });
  const meta = columns.map(({ id }) => ({ id, name: labels.get(id) ?? id }));
  return { meta, rows: Object.fromEntries(rows) };
}

export function extendRoutes(app: App, service: Service): void {
  const route = {
    ...checkedByHandler,
    config: { may: "read" as const },
    schema: {
      summary: "Properties that a type of entity may have",
      tags: ["reconciliation"],
      params: DatasetParams,
      querystring: ProposedQuery,
      response: { 200: named(app, "ReconcileProperties", Proposed) },
    },
  };
  app.get<Params>("/reconcile/:dataset/extend/property", route, async ({ params, query }) => {
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

// Which words of ours do the routes of reconciliation share? How a type and an entity are called there.

import { type Static, Type } from "typebox";
import type { Entity } from "../../entities/entity.ts";
import { labelOfSchema } from "../../entities/ftm-model.ts";
import { usualName } from "../../entities/usual-name.ts";
import type { QueryString } from "../parameters.ts";

export const SUGGESTIONS = 5;

export interface ReconcileParams {
  readonly Params: { readonly dataset: string };
  readonly Querystring: QueryString;
}

export const ReconcileType = Type.Object({ id: Type.String(), name: Type.String(), description: Type.String() });

export function typeOf(schema: string): Static<typeof ReconcileType> {
  return { id: schema, name: labelOfSchema(schema), description: labelOfSchema(schema) };
}

/** The name by which people find an entity again in a table: the usual one, not the one that its dataset chose to print. */
export function nameOf({ properties, caption }: Entity): string {
  return usualName(properties["name"] ?? []) ?? caption;
}

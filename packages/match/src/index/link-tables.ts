// Given a listed word, which forms of the subject may it answer? The plan of a query turned round, for looking at rows.

import type { QueryPlan } from "./query-plan.ts";

/** Listed word → forms it may answer. */
export type LinkTable = ReadonlyMap<number, readonly { readonly form: number; readonly similarity: number }[]>;

/** Numbers of neighbouring listed words, divided by blanks → forms of exactly their letters. */
export type SplitTable = ReadonlyMap<string, readonly number[]>;

export function linkTable(plan: QueryPlan): LinkTable {
  const table = new Map<number, { form: number; similarity: number }[]>();
  for (const { form, word, similarity } of plan.links) {
    const list = table.get(word);
    if (list) list.push({ form, similarity });
    else table.set(word, [{ form, similarity }]);
  }
  return table;
}

export function splitTable(plan: QueryPlan): SplitTable {
  const table = new Map<string, number[]>();
  for (const { form, words } of plan.splits) {
    const key = words.join(" ");
    const list = table.get(key);
    if (list) list.push(form);
    else table.set(key, [form]);
  }
  return table;
}

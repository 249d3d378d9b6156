// Given a listed word, which forms of the subject may it answer? The plan of a query turned round, for looking at rows.

import type { QueryPlan, SplitLink } from "./query-plan.ts";

/** Listed word → forms it may answer. */
export type LinkTable = ReadonlyMap<number, readonly { readonly form: number; readonly similarity: number }[]>;

/** First of neighbouring listed words → the runs that begin with it, and the forms of exactly their letters. */
export type SplitTable = ReadonlyMap<number, readonly SplitLink[]>;

export function linkTable(plan: QueryPlan): LinkTable {
  const table = new Map<number, { form: number; similarity: number }[]>();
  for (const [form, { neighbours, similarityMax }] of plan.forms.entries()) {
    for (const neighbour of neighbours) {
      const link = { form, similarity: Math.min(similarityMax, neighbour.similarity) };
      const list = table.get(neighbour.word);
      if (list) list.push(link);
      else table.set(neighbour.word, [link]);
    }
  }
  return table;
}

export function splitTable(plan: QueryPlan): SplitTable {
  const table = new Map<number, SplitLink[]>();
  for (const split of plan.splits) {
    const first = split.words[0]!;
    const list = table.get(first);
    if (list) list.push(split);
    else table.set(first, [split]);
  }
  return table;
}

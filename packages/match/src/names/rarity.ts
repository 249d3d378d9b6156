// How rare is a word among listed parties? From a table of the words that are not rare, made by a committed script from
// the public lists; everything else counts as rare.

import { COMMON_NAME_BITS, COMMON_NAMES } from "./common-names.ts";
import { FREQUENT_TOKENS, PARTIES_COUNTED } from "./token-frequency.generated.ts";

let table: Map<string, number> | undefined;

function frequencies(): Map<string, number> {
  if (table) return table;
  table = new Map();
  // "count word word word|count word …": words of one rounded count together.
  for (const group of FREQUENT_TOKENS.split("|")) {
    const [count, ...words] = group.split(" ");
    for (const word of words) table.set(word, Number(count));
  }
  return table;
}

/** log2(parties / parties that bear the word); a word not in the table counts as borne by two. */
export function rarityBits(text: string): number {
  const listed = Math.log2(PARTIES_COUNTED / (frequencies().get(text) ?? 2));
  return COMMON_NAMES.has(text) ? Math.min(COMMON_NAME_BITS, listed) : listed;
}

/** Whether the word is well known among listed names. */
export function isFrequent(text: string): boolean {
  return frequencies().has(text) || COMMON_NAMES.has(text);
}

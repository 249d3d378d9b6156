// Of which given name or trade is this word a spelling? Words of one family answer each other, however they are written.

import { nameFamily } from "./name-families.ts";
import { tradeOf } from "./trade-words.ts";

const TRADES_FROM = 10_000;

/** Number of the family of a folded word; 0 when no table has it. */
export function wordFamily(text: string): number {
  const name = nameFamily(text);
  if (name !== 0) return name;
  const trade = tradeOf(text);
  return trade === 0 ? 0 : TRADES_FROM + trade;
}

/** Whether two families, neither 0, are of two different given names, so that their words are never slips of one another. */
export function areTwoNames(a: number, b: number): boolean {
  return a !== b && a < TRADES_FROM && b < TRADES_FROM;
}

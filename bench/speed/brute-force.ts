// How long does it take to compare a subject with every name, one after the other? What most screening programs began as:
// Jaro-Winkler over folded names, words sorted so that their order does not matter. Written for speed as far as plain code
// goes: letters as numbers, no allocation in the loop.

import type { IndexReader } from "@portcullis/match";
import { folded, listedTexts } from "./listed-names.ts";
import type { Query } from "./queries.ts";
import { BestFew, type Engine } from "./ranked.ts";

const PREFIX_MAX = 4;
const PREFIX_WEIGHT = 0.1;
const LETTERS_MAX = 1_024;

const takenA = new Uint8Array(LETTERS_MAX);
const takenB = new Uint8Array(LETTERS_MAX);

/** Code units of the folded text, words sorted; at most {@link LETTERS_MAX}. */
export function lettersOf(text: string): Uint16Array {
  const sorted = folded(text).split(" ").sort().join(" ").slice(0, LETTERS_MAX);
  return Uint16Array.from(sorted, (letter) => letter.charCodeAt(0));
}

/** Jaro-Winkler of two texts given as code units, 0 to 1. */
export function jaroWinklerOf(a: Uint16Array, b: Uint16Array): number {
  const [la, lb] = [a.length, b.length];
  if (la === 0 || lb === 0) return la === lb ? 1 : 0;
  const reach = Math.max(0, (Math.max(la, lb) >> 1) - 1);
  takenA.fill(0, 0, la);
  takenB.fill(0, 0, lb);
  let matched = 0;
  for (let i = 0; i < la; i++) {
    const to = Math.min(lb - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= to; j++) {
      if (takenB[j] === 1 || a[i] !== b[j]) continue;
      takenA[i] = 1;
      takenB[j] = 1;
      matched += 1;
      break;
    }
  }
  if (matched === 0) return 0;
  let moved = 0;
  for (let i = 0, j = 0; i < la; i++) {
    if (takenA[i] === 0) continue;
    while (takenB[j] === 0) j += 1;
    if (a[i] !== b[j]) moved += 1;
    j += 1;
  }
  const jaro = (matched / la + matched / lb + (matched - moved / 2) / matched) / 3;
  let prefix = 0;
  while (prefix < PREFIX_MAX && prefix < la && prefix < lb && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

export class BruteForce implements Engine {
  readonly #parties: number[] = [];
  readonly #names: Uint16Array[] = [];

  constructor(index: IndexReader) {
    for (const { party, text } of listedTexts(index)) {
      this.#parties.push(party);
      this.#names.push(lettersOf(text));
    }
  }

  search(query: Query): readonly number[] {
    const best = new BestFew();
    const subject = lettersOf(query.text);
    for (let at = 0; at < this.#names.length; at++) {
      best.offer(jaroWinklerOf(subject, this.#names[at] as Uint16Array), this.#parties[at] as number);
    }
    return best.parties;
  }
}

// Do two listed words stand side by side in any row? Most words can be cut into listed ones in some way that no name has; one bit tells so,
// and nothing is looked for that no row could answer.

import { filterMay, filterOf } from "./buckets.ts";
import type { OpenSections, Section } from "./buffer-sections.ts";

function pairHash(left: number, right: number): number {
  let hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Section `pairFilter`, of the words that the rows' entries stand for. */
export function pairFilterSection(
  rowEntryStarts: Uint32Array,
  rowEntries: Uint32Array,
  entryWord: Uint32Array,
): Record<string, Section> {
  const hashes = new Set<number>();
  for (let row = 0; row + 1 < rowEntryStarts.length; row++) {
    for (let at = rowEntryStarts[row]!; at + 1 < rowEntryStarts[row + 1]!; at++) {
      hashes.add(pairHash(entryWord[rowEntries[at]!]!, entryWord[rowEntries[at + 1]!]!));
    }
  }
  return { pairFilter: filterOf(Uint32Array.from(hashes)) };
}

export class WordPairs {
  readonly #filter: Uint32Array;

  constructor(sections: OpenSections) {
    this.#filter = sections.u32("pairFilter");
  }

  /** False only where no row has these words in this order, one right after the other. */
  may(left: number, right: number): boolean {
    return filterMay(this.#filter, pairHash(left, right));
  }
}

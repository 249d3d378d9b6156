// How many bits can this row come to at most, seen from its own words? A closer bound than the subject's words give, for the cost of
// a look at each word of the row.

import { WEIGHT_STEP } from "../names/token-weight.ts";
import { boundBits } from "./bound.ts";
import type { OpenSections } from "./buffer-sections.ts";

/** Marks an entry that may be part of an answer whose bits stand with another entry. */
const SHARED = 1e-6;

export class RowBound {
  readonly #rowEntryStarts: Uint32Array;
  readonly #rowEntries: Uint32Array;
  readonly #entryWord: Uint32Array;
  readonly #entryLeftover: Uint8Array;
  /** Most bits that an entry can bring for all words of the subject together; 0 when it answers none. */
  readonly #bits: Float64Array;
  readonly #given: number[] = [];

  constructor(sections: OpenSections) {
    this.#rowEntryStarts = sections.u32("rowEntryStarts");
    this.#rowEntries = sections.u32("rowEntries");
    this.#entryWord = sections.u32("entryWord");
    this.#entryLeftover = sections.u8("entryLeftover");
    this.#bits = new Float64Array(this.#entryWord.length);
  }

  /** An entry may answer a word of the subject for so many bits; those for several words add up. */
  give(entry: number, bits: number): void {
    if (this.#bits[entry] === 0) this.#given.push(entry);
    this.#bits[entry]! += bits;
  }

  /** An entry may be answered as part of a run whose bits another entry of the run brings. */
  share(entry: number): void {
    this.give(entry, SHARED);
  }

  /** Forgets all entries: before the next reading. */
  clear(): void {
    for (const entry of this.#given) this.#bits[entry] = 0;
    this.#given.length = 0;
  }

  /**
   * Most bits of the row. `agreement` and `missed` bound it from the subject's side; `initialBits` are what the subject's initials may
   * bring: when it has any, they may answer any word of the row.
   */
  of(row: number, agreement: number, missed: number, initialBits: number): number {
    const from = this.#rowEntryStarts[row]!;
    const to = this.#rowEntryStarts[row + 1]!;
    let answered = initialBits;
    let unanswered = 0;
    for (let at = from; at < to; at++) {
      const entry = this.#rowEntries[at]!;
      const bits = this.#bits[entry]!;
      answered += bits;
      if (bits === 0 && !this.#isRepeated(from, at)) unanswered += this.#entryLeftover[entry]!;
    }
    const missedListed = initialBits > 0 ? 0 : unanswered * WEIGHT_STEP;
    return boundBits(Math.min(agreement, answered), Math.max(missed, missedListed));
  }

  /** A word said again is not missed twice. */
  #isRepeated(from: number, at: number): boolean {
    const word = this.#entryWord[this.#rowEntries[at]!]!;
    for (let other = from; other < at; other++) if (this.#entryWord[this.#rowEntries[other]!] === word) return true;
    return false;
  }
}

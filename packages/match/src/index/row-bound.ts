// How many bits can this row come to at most, seen from its own words? A closer bound than the subject's words give, for the cost of
// a look at each word of the row.

import { legalBits } from "../compare/alignment.ts";
import type { LegalForms } from "../compare/token-links.ts";
import { WEIGHTS } from "../compare/weights.ts";
import { WEIGHT_STEP } from "../names/token-weight.ts";
import { rowBoundBits } from "./bound.ts";
import type { OpenSections } from "./buffer-sections.ts";
import { ROW_ENTITY, ROW_LEGAL_MASK, ROW_WEAK } from "./index-writer.ts";

/** Not worked out yet; no row of 32 words with at most 255 steps each comes near it. */
const UNKNOWN = 0xffff;

/** What of the subject's reading a row is held against. */
export interface BoundSubject {
  readonly isPerson: boolean;
  readonly legalForms: LegalForms;
  /** What the subject's initials may bring: when it has any, they may answer any word of the row. */
  readonly initialBits: number;
  /** Bits of each word that a row misses when nothing in it answers the word. */
  readonly missable: readonly number[];
}

export class RowBound {
  readonly #rowEntryStarts: Uint32Array;
  readonly #rowEntries: Uint32Array;
  readonly #entryWord: Uint32Array;
  readonly #entryLeftover: Uint8Array;
  /** Of each entry, where it stands among those given; 0 when it answers nothing, as nearly all do. */
  readonly #places: Uint32Array;
  /** Of those given: most bits for all words of the subject together, and the words that it can answer, one bit each. */
  readonly #bits: number[] = [0];
  readonly #words: number[] = [0];
  readonly #given: number[] = [-1];
  /** Steps of weight that a row misses when nothing in it answers; worked out when it is first asked for. */
  readonly #rowLeftover: Uint16Array;

  constructor(sections: OpenSections) {
    this.#rowEntryStarts = sections.u32("rowEntryStarts");
    this.#rowEntries = sections.u32("rowEntries");
    this.#entryWord = sections.u32("entryWord");
    this.#entryLeftover = sections.u8("entryLeftover");
    this.#places = new Uint32Array(this.#entryWord.length);
    this.#rowLeftover = new Uint16Array(this.#rowEntryStarts.length - 1).fill(UNKNOWN);
  }

  /** An entry may answer this word of the subject for so many bits; those for several words add up. */
  give(entry: number, word: number, bits: number): void {
    const place = this.#placeOf(entry);
    this.#bits[place]! += bits;
    this.#words[place]! |= 1 << word;
  }

  /** An entry may be answered as part of a run whose bits another entry of the run brings. */
  share(entry: number): void {
    this.#placeOf(entry);
  }

  #placeOf(entry: number): number {
    const known = this.#places[entry]!;
    if (known !== 0) return known;
    const place = this.#given.length;
    this.#places[entry] = place;
    this.#given.push(entry);
    this.#bits.push(0);
    this.#words.push(0);
    return place;
  }

  /** Forgets all entries: before the next reading. */
  clear(): void {
    for (let place = 1; place < this.#given.length; place++) this.#places[this.#given[place]!] = 0;
    this.#given.length = 1;
    this.#bits.length = 1;
    this.#words.length = 1;
  }

  /** Most bits of the row, which `agreement` bounds from the subject's side. */
  of(row: number, flags: number, agreement: number, subject: BoundSubject): number {
    const from = this.#rowEntryStarts[row]!;
    const to = this.#rowEntryStarts[row + 1]!;
    const { initialBits, missable } = subject;
    let brought = initialBits;
    let unanswered = this.#leftoverOf(row, from, to);
    let answered = 0;
    for (let at = from; at < to; at++) {
      const entry = this.#rowEntries[at]!;
      const place = this.#places[entry]!;
      if (place === 0) continue;
      brought += this.#bits[place]!;
      answered |= this.#words[place]!;
      if (!this.#isRepeated(from, at)) unanswered -= this.#entryLeftover[entry]!;
    }
    let missed = 0;
    for (let word = 0; word < missable.length; word++) if ((answered & (1 << word)) === 0) missed += missable[word]!;
    const missedListed = initialBits > 0 ? 0 : unanswered * WEIGHT_STEP;
    const style = subject.isPerson && (flags & ROW_ENTITY) === 0 ? "person" : "entity";
    const legal = legalBits(subject.legalForms, (flags & ROW_LEGAL_MASK) as LegalForms);
    const weak = (flags & ROW_WEAK) === 0 ? 0 : WEIGHTS.weakName;
    return rowBoundBits(Math.min(agreement, brought), missed, missedListed, style, legal) + weak;
  }

  #leftoverOf(row: number, from: number, to: number): number {
    const known = this.#rowLeftover[row]!;
    if (known !== UNKNOWN) return known;
    let sum = 0;
    for (let at = from; at < to; at++) {
      if (!this.#isRepeated(from, at)) sum += this.#entryLeftover[this.#rowEntries[at]!]!;
    }
    this.#rowLeftover[row] = sum;
    return sum;
  }

  /** A word said again is not missed twice. */
  #isRepeated(from: number, at: number): boolean {
    const word = this.#entryWord[this.#rowEntries[at]!]!;
    for (let other = from; other < at; other++) if (this.#entryWord[this.#rowEntries[other]!] === word) return true;
    return false;
  }
}

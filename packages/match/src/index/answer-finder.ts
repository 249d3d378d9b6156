// Which listed words, with the weight that they have there, may answer each word of a subject, and for how many bits at most?

import { JOINED } from "../compare/token-links.ts";
import { WEIGHTS } from "../compare/weights.ts";
import { WEIGHT_STEP } from "../names/token-weight.ts";
import type { OpenSections } from "./buffer-sections.ts";
import { classCode } from "./index-writer.ts";
import { linkBitsMax, type QueryPlan } from "./query-plan.ts";
import type { Vocabulary } from "./vocabulary.ts";

const INITIAL_CLASS = classCode("initial");

/**
 * Entries that may answer the words of a subject, with the most bits that each can bring: for each word the best first, word after word. In
 * columns, because every search has some dozens and nobody keeps them.
 */
export class Answers {
  /** Where the answers of each word begin, and where those of the last end. */
  readonly starts: number[] = [0];
  entries: Uint32Array = new Uint32Array(1_024);
  bits: Float64Array = new Float64Array(1_024);

  /** Words of the subject. */
  get words(): number {
    return this.starts.length - 1;
  }

  /** Most bits of any answer to a word. */
  bitsMax(word: number): number {
    const from = this.starts[word]!;
    return from === this.starts[word + 1]! ? 0 : this.bits[from]!;
  }

  clear(): void {
    this.starts.length = 1;
  }

  /** Adds the answers of the next word. */
  add(entries: readonly number[], bitsOf: Float64Array): void {
    const from = this.starts.at(-1)!;
    const to = from + entries.length;
    if (to > this.entries.length) this.#grow(to);
    for (const [at, entry] of entries.entries()) {
      this.entries[from + at] = entry;
      this.bits[from + at] = bitsOf[entry]!;
    }
    this.#sort(from, to);
    this.starts.push(to);
  }

  #grow(least: number): void {
    const [entries, bits] = [this.entries, this.bits];
    this.entries = new Uint32Array(2 * least);
    this.bits = new Float64Array(2 * least);
    this.entries.set(entries);
    this.bits.set(bits);
  }

  /** Most bits first, then by entry (Shell 1959, with the gaps of Ciura 2001): most words have few answers, some have thousands. */
  #sort(from: number, to: number): void {
    const { entries, bits } = this;
    for (const gap of GAPS) {
      for (let next = from + gap; next < to; next++) {
        const entry = entries[next]!;
        const most = bits[next]!;
        let at = next;
        while (at >= from + gap) {
          const before = at - gap;
          if (bits[before]! > most || (bits[before]! === most && entries[before]! < entry)) break;
          entries[at] = entries[before]!;
          bits[at] = bits[before]!;
          at = before;
        }
        entries[at] = entry;
        bits[at] = most;
      }
    }
  }
}

const GAPS = [701, 301, 132, 57, 23, 10, 4, 1] as const;

export class AnswerFinder {
  readonly #vocabulary: Vocabulary;
  readonly #wordEntryStarts: Uint32Array;
  readonly #wordEntries: Uint32Array;
  readonly #entryClass: Uint8Array;
  readonly #entryAgreement: Uint8Array;
  readonly #postingStarts: Uint32Array;
  /** Most bits of each entry for the word in turn, as far as the entry has been given in this turn. */
  readonly #most: Float64Array;
  readonly #givenIn: Uint32Array;
  #turn = 0;
  readonly #given: number[] = [];
  readonly #answers = new Answers();

  constructor(sections: OpenSections, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#wordEntryStarts = sections.u32("wordEntryStarts");
    this.#wordEntries = sections.u32("wordEntries");
    this.#entryClass = sections.u8("entryClass");
    this.#entryAgreement = sections.u8("entryAgreement");
    this.#postingStarts = sections.u32("postingStarts");
    this.#most = new Float64Array(this.#entryClass.length);
    this.#givenIn = new Uint32Array(this.#entryClass.length);
  }

  /** For each word of the subject, the entries that may answer it; until the next plan is asked about. */
  answers(plan: QueryPlan): Answers {
    const answers = this.#answers;
    answers.clear();
    // A split needs all its words, so it is enough to come by the rarest; its bits are those of the form.
    const rarest = plan.splits.map(({ words }) =>
      words.reduce((a, b) => (this.#wordPostings(a) <= this.#wordPostings(b) ? a : b)),
    );
    for (const [at, token] of plan.prepared.tokens.entries()) {
      this.#turn = (this.#turn + 1) >>> 0;
      if (this.#turn === 0) this.#turn = this.#anew();
      this.#given.length = 0;
      const agreement = plan.prepared.agreement[at]!;
      for (const { from, count, neighbours, similarityMax } of plan.forms) {
        if (at < from || at >= from + count) continue;
        for (const neighbour of neighbours) {
          const similarity = Math.min(similarityMax, neighbour.similarity);
          const bits = linkBitsMax(agreement, similarity);
          if (count === 1) this.#giveSingle(neighbour.word, bits, similarity);
          else this.#giveWord(neighbour.word, bits);
        }
      }
      const joined = linkBitsMax(agreement, JOINED);
      for (const [split, { form }] of plan.splits.entries()) {
        const { from, count } = plan.forms[form]!;
        if (at >= from && at < from + count) this.#giveWord(rarest[split]!, joined);
      }
      if (token.cls === "name") this.#giveInitials(token.text);
      answers.add(this.#given, this.#most);
    }
    return answers;
  }

  #anew(): number {
    this.#givenIn.fill(0);
    return 1;
  }

  /** A single word is linked for no more than the listed word's own bits. */
  #giveSingle(word: number, bits: number, similarity: number): void {
    for (let at = this.#wordEntryStarts[word]!; at < this.#wordEntryStarts[word + 1]!; at++) {
      const entry = this.#wordEntries[at]!;
      this.#give(entry, Math.min(bits, linkBitsMax(this.#entryAgreement[entry]! * WEIGHT_STEP, similarity)));
    }
  }

  #giveWord(word: number, bits: number): void {
    for (let at = this.#wordEntryStarts[word]!; at < this.#wordEntryStarts[word + 1]!; at++) {
      this.#give(this.#wordEntries[at]!, bits);
    }
  }

  /** A listed initial answers a name that starts with it. */
  #giveInitials(text: string): void {
    this.#vocabulary.exact(text.slice(0, 1), (word) => {
      for (let at = this.#wordEntryStarts[word]!; at < this.#wordEntryStarts[word + 1]!; at++) {
        const entry = this.#wordEntries[at]!;
        if (this.#entryClass[entry] === INITIAL_CLASS) this.#give(entry, WEIGHTS.initialBits);
      }
    });
  }

  #give(entry: number, bits: number): void {
    if (this.#givenIn[entry] !== this.#turn) {
      this.#givenIn[entry] = this.#turn;
      this.#most[entry] = bits;
      this.#given.push(entry);
    } else if (bits > this.#most[entry]!) this.#most[entry] = bits;
  }

  #wordPostings(word: number): number {
    let count = 0;
    for (let at = this.#wordEntryStarts[word]!; at < this.#wordEntryStarts[word + 1]!; at++) {
      const entry = this.#wordEntries[at]!;
      count += this.#postingStarts[entry + 1]! - this.#postingStarts[entry]!;
    }
    return count;
  }
}

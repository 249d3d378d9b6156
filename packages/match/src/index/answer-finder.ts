// Which listed words, with the weight that they have there, may answer each word of a subject, and for how many bits at most?

import { JOINED } from "../compare/token-links.ts";
import { WEIGHTS } from "../compare/weights.ts";
import { WEIGHT_STEP } from "../names/token-weight.ts";
import type { OpenSections } from "./buffer-sections.ts";
import { classCode } from "./index-writer.ts";
import { linkBitsMax, type QueryPlan } from "./query-plan.ts";
import type { Vocabulary } from "./vocabulary.ts";

const INITIAL_CLASS = classCode("initial");

/** An entry that answers a word of the subject, with the most bits it can bring for it. */
export interface Answer {
  readonly entry: number;
  readonly bits: number;
}

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
  #given: number[] = [];

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

  /** For each word of the subject, the entries that may answer it, best first; for each entry the most bits. */
  answers(plan: QueryPlan): Answer[][] {
    // A split needs all its words, so it is enough to come by the rarest; its bits are those of the form.
    const rarest = plan.splits.map(({ words }) =>
      words.reduce((a, b) => (this.#wordPostings(a) <= this.#wordPostings(b) ? a : b)),
    );
    return plan.prepared.tokens.map((token, at) => {
      this.#turn = (this.#turn + 1) >>> 0;
      if (this.#turn === 0) this.#turn = this.#anew();
      this.#given = [];
      const agreement = plan.prepared.agreement[at]!;
      for (const { form, word, similarity } of plan.links) {
        const { from, count } = plan.forms[form]!;
        if (at < from || at >= from + count) continue;
        const bits = linkBitsMax(agreement, similarity);
        if (count === 1) this.#giveSingle(word, bits, similarity);
        else this.#giveWord(word, bits);
      }
      const joined = linkBitsMax(agreement, JOINED);
      for (const [split, { form }] of plan.splits.entries()) {
        const { from, count } = plan.forms[form]!;
        if (at >= from && at < from + count) this.#giveWord(rarest[split]!, joined);
      }
      if (token.cls === "name") this.#giveInitials(token.text);
      return this.#given
        .map((entry) => ({ entry, bits: this.#most[entry]! }))
        .sort((a, b) => b.bits - a.bits || a.entry - b.entry);
    });
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

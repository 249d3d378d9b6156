// How many bits does this row come to? The alignment that compares two names, fed from the plan of a query instead of from words.

import { ALL_RESEMBLE, type AlignedSide, Alignment } from "../compare/alignment.ts";
import { INITIAL, isJoined, JOIN_WORDS_MAX, JOINED, type LegalForms } from "../compare/token-links.ts";
import { WEIGHTS } from "../compare/weights.ts";
import { WEIGHT_STEP } from "../names/token-weight.ts";
import type { OpenSections } from "./buffer-sections.ts";
import { classCode, ROW_ENTITY, ROW_LEGAL_MASK, ROW_WEAK } from "./index-writer.ts";
import type { LinkTable, SplitTable } from "./link-tables.ts";
import type { QueryPlan } from "./query-plan.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { CLASS_CODES } from "./vocabulary-builder.ts";

const WORDS_MAX = 32;
const INITIAL_CLASS = classCode("initial");
const NAME_CLASS = classCode("name");

export class RowScorer {
  readonly #vocabulary: Vocabulary;
  readonly #entryWord: Uint32Array;
  readonly #entryClass: Uint8Array;
  readonly #entryAgreement: Uint8Array;
  readonly #entryLeftover: Uint8Array;
  readonly #rowEntryStarts: Uint32Array;
  readonly #rowEntries: Uint32Array;
  readonly #alignment = new Alignment();
  readonly #rowAgreement = new Float64Array(WORDS_MAX);
  readonly #rowLeftover = new Float64Array(WORDS_MAX);
  readonly #rowIds = new Uint32Array(WORDS_MAX);

  constructor(sections: OpenSections, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#entryWord = sections.u32("entryWord");
    this.#entryClass = sections.u8("entryClass");
    this.#entryAgreement = sections.u8("entryAgreement");
    this.#entryLeftover = sections.u8("entryLeftover");
    this.#rowEntryStarts = sections.u32("rowEntryStarts");
    this.#rowEntries = sections.u32("rowEntries");
  }

  /** The row's bits by the same alignment that compares two names. `initials`: the subject has some. */
  bits(
    plan: QueryPlan,
    side: AlignedSide,
    row: number,
    flags: number,
    links: LinkTable,
    splits: SplitTable,
    initials: boolean,
  ): number {
    const from = this.#rowEntryStarts[row]!;
    const count = Math.min(WORDS_MAX, this.#rowEntryStarts[row + 1]! - from);
    for (let at = 0; at < count; at++) {
      const entry = this.#rowEntries[from + at]!;
      this.#rowAgreement[at] = this.#entryAgreement[entry]! * WEIGHT_STEP;
      this.#rowLeftover[at] = this.#entryLeftover[entry]! * WEIGHT_STEP;
      this.#rowIds[at] = this.#entryWord[entry]!;
    }
    const listed: AlignedSide = {
      count,
      agreement: this.#rowAgreement,
      leftover: this.#rowLeftover,
      ids: this.#rowIds,
      legalForms: (flags & ROW_LEGAL_MASK) as LegalForms,
    };
    this.#alignment.clear();
    for (let at = 0; at < count; at++) {
      const word = this.#rowIds[at]!;
      const cls = this.#entryClass[this.#rowEntries[from + at]!]!;
      for (const { form, similarity } of links.get(word) ?? []) {
        const { from: start, count: run } = plan.forms[form]!;
        if (run > 1 && cls === INITIAL_CLASS) continue;
        this.#alignment.offer(side, listed, start, run, at, 1, similarity);
      }
      if (initials || cls === INITIAL_CLASS) this.#offerInitials(plan, side, listed, at, word, cls);
      if (splits.size > 0) this.#offerSplits(plan, side, listed, from, at, count, splits);
    }
    const style = plan.prepared.reading.style === "person" && (flags & ROW_ENTITY) === 0 ? "person" : "entity";
    return this.#alignment.bits(side, listed, style, ALL_RESEMBLE) + ((flags & ROW_WEAK) !== 0 ? WEIGHTS.weakName : 0);
  }

  /** Runs of two and three listed words that begin at `at` and whose letters are exactly a form's. */
  #offerSplits(
    plan: QueryPlan,
    side: AlignedSide,
    listed: AlignedSide,
    rowFrom: number,
    at: number,
    count: number,
    splits: SplitTable,
  ): void {
    const runs = splits.get(this.#rowIds[at]!);
    if (runs === undefined || !this.#mayJoin(rowFrom + at)) return;
    for (let length = 2; length <= JOIN_WORDS_MAX && at + length <= count; length++) {
      if (!this.#mayJoin(rowFrom + at + length - 1)) return;
      for (const { form, words } of runs) {
        if (words.length !== length || !words.every((word, next) => word === this.#rowIds[at + next])) continue;
        const { from, count: run } = plan.forms[form]!;
        // Words that agree one by one need no joining.
        if (run > 1 && plan.prepared.tokens[from]!.text === this.#vocabulary.text(this.#rowIds[at]!)) continue;
        this.#alignment.offer(side, listed, from, run, at, length, JOINED);
      }
    }
  }

  #mayJoin(rowEntry: number): boolean {
    const entry = this.#rowEntries[rowEntry]!;
    return isJoined(CLASS_CODES[this.#entryClass[entry]!]!, this.#vocabulary.origin(this.#entryWord[entry]!));
  }

  #offerInitials(plan: QueryPlan, side: AlignedSide, listed: AlignedSide, at: number, word: number, cls: number): void {
    const text = this.#vocabulary.text(word);
    for (const [i, token] of plan.prepared.tokens.entries()) {
      const may =
        (token.cls === "initial" && cls === NAME_CLASS && text.startsWith(token.text)) ||
        (token.cls === "name" && cls === INITIAL_CLASS && token.text.startsWith(text));
      if (may && token.text !== text) this.#alignment.offer(side, listed, i, 1, at, 1, INITIAL);
    }
  }
}

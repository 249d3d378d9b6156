// Which rows may reach the threshold? MaxScore (Turtle and Flood 1995) over the words of the subject: words whose rows are
// many and whose bits alone cannot reach it only add to rows that another word brought in. The proof that nothing is lost
// is in `docs/theory/exact-retrieval.md`.

import { ALL_RESEMBLE, type AlignedSide, Alignment } from "../compare/alignment.ts";
import {
  INITIAL,
  isJoined,
  JOIN_WORDS_MAX,
  JOINED,
  type LegalForms,
  type PreparedReading,
} from "../compare/token-links.ts";
import { DATE_BITS_MAX_UNEQUAL, WEIGHTS } from "../compare/weights.ts";
import type { Description } from "../description.ts";
import { WEIGHT_STEP } from "../names/token-weight.ts";
import { boundBits, initialBits, localIds, missableBits } from "./bound.ts";
import type { OpenSections } from "./buffer-sections.ts";
import { classCode, ROW_CHARACTERS, ROW_ENTITY, ROW_LEGAL_MASK, ROW_WEAK } from "./index-writer.ts";
import { type LinkTable, linkTable, type SplitTable, splitTable } from "./link-tables.ts";
import { NeighbourTable } from "./neighbour-table.ts";
import { linkBitsMax, planQuery, type QueryPlan } from "./query-plan.ts";
import { RowBound } from "./row-bound.ts";
import { Vocabulary } from "./vocabulary.ts";
import { CLASS_CODES } from "./vocabulary-builder.ts";

/** Rounding of a comparison's bits to hundredths, per part, may lift it by this much. */
const ROUNDING_BITS = 0.05;

const WORDS_MAX = 32;
const INITIAL_CLASS = classCode("initial");
const NAME_CLASS = classCode("name");

/** Most bits that what is known of the subject besides its name may add; parties born on the same day are found by it. */
function supportBitsMax({ birthDates, countries, addresses }: Description): number {
  const dates = (birthDates?.length ?? 0) > 0 ? DATE_BITS_MAX_UNEQUAL : 0;
  const shared = (countries?.length ?? 0) > 0 ? WEIGHTS.countryShared : 0;
  return dates + shared + ((addresses?.length ?? 0) > 0 ? WEIGHTS.addressBitsMax : 0);
}

/** An entry that answers a word of the subject, with the most bits it can bring for it. */
interface Answer {
  readonly entry: number;
  readonly bits: number;
}

export class CandidateFinder {
  readonly #vocabulary: Vocabulary;
  readonly #wordEntryStarts: Uint32Array;
  readonly #wordEntries: Uint32Array;
  readonly #entryWord: Uint32Array;
  readonly #entryClass: Uint8Array;
  readonly #entryAgreement: Uint8Array;
  readonly #entryLeftover: Uint8Array;
  readonly #rowEntryStarts: Uint32Array;
  readonly #rowEntries: Uint32Array;
  readonly #rowParty: Uint32Array;
  readonly #rowFlags: Uint8Array;
  readonly #postingStarts: Uint32Array;
  readonly #postings: Uint32Array;

  /** Bits gathered per row, the last subject word that gave some, and the rows touched. */
  readonly #gathered: Float64Array;
  readonly #givenBy: Uint8Array;
  readonly #answeredBits: Float64Array;
  #touched: number[] = [];
  readonly #rowBound: RowBound;

  readonly #alignment = new Alignment();
  readonly #rowAgreement = new Float64Array(WORDS_MAX);
  readonly #rowLeftover = new Float64Array(WORDS_MAX);
  readonly #rowIds = new Uint32Array(WORDS_MAX);

  constructor(sections: OpenSections, remember: boolean) {
    this.#vocabulary = new Vocabulary(sections, remember, new NeighbourTable(sections));
    this.#wordEntryStarts = sections.u32("wordEntryStarts");
    this.#wordEntries = sections.u32("wordEntries");
    this.#entryWord = sections.u32("entryWord");
    this.#entryClass = sections.u8("entryClass");
    this.#entryAgreement = sections.u8("entryAgreement");
    this.#entryLeftover = sections.u8("entryLeftover");
    this.#rowEntryStarts = sections.u32("rowEntryStarts");
    this.#rowEntries = sections.u32("rowEntries");
    this.#rowParty = sections.u32("rowParty");
    this.#rowFlags = sections.u8("rowFlags");
    this.#postingStarts = sections.u32("postingStarts");
    this.#postings = sections.u32("postings");
    const rows = this.#rowParty.length;
    this.#gathered = new Float64Array(rows);
    this.#answeredBits = new Float64Array(rows);
    this.#givenBy = new Uint8Array(rows);
    this.#rowBound = new RowBound(sections);
  }

  /** Adds to `parties` every party that one of the readings may lift to `least` bits. */
  find(readings: readonly PreparedReading[], subject: Description, least: number, parties: Set<number>): void {
    const nameBitsLeast = least - supportBitsMax(subject) - ROUNDING_BITS;
    for (const reading of readings) {
      const plan = planQuery(reading, this.#vocabulary);
      this.#search(plan, nameBitsLeast, parties);
    }
  }

  #search(plan: QueryPlan, least: number, parties: Set<number>): void {
    const answers = this.#answers(plan);
    const essential = this.#essential(plan, answers, least);
    const { agreement, leftover } = plan.prepared;
    const missable = missableBits(plan.prepared);
    const ownInitialBits = initialBits(plan.prepared);
    let optional = ownInitialBits;
    for (let at = 0; at < answers.length; at++) if (!essential[at]) optional += bitsMax(answers[at]!);
    let required = 0;
    for (let at = 0; at < answers.length; at++) {
      if (!essential[at]) continue;
      required += missable[at]!;
      this.#gather(answers[at]!, at, missable[at]!);
    }
    this.#giveEntries(plan, answers);
    // Few queries have a row that needs them.
    let sums: LinkTable | undefined;
    let splits: SplitTable | undefined;
    const side: AlignedSide = {
      count: plan.prepared.tokens.length,
      agreement,
      leftover,
      ids: localIds(plan.prepared),
      legalForms: plan.prepared.legalForms,
    };
    const initials = plan.prepared.tokens.some((token) => token.cls === "initial");
    for (const row of this.#initialsReach(plan, least) ? this.#rowParty.keys() : this.#touched) {
      const flags = this.#rowFlags[row]!;
      const missed = required - this.#answeredBits[row]!;
      const bound = this.#rowBound.of(row, this.#gathered[row]! + optional, missed, ownInitialBits);
      this.#gathered[row] = 0;
      this.#answeredBits[row] = 0;
      this.#givenBy[row] = 0;
      if (bound < least) continue;
      if (((flags & ROW_CHARACTERS) !== 0) !== (plan.prepared.reading.script === "characters")) continue;
      const party = this.#rowParty[row]!;
      if (parties.has(party)) continue;
      sums ??= linkTable(plan);
      splits ??= splitTable(plan);
      const bits = this.#rowBits(plan, side, row, flags, sums, splits, initials);
      if (bits >= least) parties.add(party);
    }
    this.#touched = [];
  }

  /** Whether the subject's initials alone may lift a row that nothing else answers: they are not looked up, so every row must be seen. */
  #initialsReach(plan: QueryPlan, least: number): boolean {
    const own = initialBits(plan.prepared);
    if (own === 0) return false;
    const missed = missableBits(plan.prepared).reduce((sum, bits) => sum + bits, 0);
    return boundBits(own, missed) >= least;
  }

  /** Tells the rows' own bound which entries may answer, and for how much. */
  #giveEntries(plan: QueryPlan, answers: readonly (readonly Answer[])[]): void {
    this.#rowBound.clear();
    for (const list of answers) for (const { entry, bits } of list) this.#rowBound.give(entry, bits);
    for (const word of new Set(plan.splits.flatMap((split) => split.words))) {
      for (let e = this.#wordEntryStarts[word]!; e < this.#wordEntryStarts[word + 1]!; e++) {
        this.#rowBound.share(this.#wordEntries[e]!);
      }
    }
  }

  /** For each word of the subject, the entries that may answer it; for each entry the most bits. */
  #answers(plan: QueryPlan): Answer[][] {
    const best = plan.prepared.tokens.map(() => new Map<number, number>());
    const give = (form: number, word: number, similarity: number) => {
      const { from, count } = plan.forms[form]!;
      for (let at = from; at < from + count; at++) {
        const bits = linkBitsMax(plan.prepared.agreement[at]!, similarity);
        for (let e = this.#wordEntryStarts[word]!; e < this.#wordEntryStarts[word + 1]!; e++) {
          const entry = this.#wordEntries[e]!;
          // A single word is linked for no more than the listed word's own bits.
          const capped =
            count === 1 ? Math.min(bits, linkBitsMax(this.#entryAgreement[entry]! * WEIGHT_STEP, similarity)) : bits;
          const known = best[at]!.get(entry);
          if (known === undefined || capped > known) best[at]!.set(entry, capped);
        }
      }
    };
    for (const link of plan.links) give(link.form, link.word, link.similarity);
    // A split needs all its words, so it is enough to come by the rarest; its bits are those of the form.
    for (const split of plan.splits) {
      const rarer = split.words.reduce((a, b) => (this.#wordPostings(a) <= this.#wordPostings(b) ? a : b));
      const { from, count } = plan.forms[split.form]!;
      for (let at = from; at < from + count; at++) {
        const bits = linkBitsMax(plan.prepared.agreement[at]!, JOINED);
        for (let e = this.#wordEntryStarts[rarer]!; e < this.#wordEntryStarts[rarer + 1]!; e++) {
          const entry = this.#wordEntries[e]!;
          if (bits > (best[at]!.get(entry) ?? -1)) best[at]!.set(entry, bits);
        }
      }
    }
    // A listed initial answers a name that starts with it.
    for (const [at, token] of plan.prepared.tokens.entries()) {
      if (token.cls !== "name") continue;
      this.#vocabulary.exact(token.text.slice(0, 1), (word) => {
        for (let e = this.#wordEntryStarts[word]!; e < this.#wordEntryStarts[word + 1]!; e++) {
          const entry = this.#wordEntries[e]!;
          if (this.#entryClass[entry] !== INITIAL_CLASS) continue;
          if (WEIGHTS.initialBits > (best[at]!.get(entry) ?? -1)) best[at]!.set(entry, WEIGHTS.initialBits);
        }
      });
    }
    return best.map((map) =>
      [...map].map(([entry, bits]) => ({ entry, bits })).sort((a, b) => b.bits - a.bits || a.entry - b.entry),
    );
  }

  #wordPostings(word: number): number {
    let count = 0;
    for (let e = this.#wordEntryStarts[word]!; e < this.#wordEntryStarts[word + 1]!; e++) {
      count += this.#postingCount(this.#wordEntries[e]!);
    }
    return count;
  }

  #postingCount(entry: number): number {
    return this.#postingStarts[entry + 1]! - this.#postingStarts[entry]!;
  }

  /** Words whose rows must be walked: the others together cannot reach `least`. The longest postings are spared first. */
  #essential(plan: QueryPlan, answers: readonly Answer[][], least: number): boolean[] {
    const missable = missableBits(plan.prepared);
    const walked = answers.map((list) => list.reduce((sum, answer) => sum + this.#postingCount(answer.entry), 0));
    const order = answers.map((_, at) => at).sort((a, b) => walked[b]! - walked[a]!);
    const essential = answers.map(() => true);
    let spared = initialBits(plan.prepared);
    let missed = missable.reduce((sum, bits) => sum + bits, 0);
    for (const at of order) {
      const bits = spared + bitsMax(answers[at]!);
      const left = missed - missable[at]!;
      if (boundBits(bits, left) >= least) continue;
      essential[at] = false;
      spared = bits;
      missed = left;
    }
    return essential;
  }

  #gather(answers: readonly Answer[], word: number, leftover: number): void {
    const mark = word + 1;
    for (const { entry, bits } of answers) {
      for (let at = this.#postingStarts[entry]!; at < this.#postingStarts[entry + 1]!; at++) {
        const row = this.#postings[at]!;
        const given = this.#givenBy[row]!;
        // Answers come best first, so the first to give a row bits for this word gives it the most.
        if (given === mark) continue;
        if (given === 0) this.#touched.push(row);
        this.#givenBy[row] = mark;
        this.#gathered[row]! += bits;
        this.#answeredBits[row]! += leftover;
      }
    }
  }

  /** The row's bits by the same alignment that compares two names. */
  #rowBits(
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
    let key = String(this.#rowIds[at]!);
    if (!this.#mayJoin(rowFrom + at)) return;
    for (let length = 2; length <= JOIN_WORDS_MAX && at + length <= count; length++) {
      if (!this.#mayJoin(rowFrom + at + length - 1)) return;
      key += ` ${this.#rowIds[at + length - 1]!}`;
      for (const form of splits.get(key) ?? []) {
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

function bitsMax(answers: readonly Answer[]): number {
  return answers.length === 0 ? 0 : answers[0]!.bits;
}

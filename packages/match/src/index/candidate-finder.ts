// Which rows may reach the threshold? MaxScore (Turtle and Flood 1995) over the words of the subject: words whose rows are
// many and whose bits alone cannot reach it only add to rows that another word brought in. The proof that nothing is lost
// is in `docs/theory/exact-retrieval.md`.

import type { AlignedSide } from "../compare/alignment.ts";
import type { PreparedReading } from "../compare/token-links.ts";
import { DATE_BITS_MAX_UNEQUAL, WEIGHTS } from "../compare/weights.ts";
import type { Description } from "../description.ts";
import { AnswerFinder, type Answers } from "./answer-finder.ts";
import { boundBits, initialBits, legalBitsMax, localIds, looseBoundBits, missableBits } from "./bound.ts";
import type { OpenSections } from "./buffer-sections.ts";
import { ROW_CHARACTERS } from "./index-writer.ts";
import { type LinkTable, linkTable, type SplitTable, splitTable } from "./link-tables.ts";
import { NeighbourTable } from "./neighbour-table.ts";
import { PartyBound } from "./party-bound.ts";
import { planQuery, type QueryPlan } from "./query-plan.ts";
import { RowBound } from "./row-bound.ts";
import { RowScorer } from "./row-scorer.ts";
import { Vocabulary } from "./vocabulary.ts";
import { WordPairs } from "./word-pairs.ts";
import { WordSplits } from "./word-splits.ts";

/** Rounding of a comparison's bits to hundredths, per part, may lift it by this much. */
export const ROUNDING_BITS = 0.05;

/** Most bits that what is known of the subject besides its name may add, given the most that birth dates do. */
function supportBitsMax({ birthDates, countries, addresses }: Description, dateBitsMax: number): number {
  const dates = (birthDates?.length ?? 0) > 0 ? dateBitsMax : 0;
  const shared = (countries?.length ?? 0) > 0 ? WEIGHTS.countryShared : 0;
  return dates + shared + ((addresses?.length ?? 0) > 0 ? WEIGHTS.addressBitsMax : 0);
}

export class CandidateFinder {
  readonly #vocabulary: Vocabulary;
  readonly #wordSplits: WordSplits;
  readonly #wordEntryStarts: Uint32Array;
  readonly #wordEntries: Uint32Array;
  readonly #rowParty: Uint32Array;
  readonly #rowFlags: Uint8Array;
  readonly #postingStarts: Uint32Array;
  readonly #postings: Uint32Array;

  /** Of each row, its place among those touched, one more; 0 when it is not. What is gathered lies close together that way. */
  readonly #places: Uint32Array;
  /** Of each row touched: bits gathered, bits of the words that it answers, and the last word of the subject that gave some. */
  readonly #gathered: Float64Array;
  readonly #answeredBits: Float64Array;
  readonly #givenBy: Uint8Array;
  readonly #touched: Uint32Array;
  #touchedCount = 0;
  readonly #answerFinder: AnswerFinder;
  readonly #partyBound: PartyBound;
  readonly #rowBound: RowBound;
  readonly #rowScorer: RowScorer;

  constructor(sections: OpenSections, remember: boolean) {
    this.#vocabulary = new Vocabulary(sections, remember, new NeighbourTable(sections));
    this.#wordSplits = new WordSplits(this.#vocabulary, new WordPairs(sections), remember);
    this.#wordEntryStarts = sections.u32("wordEntryStarts");
    this.#wordEntries = sections.u32("wordEntries");
    this.#rowParty = sections.u32("rowParty");
    this.#rowFlags = sections.u8("rowFlags");
    this.#postingStarts = sections.u32("postingStarts");
    this.#postings = sections.u32("postings");
    const rows = this.#rowParty.length;
    this.#places = new Uint32Array(rows);
    this.#gathered = new Float64Array(rows);
    this.#answeredBits = new Float64Array(rows);
    this.#givenBy = new Uint8Array(rows);
    this.#touched = new Uint32Array(rows);
    this.#answerFinder = new AnswerFinder(sections, this.#vocabulary);
    this.#partyBound = new PartyBound(sections);
    this.#rowBound = new RowBound(sections);
    this.#rowScorer = new RowScorer(sections, this.#vocabulary);
  }

  /**
   * Adds to `parties` every party that one of the readings may lift to `least` bits, with the most bits that its names can have.
   * `sameDay` are parties born on the same day, whose names need less.
   */
  find(
    readings: readonly PreparedReading[],
    subject: Description,
    least: number,
    sameDay: readonly number[],
    parties: Map<number, number>,
  ): void {
    const addressBitsMax = (subject.addresses?.length ?? 0) > 0 ? WEIGHTS.addressBitsMax : 0;
    this.#partyBound.expect(subject, least - addressBitsMax - ROUNDING_BITS);
    const nameBitsLeast = least - supportBitsMax(subject, DATE_BITS_MAX_UNEQUAL) - ROUNDING_BITS;
    const sameDayLeast = least - supportBitsMax(subject, WEIGHTS.birthDateEqual) - ROUNDING_BITS;
    // Where names need not speak for the party at all, nothing is left to look at.
    if (sameDayLeast <= 0) for (const party of sameDay) parties.set(party, Number.POSITIVE_INFINITY);
    const looked = sameDayLeast <= 0 ? [] : sameDay;
    for (const reading of readings) {
      const plan = planQuery(reading, this.#vocabulary, this.#wordSplits);
      this.#search(plan, nameBitsLeast, looked, sameDayLeast, parties);
    }
  }

  #search(
    plan: QueryPlan,
    least: number,
    sameDay: readonly number[],
    sameDayLeast: number,
    parties: Map<number, number>,
  ): void {
    const answers = this.#answerFinder.answers(plan);
    const essential = this.#essential(plan, answers, least);
    const missable = missableBits(plan.prepared);
    const ownInitialBits = initialBits(plan.prepared);
    let optional = ownInitialBits;
    for (let word = 0; word < answers.words; word++) if (!essential[word]) optional += answers.bitsMax(word);
    let required = 0;
    for (let word = 0; word < answers.words; word++) {
      if (!essential[word]) continue;
      required += missable[word]!;
      this.#gather(answers, word, missable[word]!);
    }
    this.#giveEntries(plan, answers);
    const bitsOf = this.#scoring(plan);
    const { reading, legalForms } = plan.prepared;
    const legal = legalBitsMax(plan.prepared);
    const byCharacters = reading.script === "characters";
    const subject = { isPerson: reading.style === "person", legalForms, initialBits: ownInitialBits, missable };
    if (this.#initialsReach(plan, least)) for (const row of this.#rowParty.keys()) this.#touch(row);
    for (let place = 0; place < this.#touchedCount; place++) {
      const row = this.#touched[place]!;
      const agreed = this.#gathered[place]! + optional;
      const missed = required - this.#answeredBits[place]!;
      this.#places[row] = 0;
      // From the cheapest test to the dearest: most rows are dropped before anything is looked up for them.
      const loose = looseBoundBits(agreed, missed, legal);
      if (loose < least) continue;
      const party = this.#rowParty[row]!;
      const needed = this.#partyBound.nameBitsNeeded(party);
      if (loose < needed || boundBits(agreed, missed, legal) < needed) continue;
      const flags = this.#rowFlags[row]!;
      if (((flags & ROW_CHARACTERS) !== 0) !== byCharacters) continue;
      const bound = this.#rowBound.of(row, flags, agreed, subject);
      if (bound < needed) continue;
      const known = parties.get(party) ?? Number.NEGATIVE_INFINITY;
      if (bound <= known) continue;
      const bits = bitsOf(row, flags);
      if (bits >= needed && bits > known) parties.set(party, bits);
    }
    this.#touchedCount = 0;
    if (sameDay.length === 0) return;
    let most = ownInitialBits;
    for (let word = 0; word < answers.words; word++) most += answers.bitsMax(word);
    for (const party of sameDay) {
      if (parties.has(party)) continue;
      for (let row = this.#firstRow(party); this.#rowParty[row] === party; row++) {
        const flags = this.#rowFlags[row]!;
        if (((flags & ROW_CHARACTERS) !== 0) !== byCharacters) continue;
        if (this.#rowBound.of(row, flags, most, subject) < sameDayLeast) continue;
        if (bitsOf(row, flags) < sameDayLeast) continue;
        parties.set(party, Number.POSITIVE_INFINITY);
        break;
      }
    }
  }

  /** Bits of a row by the alignment; few queries have a row that needs its tables. */
  #scoring(plan: QueryPlan): (row: number, flags: number) => number {
    const { tokens, agreement, leftover, legalForms } = plan.prepared;
    let links: LinkTable | undefined;
    let splits: SplitTable | undefined;
    const ids = localIds(plan.prepared);
    const side: AlignedSide = { count: tokens.length, agreement, leftover, ids, legalForms };
    const initials = tokens.some((token) => token.cls === "initial");
    return (row, flags) => {
      links ??= linkTable(plan);
      splits ??= splitTable(plan);
      return this.#rowScorer.bits(plan, side, row, flags, links, splits, initials);
    };
  }

  /** Where the rows of a party begin: they stand in the order of the parties. */
  #firstRow(party: number): number {
    let low = 0;
    let high = this.#rowParty.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#rowParty[middle]! < party) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether the subject's initials alone may lift a row that nothing else answers: they are not looked up, so every row must be seen. */
  #initialsReach(plan: QueryPlan, least: number): boolean {
    const own = initialBits(plan.prepared);
    if (own === 0) return false;
    const missed = missableBits(plan.prepared).reduce((sum, bits) => sum + bits, 0);
    return boundBits(own, missed, legalBitsMax(plan.prepared)) >= least;
  }

  /** Tells the rows' own bound which entries may answer, and for how much. */
  #giveEntries(plan: QueryPlan, answers: Answers): void {
    const { starts, entries, bits } = answers;
    this.#rowBound.clear();
    for (let word = 0; word < answers.words; word++) {
      for (let at = starts[word]!; at < starts[word + 1]!; at++) this.#rowBound.give(entries[at]!, word, bits[at]!);
    }
    for (const { words } of plan.splits) {
      for (const word of words) {
        for (let e = this.#wordEntryStarts[word]!; e < this.#wordEntryStarts[word + 1]!; e++) {
          this.#rowBound.share(this.#wordEntries[e]!);
        }
      }
    }
  }

  #postingsWalked({ starts, entries }: Answers, word: number): number {
    let count = 0;
    for (let at = starts[word]!; at < starts[word + 1]!; at++) {
      count += this.#postingStarts[entries[at]! + 1]! - this.#postingStarts[entries[at]!]!;
    }
    return count;
  }

  /** Words whose rows must be walked: the others together cannot reach `least`. The longest postings are spared first. */
  #essential(plan: QueryPlan, answers: Answers, least: number): boolean[] {
    const missable = missableBits(plan.prepared);
    const walked = missable.map((_, word) => this.#postingsWalked(answers, word));
    const order = walked.map((_, at) => at).sort((a, b) => walked[b]! - walked[a]!);
    const essential = walked.map(() => true);
    const legal = legalBitsMax(plan.prepared);
    let spared = initialBits(plan.prepared);
    let missed = missable.reduce((sum, bits) => sum + bits, 0);
    for (const at of order) {
      const bits = spared + answers.bitsMax(at);
      const left = missed - missable[at]!;
      if (boundBits(bits, left, legal) >= least) continue;
      essential[at] = false;
      spared = bits;
      missed = left;
    }
    return essential;
  }

  #gather({ starts, entries, bits: bitsOf }: Answers, word: number, leftover: number): void {
    const mark = word + 1;
    for (let answer = starts[word]!; answer < starts[word + 1]!; answer++) {
      const entry = entries[answer]!;
      const bits = bitsOf[answer]!;
      const end = this.#postingStarts[entry + 1]!;
      for (let at = this.#postingStarts[entry]!; at < end; at++) {
        const place = this.#touch(this.#postings[at]!);
        // Answers come best first, so the first to give a row bits for this word gives it the most.
        if (this.#givenBy[place] === mark) continue;
        this.#givenBy[place] = mark;
        this.#gathered[place]! += bits;
        this.#answeredBits[place]! += leftover;
      }
    }
  }

  /** Where a row stands among those touched, from now on. */
  #touch(row: number): number {
    const known = this.#places[row]!;
    if (known !== 0) return known - 1;
    const place = this.#touchedCount++;
    this.#places[row] = place + 1;
    this.#touched[place] = row;
    this.#gathered[place] = 0;
    this.#answeredBits[place] = 0;
    this.#givenBy[place] = 0;
    return place;
  }
}

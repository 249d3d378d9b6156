// How many bits do two names come to, once every word has found its best answer? Order-free: the links of greatest value
// are taken first, no word twice; what is left over counts against.

import type { NameStyle } from "../names/analyse-name.ts";
import { SIMILARITY_MIN } from "../names/similarity.ts";
import { INITIAL, type LegalForms } from "./token-links.ts";
import { WEIGHTS } from "./weights.ts";

/** Words of one name that take part; more are left out. Bit masks need 32 or fewer. */
const WORDS_MAX = 32;

/** Links kept for one pair of names: more than 32 words a side, alone and in runs, can have. */
const LINKS_MAX = 8_192;

/**
 * Share of the agreement bits that a similarity earns, by hundredths: none at 62, all at 100. Between lies what the
 * lists' own spelling variants show: one slip in a short word is half as good as none.
 */
const SHARE: Float64Array = Float64Array.from({ length: 101 }, (_, similarity) => {
  const points = [
    [SIMILARITY_MIN, 0.1],
    [75, 0.4],
    [85, 0.75],
    [95, 0.95],
    [100, 1],
  ] as const;
  if (similarity < SIMILARITY_MIN) return 0;
  for (let at = 1; at < points.length; at++) {
    const [x0, y0] = points[at - 1] as readonly [number, number];
    const [x1, y1] = points[at] as readonly [number, number];
    if (similarity <= x1) return y0 + ((y1 - y0) * (similarity - x0)) / (x1 - x0);
  }
  return 1;
});

/** Share of agreement bits for a similarity (0..100). */
export function shareOf(similarity: number): number {
  return SHARE[similarity] as number;
}

/** Agreement that is not independent: see `WEIGHTS.agreementBitsCeiling`. */
export function saturated(bits: number): number {
  return WEIGHTS.agreementBitsCeiling * (1 - Math.exp(-bits / WEIGHTS.agreementBitsCeiling));
}

/** One side of an alignment. */
export interface AlignedSide {
  /** Number of words. */
  readonly count: number;
  /** Bits of each word when it agrees, and when nothing answers it. */
  readonly agreement: Float64Array;
  readonly leftover: Float64Array;
  /** Equal numbers for equal words: a word said twice is not missed twice. */
  readonly ids: Int32Array | Uint32Array;
  readonly legalForms: LegalForms;
}

/** How much two words that found no answer resemble each other, 0 to 1. */
export type Resemblance = (subject: number, listed: number) => number;

/** Assumed where a bound is wanted: every conflict forgiven as far as it can be. */
export const ALL_RESEMBLE: Resemblance = () => 1;

/** A chosen link: words `from .. from + count - 1` of each side. */
export interface Link {
  readonly subjectFrom: number;
  readonly subjectCount: number;
  readonly listedFrom: number;
  readonly listedCount: number;
  readonly similarity: number;
  readonly bits: number;
}

function maskOf(from: number, count: number): number {
  return (count >= 32 ? -1 : (1 << count) - 1) << from;
}

/** Scratch space for aligning; reused, so that scoring a candidate allocates nothing. */
export class Alignment {
  readonly #subjectFrom = new Uint8Array(LINKS_MAX);
  readonly #subjectCount = new Uint8Array(LINKS_MAX);
  readonly #listedFrom = new Uint8Array(LINKS_MAX);
  readonly #listedCount = new Uint8Array(LINKS_MAX);
  readonly #similarity = new Uint8Array(LINKS_MAX);
  readonly #value = new Float64Array(LINKS_MAX);
  readonly #possible = new Float64Array(LINKS_MAX);
  readonly #chosen = new Uint16Array(WORDS_MAX);
  #count = 0;
  #chosenCount = 0;

  /** After {@link bits}: what was added or taken for each reason. */
  agreement = 0;
  complete = 0;
  legal = 0;
  conflict = 0;
  extra = 0;
  /** After {@link bits}: masks of words that found an answer. */
  subjectMask = 0;
  listedMask = 0;

  clear(): void {
    this.#count = 0;
  }

  /** Offers a link. `similarity` is 0..100 or `INITIAL`; links of no value are ignored. */
  offer(
    subject: AlignedSide,
    listed: AlignedSide,
    subjectFrom: number,
    subjectCount: number,
    listedFrom: number,
    listedCount: number,
    similarity: number,
  ): void {
    if (similarity === 0 || this.#count === LINKS_MAX) return;
    let subjectBits = 0;
    for (let at = subjectFrom; at < subjectFrom + subjectCount; at++) subjectBits += subject.agreement[at] as number;
    let listedBits = 0;
    for (let at = listedFrom; at < listedFrom + listedCount; at++) listedBits += listed.agreement[at] as number;
    // An initial may stand for the word; it is far from being it.
    const possible = similarity === INITIAL ? Math.max(subjectBits, listedBits) : Math.min(subjectBits, listedBits);
    const at = this.#count;
    this.#subjectFrom[at] = subjectFrom;
    this.#subjectCount[at] = subjectCount;
    this.#listedFrom[at] = listedFrom;
    this.#listedCount[at] = listedCount;
    this.#similarity[at] = similarity;
    this.#possible[at] = possible;
    this.#value[at] = similarity === INITIAL ? WEIGHTS.initialBits : possible * (SHARE[similarity] as number);
    this.#count = at + 1;
  }

  #before(a: number, b: number): boolean {
    const byValue = (this.#value[a] as number) - (this.#value[b] as number);
    if (byValue !== 0) return byValue > 0;
    const bySimilarity = (this.#similarity[a] as number) - (this.#similarity[b] as number);
    if (bySimilarity !== 0) return bySimilarity > 0;
    const keyA =
      (this.#subjectFrom[a]! << 18) |
      (this.#subjectCount[a]! << 12) |
      (this.#listedFrom[a]! << 6) |
      this.#listedCount[a]!;
    const keyB =
      (this.#subjectFrom[b]! << 18) |
      (this.#subjectCount[b]! << 12) |
      (this.#listedFrom[b]! << 6) |
      this.#listedCount[b]!;
    return keyA < keyB;
  }

  /** Bits of the two names, given the links offered since {@link clear}. */
  bits(subject: AlignedSide, listed: AlignedSide, style: NameStyle, resemblance: Resemblance): number {
    let subjectMask = 0;
    let listedMask = 0;
    let sum = 0;
    let possible = 0;
    this.#chosenCount = 0;
    for (;;) {
      let best = -1;
      for (let at = 0; at < this.#count; at++) {
        if ((subjectMask & maskOf(this.#subjectFrom[at]!, this.#subjectCount[at]!)) !== 0) continue;
        if ((listedMask & maskOf(this.#listedFrom[at]!, this.#listedCount[at]!)) !== 0) continue;
        if (best < 0 || this.#before(at, best)) best = at;
      }
      if (best < 0) break;
      subjectMask |= maskOf(this.#subjectFrom[best]!, this.#subjectCount[best]!);
      listedMask |= maskOf(this.#listedFrom[best]!, this.#listedCount[best]!);
      sum += this.#value[best]!;
      possible += this.#possible[best]!;
      this.#chosen[this.#chosenCount] = best;
      this.#chosenCount += 1;
    }
    this.subjectMask = subjectMask;
    this.listedMask = listedMask;
    let missedSubject = leftoverOf(subject, subjectMask, true);
    let missedListed = leftoverOf(listed, listedMask, true);
    // A word said twice is not missed twice, unless the other side has another word in its place.
    if (missedListed > 0) missedSubject = leftoverOf(subject, subjectMask, false);
    if (missedSubject > 0) missedListed = leftoverOf(listed, listedMask, false);
    this.agreement = saturated(sum);
    this.complete = 0;
    if (sum > 0 && missedSubject === 0 && missedListed === 0) {
      const share = sum / possible;
      this.complete = WEIGHTS.completeBits * share * share;
    }
    const contradicted = Math.min(missedSubject, missedListed);
    const forgiven =
      contradicted === 0
        ? 0
        : WEIGHTS.resemblanceForgives * resembling(subject, listed, subjectMask, listedMask, resemblance);
    this.conflict = Math.min(WEIGHTS.conflictBitsMax, WEIGHTS.conflictFactor * contradicted) * (1 - forgiven);
    const factor = style === "person" ? WEIGHTS.extraFactorPerson : WEIGHTS.extraFactorEntity;
    this.extra = Math.min(WEIGHTS.extraBitsMax, factor * Math.abs(missedSubject - missedListed));
    this.legal = legalBits(subject.legalForms, listed.legalForms);
    return this.agreement + this.complete + this.legal - this.conflict - this.extra;
  }

  /** The links that were taken by the last {@link bits}, in order of the subject's words. */
  links(): Link[] {
    return [...this.#chosen.subarray(0, this.#chosenCount)]
      .map((at) => ({
        subjectFrom: this.#subjectFrom[at]!,
        subjectCount: this.#subjectCount[at]!,
        listedFrom: this.#listedFrom[at]!,
        listedCount: this.#listedCount[at]!,
        similarity: this.#similarity[at]!,
        bits: this.#value[at]!,
      }))
      .sort((a, b) => a.subjectFrom - b.subjectFrom);
  }
}

/** What two legal forms bring. */
export function legalBits(subject: LegalForms, listed: LegalForms): number {
  if (subject === 0 || listed === 0) return 0;
  if (subject === listed) return WEIGHTS.legalFormAgrees;
  return subject === 3 || listed === 3 ? 0 : WEIGHTS.legalFormDiffers;
}

/** Bits of the words of one side that found no answer; `once`: a repeated word only when none of its kind did. */
function leftoverOf(side: AlignedSide, mask: number, once: boolean): number {
  let sum = 0;
  for (let at = 0; at < side.count; at++) {
    if ((mask & (1 << at)) !== 0) continue;
    const bits = side.leftover[at] as number;
    if (bits === 0) continue;
    let repeated = false;
    for (let other = 0; once && other < side.count && !repeated; other++) {
      repeated = other !== at && side.ids[other] === side.ids[at] && ((mask & (1 << other)) !== 0 || other < at);
    }
    if (!repeated) sum += bits;
  }
  return sum;
}

/** Share, 0 to 1, of the unanswered bits of both sides that resemble something unanswered on the other. */
function resembling(
  subject: AlignedSide,
  listed: AlignedSide,
  subjectMask: number,
  listedMask: number,
  resemblance: Resemblance,
): number {
  const swapped: Resemblance = (j, i) => resemblance(i, j);
  const bySubject = resemblingShare(subject, listed, subjectMask, listedMask, resemblance);
  return (bySubject + resemblingShare(listed, subject, listedMask, subjectMask, swapped)) / 2;
}

function resemblingShare(
  side: AlignedSide,
  other: AlignedSide,
  mask: number,
  otherMask: number,
  resemblance: Resemblance,
): number {
  let sum = 0;
  let weighed = 0;
  for (let i = 0; i < side.count; i++) {
    const bits = side.leftover[i]!;
    if ((mask & (1 << i)) !== 0 || bits === 0) continue;
    let best = 0;
    for (let j = 0; j < other.count; j++) {
      if ((otherMask & (1 << j)) !== 0 || other.leftover[j] === 0) continue;
      best = Math.max(best, resemblance(i, j));
    }
    sum += bits;
    weighed += bits * best;
  }
  return sum === 0 ? 0 : weighed / sum;
}

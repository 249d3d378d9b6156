// How do two names compare, in the reading that fits best?

import type { NameReading } from "../names/analyse-name.ts";
import { osaDistance } from "../names/edit-distance.ts";
import { type ComparedToken, tokenSimilarity } from "../names/similarity.ts";
import { isTranscription } from "../names/transcription.ts";
import type { AlignedSide, Alignment, Link } from "./alignment.ts";
import { patronymicsDiffer, swapsFatherAndSon } from "./filiation.ts";
import {
  isJoined,
  JOIN_WORDS_MAX,
  JOINED,
  joinedText,
  joinedToken,
  linkSimilarity,
  type PreparedReading,
  prepareReading,
} from "./token-links.ts";
import { WEIGHTS } from "./weights.ts";

/** The outcome for one pair of readings. */
export interface NameComparison {
  readonly bits: number;
  readonly subject: PreparedReading;
  readonly listed: PreparedReading;
  readonly links: readonly Link[];
  readonly subjectMask: number;
  readonly listedMask: number;
  readonly agreement: number;
  readonly complete: number;
  readonly legal: number;
  readonly conflict: number;
  readonly extra: number;
  /** Bits against: one's own name where the other has the father's. */
  readonly swapped: number;
  /** Bits against: the names of two fathers. */
  readonly patronymics: number;
}

function sideOf(prepared: PreparedReading, numbers: Map<string, number>): AlignedSide {
  const ids = Int32Array.from(prepared.tokens, (token) => {
    const key = `${token.text} ${token.origin}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
  return {
    count: prepared.tokens.length,
    agreement: prepared.agreement,
    leftover: prepared.leftover,
    ids,
    legalForms: prepared.legalForms,
  };
}

function offerSingles(
  alignment: Alignment,
  a: PreparedReading,
  sideA: AlignedSide,
  b: PreparedReading,
  sideB: AlignedSide,
) {
  for (let i = 0; i < sideA.count; i++) {
    for (let j = 0; j < sideB.count; j++) {
      const similarity = linkSimilarity(a.compared[i]!, a.tokens[i]!.cls, b.compared[j]!, b.tokens[j]!.cls);
      alignment.offer(sideA, sideB, i, 1, j, 1, similarity);
    }
  }
}

/** Runs of the subject's words joined, against single words of the list. */
function offerSubjectJoins(
  alignment: Alignment,
  a: PreparedReading,
  sideA: AlignedSide,
  b: PreparedReading,
  sideB: AlignedSide,
) {
  for (let from = 0; from < sideA.count; from++) {
    for (let count = 2; count <= JOIN_WORDS_MAX; count++) {
      const joined = joinedToken(a.tokens, from, count);
      if (!joined) continue;
      for (let j = 0; j < sideB.count; j++) {
        if (b.tokens[j]!.cls === "initial") continue;
        const similarity = Math.min(JOINED, tokenSimilarity(joined, b.compared[j]!));
        alignment.offer(sideA, sideB, from, count, j, 1, similarity);
      }
    }
  }
}

/** Single words or pairs of the subject whose letters are exactly a pair, or single words a triple, of the list's. */
function offerListedJoins(
  alignment: Alignment,
  a: PreparedReading,
  sideA: AlignedSide,
  b: PreparedReading,
  sideB: AlignedSide,
) {
  for (let to = 0; to + 2 < sideB.count; to++) {
    const text = joinedText(b.tokens, to, 3);
    if (text === undefined) continue;
    for (const [from, token] of a.tokens.entries()) {
      if (token.text === text && isJoined(token.cls, token.origin))
        alignment.offer(sideA, sideB, from, 1, to, 3, JOINED);
    }
  }
  for (let to = 0; to + 1 < sideB.count; to++) {
    const text = joinedText(b.tokens, to, 2);
    if (text === undefined) continue;
    for (let from = 0; from < sideA.count; from++) {
      const token = a.tokens[from]!;
      if (token.text === text && isJoined(token.cls, token.origin))
        alignment.offer(sideA, sideB, from, 1, to, 2, JOINED);
      // Words that agree one by one need no joining.
      if (token.text !== b.tokens[to]!.text && joinedText(a.tokens, from, 2) === text)
        alignment.offer(sideA, sideB, from, 2, to, 2, JOINED);
    }
  }
}

/** Compares two prepared readings of the same script kind. */
export function compareReadings(alignment: Alignment, subject: PreparedReading, listed: PreparedReading): number {
  const numbers = new Map<string, number>();
  const sideA = sideOf(subject, numbers);
  const sideB = sideOf(listed, numbers);
  alignment.clear();
  offerSingles(alignment, subject, sideA, listed, sideB);
  offerSubjectJoins(alignment, subject, sideA, listed, sideB);
  offerListedJoins(alignment, subject, sideA, listed, sideB);
  const resemblance = (i: number, j: number) => wordResemblance(subject.compared[i]!, listed.compared[j]!);
  return alignment.bits(sideA, sideB, styleOfPair(subject.reading, listed.reading), resemblance);
}

/** Share of letters two words must have in common to resemble each other at all. */
const RESEMBLANCE_MIN = 0.6;

/** Letters in common between two different words, 0 when too few, 1 never. */
function wordResemblance(a: ComparedToken, b: ComparedToken): number {
  if (a.rigid !== b.rigid || /[0-9]/.test(a.text) || /[0-9]/.test(b.text)) return 0;
  const longer = Math.max(a.text.length, b.text.length);
  const edits = osaDistance(a.text, b.text, Math.floor(longer / 2));
  const share = 1 - edits / longer;
  return share < RESEMBLANCE_MIN ? 0 : share;
}

/** A pair is weighed as persons only when both are. */
export function styleOfPair(subject: NameReading, listed: NameReading): "person" | "entity" {
  return subject.style === "person" && listed.style === "person" ? "person" : "entity";
}

/** Readings of one name, prepared. */
export function prepareName(readings: readonly NameReading[]): PreparedReading[] {
  return readings.map(prepareReading).filter((prepared) => prepared.tokens.length > 0);
}

/** The best pair of readings of two names, or undefined when no two can be compared. */
export function compareNames(
  alignment: Alignment,
  subject: readonly PreparedReading[],
  listed: readonly PreparedReading[],
): NameComparison | undefined {
  const byCharacters = subject.some(isCharacters) && listed.some(isCharacters);
  let best: NameComparison | undefined;
  for (const a of subject) {
    if (byCharacters && !isCharacters(a)) continue;
    for (const b of listed) {
      if (a.reading.script !== b.reading.script) continue;
      if (isTranscription(a.reading.scheme) && isTranscription(b.reading.scheme)) continue;
      const aligned = compareReadings(alignment, a, b);
      if (best !== undefined && aligned <= best.bits) continue;
      const links = alignment.links();
      const swapped = swapsFatherAndSon(a, b, links) ? WEIGHTS.fatherAndSonSwapped : 0;
      const { subjectMask, listedMask } = alignment;
      const patronymics = patronymicsDiffer(a, subjectMask, b, listedMask) ? WEIGHTS.patronymicsDiffer : 0;
      const bits = aligned + swapped + patronymics;
      if (best !== undefined && bits <= best.bits) continue;
      best = {
        bits,
        subject: a,
        listed: b,
        links,
        swapped,
        patronymics,
        subjectMask,
        listedMask,
        agreement: alignment.agreement,
        complete: alignment.complete,
        legal: alignment.legal,
        conflict: alignment.conflict,
        extra: alignment.extra,
      };
    }
  }
  return best;
}

export function isCharacters(prepared: PreparedReading): boolean {
  return prepared.reading.script === "characters";
}

// How many bits can a row come to at most, before it is looked at? The bound on which exact retrieval rests; the proof is in
// `docs/theory/exact-retrieval.md`.

import { saturated } from "../compare/alignment.ts";
import type { PreparedReading } from "../compare/token-links.ts";
import { WEIGHTS } from "../compare/weights.ts";
import type { NameStyle } from "../names/analyse-name.ts";

/** A missed bit costs at least this, whether it is extra or contradicted, however much of that is forgiven. */
const MISSED_FACTOR_MIN = Math.min(
  WEIGHTS.extraFactorPerson,
  WEIGHTS.extraFactorEntity,
  WEIGHTS.conflictFactor * (1 - WEIGHTS.resemblanceForgives),
);

/** And all missed bits together never cost more than the smaller of the two ceilings. */
const MISSED_BITS_MAX = Math.min(WEIGHTS.extraBitsMax, WEIGHTS.conflictBitsMax * (1 - WEIGHTS.resemblanceForgives));

/** Most bits that a legal form can bring: none where the subject has none. */
export function legalBitsMax({ legalForms }: PreparedReading): number {
  return legalForms === 0 ? 0 : WEIGHTS.legalFormAgrees;
}

/** Most bits a row can have: `agreement` bits at most answered, `missed` leftover bits at least unanswered. */
export function boundBits(agreement: number, missed: number, legal: number = WEIGHTS.legalFormAgrees): number {
  return saturated(agreement) + besideAgreement(missed, legal);
}

/** No less than {@link boundBits}, for less work: agreement that saturates is never more. */
export function looseBoundBits(agreement: number, missed: number, legal: number): number {
  return agreement + besideAgreement(missed, legal);
}

function besideAgreement(missed: number, legal: number): number {
  const spare = missed > 1e-9 ? 0 : WEIGHTS.completeBits;
  return spare + legal - Math.min(MISSED_BITS_MAX, MISSED_FACTOR_MIN * Math.max(0, missed));
}

/** A contradicted bit costs at least this, and all of them together never more than their ceiling. */
const CONFLICT_FACTOR_MIN = WEIGHTS.conflictFactor * (1 - WEIGHTS.resemblanceForgives);
const CONFLICT_BITS_MIN = WEIGHTS.conflictBitsMax * (1 - WEIGHTS.resemblanceForgives);

/** The same where more is known of the row: what either side misses at least, its style and what its legal form brings. */
export function rowBoundBits(
  agreement: number,
  missedSubject: number,
  missedListed: number,
  style: NameStyle,
  legal: number,
): number {
  const contradicted = Math.min(missedSubject, missedListed);
  const further = Math.max(missedSubject, missedListed) - contradicted;
  const factor = style === "person" ? WEIGHTS.extraFactorPerson : WEIGHTS.extraFactorEntity;
  const extra = Math.min(WEIGHTS.extraBitsMax, factor * further);
  const cost = Math.min(CONFLICT_BITS_MIN, CONFLICT_FACTOR_MIN * contradicted + extra);
  const spare = contradicted + further > 1e-9 ? 0 : WEIGHTS.completeBits;
  return saturated(agreement) + spare + legal - cost;
}

/** Bits that the subject's own initials may bring for any row: they answer too many names to be looked up. */
export function initialBits(prepared: PreparedReading): number {
  return prepared.tokens.filter((token) => token.cls === "initial").length * WEIGHTS.initialBits;
}

/**
 * Bits that a row certainly misses for each word it does not answer. None for an initial, which may be answered without a
 * look-up, and none for a word said more than once, which one answer may account for.
 */
export function missableBits(prepared: PreparedReading): number[] {
  const ids = localIds(prepared);
  return prepared.tokens.map((token, at) =>
    token.cls === "initial" || ids.indexOf(ids[at]!) !== ids.lastIndexOf(ids[at]!) ? 0 : prepared.leftover[at]!,
  );
}

/** Equal numbers for equal words of the subject. */
export function localIds(prepared: PreparedReading): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(prepared.tokens, (token) => {
    const key = `${token.text} ${token.origin}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
}

// Which hits stand before the person after another screening? What it found anew, and what it could not see.

import type { Hit } from "../screening/screening-line.ts";
import type { CaseOfScreening } from "./acts.ts";

export function mergedHits(
  before: readonly Hit[],
  found: readonly Hit[],
  { parties, suppressed, whole }: Pick<CaseOfScreening, "parties" | "suppressed" | "whole">,
): readonly Hit[] {
  const wanted = new Set(parties);
  const now = found.filter(({ party }) => wanted.has(party));
  if (whole) return now;
  // A screening of some lists, or of another day, says nothing of the others.
  const silent = new Set(suppressed.map(({ party }) => party));
  const others = before.filter(({ party }) => !wanted.has(party) && !silent.has(party));
  return [...now, ...others].toSorted((a, b) => b.bits - a.bits || (a.party < b.party ? -1 : 1));
}

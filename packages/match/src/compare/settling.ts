// What would settle it? For each thing that is not known on both sides, what it would add or take if it were, and whether
// that would change the verdict.

import type { DescribedKind, Evidence } from "../description.ts";
import { OPERATING_POINT_BITS, WEIGHTS } from "./weights.ts";

/** One finding that a reviewer may look for. */
export interface Settling {
  /** `birth_date`, `country`, `address`, `gender` or `identifier`. */
  readonly field: string;
  /** What would be found, e.g. "the same day of birth". */
  readonly finding: string;
  readonly bits: number;
  /** Whether it would make a hit of a near miss, or the other way round. */
  readonly changes: boolean;
}

interface Finding {
  readonly field: string;
  readonly finding: string;
  readonly bits: number;
  /** Findings of persons only, of ships only, or of anyone. */
  readonly of?: DescribedKind;
}

/** In the order in which a reviewer would look. */
const FINDINGS: readonly Finding[] = [
  { field: "birth_date", finding: "the same day of birth", bits: WEIGHTS.birthDateEqual, of: "person" },
  { field: "birth_date", finding: "the same year of birth", bits: WEIGHTS.birthYearEqual, of: "person" },
  { field: "birth_date", finding: "a birth years apart", bits: WEIGHTS.birthDateFar, of: "person" },
  { field: "identifier", finding: "an equal identifier", bits: WEIGHTS.identifierEqual },
  { field: "identifier", finding: "another IMO number", bits: WEIGHTS.identifierDiffersUnique, of: "vessel" },
  { field: "identifier", finding: "another national or tax number", bits: WEIGHTS.identifierDiffers, of: "person" },
  { field: "identifier", finding: "another registration number", bits: WEIGHTS.identifierDiffers, of: "organisation" },
  { field: "country", finding: "a country in common", bits: WEIGHTS.countryShared },
  { field: "country", finding: "no country in common", bits: WEIGHTS.countryDiffers },
  { field: "gender", finding: "another gender", bits: WEIGHTS.genderDiffers, of: "person" },
  { field: "address", finding: "the same address", bits: WEIGHTS.addressBitsMax },
];

/**
 * Findings in fields that were not compared, each on the side that could change the verdict: against a hit, for a near miss.
 *
 * @param bits sum of the comparison
 * @param least bits that make a hit, see `bitsOf`; the shipped operating point when absent
 */
export function settling(
  bits: number,
  evidence: readonly Evidence[],
  kind: DescribedKind,
  least: number = OPERATING_POINT_BITS,
): Settling[] {
  const compared = new Set(evidence.map(({ field }) => field));
  const hit = bits >= least;
  return FINDINGS.filter(
    (finding) =>
      !compared.has(finding.field) &&
      finding.bits < 0 === hit &&
      (finding.of === undefined || kind === "unknown" || finding.of === kind),
  ).map((finding) => ({
    field: finding.field,
    finding: finding.finding,
    bits: finding.bits,
    changes: hit ? bits + finding.bits < least : bits + finding.bits >= least,
  }));
}

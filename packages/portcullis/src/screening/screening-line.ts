// What is the answer to one subject? The fixed shape of one output line, and of a single `--json`.

import type { Evidence } from "@portcullis/match";
import type { SubjectError, Warning } from "../subjects/subject.ts";

/** A machine's word: a listed party at or above the threshold (or, among `near`, below it). */
export interface Hit {
  /** Party id, e.g. `uk/CYB0045`. */
  readonly party: string;
  readonly list: string;
  /** The party's primary name. */
  readonly caption: string;
  /** 0 to 1, six decimals. */
  readonly score: number;
  /** log2 likelihood ratio, three decimals. */
  readonly bits: number;
  /** Calibrated share of true pairs among such pairs, four decimals. */
  readonly probability: number;
  /** The listed name that fits best as printed; the caption when only an identifier agreed. */
  readonly matched_name: string;
  readonly regimes: readonly string[];
  readonly measures: readonly string[];
  readonly same_as: readonly string[];
  /** True for a party of a press notice that no list carries yet. */
  readonly provisional: boolean;
  readonly evidence: readonly Evidence[];
}

export type ScreeningStatus = "clear" | "hits" | "error";

export interface ScreeningLine {
  readonly id: string;
  readonly status: ScreeningStatus;
  /** One per list party, best first. */
  readonly hits: readonly Hit[];
  /** Only when asked for: at most three parties below the threshold. */
  readonly near?: readonly Hit[];
  readonly warnings: readonly Warning[];
  /** Only with status `error`. */
  readonly error?: SubjectError;
  /** SHA-256 (hex) of subject, editions, policy, engine and hits: the same input gives the same hash. */
  readonly screening: string;
}

/** How many subjects came out how. */
export interface ScreeningCounts {
  readonly subjects: number;
  readonly clear: number;
  /** Subjects with at least one hit. */
  readonly hits: number;
  readonly errors: number;
  /** Warnings, not subjects with one. */
  readonly warnings: number;
}

export const NO_COUNTS: ScreeningCounts = { subjects: 0, clear: 0, hits: 0, errors: 0, warnings: 0 };

/** The sum of two counts. */
export function addCounts(a: ScreeningCounts, b: ScreeningCounts): ScreeningCounts {
  return {
    subjects: a.subjects + b.subjects,
    clear: a.clear + b.clear,
    hits: a.hits + b.hits,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
  };
}

/** The counts of one line. */
export function countsOf(line: ScreeningLine): ScreeningCounts {
  return {
    subjects: 1,
    clear: line.status === "clear" ? 1 : 0,
    hits: line.status === "hits" ? 1 : 0,
    errors: line.status === "error" ? 1 : 0,
    warnings: line.warnings.length,
  };
}

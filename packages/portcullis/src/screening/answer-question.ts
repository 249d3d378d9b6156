// What is answered to a caller who waits, and what is recorded of it? The subject that the fields describe held against one snapshot, and
// the body of its ledger entry as bytes; the same on whichever thread.

import type { IndexReader } from "@portcullis/match";
import { readSubject, type SubjectFields } from "../subjects/subject-fields.ts";
import type { SubjectVocabulary } from "../subjects/vocabulary.ts";
import type { Policy } from "./policy.ts";
import { bodyWriter } from "./recorded-body.ts";
import { screenReading } from "./screen-subject.ts";
import type { ScreeningBasis, SnapshotEdition } from "./screening-basis.ts";
import type { Hit } from "./screening-line.ts";

export interface Question {
  readonly fields: SubjectFields;
  /** In place of the basis' own. */
  readonly policy: Policy;
}

export interface Answer {
  readonly hits: readonly Hit[];
  /** Under which the ledger has it; empty when the fields describe nobody. */
  readonly subject: string;
  /** Canonical body of its entry (RFC 8785). */
  readonly body: Uint8Array;
}

/** Policies whose texts are kept: callers name thresholds and limits of their own, and few different ones. */
const POLICIES_KEPT = 16;

const UTF8 = new TextEncoder();

/** Answers questions against one snapshot. */
export function answerer(
  reader: IndexReader,
  basis: ScreeningBasis,
  held: readonly SnapshotEdition[],
  vocabulary: SubjectVocabulary,
): (question: Question) => Answer {
  const underPolicies = new Map<string, { basis: ScreeningBasis; bodyOf: ReturnType<typeof bodyWriter> }>();
  const under = (policy: Policy) => {
    const key = JSON.stringify(policy);
    const known = underPolicies.get(key);
    if (known !== undefined) return known;
    if (underPolicies.size >= POLICIES_KEPT) underPolicies.clear();
    const own = { ...basis, policy };
    const made = { basis: own, bodyOf: bodyWriter(own, { held }) };
    underPolicies.set(key, made);
    return made;
  };
  return ({ fields, policy }) => {
    const { basis: own, bodyOf } = under(policy);
    const reading = readSubject(fields, vocabulary);
    const line = screenReading(reader, reading, own);
    const subject = reading.subject === undefined ? "" : reading.subject.id || line.screening;
    return { hits: line.hits, subject, body: UTF8.encode(bodyOf(undefined, reading.subject, line)) };
  };
}

// What is recorded of a subject? The body of its ledger entry as bytes, made where the subject is screened, since it costs as much as
// reading one.

import type { Subject } from "../subjects/subject.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { ScreeningBasis, SnapshotEdition } from "./screening-basis.ts";
import type { ScreeningLine } from "./screening-line.ts";

/** For whom bodies are made. */
export interface RecordedFor {
  /** Id of the job; absent for a caller who waits. */
  readonly job?: string;
  /** All editions of the snapshot that is searched, in its order. */
  readonly held: readonly SnapshotEdition[];
}

/** The canonical body (RFC 8785) of a subject's screening, as a function of what differs from subject to subject. */
export function bodyWriter(
  basis: ScreeningBasis,
  { job, held }: RecordedFor,
): (row: number | undefined, subject: Subject | undefined, line: ScreeningLine) => string {
  const { snapshot, engine, editions, policy, groups } = basis;
  const same = canonicalJson({ snapshot, engine, editions, policy, groups });
  const allHeld = canonicalJson(held);
  const ofJob = (row: number | undefined) =>
    job === undefined ? "" : `"job":{"id":${canonicalJson(job)},"row":${row ?? 0}},`;
  return (row, subject, { near: _, warnings: __, ...answer }) =>
    // Keys in their order: answer, basis, form, job, snapshot, subject.
    `{"answer":${canonicalJson(answer)},"basis":${same},"form":1,${ofJob(row)}"snapshot":${allHeld},"subject":${canonicalJson(subject ?? null)}}`;
}

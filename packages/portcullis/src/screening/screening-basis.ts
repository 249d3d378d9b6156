// Against what is somebody screened? The editions, the engine and the policy: everything but the subject.

import type { Warning } from "../subjects/subject.ts";
import type { Policy } from "./policy.ts";

/** One list's edition inside a snapshot; its position is the group number of its parties. */
export interface SnapshotEdition {
  /** List id, e.g. `uk`. */
  readonly list: string;
  /** Content hash that names the edition. */
  readonly edition: string;
  /** ISO date of publication. */
  readonly published: string;
}

/** What a snapshot says of itself; stored inside it. */
export interface SnapshotMeta {
  readonly version: 1;
  readonly engine: string;
  readonly editions: readonly SnapshotEdition[];
  /** Parties of each edition, in the same order. */
  readonly parties: readonly number[];
}

export interface ScreeningBasis {
  /** Hash that names the snapshot. */
  readonly snapshot: string;
  readonly engine: string;
  /** The editions searched: those of the snapshot, or the ones asked for by `lists`. */
  readonly editions: readonly SnapshotEdition[];
  /** Groups of the snapshot to search; absent means all. */
  readonly groups?: readonly number[];
  readonly policy: Policy;
  /** Whether near misses are shown. */
  readonly near: boolean;
  /** Of the basis itself (a list left out); every answer carries them. */
  readonly warnings: readonly Warning[];
}

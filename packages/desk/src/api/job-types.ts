// What do jobs over whole files look like on the wire? The answers of /jobs and /jobs/guess.

import type { EditionUsed, Warning } from "./screening-types.ts";

export type JobState = "queued" | "running" | "done" | "failed" | "cancelled";

export interface Job {
  readonly id: string;
  readonly kind: "screening" | "update" | "mail";
  readonly state: JobState;
  readonly actor: string;
  readonly name: string;
  readonly created_at: string;
  readonly started_at: string | null;
  readonly finished_at: string | null;
  readonly done: number;
  readonly total: number | null;
  readonly resumed: number;
  readonly error: Warning | null;
  readonly counts?: {
    readonly subjects: number;
    readonly clear: number;
    readonly hits: number;
    readonly errors: number;
    readonly warnings: number;
  };
  /** Hits by list. */
  readonly lists?: Readonly<Record<string, number>>;
  /** Subjects by the score of their best hit, in steps of a fiftieth. */
  readonly scores?: readonly number[];
  readonly warnings?: readonly Warning[];
  readonly editions?: readonly EditionUsed[];
  readonly policy?: { readonly threshold?: number } | null;
  readonly format?: string;
  readonly open_alerts?: boolean;
  readonly alerts?: number;
  /** Of a mailbox: whose reading states take an interest in, as told beforehand. */
  readonly at_risk?: readonly string[];
  readonly verdicts?: Readonly<Record<"clear" | "tracking" | "reconnaissance", number>>;
}

export interface Jobs {
  readonly jobs: readonly Job[];
  readonly next: string | null;
}

export interface Guess {
  readonly format: "csv" | "ndjson" | "xlsx";
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly rows_guess: number;
  readonly columns: readonly {
    readonly column: string;
    readonly sample: readonly string[];
    readonly field: string | null;
  }[];
}

// What is an alert? The hits of one subject that await a person, what was decided of them, and what has happened to it.

import type { Policy } from "../screening/policy.ts";
import type { Hit } from "../screening/screening-line.ts";
import type { Subject } from "../subjects/subject.ts";

/** `checking`: decided, and a second pair of eyes is awaited. */
export const ALERT_STATES = ["open", "checking", "closed"] as const;
export type AlertState = (typeof ALERT_STATES)[number];

export const DISPOSITIONS = ["true_positive", "false_positive", "inconclusive"] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** Where the screening came from that opened it. */
export const ALERT_SOURCES = ["screening", "job", "watch", "notice"] as const;
export type AlertSource = (typeof ALERT_SOURCES)[number];

/** Something that is not as it was when a person last decided. */
export interface Change {
  readonly party: string;
  /** `hit` (found now, or not any more), `score`, `kind`, or a field of the evidence. */
  readonly field: string;
  readonly side: "subject" | "party" | "score";
  readonly before: string;
  readonly after: string;
}

/** A party of the alert that a decision keeps silent. */
export interface SuppressionWish {
  readonly party: string;
  /** ISO date after which it lapses. */
  readonly until?: string;
}

export interface Decision {
  readonly disposition: Disposition;
  readonly reason: string;
  readonly note: string | null;
  readonly by: string;
  readonly at: string;
  readonly entry: number;
  readonly suppress: readonly SuppressionWish[];
  /** Second pair of eyes, where the policy asks for one. */
  readonly checked_by: string | null;
}

export interface Alert {
  /** `A` and the number of the ledger entry that opened it. */
  readonly id: string;
  /** By which its subject is known again. */
  readonly key: string;
  readonly subject: Subject;
  readonly state: AlertState;
  readonly decision: Decision | null;
  readonly assignee: string | null;
  readonly escalated: boolean;
  readonly opened_at: string;
  readonly changed_at: string;
  /** Rises with everything that is done to it. */
  readonly version: number;
  /** The screening that its hits are of. */
  readonly screening: {
    readonly hash: string;
    readonly entry: number;
    readonly engine: string;
    readonly policy: Policy;
  };
  /** Best first; those that a suppression keeps silent are not among them. */
  readonly hits: readonly Hit[];
  readonly source: AlertSource;
  readonly reopened: { readonly why: string; readonly changed: readonly Change[] } | null;
  /** The last screening of the subject found nothing any more. */
  readonly clear_since: string | null;
}

/** One thing done to an alert, as its history tells it. */
export interface HistoryLine {
  /** Number of the ledger entry. */
  readonly entry: number;
  readonly alert: string;
  readonly at: string;
  readonly actor: string;
  readonly action:
    | "opened"
    | "rescreened"
    | "reopened"
    | "assigned"
    | "escalated"
    | "decided"
    | "checked"
    | "exported"
    | "unsuppressed";
  /** What belongs to the action: to whom, which disposition, which note, what changed. */
  readonly detail: Readonly<Record<string, unknown>>;
}

export function scoreOfAlert({ hits }: Pick<Alert, "hits">): number {
  return hits.reduce((best, { score }) => Math.max(best, score), 0);
}

// What does an alert look like on the wire? The answers of /alerts, /reasons and /suppressions.

import type { EditionUsed, Hit, Subject } from "./screening-types.ts";

export type AlertState = "open" | "checking" | "closed";
export type Disposition = "true_positive" | "false_positive" | "inconclusive";

export interface Change {
  readonly party: string;
  readonly field: string;
  readonly side: "subject" | "party" | "score";
  readonly before: string;
  readonly after: string;
}

export interface TopHit {
  readonly party: string;
  readonly caption: string;
  readonly matched_name: string;
  readonly list: string;
  readonly score: number;
  readonly regimes: readonly string[];
  readonly measures: readonly string[];
  readonly provisional: boolean;
}

export interface CaseAlert {
  readonly id: string;
  readonly subject: Subject;
  readonly state: AlertState;
  readonly disposition: Disposition | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly decided_by: string | null;
  readonly decided_at: string | null;
  readonly checked_by: string | null;
  readonly assignee: string | null;
  readonly escalated: boolean;
  readonly opened_at: string;
  readonly changed_at: string;
  readonly version: number;
  readonly screening: { readonly hash: string; readonly entry: number };
  readonly top: TopHit | null;
  readonly hits: number;
  readonly lists: readonly string[];
  readonly provisional: boolean;
  readonly source: "screening" | "job" | "watch" | "notice";
  readonly reopened: { readonly why: string; readonly changed: readonly Change[] } | null;
  readonly clear_since: string | null;
}

export interface AlertCounts {
  readonly open: number;
  readonly checking: number;
  readonly closed: number;
  readonly mine: number;
}

export interface AlertPage {
  readonly alerts: readonly CaseAlert[];
  readonly next: string | null;
  readonly counts: AlertCounts;
  readonly total: number;
}

export interface HistoryLine {
  readonly entry: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface Suppression {
  readonly id: string;
  readonly party: string;
  readonly caption: string;
  readonly made_at: string;
  readonly made_by: string;
  readonly reason: string;
  readonly until: string | null;
  readonly holds: boolean;
  readonly ended: { readonly at: string; readonly why: string; readonly changed: readonly Change[] } | null;
}

export interface Consequences {
  readonly measures: readonly {
    readonly party: string;
    readonly list: string;
    readonly regime: string;
    readonly measure: string;
    readonly meaning: string;
    readonly basis: string;
  }[];
  readonly steps: readonly {
    readonly what: string;
    readonly by: string;
    readonly jurisdiction: string;
    readonly source: { readonly title: string; readonly url: string };
  }[];
  readonly steps_of: string;
  readonly unknown_lists: readonly string[];
  readonly note: string;
}

/** What the newest edition says of a party of the alert. */
export interface PartyNow {
  readonly edition: EditionUsed | null;
}

export interface AlertDetail extends CaseAlert {
  readonly hits: number;
  readonly screening: { readonly hash: string; readonly entry: number; readonly hits: readonly Hit[] };
  readonly parties: Readonly<Record<string, PartyNow>>;
  readonly history: readonly HistoryLine[];
  readonly suppressions: readonly Suppression[];
  readonly consequences: Consequences | null;
}

export interface Reason {
  readonly code: string;
  readonly label: string;
}

export type Reasons = Readonly<Record<Disposition, readonly Reason[]>>;

export interface SuppressWish {
  readonly party: string;
  readonly until?: string;
}

export interface BulkOutcome {
  readonly decided: readonly string[];
  readonly refused: readonly { readonly id: string; readonly code: string }[];
}

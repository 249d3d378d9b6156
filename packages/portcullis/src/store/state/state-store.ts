// What does the service ask of the place where the state of its cases lies? One interface, whatever the driver; the state can be made anew
// from the ledger at any time.

import type { DisposalAct } from "../../casework/acts.ts";
import type { Alert, AlertState, HistoryLine } from "../../casework/alert.ts";
import type { CaseChanges, CaseView } from "../../casework/draft.ts";
import type { Hold } from "../../casework/hold.ts";
import type { PolicyDocument } from "../../casework/policy-document.ts";
import type { Suppression } from "../../casework/suppression.ts";

export const ALERT_SORTS = ["score", "opened", "age"] as const;
/** `score`: the highest first; `opened`: the newest first; `age`: the oldest first. */
export type AlertSort = (typeof ALERT_SORTS)[number];

export interface AlertQuery {
  readonly state?: AlertState;
  readonly assignee?: string;
  /** A list on which one of its hits is. */
  readonly list?: string;
  readonly minScore?: number;
  /** Beginnings of words of names, of the subject and of the parties, or a subject's id. */
  readonly text?: string;
  readonly sort: AlertSort;
  /** Where the page before ended. */
  readonly cursor?: string;
  /** So many are passed over, for a view that jumps; counted from the cursor. */
  readonly offset?: number;
  readonly limit: number;
}

export interface AlertPage {
  readonly alerts: readonly Alert[];
  readonly next: string | null;
  /** All that the query finds, on whatever page. */
  readonly total: number;
}

export interface AlertCounts {
  readonly open: number;
  readonly checking: number;
  readonly closed: number;
  /** Assigned to the one who asks, and not closed. */
  readonly mine: number;
}

export interface SuppressionPage {
  readonly suppressions: readonly Suppression[];
  readonly next: string | null;
}

export interface StateStore extends CaseView {
  /** Entries of the ledger before this number have been applied. */
  through(): Promise<number>;
  /**
   * Writes changes whole or not at all, durable when it resolves. Throws `STATE_CONFLICT` (operation), and writes nothing, when an alert
   * is not newer than the one that is there, or entries were applied already.
   */
  write(changes: CaseChanges): Promise<void>;
  /** Throws `CURSOR_INVALID` (input). */
  alerts(query: AlertQuery): Promise<AlertPage>;
  counts(actor: string): Promise<AlertCounts>;
  /** In the order of their entries. */
  history(alert: string): Promise<readonly HistoryLine[]>;
  /** Newest first. Throws `CURSOR_INVALID` (input). */
  suppressions(query: {
    readonly all?: boolean;
    readonly cursor?: string;
    readonly limit: number;
  }): Promise<SuppressionPage>;
  /** Oldest first. */
  policies(): Promise<readonly PolicyDocument[]>;
  /** Entries whose screening may have this hash, newest first. */
  screeningEntries(hash: string): Promise<readonly number[]>;
  /** In the order in which they were set. */
  holds(): Promise<readonly Hold[]>;
  /**
   * Of the cases that have an entry among these, those that must stay: not closed, kept silent by a suppression that holds, or touched
   * after the day.
   * @returns all their entries, rising
   */
  entriesOfLiving(entries: DisposalAct["entries"], after: string): Promise<readonly number[]>;
  /** Writes the whole state as it is at one moment to a new file, while others go on. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}

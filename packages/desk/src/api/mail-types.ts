// What did a mailbox hold? The answers of /mail.

import type { Job } from "./job-types.ts";

export type MailVerdict = "clear" | "tracking" | "reconnaissance";

export interface MailSignal {
  readonly type: string;
  readonly where: string;
  readonly detail: string;
}

export interface MailFinding {
  /** Null for a file that gave no message. */
  readonly number: number | null;
  readonly file: string;
  readonly message_id: string | null;
  readonly verdict: MailVerdict;
  readonly reasons: readonly string[];
  readonly signals: readonly MailSignal[];
  readonly error?: { readonly code: string; readonly message: string };
  readonly subject: string;
  readonly date: string | null;
  readonly from: string;
  readonly from_name: string;
  readonly recipients: readonly string[];
  readonly campaign: string;
}

/** One campaign on one day. */
export interface TargetedDay {
  readonly on: string;
  readonly campaign: string;
  readonly verdict: MailVerdict;
  readonly from: string;
  readonly subject: string;
  readonly recipients: readonly string[];
  readonly messages: readonly number[];
}

/** What the reader can do now, and who says so. */
export interface MailStep {
  readonly does: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly looked_at: string;
}

export interface MailAnswer {
  readonly job: Job;
  readonly findings: readonly MailFinding[];
  /** With the first page only, as are the steps. */
  readonly timeline: readonly TargetedDay[];
  readonly steps: readonly MailStep[];
  readonly next: string | null;
}

export interface ShownMessage {
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly signals: readonly MailSignal[];
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: number }[];
}

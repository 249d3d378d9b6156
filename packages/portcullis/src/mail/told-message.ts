// What do people want to see of a message that was scanned?

import type { Scanned, Signal, Verdict } from "@portcullis/mail";

export interface ToldMessage {
  readonly file: string;
  /** Where it stands in its file; null for a file that gave no message. */
  readonly offset: number | null;
  readonly verdict: Verdict;
  readonly subject: string;
  /** ISO time; null when the message bears none. */
  readonly date: string | null;
  readonly fromName: string;
  readonly from: string;
  readonly recipients: readonly string[];
  /** Shared by the copies of one campaign; "" when there is no sender. */
  readonly campaign: string;
  readonly reasons: readonly string[];
  readonly signals: readonly Signal[];
  readonly error?: { readonly code: string; readonly message: string };
}

export function toldOf({ finding, reasons, signs }: Scanned): ToldMessage {
  const { file, verdict, signals, error } = finding;
  return {
    file,
    offset: signs?.offset ?? null,
    verdict,
    subject: signs?.subject ?? "",
    date: signs?.date ?? null,
    fromName: signs?.fromName ?? "",
    from: signs?.from ?? "",
    recipients: signs?.recipients ?? [],
    campaign: signs?.campaign ?? "",
    reasons,
    signals,
    ...(error === undefined ? {} : { error }),
  };
}

// What do people want to see of a message that was scanned?

import type { Scanned, Signal, Verdict } from "@portcullis/mail";

/** Who was targeted, when, by whom. */
export interface Targeting {
  readonly campaign: string;
  readonly from: string;
  readonly fromName: string;
  readonly subject: string;
  readonly date: string | null;
  readonly recipients: readonly string[];
}

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
  /** Of the attached message to which the verdict is due, where it is not the message's own. */
  readonly dueTo?: Targeting;
  readonly error?: { readonly code: string; readonly message: string };
}

export function toldOf({ finding, reasons, signs, dueTo }: Scanned): ToldMessage {
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
    ...(dueTo === undefined ? {} : { dueTo: targetingOf(dueTo) }),
    ...(error === undefined ? {} : { error }),
  };
}

/** Nothing of its links: a mailbox may hold many. */
function targetingOf({ campaign, from, fromName, subject, date, recipients }: Targeting): Targeting {
  return { campaign, from, fromName, subject, date, recipients };
}

// What did a mailbox hold? The answers of /mail.

import type { AnswerOf } from "./contract.ts";

export type MailAnswer = AnswerOf<"/api/v1/mail/{job}">;
export type MailFinding = MailAnswer["findings"][number];
export type MailVerdict = MailFinding["verdict"];
export type MailSignal = MailFinding["signals"][number];
/** One campaign on one day. */
export type TargetedDay = MailAnswer["timeline"][number];
/** What the reader can do now, and who says so. */
export type MailStep = MailAnswer["steps"][number];
export type ShownMessage = AnswerOf<"/api/v1/mail/{job}/messages/{number}">;

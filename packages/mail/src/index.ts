// Is this message spying on its reader?

export { MailError, type MailErrorKind, type MailProblem } from "./errors.ts";
export { LIMITS } from "./limits.ts";
export type { MailFile, RawMessage } from "./mailbox/mail-bytes.ts";
export { bytesUnder, type OpenPathsOptions, openPaths } from "./mailbox/open-paths.ts";
export { isMessage, type MailboxEntry, readMail, type UnreadFile } from "./mailbox/read-mail.ts";
export type { Attachment, Header, Mailbox, Message } from "./message/message.ts";
export { readMessage } from "./message/read-message.ts";
export { scanMail } from "./scan/scan.ts";
export type { Finding, Signal, SignalType, Verdict } from "./signals/signal.ts";
export { type Judgement, judge } from "./verdict/policy.ts";

// Is this message spying on its reader?

export { MailError, type MailErrorKind, type MailProblem } from "./errors.ts";
export { type SeenElement, SeenWords } from "./html/seen-words.ts";
export type { Listed } from "./indicators/find-listed.ts";
export {
  type Indicator,
  type IndicatorKind,
  type Indicators,
  joinIndicators,
  readStix,
} from "./indicators/read-stix.ts";
export { LIMITS } from "./limits.ts";
export type { MailFile, RawMessage } from "./mailbox/mail-bytes.ts";
export { bytesUnder, type OpenPathsOptions, openPaths } from "./mailbox/open-paths.ts";
export { isMessage, type MailboxEntry, readMail, type UnreadFile } from "./mailbox/read-mail.ts";
export type { Attachment, Header, Mailbox, Message } from "./message/message.ts";
export { readMessage } from "./message/read-message.ts";
export { type WordsWithin, wordsWithin } from "./message/words-within.ts";
export type { Scanned } from "./scan/finish.ts";
export type { Knowledge, ScanOptions } from "./scan/options.ts";
export { scanMail } from "./scan/scan.ts";
export { steadyMemory } from "./scan/steady-memory.ts";
export { type AuthenticationOptions, type DkimKeys, readKeys } from "./sender/authentication.ts";
export type { Colleague } from "./sender/claims.ts";
export { OUTLETS, type Outlet } from "./sender/outlets.ts";
export { MAILING_SERVICES, type MailingService, SERVICES_AS_OF } from "./signals/mailing-services.ts";
export type { MessageSigns } from "./signals/message-signs.ts";
export type { Finding, Signal, SignalType, Verdict } from "./signals/signal.ts";
export { type Judgement, judge, RULES } from "./verdict/policy.ts";

// What does a reader of mailboxes take in, and what does it give out?

import type { MailProblem } from "../errors.ts";

/** A file of mail, opened once. */
export interface MailFile {
  /** As the caller named it; inside an archive `archive.zip/inner.eml`; standard input is `<stdin>`. */
  readonly name: string;
  /** May be read once. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** One message, its bytes as they were sent as far as the mailbox kept them. */
export interface RawMessage {
  readonly file: string;
  /** 0-based byte offset in the decompressed file at which the message (not its separator) starts. */
  readonly offset: number;
  /** RFC 5322 bytes; From-quoting of the mailbox is undone. */
  readonly bytes: Uint8Array;
  readonly problem?: MailProblem;
}

// What is known of one message once it is read? Plain data: what the signals look at.

import type { MailProblem } from "../errors.ts";

export interface Mailbox {
  /** Display name, decoded; "" when there is none. */
  readonly name: string;
  /** `local@domain` as written; "" when there is none. */
  readonly address: string;
}

export interface Header {
  /** Lower case. */
  readonly key: string;
  /** Unfolded, otherwise as sent. */
  readonly value: string;
}

export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Message {
  readonly headers: readonly Header[];
  /** Without angle brackets; null when the message bears none. */
  readonly messageId: string | null;
  readonly subject: string;
  /** ISO 8601 in UTC; null when the header is missing or no date. */
  readonly date: string | null;
  readonly from: Mailbox | null;
  readonly replyTo: readonly Mailbox[];
  /** To, Cc, Bcc and the addresses of delivery, without repeats. */
  readonly recipients: readonly Mailbox[];
  /** All HTML parts, AMP parts and forwarded messages included, decoded; "" when there are none. */
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly problems: readonly MailProblem[];
}

/** Every value of a header, in order of the message. */
export function headerValues(message: Message, key: string): string[] {
  return message.headers.filter((header) => header.key === key).map(({ value }) => value);
}

/** The first value of a header; undefined when there is none. */
export function headerValue(message: Message, key: string): string | undefined {
  return message.headers.find((header) => header.key === key)?.value;
}

/** The domain of an address, lower case; "" when there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf("@");
  return at === -1
    ? ""
    : address
        .slice(at + 1)
        .toLowerCase()
        .replace(/[.>\s]+$/, "");
}

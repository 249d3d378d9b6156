// Which attachments are messages? Those of that type; and files named so under whatever type a program gave them, when they begin as a message does.

import type { Attachment, Message } from "./message.ts";

const MESSAGE_TYPES: ReadonlySet<string> = new Set(["message/rfc822", "message/global"]);
const MESSAGE_NAME = /\.eml\s*$/i;
const OUTLOOK_TYPE = "application/vnd.ms-outlook";
const OUTLOOK_NAME = /\.msg\s*$/i;

/** As much is looked at: the first headers of a message that was sent. */
const HEAD_BYTES = 8_192;
const KNOWN_HEADER =
  /^(from|to|subject|date|message-id|received|return-path|reply-to|sender|mime-version|delivered-to)[ \t]*:/gim;
/** A letter alone may begin with "Subject:"; two such lines are a message's. */
const KNOWN_HEADERS_MIN = 2;
/** Of a mailbox of one message: its separator. */
const SEPARATOR = /^From [^\r\n]*\r?\n/;
const LF = 0x0a;
const CR = 0x0d;

/** Whether a file of this name may be a message, whatever its type says. */
export const isMessageName = (name: string): boolean => MESSAGE_NAME.test(name);

/** The message a file holds, from its first header on; undefined when it does not begin as one does. */
function messageIn(bytes: Uint8Array): Uint8Array | undefined {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[start] === LF || bytes[start] === CR) start += 1;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    "latin1",
    start,
    start + HEAD_BYTES,
  );
  const separator = SEPARATOR.exec(head)?.[0].length ?? 0;
  const headers = head.slice(separator).split(/\r?\n\r?\n/, 1)[0] ?? "";
  if (!/^[!-9;-~]+[ \t]*:/.test(headers)) return undefined;
  const known = new Set([...headers.matchAll(KNOWN_HEADER)].map(([, name = ""]) => name.toLowerCase()));
  return known.size >= KNOWN_HEADERS_MIN ? bytes.subarray(start + separator) : undefined;
}

/** The bytes of each message attached, in order. */
export function attachedMessages({ attachments }: Message): readonly Uint8Array[] {
  return attachments.flatMap(({ type, name, bytes }) => {
    if (bytes.length === 0) return [];
    if (MESSAGE_TYPES.has(type)) return [bytes];
    const within = isMessageName(name) ? messageIn(bytes) : undefined;
    return within === undefined ? [] : [within];
  });
}

/** Whether an attachment is a message as Outlook keeps it, which nobody here reads. */
export const isOutlookMessage = ({ type, name }: Attachment): boolean =>
  type === OUTLOOK_TYPE || OUTLOOK_NAME.test(name);

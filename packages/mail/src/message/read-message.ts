// What does a message say, from its bytes? MIME is read by postal-mime; what it refuses (levels without end, headers
// without end) is read roughly, with the problem told.

import { type Address, addressParser, decodeWords, type Email } from "postal-mime";
import type { MailProblem } from "../errors.ts";
import { LIMITS } from "../limits.ts";
import type { RawMessage } from "../mailbox/mail-bytes.ts";
import { isMessageName } from "./attached-message.ts";
import { parseInBulk } from "./bulk-mime.ts";
import type { Attachment, Header, Mailbox, Message } from "./message.ts";
import { readRoughly } from "./read-roughly.ts";

const AMP = "text/x-amp-html";
/** Headers that name the one to whom a copy was delivered. */
const DELIVERY_HEADERS: ReadonlySet<string> = new Set([
  "delivered-to",
  "x-original-to",
  "envelope-to",
  "x-envelope-to",
  "x-delivered-to",
  "x-rcpt-to",
  "apparently-to",
]);
const UTF8 = new TextDecoder();

function mailboxes(addresses: readonly Address[] | undefined): Mailbox[] {
  return (addresses ?? []).flatMap((each) =>
    each.group === undefined ? [{ name: each.name, address: each.address.trim() }] : each.group,
  );
}

/** `Jane Doe (The Lamp) <jane@lamp.example>`: many programs show what stands in brackets with the name. */
function withComment(sender: Mailbox | null, email: Email): Mailbox | null {
  const written = email.headers.find(({ key }) => key === "from")?.value ?? "";
  if (sender === null || sender.name === "" || !written.includes("(")) return sender;
  const phrase = decodeWords(written.slice(0, Math.max(0, written.lastIndexOf("<")))).trim();
  const bare = phrase
    .replace(/\([^()@]{2,80}\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return phrase !== bare && bare === sender.name ? { ...sender, name: phrase } : sender;
}

/** A name with a comma and without quotes, `Editor, The Lamp <ed@lamp.example>`, is read as two: the address is whose it stands with. */
function senderOf(email: Email): Mailbox | null {
  const first = withComment(mailboxes(email.from ? [email.from] : [])[0] ?? null, email);
  if (first === null || first.address.includes("@")) return first;
  const all = mailboxes(addressParser(email.headers.find(({ key }) => key === "from")?.value ?? ""));
  const at = all.findIndex(({ address }) => address.includes("@"));
  const bearer = all[at];
  if (bearer === undefined) return first;
  const names = all.slice(0, at + 1).map(({ name, address }) => (address.includes("@") ? name : name || address));
  return { name: names.filter((name) => name !== "").join(", "), address: bearer.address };
}

function recipientsOf(email: Email): Mailbox[] {
  const found = [...mailboxes(email.to), ...mailboxes(email.cc), ...mailboxes(email.bcc)];
  for (const { key, value } of email.headers) {
    if (DELIVERY_HEADERS.has(key)) found.push(...mailboxes(addressParser(value)));
    // Postfix and others name the recipient of a single delivery: `for <jane@example.org>;`
    else if (key === "received") {
      const address = /\bfor\s+<?([^\s<>;@]+@[^\s<>;]+)>?/.exec(value)?.[1];
      if (address !== undefined) found.push({ name: "", address });
    }
  }
  const seen = new Set<string>();
  return found.filter(({ address }) => {
    const key = address.toLowerCase();
    if (!key.includes("@") || seen.has(key) || seen.size >= LIMITS.recipientsMax) return false;
    seen.add(key);
    return true;
  });
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === "string") return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function isoDate(date: string | undefined): string | null {
  return date !== undefined && /^\d{4}-\d\d-\d\dT/.test(date) ? date : null;
}

/** Text up to the limit; what is cut is told. */
function limited(text: string, what: string, problems: MailProblem[]): string {
  if (text.length <= LIMITS.markupCharactersMax) return text;
  problems.push({
    code: "MESSAGE_MARKUP_CUT",
    message: `Its ${what} has ${text.length} characters; only the first ${LIMITS.markupCharactersMax} were judged.`,
  });
  return text.slice(0, LIMITS.markupCharactersMax);
}

function messageOf(email: Email, problems: MailProblem[]): Message {
  const attachments: Attachment[] = [];
  let html = email.html ?? "";
  for (const { filename, mimeType, content } of email.attachments.slice(0, LIMITS.partsMax)) {
    if (mimeType === AMP) html += UTF8.decode(bytesOf(content));
    else attachments.push({ name: filename ?? "", type: mimeType, bytes: bytesOf(content) });
  }
  if (email.attachments.length > LIMITS.partsMax) {
    problems.push({
      code: "MESSAGE_PARTS_EXCESSIVE",
      message: `It has ${email.attachments.length} attachments; only the first ${LIMITS.partsMax} were looked at.`,
    });
  }
  return {
    headers: email.headers as readonly Header[],
    messageId: email.messageId?.trim().replace(/^<|>$/g, "") || null,
    subject: email.subject ?? "",
    date: isoDate(email.date),
    from: senderOf(email),
    replyTo: mailboxes(email.replyTo),
    recipients: recipientsOf(email),
    html: limited(html, "HTML", problems),
    text: limited(email.text ?? "", "text", problems),
    attachments,
    problems,
  };
}

/** What a message says in words. */
const WORDS = /^(?:text|message|multipart)\//;

/**
 * Reads a message. Never fails: what cannot be read is a problem of the message.
 * @param wanted "words" leaves attachments that are no messages undecoded and empty.
 * @param messages where messages within it belong: "within" its own words, or "apart", each an attachment.
 */
export async function readMessage(
  raw: RawMessage,
  wanted: "all" | "words" = "all",
  messages: "within" | "apart" = "within",
): Promise<Message> {
  const problems: MailProblem[] = raw.problem ? [raw.problem] : [];
  const limits = {
    maxNestingDepth: LIMITS.nestingMax,
    maxHeadersSize: LIMITS.headerBytesMax,
    forceRfc822Attachments: messages === "apart",
  };
  try {
    const isKept = (type: string, name: string) => wanted === "all" || WORDS.test(type) || isMessageName(name);
    return messageOf(await parseInBulk(raw.bytes, limits, isKept), problems);
  } catch (error) {
    const { email, body } = await readRoughly(raw.bytes);
    problems.push({
      code: "MESSAGE_MIME_REFUSED",
      message: `Its MIME structure could not be read (${(error as Error).message}); headers and what looks like HTML in the raw body were judged.`,
    });
    return messageOf({ ...email, html: body }, problems);
  }
}

// Which messages are in this file? Told from its first bytes, whatever it is called: one message, an mbox, or a zip,
// gzip or tar of such.

import { MailError, type MailProblem } from "../errors.ts";
import { LIMITS } from "../limits.ts";
import { gunzipped, isTar, tarFiles, zipFiles } from "./archives.ts";
import type { MailFile, RawMessage } from "./mail-bytes.ts";
import { readMbox, separatorAt } from "./mbox.ts";
import { peek } from "./peek.ts";

const HEAD_BYTES = 8_192;

/** A file, or a part of one, that gave no message. */
export interface UnreadFile {
  readonly file: string;
  readonly problem: MailProblem;
}

export type MailboxEntry = RawMessage | UnreadFile;

export function isMessage(entry: MailboxEntry): entry is RawMessage {
  return "bytes" in entry;
}

/** Bytes of a byte-order mark and of blank lines before the first header. */
function leadingBytes(head: Buffer): number {
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  while (head[at] === 0x0a || head[at] === 0x0d) at += 1;
  return at;
}

/** Whether a header line stands at the beginning: a name of printable characters, a colon. */
function beginsWithHeader(head: Buffer): boolean {
  const text = head.toString("latin1", leadingBytes(head), HEAD_BYTES);
  return /^[!-9;-~]{1,100}[ \t]*:/.test(text) || /^(?:[^\r\n]*\r?\n){1,3}[!-9;-~]{1,100}:[ \t]/.test(text);
}

async function* singleMessage(file: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<RawMessage> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isCut = false;
  for await (const chunk of source) {
    if (length + chunk.length > LIMITS.messageBytesMax) {
      chunks.push(Buffer.from(chunk.subarray(0, LIMITS.messageBytesMax - length)));
      isCut = true;
      break;
    }
    // Readers of archives reuse their memory.
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
  }
  const all = Buffer.concat(chunks);
  const bytes = all.subarray(leadingBytes(all));
  const cut = problem(
    "MESSAGE_CUT",
    `The message is longer than ${LIMITS.messageBytesMax} bytes; what stands beyond was not read.`,
  );
  yield { file, offset: 0, bytes, ...(isCut ? { problem: cut } : {}) };
}

function problem(code: string, message: string): MailProblem {
  return { code, message };
}

/** How compound files begin (MS-CFB 2.2), among them .msg, and Outlook's stores (MS-PST 2.2.2.6). */
const COMPOUND = Buffer.from("d0cf11e0a1b11ae1", "hex");
const OUTLOOK_STORE = Buffer.from("!BDN");

/** Neither archive, mbox nor message. */
function unrecognised(file: string, head: Buffer): MailProblem {
  if (head.length === 0) return problem("MAIL_EMPTY", `${file} is empty.`);
  if (head.compare(COMPOUND, 0, COMPOUND.length, 0, Math.min(COMPOUND.length, head.length)) === 0)
    return problem(
      "MAIL_OUTLOOK",
      `${file} is a message as Outlook keeps it (.msg), which is not read. Open it in Outlook, save it as .eml and give that.`,
    );
  if (head.compare(OUTLOOK_STORE, 0, OUTLOOK_STORE.length, 0, Math.min(OUTLOOK_STORE.length, head.length)) === 0)
    return problem(
      "MAIL_OUTLOOK",
      `${file} is a mailbox as Outlook keeps it (.pst, .ost), which is not read. Export it as .eml or .mbox and give that.`,
    );
  return problem(
    "MAIL_UNRECOGNISED",
    `${file} begins neither with a header line nor with an mbox separator. Give .eml, .mbox, a Maildir, or a zip, gzip or tar of them.`,
  );
}

async function* readAnything(file: MailFile, depth: number): AsyncGenerator<MailboxEntry> {
  const { head, all } = await peek(file.bytes, HEAD_BYTES);
  const isArchive =
    (head[0] === 0x1f && head[1] === 0x8b) || head.toString("latin1", 0, 4) === "PK\u0003\u0004" || isTar(head);
  if (isArchive && depth >= LIMITS.archiveDepthMax) {
    await all.return();
    const message = `${file.name}: archives are packed ${depth} deep; unpack them and give the inner one.`;
    yield { file: file.name, problem: problem("MAIL_ARCHIVE_NESTED", message) };
  } else if (head[0] === 0x1f && head[1] === 0x8b) {
    yield* readAnything({ name: file.name, bytes: gunzipped(file.name, all) }, depth + 1);
  } else if (head.toString("latin1", 0, 4) === "PK\u0003\u0004") {
    for await (const inner of zipFiles(file.name, all)) yield* readMail(inner, depth + 1);
  } else if (isTar(head)) {
    for await (const inner of tarFiles(file.name, all)) yield* readMail(inner, depth + 1);
  } else if (head.length > 0 && (separatorAt(head, 0, true) > 0 || head.toString("latin1", 0, 5) === "From ")) {
    yield* readMbox(file.name, all);
  } else if (beginsWithHeader(head)) {
    yield* singleMessage(file.name, all);
  } else {
    await all.return();
    yield { file: file.name, problem: unrecognised(file.name, head) };
  }
}

/**
 * The messages of one file, in order, one at a time in memory. What is wrong with the file is an entry of its own, after
 * the messages that could be read; nothing is thrown for the content of a file.
 */
export async function* readMail(file: MailFile, depth = 0): AsyncGenerator<MailboxEntry> {
  try {
    yield* readAnything(file, depth);
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    yield { file: file.name, problem: problem(error.code, error.message) };
  }
}

// Where does one message of an mbox end and the next begin? All four dialects: mboxo and mboxrd, which quote lines that
// begin with "From ", mboxcl, which also gives a Content-Length, and mboxcl2, which gives it and quotes nothing
// (RFC 4155; https://www.loc.gov/preservation/digital/formats/fdd/fdd000383.shtml).

import { LIMITS } from "../limits.ts";
import { ByteWindow } from "./byte-window.ts";
import type { RawMessage } from "./mail-bytes.ts";

const LF = 0x0a;
const CR = 0x0d;
const FROM = Buffer.from("From ");
const LINE_FROM = Buffer.from("\nFrom ");
const QUOTED = Buffer.from("\n>");
/** A separator line and the header line after it fit into this. */
const SEPARATOR_BYTES = 2_048;
/** `From jane@example.org Fri Aug 23 11:08:30 2002`, in any order of date and time. */
const DATED = /^From \S.*\d{1,2}:\d{2}.*\b\d{4}\b|^From \S.*\b\d{4}\b.*\d{1,2}:\d{2}/;
/** A separator without a date; then a blank line must stand before it. */
const UNDATED = /^From (?:-|\S+@\S+)\s*$/;
const HEADER_LINE = /^(?:>?From |[!-9;-~]+[ \t]*:)/;

/** Length of the separator line at `at`, its line feed included; 0 when none stands there, -1 when more bytes are needed. */
export function separatorAt(bytes: Buffer, at: number, isEnd: boolean): number {
  if (bytes.length - at < SEPARATOR_BYTES && !isEnd) return -1;
  if (bytes.compare(FROM, 0, FROM.length, at, Math.min(at + FROM.length, bytes.length)) !== 0) return 0;
  const feed = bytes.indexOf(LF, at);
  if (feed === -1 || feed - at > SEPARATOR_BYTES / 2) return 0;
  const line = bytes.toString("latin1", at, feed).trimEnd();
  const next = bytes.toString("latin1", feed + 1, Math.min(feed + SEPARATOR_BYTES / 2, bytes.length));
  if (next !== "" && !HEADER_LINE.test(next)) return 0;
  const isSeparator = DATED.test(line) || (UNDATED.test(line) && isAfterBlankLine(bytes, at));
  return isSeparator ? feed + 1 - at : 0;
}

function isAfterBlankLine(bytes: Buffer, at: number): boolean {
  if (at === 0) return true;
  if (at === 1) return bytes[0] === LF;
  return bytes[at - 2] === LF || (bytes[at - 2] === CR && bytes[at - 3] === LF);
}

/** Where the blank line after the headers ends; -1 when it is not at hand. */
function bodyStart(bytes: Buffer, from: number): number {
  for (let feed = bytes.indexOf(LF, from); feed !== -1; feed = bytes.indexOf(LF, feed + 1)) {
    if (bytes[feed + 1] === LF) return feed + 2;
    if (bytes[feed + 1] === CR && bytes[feed + 2] === LF) return feed + 3;
  }
  return -1;
}

/** The stated length of the body; undefined when none is stated. */
function statedLength(header: string): number | undefined {
  const found = /^content-length[ \t]*:[ \t]*(\d{1,12})[ \t]*\r?$/im.exec(header);
  return found === null ? undefined : Number(found[1]);
}

/** How many bytes after `at` are the blank line that stands before a separator. */
function blankBytes(bytes: Buffer, at: number): number {
  if (bytes[at] === LF) return 1;
  return bytes[at] === CR && bytes[at + 1] === LF ? 2 : 0;
}

/** Undoes the quoting: `>From ` and, in mboxrd, `>>From ` lose one sign. */
export function unquoted(message: Buffer): Buffer {
  if (message.indexOf(QUOTED) === -1 && message[0] !== 0x3e) return message;
  const parts: Buffer[] = [];
  let kept = 0;
  for (let at = message[0] === 0x3e ? 0 : next(message, 0); at !== -1; at = next(message, at)) {
    let end = at;
    while (message[end] === 0x3e) end += 1;
    if (message.compare(FROM, 0, FROM.length, end, Math.min(end + FROM.length, message.length)) !== 0) continue;
    parts.push(message.subarray(kept, at));
    kept = at + 1;
  }
  if (parts.length === 0) return message;
  parts.push(message.subarray(kept));
  return Buffer.concat(parts);
}

/** The next line that begins with `>`. */
function next(message: Buffer, from: number): number {
  const found = message.indexOf(QUOTED, from);
  return found === -1 ? -1 : found + 1;
}

interface Bound {
  /** Length of the message; the separator of the next one starts there. */
  readonly end: number;
  /** By Content-Length: what looks like a separator inside is text, and quoted lines may be meant so. */
  readonly isStated: boolean;
}

/** Finds ends of messages in a window that grows, remembering how far it has looked. */
class EndFinder {
  #looked = 0;
  #stated: number | undefined | "unread" = "unread";

  /** The end of the message that starts the window; undefined when more bytes are needed. */
  find(bytes: Buffer, isEnd: boolean): Bound | undefined {
    const stated = this.#statedEnd(bytes, isEnd);
    if (stated === "wait") return undefined;
    if (stated !== undefined) return { end: stated, isStated: true };
    for (;;) {
      const feed = bytes.indexOf(LINE_FROM, this.#looked);
      if (feed === -1) {
        this.#looked = Math.max(this.#looked, bytes.length - LINE_FROM.length);
        return isEnd ? { end: bytes.length, isStated: false } : undefined;
      }
      const length = separatorAt(bytes, feed + 1, isEnd);
      if (length === -1) return undefined;
      if (length > 0) return { end: feed + 1, isStated: false };
      this.#looked = feed + 1;
    }
  }

  #statedEnd(bytes: Buffer, isEnd: boolean): number | undefined | "wait" {
    if (this.#stated === undefined) return undefined;
    if (this.#stated === "unread") {
      const body = bodyStart(bytes, 0);
      if (body === -1) {
        if (!isEnd && bytes.length < LIMITS.headerBytesMax) return "wait";
        this.#stated = undefined;
        return undefined;
      }
      const length = statedLength(bytes.toString("latin1", 0, body));
      this.#stated = length === undefined || length > LIMITS.messageBytesMax ? undefined : body + length;
      if (this.#stated === undefined) return undefined;
    }
    const end = this.#stated;
    if (bytes.length < end + SEPARATOR_BYTES && !isEnd) return "wait";
    if (bytes.length >= end) {
      const at = end + blankBytes(bytes, end);
      if (at >= bytes.length || separatorAt(bytes, at, true) > 0) return at;
    }
    // A stated length that leads nowhere is a wrong one.
    this.#stated = undefined;
    return undefined;
  }
}

function messageOf(file: string, offset: number, bytes: Buffer, { isStated }: Bound): RawMessage {
  const kept = isStated && bytes.indexOf(LINE_FROM) !== -1 ? bytes : unquoted(bytes);
  // The window is reused: what goes out is a copy of its own.
  return { file, offset, bytes: kept === bytes ? Uint8Array.prototype.slice.call(bytes) : kept };
}

function cutMessage(file: string, offset: number, bytes: Buffer): RawMessage {
  return {
    file,
    offset,
    bytes: Uint8Array.prototype.slice.call(bytes),
    problem: {
      code: "MESSAGE_CUT",
      message: `The message is longer than ${LIMITS.messageBytesMax} bytes; what stands beyond was not read.`,
    },
  };
}

/** The messages of an mbox, in order. Nothing but the message at hand is kept. */
export async function* readMbox(file: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<RawMessage> {
  const window = new ByteWindow();
  let finder = new EndFinder();
  let isFirst = true;
  let cut: RawMessage | undefined;
  function* messages(isEnd: boolean): Generator<RawMessage> {
    for (;;) {
      if (isFirst) {
        const length = separatorAt(window.view(), 0, isEnd);
        if (length === -1) return;
        window.drop(length);
        isFirst = false;
      }
      const bound = finder.find(window.view(), isEnd);
      if (bound === undefined) {
        if (window.length <= LIMITS.messageBytesMax + SEPARATOR_BYTES) return;
        cut ??= cutMessage(file, window.offset, window.view().subarray(0, LIMITS.messageBytesMax));
        window.drop(window.length - SEPARATOR_BYTES);
        finder = new EndFinder();
        return;
      }
      const { end } = bound;
      if (cut !== undefined) yield cut;
      else if (end > 0) yield messageOf(file, window.offset, window.view().subarray(0, end), bound);
      cut = undefined;
      window.drop(end);
      finder = new EndFinder();
      if (window.length === 0) return;
      isFirst = true;
    }
  }
  for await (const chunk of source) {
    window.append(chunk);
    yield* messages(false);
  }
  if (window.length > 0 || cut !== undefined) yield* messages(true);
}

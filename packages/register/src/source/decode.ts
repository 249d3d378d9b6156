// Which text do the bytes spell? By a byte-order mark, else by the encoding told, else UTF-8; bytes that fit no letter are
// replaced, and the first of them is named.

import { PortcullisError } from "../errors.ts";

/** What stands for bytes that are no text. A file may also hold the character itself. */
const REPLACEMENT = "\uFFFD";

/** Bytes that tell the longest byte-order mark. */
const MARK_BYTES = 3;

/** No encoding has longer characters; so much of a chunk may belong to a character of the next. */
const CHARACTER_BYTES_MAX = 4;

/** Encodings (WHATWG names) in which a character is not one byte, and how many it is cannot be told from the character. */
const VARIABLE = /^(?:gbk|gb18030|big5|euc-jp|iso-2022-jp|shift_jis|euc-kr)$/;

/** Text decoded so far, with where the first bytes stood that are not in the encoding. Never depends on the chunks. */
export class TextReader {
  readonly #file: string;
  readonly #told: string | undefined;
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  /** Bytes read before it is clear whether they are a byte-order mark. */
  #head: Uint8Array = new Uint8Array(0);
  #bytes = 0;
  #textBytes = 0;
  /** The end of the last chunk. */
  #tail: Uint8Array = new Uint8Array(0);
  /** Whether any bytes were not in the encoding. */
  faulty = false;
  /** Offset of the first such byte, once there is one; absent in the encodings in which it cannot be told. */
  faultByte: number | undefined;
  /** The encoding in use, by its WHATWG name. */
  encoding = "utf-8";
  /** Bytes of the byte-order mark, which is no text. */
  markBytes = 0;

  constructor(file: string, told: string | undefined) {
    this.#file = file;
    this.#told = told;
  }

  /** The text of a chunk, without a character that is not whole yet. Throws `ENCODING_UNKNOWN`. */
  read(chunk: Uint8Array): string {
    if (this.#decoder !== undefined) return this.#decode(chunk, false);
    this.#head = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk]);
    if (this.#head.length < MARK_BYTES) return "";
    return this.#decode(this.#start(), false);
  }

  /** What is left when the file has ended. */
  end(): string {
    return this.#decoder === undefined ? this.#decode(this.#start(), true) : this.#decode(new Uint8Array(0), true);
  }

  /** The bytes that a text took in the file, undefined where that cannot be told. Bytes replaced count as if they were text. */
  bytesOf(text: string): number | undefined {
    if (this.encoding === "utf-8") return Buffer.byteLength(text);
    if (this.encoding.startsWith("utf-16")) return text.length * 2;
    return VARIABLE.test(this.encoding) ? undefined : text.length;
  }

  #start(): Uint8Array {
    const head = this.#head;
    const marked = byteOrderMark(head);
    const label = marked ?? this.#told ?? "utf-8";
    try {
      this.#decoder = new TextDecoder(label, { ignoreBOM: true });
    } catch (error) {
      const message = `The encoding "${label}" given for ${this.#file} is not known. Give a name such as utf-8 or windows-1252.`;
      throw new PortcullisError("ENCODING_UNKNOWN", "input", message, { file: this.#file }, error);
    }
    this.encoding = this.#decoder.encoding;
    this.markBytes = marked === undefined ? 0 : marked === "utf-8" ? 3 : 2;
    this.#textBytes = this.markBytes;
    this.#bytes = this.markBytes;
    this.#head = new Uint8Array(0);
    return head.subarray(this.markBytes);
  }

  #decode(chunk: Uint8Array, last: boolean): string {
    const text = this.#decoder?.decode(chunk, { stream: !last }) ?? "";
    if (!this.faulty) {
      if (text.includes(REPLACEMENT)) this.#check(text, chunk);
      this.#textBytes += this.bytesOf(text) ?? 0;
      this.#bytes += chunk.length;
      this.#tail = Buffer.concat([this.#tail, chunk.subarray(-CHARACTER_BYTES_MAX)]).subarray(-CHARACTER_BYTES_MAX);
    }
    return text;
  }

  /** Finds the first replacement that the file does not hold itself. */
  #check(text: string, chunk: Uint8Array): void {
    const near = Buffer.concat([this.#tail, chunk]);
    const nearStart = this.#bytes - this.#tail.length;
    let byte = this.#textBytes;
    let from = 0;
    for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, from)) {
      const before = this.bytesOf(text.slice(from, at));
      // Where bytes cannot be told from characters, the character itself is rarer than a fault.
      if (before === undefined) {
        this.faulty = true;
        return;
      }
      byte += before;
      const own = replacementIn(this.encoding);
      if (!near.subarray(byte - nearStart, byte - nearStart + own.length).equals(own) || own.length === 0) {
        this.faulty = true;
        this.faultByte = byte;
        return;
      }
      byte += own.length;
      from = at + 1;
    }
  }
}

/** The replacement character as a file may hold it; empty where the encoding has none. */
function replacementIn(encoding: string): Buffer {
  if (encoding === "utf-8") return Buffer.from([0xef, 0xbf, 0xbd]);
  if (encoding === "utf-16le") return Buffer.from([0xfd, 0xff]);
  return encoding === "utf-16be" ? Buffer.from([0xff, 0xfd]) : Buffer.alloc(0);
}

function byteOrderMark(head: Uint8Array): string | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return undefined;
}

// In which encoding is an XML file, and where are its bytes not text in it? XML 1.0 (5th ed.), 4.3.3 and appendix F.

import { TextDecoder } from "node:util";
import { PortcullisError } from "../errors.ts";

/** Decodes pieces in order; keeps enough to name the byte of a character of the last piece, or of a fault. */
export class XmlDecoder {
  readonly encoding: string;
  readonly #file: string;
  readonly #decoder: TextDecoder;
  /** Offset of the first byte of the last piece, and of the first character of its text. */
  #pieceByte = 0;
  #pieceCharacter = 0;
  #piece: Uint8Array = new Uint8Array(0);
  #text = "";
  /** The place last asked for in the piece, in characters and bytes: the next is counted from there. */
  #counted = { characters: 0, bytes: 0 };
  /** Bytes of a character that began in the piece before. */
  #carried: Uint8Array = new Uint8Array(0);

  /** `head`: the file's first bytes, at least its XML declaration. Throws `ENCODING_UNKNOWN`. */
  constructor(file: string, head: Uint8Array, encoding?: string) {
    this.#file = file;
    const label = encodingOf(head, encoding);
    try {
      this.#decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    } catch (cause) {
      const message = `${file} says that its encoding is ${label}, which is not known; save it as UTF-8.`;
      throw new PortcullisError("ENCODING_UNKNOWN", "input", message, { file, encoding: label }, cause);
    }
    this.encoding = this.#decoder.encoding;
  }

  /** Text of the next piece; a byte-order mark at the start of the file is no text. */
  decode(piece: Uint8Array): string {
    const first = this.#pieceByte === 0 && this.#piece.length === 0;
    this.#carried = incompleteTail(
      this.encoding,
      Buffer.concat([this.#carried, this.#piece.subarray(-3)]).subarray(-3),
    );
    this.#pieceByte += this.#piece.length;
    this.#pieceCharacter += this.#text.length;
    this.#piece = piece;
    this.#counted = { characters: 0, bytes: 0 };
    this.#text = this.#decodeOrExplain(piece, true);
    return first && this.#text.startsWith("\uFEFF") ? this.#withoutMark() : this.#text;
  }

  /** To be called after the last piece: what is left over is a character cut short. */
  end(): string {
    return this.#decodeOrExplain(new Uint8Array(0), false);
  }

  /** 0-based byte offset in the file of the `character`-th UTF-16 code unit of the text handed out. */
  byteOf(character: number): number {
    const within = Math.max(0, Math.min(character - this.#pieceCharacter, this.#text.length));
    return Math.max(0, this.#pieceByte - this.#carried.length + this.#bytesBefore(within));
  }

  /** Bytes of the piece's first characters. Places are asked for in order, so that each byte is counted about once. */
  #bytesBefore(characters: number): number {
    const from = characters < this.#counted.characters ? { characters: 0, bytes: 0 } : this.#counted;
    const bytes = from.bytes + byteLength(this.encoding, this.#text.slice(from.characters, characters));
    // Between the halves of a surrogate pair nothing can be counted from.
    const isWithinPair = /^[\uDC00-\uDFFF]/.test(this.#text.charAt(characters));
    if (!isWithinPair) this.#counted = { characters, bytes };
    return bytes;
  }

  /** The mark stays a character of the piece, one before the first that is handed out. */
  #withoutMark(): string {
    this.#pieceCharacter -= 1;
    return this.#text.slice(1);
  }

  #decodeOrExplain(piece: Uint8Array, stream: boolean): string {
    try {
      return this.#decoder.decode(piece, { stream });
    } catch (cause) {
      const byte = stream
        ? this.#pieceByte - this.#carried.length + firstFault(this.encoding, Buffer.concat([this.#carried, piece]))
        : this.#pieceByte + this.#piece.length;
      const message = `${this.#file} is not ${this.encoding} text at byte ${byte}; fetch it again, or say its encoding.`;
      throw new PortcullisError("ENCODING_INVALID", "input", message, { file: this.#file, byte }, cause);
    }
  }
}

function encodingOf(head: Uint8Array, given: string | undefined): string {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return "utf-16be";
  if (given !== undefined) return given;
  const declaration = Buffer.from(head.subarray(0, 200)).toString("latin1");
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/.exec(declaration)?.[1] ?? "utf-8";
}

/** The longest end of `bytes` that is the beginning of a character and no more. */
function incompleteTail(encoding: string, bytes: Uint8Array): Uint8Array {
  for (let length = Math.min(3, bytes.length); length > 0; length -= 1) {
    const tail = bytes.subarray(bytes.length - length);
    try {
      if (new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(tail, { stream: true }) === "")
        return tail;
    } catch {
      // Not the beginning of a character: a shorter end may be.
    }
  }
  return new Uint8Array(0);
}

/** Index of the byte at which `bytes`, beginning with a character, stops being text: by halving. */
function firstFault(encoding: string, bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

function byteLength(encoding: string, text: string): number {
  if (encoding === "utf-8") return Buffer.byteLength(text, "utf8");
  return encoding.startsWith("utf-16") ? text.length * 2 : text.length;
}

// Which text do the bytes spell? By the encoding told, else by a byte-order mark, else UTF-8; bytes that fit no letter are
// replaced, and the first of them is named.

import { PortcullisError } from "../errors.ts";

/** Text decoded so far, with where the first bytes stood that are not in the encoding. */
export class TextReader {
  readonly #file: string;
  readonly #told: string | undefined;
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  #strict: InstanceType<typeof TextDecoder> | undefined;
  #bytes = 0;
  /** Byte offset of the chunk in which the first fault was, once there is one. */
  faultByte: number | undefined;
  /** The encoding in use. */
  encoding = "utf-8";

  constructor(file: string, told: string | undefined) {
    this.#file = file;
    this.#told = told;
  }

  read(chunk: Uint8Array): string {
    const decoder = this.#decoder ?? this.#start(chunk);
    if (this.#strict) this.#check(chunk);
    this.#bytes += chunk.length;
    return decoder.decode(chunk, { stream: true });
  }

  end(): string {
    if (this.#strict) {
      try {
        this.#strict.decode();
      } catch {
        this.faultByte ??= this.#bytes;
      }
    }
    return this.#decoder?.decode() ?? "";
  }

  #start(chunk: Uint8Array): InstanceType<typeof TextDecoder> {
    const marked = byteOrderMark(chunk);
    this.encoding = marked ?? this.#told ?? "utf-8";
    try {
      this.#decoder = new TextDecoder(this.encoding);
      // A second, strict decoder finds what the first replaces.
      this.#strict = new TextDecoder(this.encoding, { fatal: true });
    } catch (error) {
      const message = `The encoding "${this.encoding}" given for ${this.#file} is not known. Give a name such as utf-8 or windows-1252.`;
      throw new PortcullisError("ENCODING_UNKNOWN", "input", message, { file: this.#file }, error);
    }
    return this.#decoder;
  }

  #check(chunk: Uint8Array): void {
    const { encoding } = this;
    try {
      this.#strict?.decode(chunk, { stream: true });
    } catch {
      this.#strict = undefined;
      this.faultByte = this.#bytes + firstFault(chunk, encoding);
    }
  }
}

/** Offset of the first byte of a chunk that does not decode; by halving, since decoders do not say. */
function firstFault(chunk: Uint8Array, encoding: string): number {
  let low = 0;
  let high = chunk.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let fine = true;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(chunk.subarray(0, middle + 1), { stream: true });
    } catch {
      fine = false;
    }
    if (fine) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byteOrderMark(chunk: Uint8Array): string | undefined {
  if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) return "utf-8";
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return "utf-16be";
  return undefined;
}

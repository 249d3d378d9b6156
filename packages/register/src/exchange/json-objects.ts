// Which JSON objects does a file hold? The members of a bundle's "objects" or a galaxy's "values", of an array, or one a line:
// each as its own text, found while the bytes stream by, so that a file of any size takes the memory of its largest object.

import { PortcullisError } from "../errors.ts";
import type { SourceFile } from "../formats/format.ts";

export interface ObjectLimits {
  readonly objectBytesMax: number;
  readonly fileBytesMax: number;
}

export const OBJECT_LIMITS: ObjectLimits = { objectBytesMax: 8_000_000, fileBytesMax: 2_000_000_000 };

export interface FoundObject {
  /** 0-based offset of its first byte. */
  readonly byte: number;
  readonly text: string;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Keys whose array holds the members: of a bundle, of a galaxy. */
const HOLDERS = { objects: /"objects"\s*:\s*$/, values: /"values"\s*:\s*$/ } as const;

export type Holder = keyof typeof HOLDERS;

/** Bytes before an array that tell its key. */
const KEY_BYTES = 60;

/** Cuts bytes into objects; knows nothing of what is in them but brackets and strings. */
class Scanner {
  readonly #name: string;
  readonly #holder: RegExp;
  readonly #limits: ObjectLimits;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Depth at which members stand: 0 one a line, 1 in an array, 2 in a bundle. */
  #members = 0;
  #inTail = false;
  #pieces: Buffer[] = [];
  #bytes = 0;
  #startedAt = 0;
  #seen = 0;

  constructor(name: string, holder: Holder, limits: ObjectLimits) {
    this.#name = name;
    this.#holder = HOLDERS[holder];
    this.#limits = limits;
  }

  *take(chunk: Buffer): Generator<FoundObject> {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) this.#inString = false;
      } else if (byte === QUOTE) {
        this.#inString = true;
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        from = this.#open(chunk, from, at);
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        const ends = this.#close(at);
        if (!ends) continue;
        this.#keep(chunk.subarray(from, at + 1));
        yield { byte: this.#startedAt, text: this.#text() };
      }
    }
    if (this.#isInside()) this.#keep(chunk.subarray(from));
    this.#seen += chunk.length;
    this.#checkSize();
  }

  /** Throws `JSON_BROKEN` when the file ends inside an object. */
  end(): void {
    if (this.#depth !== 0 || this.#inString) throw this.#broken(this.#seen, "the file ends inside an object");
  }

  /** @returns where the object begins that the chunk is in now. */
  #open(chunk: Buffer, from: number, at: number): number {
    const isArray = chunk[at] === OPEN_ARRAY;
    let begins = from;
    if (this.#depth === 0 && isArray) this.#members = 1;
    else if (this.#depth === this.#members && !isArray && !this.#inTail) {
      begins = at;
      this.#startedAt = this.#seen + at;
    } else if (this.#members === 0 && this.#depth === 1 && isArray && this.#holds(chunk.subarray(from, at))) {
      this.#members = 2;
      this.#drop();
    }
    this.#depth += 1;
    return begins;
  }

  /** @returns whether an object ends here. */
  #close(at: number): boolean {
    this.#depth -= 1;
    if (this.#depth < 0) throw this.#broken(this.#seen + at, "a bracket closes what none opened");
    if (this.#depth < this.#members) {
      // Behind the members; the next line may be an object again.
      this.#inTail = this.#depth > 0;
      if (this.#depth === 0) this.#members = 0;
      return false;
    }
    return this.#depth === this.#members && !this.#inTail;
  }

  #isInside(): boolean {
    return this.#depth > this.#members && !this.#inTail;
  }

  #holds(before: Buffer): boolean {
    return this.#holder.test(
      Buffer.concat([...this.#pieces, before])
        .subarray(-KEY_BYTES)
        .toString("latin1"),
    );
  }

  #keep(piece: Buffer): void {
    this.#bytes += piece.length;
    if (this.#bytes > this.#limits.objectBytesMax) {
      throw this.#broken(this.#startedAt, `an object has more than ${this.#limits.objectBytesMax} bytes`);
    }
    this.#pieces.push(Buffer.from(piece));
  }

  #drop(): void {
    this.#pieces = [];
    this.#bytes = 0;
  }

  #text(): string {
    const text = Buffer.concat(this.#pieces).toString();
    this.#drop();
    return text;
  }

  #checkSize(): void {
    if (this.#seen <= this.#limits.fileBytesMax) return;
    throw this.#broken(this.#seen, `it is longer than ${this.#limits.fileBytesMax} bytes`);
  }

  #broken(byte: number, what: string): PortcullisError {
    const message = `${this.#name}, byte ${byte}: ${what}. Expected JSON: a bundle, a galaxy, an array, or one object a line.`;
    return new PortcullisError("JSON_BROKEN", "input", message, { file: this.#name, byte });
  }
}

/**
 * Objects of a file in order. Throws `JSON_BROKEN` (input) with the byte.
 * @param holder the key whose array holds them; an object of its own may have the other one (a registry key has "values")
 */
export async function* jsonObjects(
  file: SourceFile,
  holder: Holder,
  limits = OBJECT_LIMITS,
): AsyncGenerator<FoundObject> {
  const scanner = new Scanner(file.name, holder, limits);
  for await (const chunk of file.open()) {
    yield* scanner.take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  scanner.end();
}

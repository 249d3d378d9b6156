// Where are the signs of messages kept until all were read? In memory while they are few, beyond that in a file of the
// system's temporary folder, which is removed at the end: a mailbox of any size needs the same memory.

import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Kept in memory up to here, as the caller guesses sizes. */
const MEMORY_BYTES_MAX = 24 * 1024 * 1024;

export class Spool {
  readonly #held: unknown[] = [];
  #heldBytes = 0;
  #folder: string | undefined;
  #file: number | undefined;
  /** Offset and length in the file, two numbers an entry. */
  readonly #places: number[] = [];
  #written = 0;

  get length(): number {
    return this.#file === undefined ? this.#held.length : this.#places.length / 2;
  }

  /** Puts a value aside: plain data. @returns its number, from 0. */
  add(value: unknown, bytesGuessed: number): number {
    if (this.#file !== undefined) this.#write(value);
    else {
      this.#held.push(value);
      this.#heldBytes += bytesGuessed;
      if (this.#heldBytes > MEMORY_BYTES_MAX) this.#moveToFile();
    }
    return this.length - 1;
  }

  #moveToFile(): void {
    this.#folder = mkdtempSync(join(tmpdir(), "portcullis-mail-"));
    this.#file = openSync(join(this.#folder, "signs.ndjson"), "w+", 0o600);
    for (const value of this.#held) this.#write(value);
    this.#held.length = 0;
  }

  #write(value: unknown): void {
    const bytes = Buffer.from(JSON.stringify(value));
    for (let at = 0; at < bytes.length; )
      at += writeSync(this.#file as number, bytes, at, bytes.length - at, this.#written + at);
    this.#places.push(this.#written, bytes.length);
    this.#written += bytes.length;
  }

  get(number: number): unknown {
    if (this.#file === undefined) return this.#held[number];
    const length = this.#places[number * 2 + 1] as number;
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length; )
      at += readSync(this.#file, bytes, at, length - at, (this.#places[number * 2] as number) + at);
    return JSON.parse(bytes.toString("utf8"));
  }

  /** Removes the file. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#file = undefined;
    this.#folder = undefined;
  }
}

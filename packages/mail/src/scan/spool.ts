// Where are the signs of messages kept until all were read? In memory while they are few, beyond that in a file that is
// removed at the end: a mailbox of any size needs the same memory. In a folder that the user names the file also survives a
// run that was interrupted.

import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Kept in memory up to here, as the caller guesses sizes. */
const MEMORY_BYTES_MAX = 24 * 1024 * 1024;
const READ_BYTES = 256 * 1024;
const FILE = "portcullis-mail-signs.ndjson";
const LINE_FEED = 0x0a;

export class Spool {
  readonly #held: unknown[] = [];
  #heldBytes = 0;
  /** A folder of our own, removed with all that is in it. */
  #folder: string | undefined;
  #path: string | undefined;
  #file: number | undefined;
  /** Offset and length in the file, two numbers an entry. */
  readonly #places: number[] = [];
  #written = 0;

  /**
   * @param folder where the file lies from the beginning and is found again.
   * @param about what the entries depend on; a file about something else is begun anew.
   */
  constructor(folder?: string, about = "") {
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    this.#path = join(folder, FILE);
    this.#file = openSync(this.#path, "a+", 0o600);
    closeSync(this.#file);
    this.#file = openSync(this.#path, "r+");
    this.#findAgain(JSON.stringify({ about }));
  }

  get length(): number {
    return this.#file === undefined ? this.#held.length : this.#places.length / 2;
  }

  /** Finds whole lines of an earlier run; what was cut off in the middle is cut off whole. */
  #findAgain(head: string): void {
    const file = this.#file as number;
    const chunk = Buffer.allocUnsafe(READ_BYTES);
    let [start, at, isHead] = [0, 0, true];
    for (let got = readSync(file, chunk, 0, READ_BYTES, at); got > 0; got = readSync(file, chunk, 0, READ_BYTES, at)) {
      for (let feed = chunk.indexOf(LINE_FEED); feed !== -1 && feed < got; feed = chunk.indexOf(LINE_FEED, feed + 1)) {
        const length = at + feed - start;
        if (isHead && this.#text(start, length) !== head) {
          this.#begin(head);
          return;
        }
        if (!isHead) this.#places.push(start, length);
        isHead = false;
        start = at + feed + 1;
      }
      at += got;
    }
    if (isHead) this.#begin(head);
    else {
      ftruncateSync(file, start);
      this.#written = start;
    }
  }

  #begin(head: string): void {
    ftruncateSync(this.#file as number, 0);
    this.#places.length = 0;
    this.#written = 0;
    this.#writeLine(`${head}\n`);
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
    this.#path = join(this.#folder, FILE);
    this.#file = openSync(this.#path, "w+", 0o600);
    for (const value of this.#held) this.#write(value);
    this.#held.length = 0;
  }

  #write(value: unknown): void {
    const start = this.#written;
    const bytes = this.#writeLine(`${JSON.stringify(value)}\n`);
    this.#places.push(start, bytes - 1);
  }

  #writeLine(line: string): number {
    const bytes = Buffer.from(line);
    for (let at = 0; at < bytes.length; )
      at += writeSync(this.#file as number, bytes, at, bytes.length - at, this.#written + at);
    this.#written += bytes.length;
    return bytes.length;
  }

  #text(start: number, length: number): string {
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length; ) at += readSync(this.#file as number, bytes, at, length - at, start + at);
    return bytes.toString("utf8");
  }

  get(number: number): unknown {
    if (this.#file === undefined) return this.#held[number];
    return JSON.parse(this.#text(this.#places[number * 2] as number, this.#places[number * 2 + 1] as number));
  }

  /** @param isDone whether all was answered: the file is not needed again. */
  close(isDone: boolean): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    else if (isDone && this.#path !== undefined) rmSync(this.#path, { force: true });
  }
}

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
const PIECE = 65_536;

/** Numbers one after the other, eight bytes each, in pieces that never move. */
class Offsets {
  readonly #pieces: Float64Array[] = [];
  length = 0;

  push(offset: number): void {
    const within = this.length % PIECE;
    if (within === 0) this.#pieces.push(new Float64Array(PIECE));
    const piece = this.#pieces.at(-1) as Float64Array;
    piece[within] = offset;
    this.length += 1;
  }

  at(number: number): number {
    return (this.#pieces[Math.floor(number / PIECE)] as Float64Array)[number % PIECE] as number;
  }

  clear(): void {
    this.#pieces.length = 0;
    this.length = 0;
  }
}

/** A value that is held as its JSON text. */
class Line {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Values read from their text last: copies of a campaign, which are held against one another, lie side by side. */
class Recent {
  readonly #values = new Map<number, { readonly value: unknown; readonly characters: number }>();
  #characters = 0;

  /** @param text what it is read from, when it is not at hand. */
  get(number: number, text: () => string): unknown {
    const known = this.#values.get(number);
    if (known) return known.value;
    const json = text();
    const value: unknown = JSON.parse(json);
    this.#values.set(number, { value, characters: json.length });
    this.#characters += json.length;
    for (const [oldest, { characters }] of this.#values) {
      if (this.#characters <= RECENT_CHARACTERS_MAX) break;
      this.#values.delete(oldest);
      this.#characters -= characters;
    }
    return value;
  }
}

/** As much text may be held twice, once as what it says. */
const RECENT_CHARACTERS_MAX = 4 * 1024 * 1024;

export class Spool {
  readonly #held: unknown[] = [];
  readonly #recent = new Recent();
  #heldBytes = 0;
  /** A folder of our own, removed with all that is in it. */
  #folder: string | undefined;
  #path: string | undefined;
  #file: number | undefined;
  /** Offsets of entries in the file. */
  readonly #places = new Offsets();
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
    return this.#file === undefined ? this.#held.length : this.#places.length;
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
        if (!isHead) this.#places.push(start);
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
    this.#places.clear();
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

  /** The same for a value that is JSON text already. */
  addLine(text: string): number {
    if (this.#file === undefined) return this.add(new Line(text), text.length);
    this.#write(new Line(text));
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
    this.#places.push(this.#written);
    this.#writeLine(`${value instanceof Line ? value.text : JSON.stringify(value)}\n`);
  }

  #writeLine(line: string): void {
    const bytes = Buffer.from(line);
    for (let at = 0; at < bytes.length; )
      at += writeSync(this.#file as number, bytes, at, bytes.length - at, this.#written + at);
    this.#written += bytes.length;
  }

  #text(start: number, length: number): string {
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length; ) at += readSync(this.#file as number, bytes, at, length - at, start + at);
    return bytes.toString("utf8");
  }

  get(number: number): unknown {
    if (this.#file === undefined) {
      const held = this.#held[number];
      return held instanceof Line ? this.#recent.get(number, () => held.text) : held;
    }
    return this.#recent.get(number, () => {
      const start = this.#places.at(number);
      const end = number + 1 < this.#places.length ? this.#places.at(number + 1) : this.#written;
      return this.#text(start, end - start);
    });
  }

  /** @param isDone whether all was answered: the file is not needed again. */
  close(isDone: boolean): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    else if (isDone && this.#path !== undefined) rmSync(this.#path, { force: true });
  }
}

// How is standard input read a second time? What goes by is copied into a file of our own, as much as is worth it. The file loses its name as
// soon as it is open, where the system allows: then nothing of it is left however the program ends.

import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";

/** Beyond this messages are judged all the same; a report does not draw their words. */
const BYTES_MAX = 2 * 1024 ** 3;

export class StdinCopy {
  readonly #folder: string = mkdtempSync(join(tmpdir(), "portcullis-stdin-"));
  #file: number | undefined = openSync(join(this.#folder, "mail"), "wx+", 0o600);
  #bytes = 0;
  #isFull = false;

  constructor() {
    // An open file keeps its name on Windows: it is removed at the end.
    if (process.platform !== "win32") rmSync(this.#folder, { recursive: true });
  }

  /** The same bytes, copied as they go by. */
  copied(source: Readable): Readable {
    return Readable.from(this.#pass(source), { objectMode: false });
  }

  async *#pass(source: Readable): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      const bytes = chunk as Uint8Array;
      this.#isFull ||= this.#bytes + bytes.length > BYTES_MAX;
      if (!this.#isFull && this.#file !== undefined) {
        for (let at = 0; at < bytes.length; )
          at += writeSync(this.#file, bytes, at, bytes.length - at, this.#bytes + at);
        this.#bytes += bytes.length;
      }
      yield bytes;
    }
  }

  /** What was copied, from its beginning. */
  again(): Readable {
    if (this.#file === undefined || this.#bytes === 0) return Readable.from([]);
    return createReadStream("", { fd: this.#file, start: 0, end: this.#bytes - 1, autoClose: false });
  }

  remove(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

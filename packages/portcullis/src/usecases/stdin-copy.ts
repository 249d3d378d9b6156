// How is standard input read a second time? What goes by is copied into a file of our own, as much as is worth it, and removed after.

import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";

/** Beyond this messages are judged all the same; a report does not draw their words. */
const BYTES_MAX = 2 * 1024 ** 3;

export class StdinCopy {
  readonly #folder: string = mkdtempSync(join(tmpdir(), "portcullis-stdin-"));
  readonly #path: string = join(this.#folder, "mail");
  #file: number | undefined = openSync(this.#path, "wx", 0o600);
  #bytes = 0;

  /** The same bytes, copied as they go by. */
  copied(source: Readable): Readable {
    return Readable.from(this.#pass(source), { objectMode: false });
  }

  async *#pass(source: Readable): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      const bytes = chunk as Uint8Array;
      if (this.#bytes + bytes.length > BYTES_MAX) this.#close();
      for (let at = 0; this.#file !== undefined && at < bytes.length; ) at += writeSync(this.#file, bytes, at);
      this.#bytes += bytes.length;
      yield bytes;
    }
  }

  #close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  /** What was copied, from its beginning. */
  again(): Readable {
    return createReadStream(this.#path);
  }

  remove(): void {
    this.#close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

// How does a result reach its file so that a stopped run leaves none? Written beside it, synced, renamed at the end.

import { createHash, type Hash } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";

/** A file that appears whole or not at all. Call `commit` or `discard`; `discard` may be called at any time. */
export class ResultFile {
  readonly path: string;
  readonly #temporary: string;
  readonly #hash: Hash = createHash("sha256");
  #file: number | undefined;
  #bytes = 0;

  /** Fails as the file system does when the folder is missing or cannot be written. */
  constructor(path: string) {
    this.path = path;
    this.#temporary = `${path}.${process.pid}.tmp`;
    this.#file = openSync(this.#temporary, "wx");
  }

  get bytes(): number {
    return this.#bytes;
  }

  write(bytes: Uint8Array): void {
    if (this.#file === undefined) throw new Error(`${this.path} is already closed`);
    let at = 0;
    while (at < bytes.length) at += writeSync(this.#file, bytes, at, bytes.length - at);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }

  /** Puts the file in its place. @returns SHA-256 (hex) of what was written. */
  commit(): string {
    if (this.#file === undefined) throw new Error(`${this.path} is already closed`);
    fsyncSync(this.#file);
    closeSync(this.#file);
    this.#file = undefined;
    renameSync(this.#temporary, this.path);
    return this.#hash.digest("hex");
  }

  /** Removes what was written so far; does nothing after `commit`. */
  discard(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file);
    this.#file = undefined;
    rmSync(this.#temporary, { force: true });
  }
}

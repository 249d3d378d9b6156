// How does a result reach its file so that a stopped run leaves none? Written beside it, synced, renamed at the end.

import { createHash, type Hash } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";

/** A file that appears whole or not at all. `finish` it and `commit` it, or `discard` it at any time. */
export class ResultFile {
  readonly path: string;
  readonly #temporary: string;
  readonly #hash: Hash = createHash("sha256");
  #file: number | undefined;
  #bytes = 0;
  #settled = false;

  /** Fails as the file system does when the folder is missing or cannot be written. */
  constructor(path: string) {
    this.path = path;
    this.#temporary = `${path}.${process.pid}.tmp`;
    this.#file = openSync(this.#temporary, "wx");
  }

  write(bytes: Uint8Array): void {
    if (this.#file === undefined) throw new Error(`${this.path} is already closed`);
    let at = 0;
    while (at < bytes.length) at += writeSync(this.#file, bytes, at, bytes.length - at);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }

  /** Ends writing and makes the bytes durable. @returns their number and SHA-256 (hex). */
  finish(): { readonly bytes: number; readonly sha256: string } {
    if (this.#file === undefined) throw new Error(`${this.path} is already closed`);
    fsyncSync(this.#file);
    closeSync(this.#file);
    this.#file = undefined;
    return { bytes: this.#bytes, sha256: this.#hash.digest("hex") };
  }

  /** Puts the finished file in its place. */
  commit(): void {
    if (this.#file !== undefined) throw new Error(`${this.path} is not finished`);
    renameSync(this.#temporary, this.path);
    this.#settled = true;
  }

  /** Removes what was written; does nothing after `commit`. */
  discard(): void {
    if (this.#settled) return;
    this.#settled = true;
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    rmSync(this.#temporary, { force: true });
  }
}

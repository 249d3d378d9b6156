// How does a file grow so that one knows how much of it is whole? Written at its end alone; opened again it is cut back to what was known
// to be whole.

import { closeSync, fsyncSync, ftruncateSync, openSync, writeSync } from "node:fs";

/** Small writes are put together. */
const BUFFER_BYTES = 262_144;

export class AppendedFile {
  readonly #file: number;
  #at: number;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;

  private constructor(file: number, at: number) {
    this.#file = file;
    this.#at = at;
  }

  static create(path: string): AppendedFile {
    return new AppendedFile(openSync(path, "w"), 0);
  }

  /** Goes on after the first `bytes` bytes; what stands behind them goes. */
  static open(path: string, bytes: number): AppendedFile {
    const file = openSync(path, "a+");
    ftruncateSync(file, bytes);
    return new AppendedFile(file, bytes);
  }

  get bytes(): number {
    return this.#at + this.#waitingBytes;
  }

  write(bytes: Uint8Array): void {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= BUFFER_BYTES) this.#flush();
  }

  #flush(): void {
    const all = this.#waiting.length === 1 ? this.#waiting[0] : Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    if (all === undefined) return;
    for (let at = 0; at < all.length; ) at += writeSync(this.#file, all, at, all.length - at);
    this.#at += all.length;
  }

  /** Makes everything written durable. */
  sync(): void {
    this.#flush();
    fsyncSync(this.#file);
  }

  close(): void {
    try {
      this.#flush();
    } finally {
      closeSync(this.#file);
    }
  }

  /** Closes it with its first `bytes` bytes alone. */
  cut(bytes: number): void {
    try {
      ftruncateSync(this.#file, bytes);
    } finally {
      closeSync(this.#file);
    }
  }
}

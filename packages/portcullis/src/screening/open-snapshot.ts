// How does a snapshot come into memory? By one read into a buffer that all threads share.

import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Largest slice of one read: Linux reads at most 2 GiB less a page at once. */
const SLICE_BYTES = 1 << 30;

/** The whole file in shared memory, or undefined when there is no such file. */
export function readShared(path: string): SharedArrayBuffer | undefined {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    const size = fstatSync(file).size;
    const shared = new SharedArrayBuffer(size);
    const bytes = new Uint8Array(shared);
    let at = 0;
    while (at < size) {
      const read = readSync(file, bytes, at, Math.min(size - at, SLICE_BYTES), at);
      if (read === 0) break;
      at += read;
    }
    return shared;
  } finally {
    closeSync(file);
  }
}

// How is a file on disk read as part of an edition?

import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { SourceFile } from "../formats/format.ts";
import { LIMITS } from "../limits.ts";
import { decompress } from "./gunzip.ts";

/** A file as it lies on disk, plain or gzip; its name is the base name without `.gz`. */
export function sourceFile(path: string): SourceFile {
  const name = basename(path).replace(/\.gz$/i, "");
  return { name, open: () => decompress(createReadStream(path), LIMITS.fileBytesMax, name) };
}

/** Bytes in memory as a file of an edition. */
export function sourceBytes(name: string, bytes: Uint8Array): SourceFile {
  async function* once(): AsyncGenerator<Uint8Array, void> {
    yield bytes;
  }
  return { name: name.replace(/\.gz$/i, ""), open: () => decompress(once(), LIMITS.fileBytesMax, name) };
}

// How does a file that is sent reach the disk? Streamed, counted, and gone again when it is too long or cut off.

import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { PortcullisError } from "@portcullis/register/errors";
import { storageError, sync } from "../store/durable-files.ts";

/** @returns its bytes. Throws `UPLOAD_TOO_LARGE`, `UPLOAD_CUT` (input), `DATA_FULL` (operation). */
export async function receiveUpload(from: Readable, path: string, bytesMax: number): Promise<number> {
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of from) {
      bytes += (chunk as Uint8Array).length;
      if (bytes > bytesMax) {
        const message = `The file has more than ${bytesMax} bytes. Send it in parts.`;
        throw new PortcullisError("UPLOAD_TOO_LARGE", "input", message, { bytes: bytesMax });
      }
      yield chunk as Uint8Array;
    }
  }
  try {
    await pipeline(counted(), createWriteStream(path));
    await sync(path);
    return bytes;
  } catch (error) {
    await rm(path, { force: true });
    const { code } = error as { code?: unknown };
    if (code === "ECONNRESET" || code === "ERR_STREAM_PREMATURE_CLOSE" || (error as Error).message === "aborted") {
      throw new PortcullisError("UPLOAD_CUT", "input", "The file did not arrive whole. Send it again.", {}, error);
    }
    throw storageError(error, path);
  }
}

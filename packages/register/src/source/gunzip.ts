// What are the bytes once any gzip around them is undone? Detected by its magic bytes, limited in what it may grow to.

import type { Writable } from "node:stream";
import { createGunzip } from "node:zlib";
import { PortcullisError } from "../errors.ts";

/** First bytes of every gzip member (RFC 1952). */
const MAGIC = [0x1f, 0x8b] as const;

/** A list shrinks to a thirtieth at the most. What grows by more than this, and beyond the first bytes, is no list. */
const GROWTH_MAX = 250;
const GROWTH_FROM_BYTES = 64_000_000;

/**
 * The decompressed bytes, in chunks. Bytes that are not gzip pass unchanged.
 *
 * Throws `PortcullisError` (input): `FILE_DAMAGED`, `FILE_TOO_LARGE`.
 */
export async function* decompress(
  bytes: AsyncIterable<Uint8Array>,
  limitBytes: number,
  name: string,
): AsyncGenerator<Uint8Array, void> {
  const counted = { bytes: 0 };
  const iterator = counting(bytes, counted);
  const first = await firstBytes(iterator);
  const all = rest(first, iterator);
  const plain = first[0] === MAGIC[0] && first[1] === MAGIC[1] ? gunzipped(all, name) : all;
  let total = 0;
  for await (const chunk of plain) {
    total += chunk.length;
    const isBomb = total > GROWTH_FROM_BYTES && total > GROWTH_MAX * counted.bytes;
    if (total > limitBytes || isBomb) {
      throw new PortcullisError(
        "FILE_TOO_LARGE",
        "input",
        `${name} grows to ${isBomb ? `${GROWTH_MAX} times its size` : `more than ${limitBytes} bytes`} when decompressed. No list does; the file was left unread.`,
        { file: name, limit: limitBytes },
      );
    }
    yield chunk;
  }
}

/** The same bytes; tells how many were taken. */
async function* counting(
  bytes: AsyncIterable<Uint8Array>,
  counted: { bytes: number },
): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of bytes) {
    counted.bytes += chunk.length;
    yield chunk;
  }
}

/** A first chunk of at least two bytes, or everything there is. */
async function firstBytes(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let first: Uint8Array = new Uint8Array(0);
  while (first.length < MAGIC.length) {
    const next = await iterator.next();
    if (next.done) break;
    first = first.length === 0 ? next.value : Buffer.concat([first, next.value]);
  }
  return first;
}

async function* rest(first: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  try {
    if (first.length > 0) yield first;
    for (;;) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

async function* gunzipped(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array, void> {
  const gunzip = createGunzip();
  const fed = (async () => {
    try {
      for await (const chunk of bytes) {
        if (!gunzip.write(chunk)) await drained(gunzip);
        if (gunzip.destroyed) return;
      }
      gunzip.end();
    } catch (error) {
      gunzip.destroy(error as Error);
    }
  })();
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
  } catch (error) {
    throw gzipError(error, name);
  } finally {
    gunzip.destroy();
    await fed;
  }
}

/** Until the stream takes more, or is closed because its reader left. */
function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off("drain", done).off("close", done);
      resolve();
    };
    stream.once("drain", done).once("close", done);
  });
}

function gzipError(error: unknown, name: string): unknown {
  const code = (error as { code?: unknown }).code;
  if (code === "Z_BUF_ERROR") {
    return new PortcullisError(
      "FILE_DAMAGED",
      "input",
      `${name} ends in the middle of its gzip data. Fetch it again.`,
      { file: name },
      error,
    );
  }
  if (typeof code === "string" && code.startsWith("Z_")) {
    return new PortcullisError(
      "FILE_DAMAGED",
      "input",
      `${name} is damaged: its gzip data cannot be read. Fetch it again.`,
      { file: name },
      error,
    );
  }
  return error;
}

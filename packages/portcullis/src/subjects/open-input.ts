// What are the bytes of a file the caller named? A path or `-`, decompressed when it is gzip, whatever its name says.

import { createReadStream, statSync } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { inputFailure } from "./input-failure.ts";

/** An input opened once. */
export interface OpenInput {
  /** As the caller named it; `-` is `<stdin>`. */
  readonly name: string;
  /** Decompressed bytes; may be read once. Fails with a `PortcullisError` when they cannot be read to the end. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The first decompressed bytes, at least one line of an honest file; empty for an empty file. */
  readonly head: Uint8Array;
  /** Size of the file as stored, where it is known. */
  readonly bytesTotal: number | undefined;
  /** How many of those were read so far. */
  bytesRead(): number;
}

const HEAD_BYTES = 4_096;

/** Error codes of zlib that mean a damaged or cut file. */
const GZIP_FAULTS = new Set(["Z_BUF_ERROR", "Z_DATA_ERROR", "Z_STREAM_ERROR"]);

async function readFailure(name: string, error: unknown): Promise<unknown> {
  const code = (error as NodeJS.ErrnoException)?.code ?? "";
  if (GZIP_FAULTS.has(code)) {
    return inputFailure(
      "FILE_DAMAGED",
      `${name}: the gzip data is cut short or damaged; fetch the file again.`,
      { file: name },
      error,
    );
  }
  if (code === "ENOENT")
    return inputFailure("FILE_NOT_FOUND", `${name}: there is no such file.`, { file: name }, error);
  if (code === "EISDIR" || code === "EACCES" || code === "EPERM") {
    return inputFailure("FILE_UNREADABLE", `${name}: the file cannot be read (${code}).`, { file: name }, error);
  }
  return error;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function* again(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

interface Peeked {
  readonly head: Uint8Array;
  readonly all: AsyncGenerator<Uint8Array>;
}

async function peek(source: AsyncIterable<Uint8Array>, bytesMin: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < bytesMin) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    length += next.value.length;
  }
  return { head: Buffer.concat(read).subarray(0, bytesMin), all: again(read, iterator) };
}

async function* gunzipped(source: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const compressed = Readable.from(source);
  compressed.on("error", (error) => gunzip.destroy(error));
  try {
    yield* compressed.pipe(gunzip);
  } finally {
    compressed.destroy();
    gunzip.destroy();
  }
}

async function* explained(name: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    throw await readFailure(name, error);
  }
}

async function* counted(source: AsyncIterable<Uint8Array>, add: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    add(chunk.length);
    yield chunk;
  }
}

/** Opens a path, or standard input for `-`. Nothing but the head is read before `bytes` is. */
export async function openInput(path: string, openStdin?: () => Readable): Promise<OpenInput> {
  const name = path === "-" ? "<stdin>" : path;
  let read = 0;
  try {
    const source = path === "-" ? (openStdin?.() ?? Readable.from([])) : createReadStream(path);
    const raw = await peek(
      counted(source, (bytes) => {
        read += bytes;
      }),
      HEAD_BYTES,
    );
    const plain = isGzip(raw.head) ? await peek(gunzipped(raw.all), HEAD_BYTES) : raw;
    const bytesTotal = path === "-" ? undefined : statSync(path).size;
    return { name, head: plain.head, bytes: explained(name, plain.all), bytesTotal, bytesRead: () => read };
  } catch (error) {
    throw await readFailure(name, error);
  }
}

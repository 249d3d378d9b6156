// Which files are in a zip, gzip or tar? Streamed: one inner file after the other, none of them whole in memory.

import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Unzip, UnzipInflate } from "fflate";
import { MailError } from "../errors.ts";
import { LIMITS } from "../limits.ts";
import type { MailFile } from "./mail-bytes.ts";

/** Growth is looked at only beyond this. */
const GROWTH_FROM_BYTES = 64 * 1024 * 1024;
const TAR_BLOCK = 512;

function damaged(name: string, cause: unknown): MailError {
  return new MailError(
    "MAIL_ARCHIVE_DAMAGED",
    "input",
    `${name} is cut short or damaged: its compressed data cannot be read to the end. Export it again.`,
    { file: name },
    cause,
  );
}

function bomb(name: string): MailError {
  return new MailError(
    "MAIL_ARCHIVE_TOO_LARGE",
    "input",
    `${name} grows to ${LIMITS.growthMax} times its size when decompressed. No mailbox does; the rest of it was left unread.`,
    { file: name },
  );
}

/** The bytes inside gzip, in chunks. */
export async function* gunzipped(name: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const taken = { bytes: 0 };
  const compressed = Readable.from(counted(source, taken));
  const gunzip = createGunzip();
  compressed.on("error", (error) => gunzip.destroy(error));
  let given = 0;
  try {
    for await (const chunk of compressed.pipe(gunzip)) {
      given += (chunk as Uint8Array).length;
      if (given > GROWTH_FROM_BYTES && given > LIMITS.growthMax * taken.bytes) throw bomb(name);
      yield chunk as Uint8Array;
    }
  } catch (error) {
    const { code } = error as { code?: unknown };
    throw typeof code === "string" && code.startsWith("Z_") ? damaged(name, error) : error;
  } finally {
    compressed.destroy();
    gunzip.destroy();
  }
}

async function* counted(source: AsyncIterable<Uint8Array>, taken: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    taken.bytes += chunk.length;
    yield chunk;
  }
}

interface ZipEntry {
  readonly name: string;
  readonly chunks: Uint8Array[];
  isDone: boolean;
}

/** The files of a zip in their order. What its pieces hold is read while the archive is. */
export async function* zipFiles(name: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<MailFile, void> {
  const entries: ZipEntry[] = [];
  let failure: unknown;
  let given = 0;
  const unzip = new Unzip((file) => {
    if (file.name.endsWith("/")) return;
    const entry: ZipEntry = { name: `${name}/${file.name}`, chunks: [], isDone: false };
    entries.push(entry);
    file.ondata = (error, chunk, isLast) => {
      if (error) failure = error;
      else {
        given += chunk.length;
        entry.chunks.push(chunk);
      }
      if (isLast || error) entry.isDone = true;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const iterator = source[Symbol.asyncIterator]();
  let taken = 0;
  let isEnd = false;
  /** Feeds one more piece of the archive, small enough that what it inflates to stays small. */
  const feed = async (): Promise<void> => {
    const next = await iterator.next();
    if (next.done) {
      isEnd = true;
      const open = entries.find(({ isDone }) => !isDone);
      if (open) throw damaged(open.name, undefined);
      return;
    }
    for (let at = 0; at < next.value.length; at += 16_384) {
      const piece = next.value.subarray(at, at + 16_384);
      taken += piece.length;
      try {
        unzip.push(piece, false);
      } catch (error) {
        throw damaged(name, error);
      }
      if (failure !== undefined) throw damaged(name, failure);
      if (given > GROWTH_FROM_BYTES && given > LIMITS.growthMax * taken) throw bomb(name);
    }
  };
  async function* bytesOf(entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
    for (;;) {
      for (let chunk = entry.chunks.shift(); chunk; chunk = entry.chunks.shift()) yield chunk;
      if (entry.isDone || isEnd) return;
      await feed();
    }
  }
  try {
    for (;;) {
      const entry = entries.shift();
      if (entry !== undefined) {
        const bytes = bytesOf(entry);
        yield { name: entry.name, bytes };
        // What the reader left of it is passed over.
        for await (const _ of bytesOf(entry)) void _;
      } else if (isEnd) return;
      else await feed();
    }
  } finally {
    await iterator.return?.();
  }
}

/** Whether these are the first bytes of a tar (POSIX.1-1988 and GNU: "ustar" at 257). */
export function isTar(head: Buffer): boolean {
  return head.length >= TAR_BLOCK && head.toString("latin1", 257, 262) === "ustar";
}

function textAt(block: Buffer, from: number, length: number): string {
  const end = block.indexOf(0, from);
  return block.toString("utf8", from, end === -1 || end > from + length ? from + length : end);
}

/** Length of a tar entry: octal, or base 256 where the first bit is set (GNU). */
function entryLength(block: Buffer): number {
  if ((block[124]! & 0x80) !== 0) return Number(block.readBigUInt64BE(128));
  return Number.parseInt(textAt(block, 124, 12).trim() || "0", 8);
}

/** The regular files of a tar: a Maildir or a folder of messages in one file. */
export async function* tarFiles(name: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<MailFile, void> {
  const iterator = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await iterator.next();
    if (next.done) return false;
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value]);
    return true;
  };
  const take = async (length: number): Promise<Buffer> => {
    while (held.length < length) if (!(await more())) throw damaged(name, undefined);
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    return taken;
  };
  async function* body(state: { left: number }): AsyncGenerator<Uint8Array, void> {
    while (state.left > 0) {
      if (held.length === 0 && !(await more())) throw damaged(name, undefined);
      const chunk = held.subarray(0, state.left);
      held = held.subarray(chunk.length);
      state.left -= chunk.length;
      yield chunk;
    }
  }
  let longName: string | undefined;
  try {
    for (;;) {
      if (held.length < TAR_BLOCK && !(await more()) && held.length < TAR_BLOCK) return;
      const block = await take(TAR_BLOCK);
      if (block[0] === 0) return;
      const length = entryLength(block);
      if (!Number.isSafeInteger(length) || length < 0) throw damaged(name, undefined);
      const kind = String.fromCharCode(block[156] ?? 0);
      const state = { left: length };
      if (kind === "L") longName = textAt(await take(Math.min(length, 65_536)), 0, 65_536);
      else if (kind === "0" || kind === "\0") {
        const prefix = textAt(block, 345, 155);
        const own = textAt(block, 0, 100);
        const inner: string = longName ?? (prefix === "" ? own : `${prefix}/${own}`);
        longName = undefined;
        yield { name: `${name}/${inner}`, bytes: body(state) };
      }
      if (kind !== "L") for await (const _ of body(state)) void _;
      await take((TAR_BLOCK - (length % TAR_BLOCK)) % TAR_BLOCK);
    }
  } finally {
    await iterator.return?.();
  }
}

// How does the journal say what was acknowledged? A head that names the state it starts from, then one frame a commit, each
// chained to the one before by its hash.

import { hash } from "node:crypto";
import { KEY_ROW_BYTES } from "../entries/key-row.ts";
import { HASH_BYTES } from "../merkle/merkle-hash.ts";

/** A sealed body on its way into its volume. */
export interface RowBody {
  /** Row of the volume's key file. */
  readonly slot: number;
  readonly sealed: Uint8Array;
  /** The key's row, when this is the first body that it seals. */
  readonly keyRow?: Uint8Array;
}

/** One entry with its body: all that a commit makes durable. */
export interface Row {
  readonly entry: Uint8Array;
  readonly body?: RowBody;
}

/** The state that is in its place, durably, before the first frame. */
export interface JournalBase {
  /** Entries. */
  readonly size: number;
  /** Root of the tree of that size, 32 bytes. */
  readonly root: Uint8Array;
  /** Bytes of the volume of entry `size`: its bodies and its keys. */
  readonly bodyBytes: number;
  readonly keyBytes: number;
}

const MAGIC = Buffer.from("portcullis ledger journal v1\n");
const BASE_BYTES = MAGIC.length + 8 + HASH_BYTES + 8 + 8;
/** Bytes of the journal's head. */
export const JOURNAL_HEAD_BYTES = BASE_BYTES + HASH_BYTES;

/** Marks where a frame begins, so that frames behind a damaged one are seen: the first bytes of the head's hash. */
const MARK_BYTES = 8;
/** Mark 8, payload length 4, first entry 8, entries 4, check 8. */
const FRAME_HEAD_BYTES = MARK_BYTES + 4 + 8 + 4 + 8;
const FRAME_CHECK_AT = FRAME_HEAD_BYTES - 8;

const HAS_BODY = 1;
const HAS_KEY = 2;

function sha256(...parts: readonly Uint8Array[]): Buffer {
  return hash("sha256", Buffer.concat(parts), "buffer");
}

export function encodeJournalHead({ size, root, bodyBytes, keyBytes }: JournalBase): Buffer {
  const head = Buffer.alloc(BASE_BYTES);
  let at = MAGIC.copy(head);
  at = head.writeBigUInt64BE(BigInt(size), at);
  head.set(root, at);
  at = head.writeBigUInt64BE(BigInt(bodyBytes), at + HASH_BYTES);
  head.writeBigUInt64BE(BigInt(keyBytes), at);
  return Buffer.concat([head, sha256(head)]);
}

/** Undefined when the head is cut short or damaged. */
export function decodeJournalHead(journal: Buffer): JournalBase | undefined {
  const head = journal.subarray(0, BASE_BYTES);
  if (journal.length < JOURNAL_HEAD_BYTES || !head.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  if (!sha256(head).equals(journal.subarray(BASE_BYTES, JOURNAL_HEAD_BYTES))) return undefined;
  const at = MAGIC.length;
  return {
    size: Number(head.readBigUInt64BE(at)),
    root: Buffer.from(head.subarray(at + 8, at + 8 + HASH_BYTES)),
    bodyBytes: Number(head.readBigUInt64BE(at + 8 + HASH_BYTES)),
    keyBytes: Number(head.readBigUInt64BE(at + 16 + HASH_BYTES)),
  };
}

/** The hash that the first frame is chained to. */
export function chainStart(head: Uint8Array): Uint8Array {
  return head.subarray(BASE_BYTES, JOURNAL_HEAD_BYTES);
}

function rowParts({ entry, body }: Row): readonly Uint8Array[] {
  const head = Buffer.alloc(3);
  head.writeUInt16BE(entry.length);
  head[2] = (body ? HAS_BODY : 0) | (body?.keyRow ? HAS_KEY : 0);
  if (body === undefined) return [head, entry];
  const place = Buffer.alloc(8);
  place.writeUInt32BE(body.slot);
  place.writeUInt32BE(body.sealed.length, 4);
  return [head, entry, place, body.sealed, ...(body.keyRow ? [body.keyRow] : [])];
}

/** The bytes of one commit and the hash that the next is chained to. */
export function encodeFrame(
  rows: readonly Row[],
  first: number,
  start: Uint8Array,
  chain: Uint8Array,
): { readonly bytes: Buffer; readonly chain: Buffer } {
  const payload = Buffer.concat(rows.flatMap(rowParts));
  const head = Buffer.alloc(FRAME_HEAD_BYTES);
  head.set(start.subarray(0, MARK_BYTES));
  head.writeUInt32BE(payload.length, MARK_BYTES);
  head.writeBigUInt64BE(BigInt(first), MARK_BYTES + 4);
  head.writeUInt32BE(rows.length, MARK_BYTES + 12);
  sha256(chain, head.subarray(0, FRAME_CHECK_AT)).copy(head, FRAME_CHECK_AT, 0, 8);
  const next = sha256(chain, head, payload);
  return { bytes: Buffer.concat([head, payload, next]), chain: next };
}

/** What follows the last whole frame. */
export interface JournalTail {
  /** Byte of the file. */
  readonly at: number;
  /** `unfinished`: a write that did not come to its end. `damaged`: all its bytes are there, and some are others. */
  readonly state: "unfinished" | "damaged";
  /** Whether another frame begins behind it: then what is damaged was acknowledged. */
  readonly followed: boolean;
}

export interface JournalContent {
  readonly base: JournalBase;
  readonly rows: readonly Row[];
  /** The hash that the next frame is chained to, and the byte where it belongs. */
  readonly chain: Uint8Array;
  readonly end: number;
  readonly tail?: JournalTail;
}

function decodeRows(payload: Buffer, count: number): Row[] | undefined {
  const rows: Row[] = [];
  let at = 0;
  const take = (length: number): Buffer => {
    const bytes = payload.subarray(at, at + length);
    if (bytes.length < length) throw new RangeError("cut short");
    at += length;
    return bytes;
  };
  try {
    while (rows.length < count) {
      const head = take(3);
      const entry = take(head.readUInt16BE());
      const flags = head[2] ?? 0;
      if ((flags & HAS_BODY) === 0) rows.push({ entry });
      else {
        const place = take(8);
        const sealed = take(place.readUInt32BE(4));
        const body = { slot: place.readUInt32BE(0), sealed };
        rows.push({ entry, body: (flags & HAS_KEY) === 0 ? body : { ...body, keyRow: take(KEY_ROW_BYTES) } });
      }
    }
  } catch {
    return undefined;
  }
  return at === payload.length ? rows : undefined;
}

/** The rows of the frame at `at`, or how it is broken. */
function frameAt(journal: Buffer, at: number, first: number, chain: Uint8Array) {
  const mark = chainStart(journal).subarray(0, MARK_BYTES);
  const head = journal.subarray(at, at + FRAME_HEAD_BYTES);
  if (head.length < FRAME_HEAD_BYTES) return "unfinished";
  const check = sha256(chain, head.subarray(0, FRAME_CHECK_AT)).subarray(0, 8);
  if (!check.equals(head.subarray(FRAME_CHECK_AT)) || !head.subarray(0, MARK_BYTES).equals(mark)) return "damaged";
  const from = at + FRAME_HEAD_BYTES;
  const to = from + head.readUInt32BE(MARK_BYTES);
  const end = to + HASH_BYTES;
  if (end > journal.length) return "unfinished";
  const next = sha256(chain, journal.subarray(at, to));
  const isRight = next.equals(journal.subarray(to, end)) && Number(head.readBigUInt64BE(MARK_BYTES + 4)) === first;
  const rows = isRight ? decodeRows(journal.subarray(from, to), head.readUInt32BE(MARK_BYTES + 12)) : undefined;
  return rows === undefined ? "damaged" : { rows, chain: next, end };
}

/** Disks write sectors of so many bytes, or multiples of it, whole or not at all. */
const SECTOR_BYTES = 512;

/**
 * Whether a power cut left a hole in what follows: a file that grew is zeros where nothing arrived, and a frame, which is
 * encrypted bytes, hashes and text, has no sector of zeros. Without a hole somebody or something altered it.
 */
function hasHole(journal: Buffer, from: number): boolean {
  for (let at = from; at < journal.length; ) {
    const end = Math.min(journal.length, (Math.floor(at / SECTOR_BYTES) + 1) * SECTOR_BYTES);
    if (journal.subarray(at, end).every((byte) => byte === 0)) return true;
    at = end;
  }
  return false;
}

/** Reads a journal as far as it is whole. Undefined when its head is not. */
export function decodeJournal(journal: Buffer): JournalContent | undefined {
  const base = decodeJournalHead(journal);
  if (base === undefined) return undefined;
  const rows: Row[] = [];
  let chain = chainStart(journal);
  let end = JOURNAL_HEAD_BYTES;
  while (end < journal.length) {
    const frame = frameAt(journal, end, base.size + rows.length, chain);
    if (typeof frame === "string") {
      const mark = chainStart(journal).subarray(0, MARK_BYTES);
      const followed = journal.indexOf(mark, end + MARK_BYTES) >= 0;
      const state = frame === "damaged" && !followed && hasHole(journal, end) ? "unfinished" : frame;
      return { base, rows, chain, end, tail: { at: end, state, followed } };
    }
    for (const row of frame.rows) rows.push(row);
    ({ chain, end } = frame);
  }
  return { base, rows, chain, end };
}

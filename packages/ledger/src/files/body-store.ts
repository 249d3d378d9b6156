// Where do bodies and their keys lie, how are they found, and how do they go? Volumes of 4,096 entries beside the log:
// `bodies/<N>` and `keys/<N>`, written at their ends only, and overwritten with zeros when they are disposed of.

import { BODY_HEAD_BYTES, type BodyHead, decodeBodyHead, VOLUME_ENTRIES, volumeOf } from "../entries/body-row.ts";
import { type Disposal, isWithin } from "../entries/envelope.ts";
import { type BodySecrets, KEY_ROW_BYTES, keyOf, subjectTag, tagOf } from "../entries/key-row.ts";
import { type OpenBody, openBody } from "../entries/sealed-body.ts";
import { indexPath } from "../merkle/tile-path.ts";
import type { LedgerFiles } from "./ledger-files.ts";

export function bodiesPath(volume: number): string {
  return `bodies/${indexPath(volume)}`;
}

export function keysPath(volume: number): string {
  return `keys/${indexPath(volume)}`;
}

/** A body as it lies in a volume. */
export interface BodyRow extends BodyHead {
  /** Byte of the file where its sealed bytes begin. */
  readonly at: number;
  readonly sealed: Uint8Array;
}

/** Bytes read at once; a longer body is read whole. */
const WINDOW_BYTES = 1_000_000;

/** The whole rows in a window of a volume that begins at byte `start`, where they end, and how long a window the next needs. */
function rowsIn(window: Buffer, start: number) {
  const rows: BodyRow[] = [];
  let end = 0;
  for (let head = decodeBodyHead(window, 0); head !== undefined; head = decodeBodyHead(window, end)) {
    const from = end + BODY_HEAD_BYTES;
    const to = from + head.length;
    if (to > window.length) return { rows, end, needs: to - end };
    rows.push({ ...head, at: start + from, sealed: window.subarray(from, to) });
    end = to;
  }
  return { rows, end, needs: window.length - end < BODY_HEAD_BYTES ? BODY_HEAD_BYTES : undefined };
}

/**
 * The rows of a volume in order, some at a time, as far as they are whole; nothing when there is none. Memory is bounded by
 * the longest body.
 *
 * @returns the byte where the whole rows end
 */
export async function* bodyRows(files: LedgerFiles, volume: number): AsyncGenerator<readonly BodyRow[], number> {
  const path = bodiesPath(volume);
  let at = 0;
  let length = WINDOW_BYTES;
  for (;;) {
    const window = await files.readAt(path, at, length);
    if (window === undefined || window.length === 0) return at;
    const { rows, end, needs } = rowsIn(window, at);
    if (rows.length > 0) yield rows;
    at += end;
    // The file ends here, or what follows is no row.
    if (window.length < length || needs === undefined) return at;
    length = Math.max(WINDOW_BYTES, needs);
  }
}

export function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

/** The row of an entry's body, or undefined when it has none or it cannot be found. */
export async function bodyRow(files: LedgerFiles, entry: number): Promise<BodyRow | undefined> {
  for await (const rows of bodyRows(files, volumeOf(entry))) {
    const row = rows.find((candidate) => candidate.entry === entry);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** What a row holds, in clear; undefined when it or its key is gone. Throws `LEDGER_DAMAGED` (operation). */
export async function openRow(
  files: LedgerFiles,
  { entry, slot, sealed }: BodyRow,
  secrets: BodySecrets,
): Promise<OpenBody | undefined> {
  const volume = volumeOf(entry);
  const keyRow = await files.readAt(keysPath(volume), slot * KEY_ROW_BYTES, KEY_ROW_BYTES);
  if (keyRow === undefined || isZero(sealed)) return undefined;
  const key = keyOf(keyRow, volume, slot, secrets);
  return key === undefined ? undefined : openBody(sealed, key, entry);
}

/** Rows of a volume's key file. */
export function keyRows(keys: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: Math.floor(keys.length / KEY_ROW_BYTES) }, (_, slot) =>
    keys.subarray(slot * KEY_ROW_BYTES, (slot + 1) * KEY_ROW_BYTES),
  );
}

/** Entries below `size` that have a body of this subject, in rising order. Reads every key file once. */
export async function entriesOfSubject(
  files: LedgerFiles,
  subject: string,
  size: number,
  secrets: BodySecrets,
): Promise<readonly number[]> {
  const tag = subjectTag(subject, secrets);
  const found: number[] = [];
  for (let volume = 0; volume * VOLUME_ENTRIES < size; volume += 1) {
    const rows = keyRows((await files.read(keysPath(volume))) ?? new Uint8Array(0));
    const slots = new Set(rows.flatMap((row, slot) => (tag.equals(tagOf(row)) ? [slot] : [])));
    if (slots.size === 0) continue;
    for await (const bodies of bodyRows(files, volume)) {
      for (const { entry, slot } of bodies) if (slots.has(slot) && entry < size) found.push(entry);
    }
  }
  return found;
}

/** Overwrites these bodies of one volume with zeros, then every key that seals no other body any more. */
async function destroyInVolume(files: LedgerFiles, volume: number, isGone: (entry: number) => boolean): Promise<void> {
  const needed = new Set<number>();
  const freed = new Set<number>();
  for await (const rows of bodyRows(files, volume)) {
    for (const { entry, slot, at, sealed } of rows) {
      if (isGone(entry)) {
        freed.add(slot);
        await files.write(bodiesPath(volume), new Uint8Array(sealed.length), at);
      } else if (!isZero(sealed)) needed.add(slot);
    }
  }
  const gone = [...freed].filter((slot) => !needed.has(slot));
  for (const slot of gone) await files.write(keysPath(volume), new Uint8Array(KEY_ROW_BYTES), slot * KEY_ROW_BYTES);
  if (gone.length > 0) await files.sync(keysPath(volume));
  if (freed.size > 0) await files.sync(bodiesPath(volume));
}

/** Destroys what a disposal names; durable when it resolves. Doing it again changes nothing. */
export async function destroyDisposed(files: LedgerFiles, { entries }: Disposal): Promise<void> {
  const isGone = (entry: number): boolean => isWithin(entry, entries);
  const volumes = new Set<number>();
  for (const [from, to] of entries) {
    for (let volume = volumeOf(from); volume <= volumeOf(to); volume += 1) volumes.add(volume);
  }
  for (const volume of volumes) await destroyInVolume(files, volume, isGone);
}

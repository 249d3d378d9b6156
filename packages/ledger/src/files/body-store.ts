// Where do bodies and their keys lie, how are they found, and how do they go? Volumes of 4,096 entries beside the log:
// `bodies/<N>` and `keys/<N>`, written at their ends only, and overwritten with zeros when they are disposed of.

import { BODY_HEAD_BYTES, type BodyHead, decodeBodyHead, VOLUME_ENTRIES, volumeOf } from "../entries/body-row.ts";
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

/** A body row in a volume: its head and the byte where its sealed bytes begin. */
export interface BodyPlace extends BodyHead {
  readonly at: number;
}

/** The rows of a volume as far as their heads are whole, and where they end. */
export function bodyPlaces(volume: Uint8Array): { readonly places: readonly BodyPlace[]; readonly end: number } {
  const places: BodyPlace[] = [];
  let end = 0;
  for (let head = decodeBodyHead(volume, 0); head !== undefined; head = decodeBodyHead(volume, end)) {
    const at = end + BODY_HEAD_BYTES;
    if (at + head.length > volume.length) break;
    places.push({ ...head, at });
    end = at + head.length;
  }
  return { places, end };
}

export function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

/** The place of an entry's body, found by the heads alone. */
async function placeOf(files: LedgerFiles, entry: number): Promise<BodyPlace | undefined> {
  const path = bodiesPath(volumeOf(entry));
  for (let at = 0; ; ) {
    const bytes = await files.readAt(path, at, BODY_HEAD_BYTES);
    const head = bytes === undefined ? undefined : decodeBodyHead(bytes, 0);
    if (head === undefined || head.entry > entry) return undefined;
    if (head.entry === entry) return { ...head, at: at + BODY_HEAD_BYTES };
    at += BODY_HEAD_BYTES + head.length;
  }
}

/** The encrypted body of an entry, or undefined when it has none or its row cannot be found. */
export async function readSealed(files: LedgerFiles, entry: number): Promise<Uint8Array | undefined> {
  const place = await placeOf(files, entry);
  return place === undefined ? undefined : files.readAt(bodiesPath(volumeOf(entry)), place.at, place.length);
}

/** The body of an entry in clear; undefined when it or its key is gone. Throws `LEDGER_DAMAGED`. */
export async function readBody(files: LedgerFiles, entry: number, secrets: BodySecrets): Promise<OpenBody | undefined> {
  const volume = volumeOf(entry);
  const place = await placeOf(files, entry);
  if (place === undefined) return undefined;
  const sealed = await files.readAt(bodiesPath(volume), place.at, place.length);
  const row = await files.readAt(keysPath(volume), place.slot * KEY_ROW_BYTES, KEY_ROW_BYTES);
  if (sealed === undefined || row === undefined || isZero(sealed)) return undefined;
  const key = keyOf(row, volume, place.slot, secrets);
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
    const { places } = bodyPlaces((await files.read(bodiesPath(volume))) ?? new Uint8Array(0));
    for (const { entry, slot } of places) if (slots.has(slot) && entry < size) found.push(entry);
  }
  return found;
}

/**
 * Overwrites these bodies of one volume with zeros, and every key that seals no other body any more; durable when it
 * resolves. Doing it again changes nothing.
 *
 * @returns slots of the keys that are gone
 */
export async function destroyBodies(
  files: LedgerFiles,
  volume: number,
  entries: ReadonlySet<number>,
): Promise<readonly number[]> {
  const bytes = await files.read(bodiesPath(volume));
  if (bytes === undefined) return [];
  const needed = new Set<number>();
  const freed = new Set<number>();
  const { places } = bodyPlaces(bytes);
  for (const { entry, slot, at, length } of places) {
    if (entries.has(entry)) {
      freed.add(slot);
      await files.write(bodiesPath(volume), new Uint8Array(length), at);
    } else if (!isZero(bytes.subarray(at, at + length))) needed.add(slot);
  }
  const gone = [...freed].filter((slot) => !needed.has(slot));
  for (const slot of gone) await files.write(keysPath(volume), new Uint8Array(KEY_ROW_BYTES), slot * KEY_ROW_BYTES);
  if (gone.length > 0) await files.sync(keysPath(volume));
  if (freed.size > 0) await files.sync(bodiesPath(volume));
  return gone;
}

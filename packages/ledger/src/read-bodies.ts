// What lay behind many entries, in their order? One volume in memory at a time: for whoever builds something from the whole ledger.

import { volumeOf } from "./entries/body-row.ts";
import { decodeEnvelope, type Envelope } from "./entries/envelope.ts";
import { type BodySecrets, keyOf } from "./entries/key-row.ts";
import { openBody } from "./entries/sealed-body.ts";
import { bodiesPath, bodyPlaces, isZero, keyRows, keysPath } from "./files/body-store.ts";
import type { LedgerFiles } from "./files/ledger-files.ts";
import { entriesBetween } from "./read-log.ts";

export interface OpenedEntry {
  readonly entry: number;
  readonly envelope: Envelope;
  /** Absent when the entry has none, or when it was disposed of. */
  readonly body?: Uint8Array;
}

type Opener = (entry: number) => Uint8Array | undefined;

async function openerOf(files: LedgerFiles, volume: number, secrets: BodySecrets): Promise<Opener> {
  const bytes = (await files.read(bodiesPath(volume))) ?? new Uint8Array(0);
  const rows = keyRows((await files.read(keysPath(volume))) ?? new Uint8Array(0));
  const places = new Map(bodyPlaces(bytes).places.map((place) => [place.entry, place]));
  const keys = new Map<number, Uint8Array | undefined>();
  return (entry) => {
    const place = places.get(entry);
    const row = place && rows[place.slot];
    if (place === undefined || row === undefined) return undefined;
    const sealed = bytes.subarray(place.at, place.at + place.length);
    if (isZero(sealed)) return undefined;
    if (!keys.has(place.slot)) keys.set(place.slot, keyOf(row, volume, place.slot, secrets));
    const key = keys.get(place.slot);
    return key === undefined ? undefined : openBody(sealed, key, entry).body;
  };
}

/**
 * Entries `[from, size)` of a log of `size` entries with their bodies. Each body is authenticated by its key and its place; that it is
 * the one recorded is what `verifyLog` and `recallEntry` say. Throws `LEDGER_DAMAGED` (operation).
 *
 * @param types only bodies of entries of these types are opened
 */
export async function* openedEntries(
  files: LedgerFiles,
  from: number,
  size: number,
  secrets: BodySecrets,
  types: ReadonlySet<string>,
): AsyncGenerator<OpenedEntry> {
  let volume = -1;
  let open: Opener = () => undefined;
  for await (const { entry, bytes } of entriesBetween(files, from, size, size)) {
    const envelope = decodeEnvelope(bytes);
    if (envelope.body === undefined || !types.has(envelope.type)) {
      yield { entry, envelope };
      continue;
    }
    if (volumeOf(entry) !== volume) {
      volume = volumeOf(entry);
      open = await openerOf(files, volume, secrets);
    }
    const body = open(entry);
    yield body === undefined ? { entry, envelope } : { entry, envelope, body };
  }
}

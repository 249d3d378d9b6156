// Are the bodies those that their entries promised, and is every one that is gone disposed of? By their hashes as they lie there,
// encrypted: no secret is needed.

import { VOLUME_ENTRIES } from "../entries/body-row.ts";
import { sealedHash } from "../entries/commitment.ts";
import type { Disposal } from "../entries/envelope.ts";
import { isWholeRow, KEY_ROW_BYTES } from "../entries/key-row.ts";
import { bodiesPath, bodyPlaces, isZero, keyRows, keysPath } from "../files/body-store.ts";
import type { LedgerFiles } from "../files/ledger-files.ts";
import type { Promised, Tell } from "./verify-log.ts";

function isDisposed(entry: number, disposals: readonly Disposal[]): boolean {
  return disposals.some(({ entries }) => entries.some(([from, to]) => from <= entry && entry <= to));
}

async function verifyKeys(files: LedgerFiles, volume: number, tell: Tell): Promise<void> {
  const path = keysPath(volume);
  const keys = await files.read(path);
  if (keys === undefined) return;
  for (const [slot, row] of keyRows(keys).entries()) {
    if (!isWholeRow(row)) tell({ path, what: `key ${slot} is damaged, and with it the bodies it opens` });
  }
  if (keys.length % KEY_ROW_BYTES !== 0) tell({ path, what: "it ends inside a key" });
}

/** One volume: every body promised is there, or disposed of. */
async function verifyVolume(
  files: LedgerFiles,
  volume: number,
  { sealed, disposals }: Promised,
  size: number,
  tell: Tell,
) {
  const path = bodiesPath(volume);
  const bytes = (await files.read(path)) ?? Buffer.alloc(0);
  const { places, end } = bodyPlaces(bytes);
  const found = new Set<number>();
  let [present, disposed] = [0, 0];
  for (const { entry, at, length } of places) {
    if (entry >= size) continue;
    found.add(entry);
    const body = bytes.subarray(at, at + length);
    const wanted = sealed.get(entry);
    if (wanted === undefined) tell({ path, entry, what: "no entry promises this body" });
    else if (sealedHash(body) === wanted) present += 1;
    else if (isZero(body) && isDisposed(entry, disposals)) disposed += 1;
    else tell({ path, entry, what: "the body is not the one that was recorded, and no disposal says that it is gone" });
  }
  const last = Math.min(size, (volume + 1) * VOLUME_ENTRIES);
  for (let entry = volume * VOLUME_ENTRIES; entry < last; entry += 1) {
    if (!sealed.has(entry) || found.has(entry)) continue;
    tell({
      path,
      entry,
      what:
        end < bytes.length
          ? `its body cannot be found: the file is damaged from byte ${end} on`
          : "its body is missing",
    });
    break;
  }
  return { present, disposed };
}

export async function verifyBodies(files: LedgerFiles, promised: Promised, size: number, tell: Tell) {
  let [present, disposed] = [0, 0];
  for (let volume = 0; volume * VOLUME_ENTRIES < size; volume += 1) {
    const counts = await verifyVolume(files, volume, promised, size, tell);
    await verifyKeys(files, volume, tell);
    present += counts.present;
    disposed += counts.disposed;
  }
  return { present, disposed };
}

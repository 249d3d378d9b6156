// Are the entries of one volume, their hashes and their bodies what they were? From the files alone, encrypted as they lie
// there: no secret is needed. Volumes know nothing of one another, so that threads can share them.

import { VOLUME_ENTRIES, volumeOf } from "../entries/body-row.ts";
import { sealedHash } from "../entries/commitment.ts";
import { decodeBundle } from "../entries/entry-bundle.ts";
import { type Disposal, decodeEnvelope, type EntryRange, isWithin } from "../entries/envelope.ts";
import { isDisposedRow, isWholeRow, KEY_ROW_BYTES } from "../entries/key-row.ts";
import { type BodyRow, bodiesPath, bodyRows, isZero, keyRows, keysPath } from "../files/body-store.ts";
import type { LedgerFiles } from "../files/ledger-files.ts";
import { HASH_BYTES, perfectRoot, writeLeafHash } from "../merkle/merkle-hash.ts";
import { placeInTree } from "../merkle/tile-hashes.ts";
import { TILE_WIDTH, type TilePlace, tilePath } from "../merkle/tile-path.ts";
import type { LogFault, Tell } from "./log-report.ts";
import { leadsToRoot, readPlace, type TreeClaim, tellOtherHashes } from "./verify-tiles.ts";

/** What one volume says to the whole. */
export interface VolumeReport {
  readonly faults: readonly LogFault[];
  /** One hash for every full tile of leaves. */
  readonly roots: Uint8Array;
  /** Hashes of the leaves of the tile that is not full. */
  readonly edge: Uint8Array;
  readonly disposals: readonly Disposal[];
  readonly present: number;
  /** Entries whose body is there, and whose is gone: held against the disposals of the whole log. */
  readonly kept: readonly EntryRange[];
  readonly gone: readonly EntryRange[];
}

/** What the entries of the volume say of their bodies. */
interface Promised {
  /** Of the volume's entries in order, the hash of the sealed body, base64; undefined for one without. */
  readonly sealed: (string | undefined)[];
  readonly disposals: Disposal[];
  /** Entries that are not what was recorded: what they say of their bodies counts for nothing. */
  readonly altered: Set<number>;
}

function extend(ranges: [number, number][], entry: number): void {
  const last = ranges.at(-1);
  if (last?.[1] === entry - 1) last[1] = entry;
  else ranges.push([entry, entry]);
}

/** Hashes of the leaves of one bundle, whose entries are read and checked one by one. */
function leavesOf(
  entries: readonly Uint8Array[],
  first: number,
  path: string,
  { sealed, disposals }: Promised,
  tell: Tell,
) {
  const leaves = Buffer.alloc(entries.length * HASH_BYTES);
  for (const [at, bytes] of entries.entries()) {
    writeLeafHash(bytes, leaves, at * HASH_BYTES);
    try {
      const envelope = decodeEnvelope(bytes);
      sealed[(first + at) % VOLUME_ENTRIES] = envelope.sealed;
      if (envelope.disposal !== undefined) disposals.push(envelope.disposal);
    } catch (error) {
      tell({ path, entry: first + at, what: (error as Error).message });
    }
  }
  return leaves;
}

/** A bundle of entries and the tile of their hashes as they lie in the folder, with what is wrong with the files. */
interface ReadBundle {
  readonly place: TilePlace;
  readonly bundle: Uint8Array | undefined;
  readonly kept: Uint8Array | undefined;
  readonly faults: readonly LogFault[];
}

async function readBundle(files: LedgerFiles, index: number, size: number): Promise<ReadBundle> {
  const place = placeInTree("entries", index, size);
  const faults: LogFault[] = [];
  const bundle = await readPlace(files, place, (fault) => faults.push(fault));
  const kept = await readPlace(files, { ...place, level: 0 }, (fault) => faults.push(fault));
  return { place, bundle, kept, faults };
}

/** One bundle and its tile of leaves. @returns the hashes that the tree was made of, as far as that can be told */
async function verifyBundle(
  files: LedgerFiles,
  { place, bundle, kept, faults }: ReadBundle,
  { size, root }: TreeClaim,
  promised: Promised,
  tell: Tell,
): Promise<Buffer> {
  const { index } = place;
  const path = tilePath(place);
  faults.forEach(tell);
  const entries = bundle === undefined ? undefined : decodeBundle(bundle);
  if (bundle !== undefined && entries?.length !== place.width) {
    tell({ path, what: `it does not hold ${place.width} entries, each whole` });
  }
  const leaves = leavesOf((entries ?? []).slice(0, place.width), index * TILE_WIDTH, path, promised, tell);
  const own = Buffer.concat([leaves], place.width * HASH_BYTES);
  const tile = { ...place, level: 0 };
  if (kept === undefined || own.equals(kept)) return own;
  // Which of the two is another than it was? The one that does not lead to the root.
  if (!(await leadsToRoot(files, tile, kept, { size, root }))) {
    tellOtherHashes(tile, own, kept, tell);
    return own;
  }
  for (let at = 0; at < place.width; at += 1) {
    const span = [at * HASH_BYTES, (at + 1) * HASH_BYTES] as const;
    if (own.subarray(...span).equals(kept.subarray(...span))) continue;
    const entry = index * TILE_WIDTH + at;
    promised.altered.add(entry);
    promised.sealed[entry % VOLUME_ENTRIES] = undefined;
    tell({ path, entry, what: "the entry is not the one that was recorded" });
  }
  return Buffer.from(kept);
}

/** The keys of a volume: each whole, or gone with every body that it sealed. */
async function verifyKeys(
  files: LedgerFiles,
  volume: number,
  { needed, pending }: Bodies,
  isFull: boolean,
  tell: Tell,
) {
  const path = keysPath(volume);
  const keys = (await files.read(path)) ?? Buffer.alloc(0);
  const rows = keyRows(keys);
  for (const [slot, row] of rows.entries()) {
    const entry = needed.get(slot);
    if (pending.has(slot)) continue;
    if (!isWholeRow(row)) tell({ path, what: `key ${slot} is damaged, and with it the bodies it opens` });
    else if (entry !== undefined && isDisposedRow(row)) {
      tell({ path, entry, what: `key ${slot} is gone, and no disposal took the body that it opens` });
    }
  }
  for (const [slot, entry] of needed) {
    if (slot >= rows.length) tell({ path, entry, what: `key ${slot} is missing, and with it the body it opens` });
  }
  // While the volume is being filled, a kill may have left the beginning of a key that no entry needs.
  if (isFull && keys.length % KEY_ROW_BYTES !== 0) tell({ path, what: "it ends inside a key" });
}

interface Bodies {
  present: number;
  readonly kept: [number, number][];
  readonly gone: [number, number][];
  /** Of the volume's entries in order, whether a body was found. */
  readonly found: Uint8Array;
  /** Key slot → an entry whose body needs it. */
  readonly needed: Map<number, number>;
  /** Keys that a disposal which is under way may be destroying. */
  readonly pending: Set<number>;
}

function takeBody(
  { entry, slot, sealed }: BodyRow,
  wanted: string | undefined,
  bodies: Bodies,
  pending: readonly EntryRange[],
): string | undefined {
  if (wanted === undefined) return "no entry promises this body";
  bodies.found[entry % VOLUME_ENTRIES] = 1;
  if (isWithin(entry, pending)) bodies.pending.add(slot);
  else if (sealedHash(sealed) === wanted) {
    bodies.present += 1;
    extend(bodies.kept, entry);
    bodies.needed.set(slot, entry);
  } else if (isZero(sealed)) extend(bodies.gone, entry);
  else return "the body is not the one that was recorded, and no disposal says that it is gone";
  return undefined;
}

async function verifyBodies(
  files: LedgerFiles,
  volume: number,
  { sealed, altered }: Promised,
  size: number,
  pending: readonly EntryRange[],
  tell: Tell,
): Promise<Bodies> {
  const path = bodiesPath(volume);
  const bodies: Bodies = {
    present: 0,
    kept: [],
    gone: [],
    found: new Uint8Array(VOLUME_ENTRIES),
    needed: new Map(),
    pending: new Set(),
  };
  const reader = bodyRows(files, volume);
  let step = await reader.next();
  for (; step.done !== true; step = await reader.next()) {
    for (const row of step.value) {
      if (row.entry >= size || altered.has(row.entry)) continue;
      const wanted = volumeOf(row.entry) === volume ? sealed[row.entry % VOLUME_ENTRIES] : undefined;
      const what = takeBody(row, wanted, bodies, pending);
      if (what !== undefined) tell({ path, entry: row.entry, what });
    }
  }
  const isFull = (volume + 1) * VOLUME_ENTRIES <= size;
  const missing = sealed.findIndex((wanted, at) => wanted !== undefined && bodies.found[at] === 0);
  const length = (await files.length(path)) ?? 0;
  if (missing >= 0) {
    const place = step.value < length ? `the file is damaged from byte ${step.value} on` : "the file ends before it";
    tell({ path, entry: volume * VOLUME_ENTRIES + missing, what: `its body cannot be found: ${place}` });
  } else if (step.value < length && isFull) {
    tell({ path, what: `from byte ${step.value} on it holds what belongs to no entry` });
  }
  await verifyKeys(files, volume, bodies, isFull, tell);
  return bodies;
}

/** @param pending entries whose disposal is acknowledged and may be under way */
export async function verifyVolume(
  files: LedgerFiles,
  volume: number,
  claim: TreeClaim,
  pending: readonly EntryRange[],
): Promise<VolumeReport> {
  const { size } = claim;
  const faults: LogFault[] = [];
  const tell: Tell = (fault) => faults.push(fault);
  const promised: Promised = {
    sealed: Array<string | undefined>(VOLUME_ENTRIES).fill(undefined),
    disposals: [],
    altered: new Set(),
  };
  const roots: Uint8Array[] = [];
  let edge: Uint8Array = new Uint8Array(0);
  const end = Math.min(size, (volume + 1) * VOLUME_ENTRIES);
  const first = (volume * VOLUME_ENTRIES) / TILE_WIDTH;
  const bundles = Array.from({ length: Math.ceil(end / TILE_WIDTH) - first }, (_, at) => first + at);
  // Files of a volume are asked for together: the disk answers them while the first is worked on.
  const read = bundles.map((index) => readBundle(files, index, size));
  for (const bundle of await Promise.all(read)) {
    const leaves = await verifyBundle(files, bundle, claim, promised, tell);
    if (leaves.length === TILE_WIDTH * HASH_BYTES) roots.push(perfectRoot(leaves, 0, TILE_WIDTH));
    else edge = leaves;
  }
  const { present, kept, gone } = await verifyBodies(files, volume, promised, size, pending, tell);
  return { faults, roots: Buffer.concat(roots), edge, disposals: promised.disposals, present, kept, gone };
}

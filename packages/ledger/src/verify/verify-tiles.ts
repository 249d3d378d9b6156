// Are the tiles what the hashes below them make? Level for level, the narrower tiles of older checkpoints included.

import type { LedgerFiles } from "../files/ledger-files.ts";
import { GrowingTree } from "../merkle/growing-tree.ts";
import { HASH_BYTES, perfectRoot } from "../merkle/merkle-hash.ts";
import { placeInTree, readTile, tilePrefix } from "../merkle/tile-hashes.ts";
import { levelsOf, parseTilePath, TILE_WIDTH, type TilePlace, tilePath, tilesAt } from "../merkle/tile-path.ts";
import type { Tell } from "./log-report.ts";

const TILE_BYTES = TILE_WIDTH * HASH_BYTES;

/** Reads a file of the tree, a partial one out of the full one when that took its place; one that is missing is a fault. */
export async function readPlace(files: LedgerFiles, place: TilePlace, tell: Tell): Promise<Uint8Array | undefined> {
  const path = tilePath(place);
  const own = await files.read(path);
  const full = own === undefined ? await files.read(tilePath({ ...place, width: TILE_WIDTH })) : undefined;
  const bytes = own ?? (full === undefined ? undefined : tilePrefix(full, place.level, place.width));
  if (bytes === undefined) tell({ path, what: "the file is missing" });
  else if (place.level !== "entries" && bytes.length !== place.width * HASH_BYTES) {
    tell({ path, what: `it has ${bytes.length} bytes, not ${place.width * HASH_BYTES}` });
  } else return bytes;
  return undefined;
}

/** What the checkpoint says of the tree. */
export interface TreeClaim {
  readonly size: number;
  readonly root: Uint8Array;
}

/**
 * Whether these hashes of a tile of leaves are those that the tree was made of: a full tile by the tile above it, a partial one by
 * the root itself.
 */
export async function leadsToRoot(
  files: LedgerFiles,
  { index, width }: TilePlace,
  hashes: Uint8Array,
  { size, root }: TreeClaim,
): Promise<boolean> {
  const read = (level: number, at: number) => readTile(files.read, placeInTree(level, at, size)).catch(() => undefined);
  if (width === TILE_WIDTH) {
    const above = await read(1, Math.floor(index / TILE_WIDTH));
    const at = (index % TILE_WIDTH) * HASH_BYTES;
    return above !== undefined && perfectRoot(hashes, 0, TILE_WIDTH).equals(above.subarray(at, at + HASH_BYTES));
  }
  const edges: Uint8Array[] = [hashes];
  for (let level = 1; level < levelsOf(size); level += 1) {
    const partial = tilesAt(level, size);
    edges.push(partial.width === 0 ? new Uint8Array(0) : ((await read(level, partial.full)) ?? new Uint8Array(0)));
  }
  return Buffer.compare(rootOver(edges, size), root) === 0;
}

/** Says where the hashes of a tile differ from those worked out. */
export function tellOtherHashes(place: TilePlace, own: Buffer, kept: Uint8Array, tell: Tell): void {
  if (own.equals(kept)) return;
  const at = Math.floor(own.findIndex((byte, index) => byte !== kept[index]) / HASH_BYTES);
  const what = `its hash ${at} is not that of what lies below it`;
  const entry = place.level === 0 ? { entry: place.index * TILE_WIDTH + at } : {};
  tell({ path: tilePath(place), ...entry, what });
}

/** Works the levels above the leaves out and compares. @returns by level, the hashes of the tile that is not full */
export async function verifyLevels(
  files: LedgerFiles,
  roots: Buffer,
  edge: Uint8Array,
  size: number,
  tell: Tell,
): Promise<readonly Uint8Array[]> {
  const edges: Uint8Array[] = [edge];
  let hashes = roots;
  for (let level = 1; hashes.length > 0; level += 1) {
    const { full, width } = tilesAt(level, size);
    const next: Buffer[] = [];
    for (let index = 0; index < full + (width > 0 ? 1 : 0); index += 1) {
      const own = hashes.subarray(index * TILE_BYTES, (index + 1) * TILE_BYTES);
      const place = placeInTree(level, index, size);
      const kept = await readPlace(files, place, tell);
      if (kept !== undefined) tellOtherHashes(place, own, kept, tell);
      if (index < full) next.push(perfectRoot(own, 0, TILE_WIDTH));
    }
    edges.push(hashes.subarray(full * TILE_BYTES));
    hashes = Buffer.concat(next);
  }
  return edges;
}

/** The root of the tree with these edges. */
export function rootOver(edges: readonly Uint8Array[], size: number): Uint8Array {
  return GrowingTree.at(size, edges).root();
}

async function* filesUnder(files: LedgerFiles, folder: string): AsyncGenerator<string> {
  for (const name of await files.list(folder)) {
    const path = `${folder}/${name}`;
    if (name.endsWith("/")) yield* filesUnder(files, path.slice(0, -1));
    else yield path;
  }
}

/** Narrower partial tiles, which older checkpoints need: each is the beginning of the tile as it is now. */
export async function verifyPartials(files: LedgerFiles, size: number, tell: Tell): Promise<void> {
  for await (const path of filesUnder(files, "tile")) {
    const place = parseTilePath(path);
    if (place === undefined) continue;
    const now = placeInTree(place.level, place.index, size);
    if (place.width >= now.width) continue;
    const bytes = await files.read(path);
    const whole = await readTile(files.read, now).catch(() => undefined);
    if (bytes === undefined || whole === undefined) continue;
    if (!bytes.equals(tilePrefix(whole, place.level, place.width))) {
      tell({ path, what: "it is not the beginning of what the tile is now" });
    }
  }
}

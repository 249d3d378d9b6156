// What is the hash of any perfect subtree, read from tiles? Bits of a tile are combined; whole tiles stand in the level above.

import { entrySpans } from "../entries/entry-bundle.ts";
import { LedgerError } from "../errors.ts";
import { HASH_BYTES, perfectRoot } from "./merkle-hash.ts";
import type { SubtreeHash } from "./proofs.ts";
import { TILE_WIDTH, type TilePlace, tilePath, tilesAt } from "./tile-path.ts";

/** Answers the bytes of a file of the log, or undefined when there is none. */
export type ReadPath = (path: string) => Promise<Uint8Array | undefined>;

const TILE_HEIGHT = 8;

/** Tiles kept of those read last; a proof needs a handful. */
const CACHED_MAX = 64;

/** Where the tile with this index lies in a tree of `size` entries: whole, or as wide as the tree makes it. */
export function placeInTree(level: number | "entries", index: number, size: number): TilePlace {
  const { full, width } = tilesAt(level, size);
  return { level, index, width: index < full ? TILE_WIDTH : width };
}

/**
 * Bytes of a tile or bundle as a tree of `size` entries has it; a partial one that is gone because it grew full is cut
 * from the full one, of a bundle by the caller. Throws `LEDGER_DAMAGED` (operation) when it is missing.
 */
export async function readTile(read: ReadPath, place: TilePlace): Promise<Uint8Array> {
  const partial = await read(tilePath(place));
  const bytes = partial ?? (await read(tilePath({ ...place, width: TILE_WIDTH })));
  const length = typeof place.level === "number" ? place.width * HASH_BYTES : 0;
  if (bytes !== undefined && bytes.length >= length) {
    return typeof place.level === "number" ? bytes.subarray(0, length) : bytes;
  }
  const path = tilePath(place);
  const message = `${path} is missing or too short. Run: portcullis ledger verify`;
  throw new LedgerError("LEDGER_DAMAGED", "operation", message, { path });
}

/** What a tile or bundle was when it was only so wide. */
export function tilePrefix(bytes: Uint8Array, level: number | "entries", width: number): Uint8Array {
  return bytes.subarray(0, level === "entries" ? (entrySpans(bytes)[width - 1]?.end ?? 0) : width * HASH_BYTES);
}

/** Hashes of subtrees of the tree of `size` entries, read from its tiles. Nothing is verified: roots are compared after. */
export function subtreesOf(read: ReadPath, size: number): SubtreeHash {
  const cache = new Map<string, Promise<Uint8Array>>();
  const tile = (place: TilePlace): Promise<Uint8Array> => {
    const path = tilePath(place);
    const bytes = cache.get(path) ?? readTile(read, place);
    cache.delete(path);
    cache.set(path, bytes);
    if (cache.size > CACHED_MAX) for (const oldest of cache.keys()) if (cache.delete(oldest)) break;
    return bytes;
  };
  return async (height, index) => {
    const level = Math.floor(height / TILE_HEIGHT);
    const count = 2 ** (height % TILE_HEIGHT);
    const first = index * count;
    const bytes = await tile(placeInTree(level, Math.floor(first / TILE_WIDTH), size));
    return perfectRoot(bytes, first % TILE_WIDTH, count);
  };
}

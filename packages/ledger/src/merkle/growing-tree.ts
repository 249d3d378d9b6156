// What is the root after one more entry? The right edge of the tree, one tile a level, from which tiles and roots come.

import { foldRoots, HASH_BYTES, perfectRoot } from "./merkle-hash.ts";
import { TILE_WIDTH, type TilePlace } from "./tile-path.ts";

/** A tile with its hashes, `width` times 32 bytes. */
export interface Tile extends TilePlace {
  readonly level: number;
  readonly bytes: Uint8Array;
}

/** The roots of the perfect trees that `width` hashes fall into, from the left. */
function perfectRoots(hashes: Uint8Array, width: number): Buffer[] {
  const roots: Buffer[] = [];
  let start = 0;
  for (let count = TILE_WIDTH; count >= 1; count /= 2) {
    if (start + count > width) continue;
    roots.push(perfectRoot(hashes, start, count));
    start += count;
  }
  return roots;
}

export class GrowingTree {
  #size: number;
  /** By level: the hashes of the tile that is not full yet, in room for a full one. */
  readonly #edge: Buffer[] = [];

  private constructor(size: number) {
    this.#size = size;
  }

  static empty(): GrowingTree {
    return new GrowingTree(0);
  }

  /** @param edge by level, the hashes of the tile that is not full, as long as `tilesAt(level, size).width` says */
  static at(size: number, edge: readonly Uint8Array[]): GrowingTree {
    const tree = new GrowingTree(size);
    for (const hashes of edge) {
      const room = Buffer.alloc(TILE_WIDTH * HASH_BYTES);
      room.set(hashes);
      tree.#edge.push(room);
    }
    return tree;
  }

  get size(): number {
    return this.#size;
  }

  #widthAt(level: number): number {
    return Math.floor(this.#size / TILE_WIDTH ** level) % TILE_WIDTH;
  }

  /** Adds one leaf. @returns the tiles that it made full, from level 0 up. */
  append(leaf: Uint8Array): readonly Tile[] {
    const full: Tile[] = [];
    let hash = leaf;
    for (let level = 0; ; level += 1) {
      const at = this.#widthAt(level);
      let room = this.#edge[level];
      if (room === undefined) {
        room = Buffer.alloc(TILE_WIDTH * HASH_BYTES);
        this.#edge.push(room);
      }
      room.set(hash, at * HASH_BYTES);
      if (at + 1 < TILE_WIDTH) break;
      const index = Math.floor(this.#size / TILE_WIDTH ** (level + 1));
      full.push({ level, index, width: TILE_WIDTH, bytes: Buffer.from(room) });
      hash = perfectRoot(room, 0, TILE_WIDTH);
    }
    this.#size += 1;
    return full;
  }

  /** The partial tiles of the tree as it is now, from level 0 up. */
  partialTiles(): readonly Tile[] {
    return this.#edge.flatMap((room, level) => {
      const width = this.#widthAt(level);
      const index = Math.floor(this.#size / TILE_WIDTH ** (level + 1));
      return width === 0 ? [] : [{ level, index, width, bytes: Buffer.from(room.subarray(0, width * HASH_BYTES)) }];
    });
  }

  /** The root of the tree as it is now, 32 bytes. */
  root(): Uint8Array {
    return foldRoots(this.#edge.flatMap((room, level) => perfectRoots(room, this.#widthAt(level)).reverse()).reverse());
  }
}

// How are leaves and nodes of the tree hashed? RFC 6962, section 2.1: a leaf and a node can never be taken for each other.

import { hash } from "node:crypto";

/** Bytes of one hash (SHA-256). */
export const HASH_BYTES = 32;

const LEAF_PREFIX = 0x00;
const NODE_PREFIX = 0x01;

/** The root of the tree without entries: the hash of nothing. */
export const EMPTY_ROOT: Uint8Array = hash("sha256", new Uint8Array(0), "buffer");

/** One buffer for all: hashing is synchronous and nobody else sees it. */
const LEAF = Buffer.alloc(1 + 65_535, LEAF_PREFIX);
const NODE = Buffer.alloc(1 + 2 * HASH_BYTES, NODE_PREFIX);

/**
 * Writes SHA-256(0x00 || entry) into `hashes` at a byte. Node hashes into a text in a quarter of the time that it takes to hash into a
 * buffer of its own.
 */
export function writeLeafHash(entry: Uint8Array, hashes: Buffer, at: number): void {
  if (entry.length < LEAF.length) {
    LEAF.set(entry, 1);
    hashes.write(hash("sha256", LEAF.subarray(0, 1 + entry.length), "binary"), at, "latin1");
  } else hash("sha256", Buffer.concat([LEAF.subarray(0, 1), entry]), "buffer").copy(hashes, at);
}

/** SHA-256(0x00 || entry). @returns 32 bytes */
export function leafHash(entry: Uint8Array): Buffer {
  const leaf = Buffer.allocUnsafe(HASH_BYTES);
  writeLeafHash(entry, leaf, 0);
  return leaf;
}

/** SHA-256(0x01 || left || right). Both are 32 bytes. @returns 32 bytes */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  NODE.set(left, 1);
  NODE.set(right, 1 + HASH_BYTES);
  return hash("sha256", NODE, "buffer");
}

/**
 * The root of a perfect tree over `count` hashes that lie one behind the other in `hashes` from `start` (in hashes).
 * `count` is a power of two, 1 or more. @returns 32 bytes
 */
export function perfectRoot(hashes: Uint8Array, start: number, count: number): Buffer {
  const level = Buffer.from(hashes.subarray(start * HASH_BYTES, (start + count) * HASH_BYTES));
  for (let width = count; width > 1; width /= 2) {
    for (let pair = 0; pair < width / 2; pair += 1) {
      level.copy(NODE, 1, 2 * pair * HASH_BYTES, 2 * (pair + 1) * HASH_BYTES);
      level.write(hash("sha256", NODE, "binary"), pair * HASH_BYTES, "latin1");
    }
  }
  return level.subarray(0, HASH_BYTES);
}

/** The root over perfect subtrees in their order from left (largest) to right (smallest); of none, the empty root. */
export function foldRoots(roots: readonly Uint8Array[]): Uint8Array {
  return roots.length === 0 ? EMPTY_ROOT : roots.reduceRight((right, left) => nodeHash(left, right));
}

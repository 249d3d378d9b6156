// Is this entry in that tree, and is this tree the beginning of that one? Proofs of RFC 6962 2.1.1 and 2.1.2, and how a
// holder of nothing but roots checks them (RFC 9162 2.1.3.2 and 2.1.4.2).

import { foldRoots, nodeHash } from "./merkle-hash.ts";

/** Entries `[from, to)`. */
type Span = readonly [from: number, to: number];

/** Answers the hash of the perfect subtree with `2 ** height` entries that is the `index`-th of its height. */
export type SubtreeHash = (height: number, index: number) => Promise<Uint8Array>;

/** The largest power of two below `count`, which is 2 or more. */
function splitOf(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}

function inclusionSpans(index: number, [from, to]: Span): Span[] {
  if (to - from === 1) return [];
  const middle = from + splitOf(to - from);
  return index < middle
    ? [...inclusionSpans(index, [from, middle]), [middle, to]]
    : [...inclusionSpans(index, [middle, to]), [from, middle]];
}

function consistencySpans(size: number, [from, to]: Span, known: boolean): Span[] {
  if (size === to) return known ? [] : [[from, to]];
  const middle = from + splitOf(to - from);
  return size <= middle
    ? [...consistencySpans(size, [from, middle], known), [middle, to]]
    : [...consistencySpans(size, [middle, to], false), [from, middle]];
}

/** The hash of entries `[from, to)`, where `from` is a multiple of the power of two the span begins with. */
async function spanHash([from, to]: Span, subtree: SubtreeHash): Promise<Uint8Array> {
  const roots: Promise<Uint8Array>[] = [];
  let start = from;
  while (start < to) {
    let height = 0;
    while (start + 2 ** (height + 1) <= to && start % 2 ** (height + 1) === 0) height += 1;
    roots.push(subtree(height, start / 2 ** height));
    start += 2 ** height;
  }
  return foldRoots(await Promise.all(roots));
}

/** The root of the first `size` entries, 32 bytes. */
export function rootAt(size: number, subtree: SubtreeHash): Promise<Uint8Array> {
  return spanHash([0, size], subtree);
}

/** Hashes from the leaf's sibling up. `index` is below `size`. */
export function inclusionProof(index: number, size: number, subtree: SubtreeHash): Promise<readonly Uint8Array[]> {
  return Promise.all(inclusionSpans(index, [0, size]).map((span) => spanHash(span, subtree)));
}

/** Empty when `from` is 0 or equals `to`; `from` is not above `to`. */
export function consistencyProof(from: number, to: number, subtree: SubtreeHash): Promise<readonly Uint8Array[]> {
  const spans = from === 0 || from === to ? [] : consistencySpans(from, [0, to], true);
  return Promise.all(spans.map((span) => spanHash(span, subtree)));
}

function equal(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}

/** Whether a tree of `size` entries with this root has `leaf` (its hash) at `index`. */
export function verifyInclusion(
  proof: readonly Uint8Array[],
  leaf: Uint8Array,
  index: number,
  size: number,
  root: Uint8Array,
): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  let node = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash);
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = Math.floor(last / 2);
      }
    } else hash = nodeHash(hash, sibling);
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && equal(hash, root);
}

/** Whether the tree of `to` entries with root `toRoot` begins with the tree of `from` entries with root `fromRoot`. */
export function verifyConsistency(
  proof: readonly Uint8Array[],
  from: number,
  fromRoot: Uint8Array,
  to: number,
  toRoot: Uint8Array,
): boolean {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 0 || from > to) return false;
  if (from === to) return proof.length === 0 && equal(fromRoot, toRoot);
  if (from === 0) return proof.length === 0 && equal(fromRoot, foldRoots([]));
  let node = from - 1;
  let last = to - 1;
  while (node % 2 === 1) {
    node = (node - 1) / 2;
    last = Math.floor(last / 2);
  }
  const [first, ...rest] = node === 0 ? [fromRoot, ...proof] : proof;
  if (first === undefined) return false;
  let older = first;
  let newer = first;
  for (const sibling of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      older = nodeHash(sibling, older);
      newer = nodeHash(sibling, newer);
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = Math.floor(last / 2);
      }
    } else newer = nodeHash(newer, sibling);
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && equal(older, fromRoot) && equal(newer, toRoot);
}

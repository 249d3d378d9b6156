// Do two words within the edits allowed always share a hash of what is left after deletions? The look-up of misspelt words
// rests on it. Distances come from a full table, not from the matcher's own banded one.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { osaDistance } from "../names/edit-distance.ts";
import { editsAllowed } from "../names/similarity.ts";
import { deletionHashes, hashText } from "./text-hash.ts";

/** Optimal string alignment by its definition. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] as number;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = least;
    }
  }
  return at(a.length, b.length);
}

function hashesOf(word: string): Set<number> {
  const hashes = new Set<number>();
  deletionHashes(word, editsAllowed(word.length), (hash) => hashes.add(hash));
  return hashes;
}

const word = fc.string({ unit: fc.constantFrom(..."abc"), minLength: 1, maxLength: 14 });

/** A word and what up to three slips of the pen make of it. */
const slipped = fc
  .tuple(word, fc.array(fc.tuple(fc.nat(3), fc.nat(14), fc.constantFrom(..."abc")), { maxLength: 3 }))
  .map(([text, slips]): [string, string] => {
    let other = text;
    for (const [kind, place, letter] of slips) {
      const at = place % (other.length + 1);
      if (kind === 0) other = other.slice(0, at) + other.slice(at + 1);
      else if (kind === 1) other = other.slice(0, at) + letter + other.slice(at);
      else if (kind === 2) other = other.slice(0, at) + letter + other.slice(at + 1);
      else other = other.slice(0, at) + (other[at + 1] ?? "") + (other[at] ?? "") + other.slice(at + 2);
    }
    return [text, other];
  });

test("words within the edits allowed share a hash", () => {
  let near = 0;
  fc.assert(
    fc.property(fc.oneof(slipped, fc.tuple(word, word)), ([a, b]) => {
      const allowed = editsAllowed(Math.min(a.length, b.length));
      if (distance(a, b) > allowed) return;
      near += 1;
      const hashes = hashesOf(a);
      assert.ok([...hashesOf(b)].some((hash) => hashes.has(hash)));
    }),
    { seed: 1, numRuns: 20_000 },
  );
  assert.ok(near > 5_000, `${near} pairs were near`);
});

test("the matcher's distance is the distance, up to its limit", () => {
  fc.assert(
    fc.property(fc.oneof(slipped, fc.tuple(word, word)), fc.integer({ min: 0, max: 4 }), ([a, b], most) => {
      assert.equal(osaDistance(a, b, most), Math.min(most + 1, distance(a, b)));
    }),
    { seed: 2, numRuns: 20_000 },
  );
});

test("hashes are stable: a snapshot written by one machine is read by another", () => {
  assert.deepEqual(
    ["", "a", "zhao", "赵"].map((text) => hashText(text)),
    HASHES,
  );
});

/** FNV-1a over code units and the mixer, worked out apart in arbitrary precision. */
const HASHES = ["", "a", "zhao", "赵"].map((text) => {
  let hash = 0x811c9dc5n;
  for (const unit of text.split("").map((letter) => BigInt(letter.charCodeAt(0)))) {
    hash = ((hash ^ unit) * 0x01000193n) % 2n ** 32n;
  }
  hash = ((hash ^ (hash >> 15n)) * 0x2c1b3c6dn) % 2n ** 32n;
  return Number(hash ^ (hash >> 12n));
});

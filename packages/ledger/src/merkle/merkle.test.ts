// Are hashes and proofs those of RFC 6962? The vectors of certificate-transparency-go, and a tree worked out by the definition.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { leafHash, perfectRoot } from "./merkle-hash.ts";
import { consistencyProof, inclusionProof, rootAt, verifyConsistency, verifyInclusion } from "./proofs.ts";
import { indexPath, parseTilePath, tilePath, tilesAt } from "./tile-path.ts";

const LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"].map(
  (hex) => Buffer.from(hex, "hex"),
);

const ROOTS = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

const sha = (...parts: readonly Uint8Array[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The definition, RFC 6962 2.1, word for word. */
function root(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return sha();
  if (leaves.length === 1) return sha(Buffer.from([0]), leaves[0] as Uint8Array);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return sha(Buffer.from([1]), root(leaves.slice(0, split)), root(leaves.slice(split)));
}

/** Subtrees of a few leaves, worked out by the definition. */
const subtreeOf = (leaves: readonly Uint8Array[]) => async (height: number, index: number) =>
  root(leaves.slice(index * 2 ** height, (index + 1) * 2 ** height));

const leavesOf = (count: number) => Array.from({ length: count }, (_, at) => Buffer.from(`leaf ${at}`));

test("the vectors: a root for each size", async () => {
  for (const [at, hex] of ROOTS.entries()) {
    const leaves = LEAVES.slice(0, at + 1);
    assert.equal(root(leaves).toString("hex"), hex, "the definition is written right");
    assert.equal(Buffer.from(await rootAt(at + 1, subtreeOf(leaves))).toString("hex"), hex);
  }
  const eight = Buffer.concat(LEAVES.map((leaf) => leafHash(leaf)));
  assert.equal(perfectRoot(eight, 0, 8).toString("hex"), ROOTS[7]);
});

test("inclusion: every entry of every tree is proven, and nothing else is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), async (size, pick, flip) => {
      const leaves = leavesOf(size);
      const index = pick % size;
      const proof = await inclusionProof(index, size, subtreeOf(leaves));
      const leaf = leafHash(leaves[index] as Buffer);
      assert.ok(verifyInclusion(proof, leaf, index, size, root(leaves)));
      assert.ok(!verifyInclusion(proof, leafHash(Buffer.from("another")), index, size, root(leaves)));
      if (proof.length === 0) return;
      const changed = proof.map((hash) => Buffer.from(hash));
      const at = flip % (changed.length * 32);
      const hash = changed[Math.floor(at / 32)] as Buffer;
      hash[at % 32] = (hash[at % 32] as number) ^ 1;
      assert.ok(!verifyInclusion(changed, leaf, index, size, root(leaves)));
      assert.ok(!verifyInclusion(proof.slice(1), leaf, index, size, root(leaves)));
    }),
  );
});

test("consistency: a tree is the beginning of its later self, and of no other", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 70 }), fc.nat(), async (size, pick) => {
      const leaves = leavesOf(size);
      const from = 1 + (pick % size);
      const proof = await consistencyProof(from, size, subtreeOf(leaves));
      const [before, after] = [root(leaves.slice(0, from)), root(leaves)];
      assert.ok(verifyConsistency(proof, from, before, size, after));
      const other = root([Buffer.from("another"), ...leaves.slice(1, from)]);
      assert.ok(!verifyConsistency(proof, from, other, size, after));
    }),
  );
});

test("tiles lie where C2SP tlog-tiles puts them", () => {
  assert.equal(indexPath(1_234_067), "x001/x234/067");
  assert.equal(tilePath({ level: 0, index: 5, width: 256 }), "tile/0/005");
  assert.equal(tilePath({ level: "entries", index: 1_000, width: 3 }), "tile/entries/x001/000.p/3");
  assert.deepEqual(tilesAt(0, 70_000), { full: 273, width: 112 });
  assert.deepEqual(tilesAt(1, 70_000), { full: 1, width: 17 });
  fc.assert(
    fc.property(
      fc.nat(2_000_000),
      fc.integer({ min: 1, max: 256 }),
      fc.constantFrom<number | "entries">("entries", 0, 1, 5),
      (index, width, level) => {
        assert.deepEqual(parseTilePath(tilePath({ level, index, width })), { level, index, width });
      },
    ),
  );
  for (const wrong of [
    "tile/0/5",
    "tile/0/005.p/0",
    "tile/0/005.p/257",
    "tile/00/005",
    "tile/0/x000/005",
    "tile/0/../005",
  ]) {
    assert.equal(parseTilePath(wrong), undefined, wrong);
  }
});

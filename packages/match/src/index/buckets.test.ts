// Does a bucket hold everything that was put under its hash? Held against a map.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { BucketBuilder, filterMay } from "./buckets.ts";
import { hashText } from "./text-hash.ts";

test("each value lies in the bucket of its hash, in the order in which it came, and nothing else is there", () => {
  const pairs = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3_000, size: "max" });
  fc.assert(
    fc.property(pairs, (added) => {
      const builder = new BucketBuilder();
      for (const [hash, value] of added) builder.add(hash, value);
      const { starts, values, filter } = builder.build();
      const size = starts.length - 1;
      assert.equal(Math.log2(size) % 1, 0, "a power of two, so that a mask finds the bucket");
      for (const [hash] of added) assert.ok(filterMay(filter, hash));
      const expected = new Map<number, number[]>();
      for (const [hash, value] of added) expected.set(hash % size, [...(expected.get(hash % size) ?? []), value]);
      for (let bucket = 0; bucket < size; bucket++) {
        assert.deepEqual([...values.subarray(starts[bucket], starts[bucket + 1])], expected.get(bucket) ?? []);
      }
    }),
    { seed: 1, numRuns: 30 },
  );
});

test("the filter knows most of what was not put in", () => {
  const builder = new BucketBuilder();
  for (let at = 0; at < 10_000; at++) builder.add(hashText(`in ${at}`), at);
  const { filter } = builder.build();
  let may = 0;
  for (let at = 0; at < 10_000; at++) if (filterMay(filter, hashText(`out ${at}`))) may += 1;
  assert.ok(may < 2_000, `${may} of 10,000`);
});

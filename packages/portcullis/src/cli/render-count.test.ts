import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countText } from "./render-count.ts";

test("thousands are set apart as English does", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (count) => {
      assert.equal(countText(count), count.toLocaleString("en-GB"));
    }),
  );
});

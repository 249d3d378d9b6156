// Is the score a monotone scale of bits with its operating point at 0.7, and is a threshold turned into bits exactly?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { interpolated, probabilityOf } from "./probability.ts";
import { bitsOf, OPERATING_POINT_BITS, SUPPORT_BITS_MAX, scoreOf, WEIGHTS } from "./weights.ts";

const bits = fc.double({ min: -60, max: 90, noNaN: true });

test("0.7 is the score of the operating point; a bit below is below", () => {
  assert.equal(scoreOf(OPERATING_POINT_BITS), 0.7);
  assert.ok(scoreOf(OPERATING_POINT_BITS - 0.01) < 0.7);
  assert.ok(scoreOf(OPERATING_POINT_BITS + 0.01) > 0.7);
});

test("more bits never score less nor are less probable; both stay shares", () => {
  fc.assert(
    fc.property(bits, bits, (a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      assert.ok(scoreOf(less) <= scoreOf(more));
      assert.ok(probabilityOf(less) <= probabilityOf(more));
      assert.ok(scoreOf(a) >= 0 && scoreOf(a) <= 1);
      assert.ok(probabilityOf(a) > 0 && probabilityOf(a) < 1);
    }),
    { numRuns: 1_000 },
  );
});

test("bits reach a threshold's bits exactly when their printed score reaches the threshold", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -4_000, max: 6_000 }),
      fc.integer({ min: 0, max: 10_000 }),
      (hundredths, tenThousandths) => {
        const found = hundredths / 100;
        const threshold = tenThousandths / 10_000;
        assert.equal(found >= bitsOf(threshold), scoreOf(found) >= threshold, `${found} ${threshold}`);
      },
    ),
    { numRuns: 5_000 },
  );
  assert.equal(bitsOf(0), Number.NEGATIVE_INFINITY);
  assert.equal(bitsOf(1.01), Number.POSITIVE_INFINITY);
});

test("the curve goes through its knots, straight between, level outside", () => {
  const knots = [
    [0, 0.1],
    [2, 0.5],
    [4, 0.7],
  ] as const;
  const at = [-9, 0, 1, 2, 3, 4, 9].map((value) => Math.round(interpolated(knots, value) * 1e9) / 1e9);
  assert.deepEqual(at, [0.1, 0.1, 0.3, 0.5, 0.6, 0.7, 0.7]);
});

test("the weights stand in the order their reasons give", () => {
  assert.ok(
    WEIGHTS.identifierEqual + WEIGHTS.nameFloorWithIdentifier >= OPERATING_POINT_BITS,
    "an identifier alone is a hit",
  );
  assert.ok(SUPPORT_BITS_MAX < OPERATING_POINT_BITS, "date and country alone are none");
  assert.ok(WEIGHTS.birthDateEqual > WEIGHTS.birthYearEqual && WEIGHTS.birthYearEqual > 0);
  assert.ok(WEIGHTS.birthDateVeryFar < WEIGHTS.birthDateFar && WEIGHTS.birthDateFar < WEIGHTS.birthDateNear);
  assert.ok(WEIGHTS.birthDateNear < WEIGHTS.birthDateOtherDay && WEIGHTS.birthDateOtherDay < 0);
  assert.ok(WEIGHTS.birthDateSlip < WEIGHTS.birthYearEqual && WEIGHTS.birthDateSlip > 0);
  assert.ok(WEIGHTS.particleBits < WEIGHTS.initialBits && WEIGHTS.initialBits < WEIGHTS.rarityBitsMin);
  assert.ok(WEIGHTS.rarityBitsMin < WEIGHTS.genericBitsMax && WEIGHTS.genericBitsMax < WEIGHTS.rarityBitsMax);
});

// Do the measures of the bench measure right? Held against published figures, brute force and hand computation.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { areaUnderCurve, atThreshold } from "../../bench/learn/measures.ts";
import { pairedBootstrap } from "../../bench/statistics/paired-bootstrap.ts";
import { quantile, timesOf } from "../../bench/statistics/quantiles.ts";
import { pick, sample, seeded } from "../../bench/statistics/seeded.ts";
import { wilsonRate } from "../../bench/statistics/wilson.ts";

const near = (actual: number, expected: number, within: number) =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

const scored = fc.array(fc.record({ score: fc.integer({ min: 0, max: 9 }), label: fc.boolean() }), { minLength: 2 });

/** By definition: every true pair against every other. */
function areaByCounting(cases: readonly { readonly score: number; readonly label: boolean }[]): number {
  let [won, all] = [0, 0];
  for (const yes of cases.filter(({ label }) => label)) {
    for (const no of cases.filter(({ label }) => !label)) {
      all += 1;
      won += yes.score > no.score ? 1 : yes.score === no.score ? 0.5 : 0;
    }
  }
  return won / all;
}

test("the area under the curve is the share of pairs in the right order", () => {
  fc.assert(
    fc.property(scored, (cases) => {
      const expected = areaByCounting(cases);
      const actual = areaUnderCurve(
        cases.map(({ score }) => score),
        cases.map(({ label }) => label),
      );
      if (Number.isNaN(expected)) assert.ok(Number.isNaN(actual));
      else near(actual, expected, 1e-12);
    }),
  );
});

test("precision, recall and F1 of a case counted by hand", () => {
  const { precision, recall, f1 } = atThreshold([0.9, 0.8, 0.7, 0.6], [true, false, true, true], 0.7);
  near(precision, 2 / 3, 1e-12);
  near(recall, 2 / 3, 1e-12);
  near(f1, 2 / 3, 1e-12);
});

test("Wilson's interval as published", () => {
  // Newcombe 1998 (Statistics in Medicine 17, 857-872), table I, method 3.
  const published = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const;
  for (const [events, of, low, high] of published) {
    const rate = wilsonRate(events, of);
    near(rate.low, low, 0.00005);
    near(rate.high, high, 0.00005);
  }
});

test("quantiles by nearest rank, times in microseconds", () => {
  const sorted = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  assert.equal(quantile(sorted, 0.5), 5);
  assert.equal(quantile(sorted, 0.99), 10);
  assert.equal(quantile([4], 0), 4);
  assert.deepEqual(timesOf([3, 1, 2]), { count: 3, meanUs: 2_000, p50Us: 2_000, p99Us: 3_000 });
});

test("the same seed draws the same, and samples draw each once", () => {
  const draws = (seed: number) => Array.from({ length: 5 }, seeded(seed));
  assert.deepEqual(draws(7), draws(7));
  assert.notDeepEqual(draws(7), draws(8));
  const drawn = sample([1, 2, 3, 4, 5], 9, seeded(1));
  assert.deepEqual(drawn.toSorted(), [1, 2, 3, 4, 5]);
  const random = seeded(3);
  const mean = Array.from({ length: 10_000 }, random).reduce((sum, each) => sum + each, 0) / 10_000;
  near(mean, 0.5, 0.02);
  assert.throws(() => pick([], random), RangeError);
});

test("a matcher does not differ from itself, and a perfect one beats a reversed one in every draw", () => {
  const labels = Array.from({ length: 40 }, (_, at) => at % 2 === 0);
  const right = labels.map((label) => (label ? 0.9 : 0.1));
  const wrong = labels.map((label) => (label ? 0.1 : 0.9));
  const same = pairedBootstrap({ labels, first: right, second: right }, 0.7, 50, 1);
  assert.deepEqual(same.f1, { difference: 0, low: 0, high: 0 });
  const better = pairedBootstrap({ labels, first: right, second: wrong }, 0.7, 50, 1);
  assert.deepEqual(better.auc, { difference: 1, low: 1, high: 1 });
});

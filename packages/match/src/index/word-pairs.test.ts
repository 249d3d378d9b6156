// Are words that stand side by side in a row never told to be apart, and most others always?

import assert from "node:assert/strict";
import { test } from "node:test";
import type { OpenSections } from "./buffer-sections.ts";
import { pairFilterSection, WordPairs } from "./word-pairs.ts";

/** Rows of one to five words out of five thousand. */
const ROWS = Array.from({ length: 4_000 }, (_, row) =>
  Array.from({ length: 1 + (row % 5) }, (__, at) => (row * 7_919 + at * 104_729) % 5_000),
);

function pairsOf(rows: readonly (readonly number[])[], entryWord: Uint32Array): WordPairs {
  const starts = new Uint32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) starts[at + 1] = (starts[at] as number) + row.length;
  const { pairFilter } = pairFilterSection(starts, Uint32Array.from(rows.flat()), entryWord);
  return new WordPairs({ u32: () => pairFilter } as unknown as OpenSections);
}

test("no pair of a row is missed; of pairs that no row has, few pass", () => {
  // An entry is a word with its class: here two of each.
  const entryWord = Uint32Array.from({ length: 5_000 }, (_, entry) => entry >> 1);
  const pairs = pairsOf(ROWS, entryWord);
  const has = new Set<string>();
  for (const row of ROWS) {
    for (let at = 0; at + 1 < row.length; at++) {
      const [left, right] = [(row[at] as number) >> 1, (row[at + 1] as number) >> 1];
      has.add(`${left} ${right}`);
      assert.ok(pairs.may(left, right));
    }
  }
  let absent = 0;
  let passed = 0;
  for (let left = 0; left < 2_500; left += 5) {
    for (let right = 0; right < 2_500; right += 7) {
      if (has.has(`${left} ${right}`)) continue;
      absent += 1;
      if (pairs.may(left, right)) passed += 1;
    }
  }
  assert.ok(absent > 100_000);
  assert.ok(passed < absent / 5, `${passed} of ${absent} passed`);
});

test("the last word of a row and the first of the next are no pair", () => {
  const pairs = pairsOf(
    [
      [1, 2],
      [3, 4],
    ],
    Uint32Array.from([0, 1, 2, 3, 4]),
  );
  assert.ok(pairs.may(1, 2) && pairs.may(3, 4));
  assert.equal(pairs.may(2, 3), false);
});

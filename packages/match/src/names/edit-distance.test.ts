// Is the banded distance that of the textbook? Held to the full table of the recurrence, written down again here.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { osaDistance } from "./edit-distance.ts";

/** Optimal string alignment by its recurrence over UTF-16 code units: whole table, no limit, no tricks. */
function byRecurrence(a: string, b: string): number {
  const table: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      const above = table[i - 1] as number[];
      const substituted = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, substituted);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, ((table[i - 2] as number[])[j - 2] as number) + 1);
      }
      row.push(least);
    }
    table.push(row);
  }
  return (table[a.length] as number[])[b.length] as number;
}

function limited(a: string, b: string, max: number): number {
  return Math.min(max + 1, byRecurrence(a, b));
}

const shortWord = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 9 });
const mixedWord = fc.string({ unit: fc.constantFrom("a", "b", "ж", "趙", "𠮷", "\ud83d", "e\u0301"), maxLength: 7 });
const limit = fc.integer({ min: 0, max: 10 });

test("the distance is that of the recurrence, or one more than the limit", () => {
  fc.assert(
    fc.property(shortWord, shortWord, limit, (a, b, max) => {
      assert.equal(osaDistance(a, b, max), limited(a, b, max));
    }),
    { numRuns: 4_000 },
  );
});

test("so it is for letters of any script, also halves of pairs", () => {
  fc.assert(
    fc.property(mixedWord, mixedWord, limit, (a, b, max) => {
      assert.equal(osaDistance(a, b, max), limited(a, b, max));
    }),
    { numRuns: 2_000 },
  );
});

test("every pair of words of up to four of two letters", () => {
  const words = [""];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word.length < 4) words.push(`${word}a`, `${word}b`);
  }
  assert.equal(words.length, 31);
  for (const a of words) {
    for (const b of words) {
      for (let max = 0; max <= 4; max++)
        assert.equal(osaDistance(a, b, max), limited(a, b, max), `${a} ${b} within ${max}`);
    }
  }
});

test("a letter is edited at most once: the alignment distance, not Damerau's", () => {
  assert.equal(osaDistance("ca", "abc", 5), 3);
  assert.equal(osaDistance("zhao", "zaho", 5), 1);
  assert.equal(osaDistance("guangzong", "guangzogn", 2), 1);
  assert.equal(osaDistance("kitten", "sitting", 5), 3);
});

test("one answer does not colour the next", () => {
  const first = osaDistance("guangzong", "guangming", 9);
  osaDistance("z".repeat(255), "q".repeat(255), 255);
  assert.equal(osaDistance("guangzong", "guangming", 9), first);
});

test("words of any length are compared, by their first 255 letters", () => {
  const long = "ab".repeat(200);
  assert.equal(osaDistance(long, long, 2), 0);
  assert.equal(osaDistance(`${"a".repeat(255)}xyz`, `${"a".repeat(255)}abc`, 2), 0);
  assert.equal(osaDistance(`x${"a".repeat(254)}`, "a".repeat(255), 2), 1);
  assert.equal(osaDistance("a".repeat(100_000), "b", 2), 3);
});

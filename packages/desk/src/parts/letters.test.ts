import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { alignedLetters, disguises } from "./letters.ts";

/** Drawn as two lines and a line of marks: `|` where both agree. */
function drawn(a: string, b: string): readonly string[] {
  const pairs = alignedLetters(a, b) ?? [];
  return [
    pairs.map((pair) => pair.a || "-").join(""),
    pairs.map((pair) => (pair.same ? "|" : " ")).join(""),
    pairs.map((pair) => pair.b || "-").join(""),
  ];
}

test("letters that answer one another stand below one another", () => {
  assert.deepEqual(drawn("Chao", "ZHAO"), ["Chao", " |||", "ZHAO"]);
  assert.deepEqual(drawn("Mohammed", "Muhamad"), ["Mohammed", "| || | |", "Muha-mad"]);
  assert.deepEqual(drawn("José", "Jose"), ["José", "||||", "Jose"]);
});

test("words of different scripts are not taken apart", () => {
  assert.equal(alignedLetters("Zhao", "赵"), undefined);
  assert.equal(alignedLetters("", "Zhao"), undefined);
  assert.equal(alignedLetters("a".repeat(65), "a"), undefined);
});

test("both words can be read off again, and marked letters are few", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcdé"), minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const pairs = alignedLetters(a, b);
      if (pairs === undefined) return;
      assert.equal(pairs.map((pair) => pair.a).join(""), a);
      assert.equal(pairs.map((pair) => pair.b).join(""), b);
      assert.ok(pairs.every((pair) => pair.a !== "" || pair.b !== ""));
      if (a === b) assert.ok(pairs.every(({ same }) => same));
    }),
  );
});

test("a letter that only looks like the other is named, accents and spellings are not", () => {
  const told = (a: string, b: string) => disguises(alignedLetters(a, b) ?? []);
  assert.deepEqual(told("Guangzon\u0261", "Guangzong"), ["U+0261 for g"]);
  assert.deepEqual(told("Zh\u0430o", "Zhao"), ["U+0430 for a"]);
  assert.deepEqual(told("Zhao", "Zh\u0430o"), ["U+0430 for a"]);
  assert.deepEqual(told("José", "Jose"), []);
  assert.deepEqual(told("Chao", "Zhao"), []);
});

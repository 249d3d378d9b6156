import assert from "node:assert/strict";
import { test } from "node:test";
import { segmentsOf } from "./segments.ts";

const TEXT = "It is highly likely that 𝒜PT31 did it.";
const at = (id: string, words: string) => {
  const start = TEXT.indexOf(words);
  return { id, start, end: start + words.length };
};
const FACTS = [at("whole", "highly likely that 𝒜PT31 did it"), at("grade", "highly likely"), at("group", "𝒜PT31")];

test("the pieces are the text, and over each character stand the facts that hold it", () => {
  const segments = segmentsOf(TEXT.length, FACTS);
  assert.equal(segments.map(({ start, end }) => TEXT.slice(start, end)).join(""), TEXT);
  for (let character = 0; character < TEXT.length; character += 1) {
    const segment = segments.find(({ start, end }) => start <= character && character < end);
    const expected = FACTS.filter(({ start, end }) => start <= character && character < end).map(({ id }) => id);
    assert.deepEqual([...(segment?.over ?? [])].toSorted(), expected.toSorted());
  }
});

test("a click means the shortest fact, and codes of outer facts come first", () => {
  const segments = segmentsOf(TEXT.length, FACTS);
  const grade = segments.find(({ over }) => over.includes("grade"));
  assert.deepEqual(
    [grade?.over, grade?.begins],
    [
      ["grade", "whole"],
      ["whole", "grade"],
    ],
  );
});

test("no fact, no text, and a span beyond the text", () => {
  assert.deepEqual(segmentsOf(5, []), [{ start: 0, end: 5, over: [], begins: [] }]);
  assert.deepEqual(segmentsOf(0, [{ id: "a", start: 0, end: 3 }]), []);
  assert.deepEqual(
    segmentsOf(5, [{ id: "a", start: 3, end: 90 }]).map(({ end }) => end),
    [3, 5],
  );
});

// Does the table answer the same whether it is searched or decoded?

import assert from "node:assert/strict";
import { test } from "node:test";
import { PINYIN, SIMPLIFIED } from "./han.generated.ts";
import { HAN_TABLE } from "./han-table.ts";

test("every character is read alike one by one and from the whole table", () => {
  const expected = new Map<string, string>();
  for (const group of PINYIN.split(" ")) {
    const syllable = group.replace(/[^a-z]/g, "");
    for (const character of group.slice(syllable.length)) expected.set(character, syllable);
  }
  assert.ok(expected.size > 20_000);
  // More than are looked up one by one, so that both ways are taken.
  for (const [character, syllable] of expected) assert.equal(HAN_TABLE.pinyin(character), syllable, character);
  for (const other of ["a", " ", "я", "", "🙂"]) assert.equal(HAN_TABLE.pinyin(other), "", other);
});

test("traditional characters become simple ones, all others stay", () => {
  const pairs = [...SIMPLIFIED];
  for (let at = 0; at < pairs.length; at += 2) assert.equal(HAN_TABLE.simplify(pairs[at] as string), pairs[at + 1]);
  assert.equal(HAN_TABLE.simplify("趙光宗 a"), "赵光宗 a");
});

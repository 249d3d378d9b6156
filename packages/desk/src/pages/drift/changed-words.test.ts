// Are the marked words those that differ, and is nothing of a passage lost?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { changedWords } from "./changed-words.ts";

const joined = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join("");
const changed = (pieces: readonly { text: string; isChanged: boolean }[]) =>
  pieces.filter(({ isChanged }) => isChanged).map(({ text }) => text.trim());

test("the grade that a report weakens is what is marked", () => {
  const [release, report] = changedWords(
    "It is highly likely that the systems were compromised.",
    "It is likely the systems were compromised.",
  );
  assert.deepEqual(changed(release), ["highly", "that"]);
  assert.deepEqual(changed(report), []);
});

test("pieces put together are the passages, and equal passages have no mark", () => {
  const words = fc.array(fc.constantFrom("likely", "highly", "the", "group", " ", "APT31,", "“quoted”"), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [one, other] = [a.join(" "), b.join(" ")];
      const [left, right] = changedWords(one, other);
      assert.equal(joined(left), one);
      assert.equal(joined(right), other);
      // A mark under a space looks like a fault.
      for (const { text, isChanged } of [...left, ...right]) assert.ok(!isChanged || text.trimEnd() === text);
      const [same] = changedWords(one, one);
      assert.deepEqual(
        changed(same).filter((text) => /[\p{L}\p{N}]/u.test(text)),
        [],
      );
    }),
  );
});

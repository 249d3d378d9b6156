import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { splitNumbered } from "./numbered.ts";

test("numbered and lettered cells are taken apart", () => {
  assert.deepEqual(splitNumbered("1) Saudi Arabia 2) Qatar"), ["Saudi Arabia", "Qatar"]);
  assert.deepEqual(splitNumbered("(1) Accra (2) Lomé, (3) Cotonou;"), ["Accra", "Lomé", "Cotonou"]);
  assert.deepEqual(splitNumbered("a) French, b) Tunisian"), ["French", "Tunisian"]);
  assert.deepEqual(splitNumbered("(1)Accra (2)Lomé"), ["Accra", "Lomé"]);
});

test("everything else stays whole", () => {
  for (const text of [
    "Qatar",
    "1) Qatar",
    "Germany (b) Algeria",
    "(1-3) Libya",
    "2) Qatar 1) Oman",
    "Oman (1) x (2) y",
  ]) {
    assert.deepEqual(splitNumbered(text), [text]);
  }
  assert.deepEqual(splitNumbered("  "), []);
});

test("what is numbered comes back", () => {
  const value = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 40 }), fc.boolean(), (values, open) => {
      const cell = values.map((text, place) => `${open ? "(" : ""}${place + 1}) ${text}`).join(" ");
      assert.deepEqual(splitNumbered(cell), values);
    }),
  );
});

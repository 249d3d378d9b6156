// Are characters that turn the order of others round shown instead of obeyed, and is all else left as it is?

import assert from "node:assert/strict";
import { test } from "node:test";
import { inertText } from "./inert-text.ts";

test("an override is shown by its number", () => {
  assert.equal(inertText("\u202eZhao\u2069"), "⟨U+202E⟩Zhao⟨U+2069⟩");
  assert.equal(inertText("a\u200fb\u061c"), "a⟨U+200F⟩b⟨U+061C⟩");
});

test("names that are written from right to left stay as they are", () => {
  for (const name of ["قاسم سليماني", "זאב", "Жуковский", "趙光宗", "a\u200db"]) assert.equal(inertText(name), name);
});

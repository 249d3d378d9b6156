// Does the table of counts name itself truly, and is rare rarer than common?

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { rarityBits } from "./rarity.ts";
import { COUNTS_VERSION, FREQUENT_TOKENS, PARTIES_COUNTED } from "./token-frequency.generated.ts";

test("the version of the counts is their hash", () => {
  assert.equal(createHash("sha256").update(FREQUENT_TOKENS).digest("hex").slice(0, 8), COUNTS_VERSION);
});

test("a word never seen is as rare as one that two parties bear; a common one less", () => {
  assert.equal(rarityBits("qqxzzy"), Math.log2(PARTIES_COUNTED / 2));
  assert.ok(rarityBits("mohammad") < rarityBits("guangzong"));
  assert.ok(rarityBits("smith") <= 6.5, "common in the world although few listed parties bear it");
});

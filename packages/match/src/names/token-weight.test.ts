// Can a snapshot keep every weight of a word in one byte of eighths? The proof of exact retrieval rests on it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { WEIGHTS } from "../compare/weights.ts";
import { agreementBits, leftoverBits, WEIGHT_STEP } from "./token-weight.ts";
import type { TokenClass } from "./word-classes.ts";

const CLASSES: readonly TokenClass[] = ["name", "particle", "generic", "place", "number", "initial", "han", "acronym"];
const WORDS = ["a", "ivan", "mohammed", "bank", "xiaoruizhi", "7", "irgc", "abcdefgh", "zh"];

test("weights of words are whole eighths of a bit that fit in a byte", () => {
  for (const cls of CLASSES) {
    for (const word of WORDS) {
      for (const origin of ["letters", "syllables", "vowelless"] as const) {
        for (const bits of [agreementBits(word, cls), leftoverBits(word, cls, origin)]) {
          assert.equal(bits / WEIGHT_STEP, Math.round(bits / WEIGHT_STEP), `${cls} ${word}: ${bits}`);
          assert.ok(bits >= 0 && bits / WEIGHT_STEP <= 255, `${cls} ${word}: ${bits}`);
        }
      }
    }
  }
  assert.equal(WEIGHTS.initialBits / WEIGHT_STEP, Math.round(WEIGHTS.initialBits / WEIGHT_STEP));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { groundText, numberText } from "./grounds.ts";

test("grounds are told in the words of those who work with lists, whatever stands behind them left as it is", () => {
  assert.equal(groundText("ofsi group"), "OFSI Group ID");
  assert.equal(groundText("ofsi group 16461"), "OFSI Group ID 16461");
  assert.equal(groundText("national-id 420115-1985"), "national ID 420115-1985");
  assert.equal(groundText("lei"), "LEI");
  assert.equal(groundText("leitmotif"), "leitmotif");
  assert.equal(groundText("reviewer's decision"), "reviewer's decision");
  assert.equal(numberText("call-sign"), "call sign");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { groundText, numberText, partyValueText } from "./grounds.ts";

test("grounds are told in the words of those who work with lists, whatever stands behind them left as it is", () => {
  assert.equal(groundText("ofsi group"), "OFSI Group ID");
  assert.equal(groundText("ofsi group 16461"), "OFSI Group ID 16461");
  assert.equal(groundText("national-id 420115-1985"), "national ID 420115-1985");
  assert.equal(groundText("lei"), "LEI");
  assert.equal(groundText("leitmotif"), "leitmotif");
  assert.equal(groundText("reviewer's decision"), "reviewer's decision");
  assert.equal(numberText("call-sign"), "call sign");
});

test("values of a party are told likewise, and nothing else of them is touched", () => {
  assert.equal(partyValueText("crossReferences", "ofsi-group 16461"), "OFSI Group ID 16461");
  assert.equal(partyValueText("crossReferences", "un QDi.017"), "UN reference QDi.017");
  assert.equal(partyValueText("identifiers", "national id 4211-85 (CN)"), "national ID 4211-85 (CN)");
  assert.equal(partyValueText("names", "赵光宗 (primary-variation)"), "赵光宗 (variation of the primary name)");
  assert.equal(
    partyValueText("names", "Un (former) Kim (former, low quality)"),
    "Un (former) Kim (former name, low quality)",
  );
  assert.equal(partyValueText("remarks", "un Kim (primary)"), "un Kim (primary)");
});

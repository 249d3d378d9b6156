// Are Chinese names spelled as Hong Kong spells them? Names of officials and artists, expected as their bearers print them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { comparedToken, SIMILARITY_MIN, tokenSimilarity } from "../names/similarity.ts";
import { SCRIPT_TABLES } from "../tables/index.ts";
import { romanise } from "./romanise.ts";

const EXACT =
  `張國榮=cheung kwokwing|梁朝偉=leung chiuwai|陳方安生=chan fongonsang|李家超=lee kachiu|梁振英=leung chunying|董建華=tung kinwah
  |曾俊華=tsang chunwah|黃之鋒=wong chifung|周永康=chow winghong|羅冠聰=law kwunchung|陳國基=chan kwokkei|鄧炳強=tang pingkeung|林鄭月娥=lam chengyuetngo
  |夏寶龍=ha polung|李嘉誠=lee kashing|周潤發=chow yunfat|劉德華=lau takwah|郭富城=kwok fushing|黎明=lai ming`
    .split("|")
    .map((pair) => pair.trim().split("=") as [string, string]);

function hongKong(name: string): string {
  return romanise(name, "Hani", SCRIPT_TABLES).find(({ scheme }) => scheme === "hong-kong")?.text ?? "";
}

test("Surname and given name sound as Hong Kong prints them", () => {
  const unlike = EXACT.filter(([name, printed]) => {
    const [surname = "", given = ""] = hongKong(name).split(" ");
    const [expectedSurname = "", expectedGiven = ""] = printed.split(" ");
    const alike = (a: string, b: string) =>
      tokenSimilarity(comparedToken(a, false, "letters"), comparedToken(b, false, "letters"));
    return alike(surname, expectedSurname) < SIMILARITY_MIN || alike(given, expectedGiven) < SIMILARITY_MIN;
  });
  assert.deepEqual(
    unlike.map(([name, printed]) => [name, printed, hongKong(name)]),
    [],
  );
});

test("Three of four are spelled letter for letter", () => {
  const right = EXACT.filter(([name, printed]) => hongKong(name) === printed);
  assert.ok(right.length / EXACT.length >= 0.75, `${right.length} of ${EXACT.length}`);
});

test("Pinyin comes first for three characters, Japanese for four; traditional and simplified read the same", () => {
  assert.equal(romanise("習近平", "Hani", SCRIPT_TABLES)[0]?.text, "xi jinping");
  assert.equal(romanise("安倍晋三", "Hani", SCRIPT_TABLES)[0]?.text, "abe shinzo");
  assert.equal(romanise("欧阳娜娜", "Hani", SCRIPT_TABLES)[0]?.text, "ouyang nana");
  assert.equal(hongKong("張國榮"), hongKong("张国荣"));
  assert.ok(romanise("安倍晋三", "Hani", SCRIPT_TABLES).length <= 4);
});

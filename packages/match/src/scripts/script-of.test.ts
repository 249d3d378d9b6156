// Is each letter put to the script that Unicode puts it to? Held to the runtime's own tables, letter by letter.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dominantScript, scriptOf } from "./script-of.ts";

/** Scripts with a reading, and blocks of letters that names are written in. */
const BLOCKS: readonly (readonly [script: string, from: number, to: number])[] = [
  ["Latn", 0x41, 0x2b8],
  ["Latn", 0x1e00, 0x1eff],
  ["Latn", 0xff21, 0xff5a],
  ["Grek", 0x386, 0x3ce],
  ["Grek", 0x1f00, 0x1fff],
  ["Cyrl", 0x400, 0x52f],
  ["Armn", 0x531, 0x58f],
  ["Hebr", 0x5d0, 0x5f2],
  ["Arab", 0x620, 0x6ff],
  ["Arab", 0x750, 0x77f],
  ["Arab", 0xfb50, 0xfdff],
  ["Arab", 0xfe70, 0xfefc],
  ["Deva", 0x900, 0x97f],
  ["Beng", 0x980, 0x9ff],
  ["Guru", 0xa00, 0xa7f],
  ["Gujr", 0xa80, 0xaff],
  ["Orya", 0xb00, 0xb7f],
  ["Taml", 0xb80, 0xbff],
  ["Telu", 0xc00, 0xc7f],
  ["Knda", 0xc80, 0xcff],
  ["Mlym", 0xd00, 0xd7f],
  ["Sinh", 0xd80, 0xdff],
  ["Thai", 0xe01, 0xe4e],
  ["Laoo", 0xe80, 0xeff],
  ["Tibt", 0xf00, 0xfff],
  ["Mymr", 0x1000, 0x109f],
  ["Geor", 0x10a0, 0x10ff],
  ["Geor", 0x1c90, 0x1cbf],
  ["Hang", 0x1100, 0x11ff],
  ["Hang", 0xac00, 0xd7a3],
  ["Ethi", 0x1200, 0x139f],
  ["Cher", 0x13a0, 0x13ff],
  ["Khmr", 0x1780, 0x17ff],
  ["Hira", 0x3041, 0x309f],
  ["Kana", 0x30a1, 0x30fa],
  ["Hani", 0x3400, 0x4dbf],
  ["Hani", 0x4e00, 0x9fff],
  ["Hani", 0xf900, 0xfaff],
  ["Hani", 0x20000, 0x2a6df],
];

test("every letter of the blocks names are written in has the script that Unicode gives it", () => {
  let letters = 0;
  for (const [script, from, to] of BLOCKS) {
    const letter = new RegExp(`(?=\\p{L})\\p{Script=${script}}`, "u");
    for (let code = from; code <= to; code++) {
      if (!letter.test(String.fromCodePoint(code))) continue;
      letters += 1;
      assert.equal(scriptOf(code), script, code.toString(16));
    }
  }
  assert.ok(letters > 80_000, `${letters}`);
});

test("digits, stops, blanks and signs belong to none", () => {
  for (const sign of "09.,-'’()/& \u00a0\u200d、。「") {
    assert.equal(scriptOf(sign.codePointAt(0) as number), "Zyyy", sign);
  }
});

test("the script of most letters, the first of equals, none without letters", () => {
  assert.equal(dominantScript("Zhao 赵光宗"), "Latn");
  assert.equal(dominantScript("赵光宗 Ab"), "Hani");
  assert.equal(dominantScript("aб"), "Latn");
  assert.equal(dominantScript("бa"), "Cyrl");
  assert.equal(dominantScript("12 - 34"), "Zyyy");
  assert.equal(dominantScript(""), "Zyyy");
});

test("the most frequent script by a count of its own; any text has an answer", () => {
  const letters: Readonly<Record<string, string>> = { Latn: "a", Cyrl: "ж", Hani: "光", Arab: "م" };
  const counts = fc.record({ Latn: fc.nat(9), Cyrl: fc.nat(9), Hani: fc.nat(9), Arab: fc.nat(9) });
  fc.assert(
    fc.property(counts, (count) => {
      const text = Object.entries(count).map(([script, many]) => (letters[script] as string).repeat(many));
      const most = Math.max(...Object.values(count));
      const first = Object.entries(count).find(([, many]) => many === most)?.[0];
      assert.equal(dominantScript(text.join(" ")), most === 0 ? "Zyyy" : first);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.match(dominantScript(text), /^[A-Z][a-z]{3}$/);
    }),
  );
});

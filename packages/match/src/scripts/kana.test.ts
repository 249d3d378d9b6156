// Is kana spelled in modified Hepburn? The table of the syllabary row by row, and names without marks of length.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { romaniseKana } from "./kana.ts";

function read(word: string): string | undefined {
  return romaniseKana(word)[0]?.text;
}

function katakana(word: string): string {
  return word.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}

/** Rows of the syllabary by their kana, spelled from consonant and vowel; what Hepburn spells by ear follows apart. */
const ROWS: readonly (readonly [consonant: string, kana: string])[] = [
  ["", "あいうえお"],
  ["k", "かきくけこ"],
  ["s", "さ　すせそ"],
  ["t", "た　　てと"],
  ["n", "なにぬねの"],
  ["h", "はひ　へほ"],
  ["m", "まみむめも"],
  ["y", "や　ゆ　よ"],
  ["r", "らりるれろ"],
  ["w", "わ"],
  ["g", "がぎぐげご"],
  ["z", "ざ　ずぜぞ"],
  ["d", "だ　　でど"],
  ["b", "ばびぶべぼ"],
  ["p", "ぱぴぷぺぽ"],
];
const BY_EAR = "し=shi ち=chi つ=tsu ふ=fu じ=ji ぢ=ji づ=zu を=o ん=n";

test("the syllabary, in both its forms", () => {
  for (const [consonant, kana] of ROWS) {
    for (const [at, letter] of [...kana].entries()) {
      if (letter === "　") continue;
      assert.equal(read(letter), consonant + "aiueo"[at], letter);
      assert.equal(read(katakana(letter)), consonant + "aiueo"[at], katakana(letter));
    }
  }
  for (const pair of BY_EAR.split(" ")) {
    const [letter, latin] = pair.split("=") as [string, string];
    assert.equal(read(letter), latin);
    assert.equal(read(katakana(letter)), latin);
  }
});

const COMBINED = `きゃ=kya きゅ=kyu きょ=kyo しゃ=sha しゅ=shu しょ=sho ちゃ=cha ちゅ=chu ちょ=cho にゃ=nya ひょ=hyo みゅ=myu りょ=ryo
  ぎゃ=gya じゃ=ja じゅ=ju じょ=jo びょ=byo ぴゅ=pyu`;
const NAMES = `ひろし=hiroshi きょうこ=kyoko しんいち=shinichi ちづこ=chizuko とうきょう=tokyo おおさか=osaka けんいち=kenichi おのでら=onodera
  りょうま=ryoma じゅんいちろう=junichiro さっぽろ=sapporo べっぷ=beppu ゆうき=yuki シュウ=shu ジョン=jon タナカ=tanaka サトウ=sato ﾀﾅｶ=tanaka`;

test("sounds of two letters, doubled consonants, long vowels without marks, half-width letters", () => {
  for (const pair of `${COMBINED} ${NAMES}`.split(/\s+/)) {
    const [word, latin] = pair.split("=") as [string, string];
    assert.equal(read(word), latin, word);
    assert.equal(read(katakana(word)), latin, katakana(word));
  }
});

test("any run of kana ends, in plain letters; nothing but signs has no reading", () => {
  const kana = fc.integer({ min: 0x3041, max: 0x30ff }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.string({ unit: kana, maxLength: 12 }), (word) => {
      for (const { text } of romaniseKana(word)) assert.match(text, /^[a-z]+$/);
    }),
  );
  assert.deepEqual(romaniseKana(""), []);
  assert.deepEqual(romaniseKana("ー・"), []);
});

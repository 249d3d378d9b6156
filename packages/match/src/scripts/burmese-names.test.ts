// Are Burmese names spelled as newspapers print them? Names of public figures and frequent elements of names.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { romanise } from "./romanise.ts";
import { NO_TABLES } from "./script-tables.ts";

const CASES: readonly (readonly [name: string, printed: string])[] = [
  ["အောင်ဆန်းစုကြည်", "aung san su kyi"],
  ["အောင်ဆန်း", "aung san"],
  ["မင်းအောင်လှိုင်", "min aung hlaing"],
  ["သိန်းစိန်", "thein sein"],
  ["သန်းရွှေ", "than shwe"],
  ["နေဝင်း", "ne win"],
  ["ခင်ညွန့်", "khin nyunt"],
  ["ဝင်းမြင့်", "win myint"],
  ["ထင်ကျော်", "htin kyaw"],
  ["မြင့်ဆွေ", "myint swe"],
  ["စိုးဝင်း", "soe win"],
  ["မောင်မောင်ကျော်", "maung maung kyaw"],
  ["ဦးနု", "u nu"],
  ["ဦးသန့်", "u than"],
  ["တင်အောင်စန်း", "tin aung san"],
  ["မိုးအောင်", "moe aung"],
  ["ခင်မောင်ရည်", "khin maung yi"],
  ["ဇော်မင်းထွန်း", "zaw min htun"],
  ["ကိုနီ", "ko ni"],
  ["ဖြိုးမင်းသိန်း", "phyo min thein"],
  ["ညိုစော", "nyo saw"],
  ["လှထွေး", "hla htwe"],
  ["မန္တလေး", "man ta lay"],
  ["ရန်ကုန်", "yan gon"],
  ["နိုင်ငံ", "naing ngan"],
  ["သောင်းထွန်း", "thaung htun"],
  ["ချစ်နိုင်", "chit naing"],
  ["ရဲအောင်", "ye aung"],
  ["သက်ပုံ", "thet pon"],
  ["တေဇ", "tay za"],
];

test("Burmese: each syllable is spelled as in print, apart from the next", () => {
  const read = CASES.map(([name]) => [name, romanise(name, "Mymr", NO_TABLES)[0]?.text]);
  assert.deepEqual(read, CASES);
});

test("Burmese: the other spelling in print comes second", () => {
  const other = (name: string) => romanise(name, "Mymr", NO_TABLES)[1]?.text;
  assert.equal(other("အောင်ဆန်းစုကြည်"), "aung san suu kyi");
  assert.equal(other("ဇော်မင်းထွန်း"), "zaw min tun");
  assert.equal(other("မင်းအောင်လှိုင်"), undefined);
});

test("Any run of Burmese letters and signs ends, in folded letters", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0x1000, max: 0x104f }), { maxLength: 14 }), (codes) => {
      for (const { text } of romanise(String.fromCodePoint(...codes), "Mymr", NO_TABLES))
        assert.match(text, /^[a-z ]*$/);
    }),
  );
});

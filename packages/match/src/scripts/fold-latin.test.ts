// Are the bare letters of a Latin word found, whatever its marks and whatever it was disguised with?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldLatin } from "./fold-latin.ts";

/** Words as passports of their countries print them without marks (ICAO Doc 9303, part 3, section 6, where it keeps one letter). */
const MARKED = `Łódź=lodz Çelik=celik Nguyễn=nguyen Ðặng=dang Müller=muller Ångström=angstrom Dvořák=dvorak Şahin=sahin Yıldırım=yildirim
  İstanbul=istanbul Ñuñez=nunez Őry=ory Čapek=capek Žižek=zizek Țepeș=tepes Straße=strasse Æsir=aesir Œuvre=oeuvre Øster=oster
  Đorđe=dorde Þórr=thorr François=francois Ālī=ali Ħal=hal Ģirts=girts Kūnqiáng=kunqiang O'Brien=obrien Ng=ng Al-Qā‘ida=alqaida`;

test("marks fall away, letters of their own become their usual ones", () => {
  for (const pair of MARKED.split(/\s+/)) {
    const [printed, bare] = pair.split("=") as [string, string];
    assert.equal(foldLatin(printed), bare);
    assert.equal(foldLatin(printed.normalize("NFD")), bare, `${printed} taken apart`);
    if (printed !== "İstanbul") assert.equal(foldLatin(printed.toUpperCase()), bare, `${printed} in capitals`);
  }
});

/** One letter of the plain word exchanged for one that looks like it. */
const DISGUISED: readonly (readonly [plain: string, disguised: string])[] = [
  ["guangzong", "Guangzon\u0261"],
  ["guangzong", "Guan\u0261zong"],
  ["putin", "\u0420utin"],
  ["zhao", "Zh\u0430\u043e"],
  ["oleg", "\u039fleg"],
  ["sechin", "S\u0435chin"],
  ["ivan", "\u0406van"],
  ["maxim", "Ma\u0445im"],
  ["petrov", "\uff30\uff45\uff54rov"],
  ["carlos", "\u0421arlos"],
  ["kim", "K\u0131m"],
  ["finn", "\ufb01nn"],
];

test("letters that only look Latin are read by their look", () => {
  for (const [plain, disguised] of DISGUISED) {
    assert.notEqual(disguised.toLowerCase(), plain);
    assert.equal(foldLatin(disguised), plain);
  }
});

test("any marks on any plain letters change nothing", () => {
  const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789");
  const marks = fc.string({
    unit: fc.constantFrom("\u0301", "\u0308", "\u0327", "\u0323", "\u030c", "\u20dd"),
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(letter, marks), { maxLength: 20 }), (pairs) => {
      const plain = pairs.map(([bare]) => bare).join("");
      const marked = pairs.map(([bare, above]) => bare + above).join("");
      assert.equal(foldLatin(marked), plain);
      assert.equal(foldLatin(marked.normalize("NFC")), plain);
    }),
  );
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom("\ud83d", "\ude00", "\u0130", "\u0131", "ß", "ǆ", "ﬃ", "a", "Я"), maxLength: 20 }),
);

test("only small ASCII letters and digits come out, and they stay when folded again", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = foldLatin(text);
      assert.match(folded, /^[a-z0-9]*$/);
      assert.equal(foldLatin(folded), folded);
    }),
    { numRuns: 2_000 },
  );
});

test("words are folded letter by letter: two words make the two foldings", () => {
  const word = fc.string({ unit: fc.constantFrom(..."aZ3łøßÉж\u0261\ud83d "), maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(foldLatin(`${a} ${b}`), foldLatin(a) + foldLatin(b));
    }),
  );
});

test("a hundred thousand letters take no time that matters", () => {
  const start = performance.now();
  assert.equal(foldLatin("é".repeat(100_000)).length, 100_000);
  assert.equal(foldLatin(`e${"\u0301".repeat(100_000)}`), "e");
  assert.ok(performance.now() - start < 2_000);
});

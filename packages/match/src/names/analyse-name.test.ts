// Are the words of a name found and told apart: order kept, particles, titles, forms, initials, numbers, scripts? And are the
// limits kept whatever text comes?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type DescribedKind, MATCH_LIMITS } from "../description.ts";
import { NO_TABLES } from "../scripts/script-tables.ts";
import { SCRIPT_TABLES } from "../tables/index.ts";
import { analyseName, type NameReading } from "./analyse-name.ts";

const KINDS: readonly DescribedKind[] = ["person", "organisation", "vessel", "aircraft", "unknown"];

function read(text: string, kind: DescribedKind = "person"): NameReading[] {
  return analyseName({ text }, kind, SCRIPT_TABLES);
}

/** "muhammad bin:particle hasan": words that are plain names without their class. */
function said(reading: NameReading | undefined): string {
  return (reading?.tokens ?? []).map(({ text, cls }) => (cls === "name" ? text : `${text}:${cls}`)).join(" ");
}

function spelled(text: string, kind: DescribedKind = "person"): string[] {
  return read(text, kind)
    .filter(({ script }) => script === "letters")
    .map(said);
}

const PERSONS: readonly (readonly [name: string, words: string])[] = [
  ["Muhammad bin Hasan al-Tikriti", "muhammad bin:particle hasan al:particle tikriti"],
  ["Ludwig van der Hoeven", "ludwig van:particle der:particle hoeven"],
  ["de la CRUZ, Juan", "de:particle la:particle cruz juan"],
  ["Aziz ogly Mamedov", "aziz ogly:particle mamedov"],
  ["Dr. Ada Quisenberry", "dr:title ada quisenberry"],
  ["Sheikh Ali Hosseini", "sheikh:title ali hosseini"],
  ["J. R. Quisenberry", "j:initial r:initial quisenberry"],
  ["LAVRENKO, Sergey V.", "lavrenko sergey v:initial"],
  ["O'Brien, Jean-Claude", "obrien jean claude"],
  ["Al-Qa‘ida", "al:particle qaida"],
  ["I9or Sech1n", "igor sechin"],
  ["Bin", "bin"],
  ["General", "general"],
  ["X", "x"],
];

test("persons: words in the order printed, each with what it does", () => {
  for (const [name, words] of PERSONS) assert.equal(spelled(name)[0], words, name);
});

const ENTITIES: readonly (readonly [name: string, words: string])[] = [
  ["Zarubin Trading Co., Ltd.", "zarubin trading:generic ltd:legal-form"],
  ["Zarubin Trading Company Limited", "zarubin trading:generic ltd:legal-form"],
  ["OOO Gazstroy", "ooo:legal-form gazstroy"],
  ["ООО «Газстрой»", "ooo:legal-form gazstroy"],
  ["Obshchestvo s ogranichennoy otvetstvennostyu Gazstroy", "ooo:legal-form gazstroy"],
  ["Gazstroy Open Joint Stock Company", "gazstroy ojsc:legal-form"],
  ["Gazstroy Sp. z o.o.", "gazstroy spzoo:legal-form"],
  ["Zarubin S.A.R.L.", "zarubin sarl:legal-form"],
  ["Xiaoruizhi Sci. & Tech.", "xiaoruizhi science:generic technology:generic"],
  ["Xia0ruizhi", "xiaoruizhi"],
  ["The Bank of Zhelinsk", "the:stop bank:generic of:stop zhelinsk"],
  ["Brigade Forty-Four", "brigade 44:number"],
  ["044th Brigade", "44:number brigade"],
  ["Zephyria VII", "zephyria 7:number"],
  ["Zephyria vii", "zephyria vii"],
  ["Ltd", "ltd"],
  ["Embassy of the United States of America", "embassy of:stop the:stop us"],
];

test("entities: forms, trades, numbers and abbreviations", () => {
  for (const [name, words] of ENTITIES) assert.equal(spelled(name, "organisation")[0], words, name);
});

test("scripts: a reading for each way of spelling, and one of the characters themselves", () => {
  assert.ok(spelled("Сергей Викторович Лавренко").includes("sergey viktorovich lavrenko"));
  assert.ok(spelled("عبد الرحمن").includes("abd al:particle rahman"));
  assert.ok(spelled("عبد الرحمن").includes("abdulrahman"));
  assert.ok(spelled("Chao Kuang-tsung").includes("zhao guang zong"));
  assert.ok(spelled("赵光宗").includes("zhao guangzong"));
  assert.ok(spelled("김정은").includes("kim jongun"));
  assert.ok(
    spelled("武漢曉睿智科技有限公司", "organisation").includes("wuhan xiaoruizhi technology:generic ltd:legal-form"),
  );
  const characters = read("趙光宗").find(({ script }) => script === "characters");
  assert.equal(said(characters), "赵:han 光:han 宗:han");
  assert.equal(
    read("Zhao Guangzong").some(({ script }) => script === "characters"),
    false,
  );
  assert.deepEqual(
    analyseName({ text: "赵光宗" }, "person", NO_TABLES).map(({ script }) => script),
    ["characters"],
  );
});

test("names printed as one with a stroke are also read apart; a stroke inside a word divides none", () => {
  assert.deepEqual(spelled("Al-Qa'ida/Islamic Army"), [
    "al:particle qaida islamic army",
    "al:particle qaida",
    "islamic army",
  ]);
  assert.equal(spelled("Zarubin A/S", "organisation").length, 1);
});

test("an organisation may be called by its first letters, a person not", () => {
  assert.ok(spelled("People's Liberation Army", "organisation").includes("pla:acronym"));
  assert.ok(!spelled("Sergey Viktorovich Lavrenko").some((words) => words.includes("acronym")));
});

test("of unknown kind: an entity when its words say so, else weighed as a person", () => {
  assert.equal(read("Zarubin Trading LLC", "unknown")[0]?.style, "entity");
  assert.equal(read("Sergey Lavrenko", "unknown")[0]?.style, "person");
});

test("an aircraft's mark is one word, with or without its hyphen", () => {
  for (const mark of ["EP-IJB", "EPIJB", "ep ijb"]) assert.equal(said(read(mark, "aircraft")[0]), "epijb:number");
});

test("what holds neither letters nor digits has no reading", () => {
  for (const text of ["", " ", "--- !!", "🙂", "。、", "\u0301", "\ud83d", "\u200d"]) {
    for (const kind of KINDS) assert.deepEqual(read(text, kind), [], JSON.stringify(text));
  }
});

const anyName = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(..."aZ.,-/' 12赵光김عбΩ", "Ltd", "al-", "Co ", "VII", "\ud83d"), maxLength: 60 }),
);

test("any text: within the limits, plain words, the same again", () => {
  fc.assert(
    fc.property(anyName, fc.constantFrom(...KINDS), (text, kind) => {
      const readings = read(text, kind);
      for (const { tokens, script } of readings) {
        assert.ok(tokens.length > 0 && tokens.length <= MATCH_LIMITS.tokensMax);
        for (const token of tokens) {
          assert.ok(token.text.length > 0 && token.text.length <= MATCH_LIMITS.wordCharactersMax);
          if (script === "letters") assert.match(token.text, /^[a-z0-9]+$/);
        }
      }
      assert.deepEqual(read(text, kind), readings);
    }),
    { numRuns: 1_500 },
  );
});

test("a name of a hundred thousand characters is read by its head, at once", () => {
  for (const unit of ["a", "Zhao ", "赵", "김", "م", "ж", "न", "အ", "é\u0301", "A.", "-", "M/V "]) {
    const long = unit.repeat(Math.ceil(100_000 / unit.length));
    for (const kind of ["person", "organisation"] as const) {
      const start = performance.now();
      const readings = read(long, kind);
      assert.ok(performance.now() - start < 1_000, `${unit} as ${kind}`);
      assert.deepEqual(readings, read(long.slice(0, MATCH_LIMITS.nameCharactersMax), kind));
    }
  }
});

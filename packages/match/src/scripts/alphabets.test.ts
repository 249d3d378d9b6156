// Are Russian, Ukrainian, Serbian, Bulgarian and Greek names spelled as passports and maps print them? Samples by hand from
// BGN/PCGN 1947 (Russian, without its marks), the Ukrainian resolution 55 of 2010, and ELOT 743 (Greek).

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldLatin } from "./fold-latin.ts";
import { romanise } from "./romanise.ts";
import { NO_TABLES } from "./script-tables.ts";

function pairs(text: string): [string, string][] {
  return text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]);
}

/** Places and names whose BGN/PCGN spelling has neither marks nor a "ye". */
const RUSSIAN =
  pairs(`Москва=moskva Архангельск=arkhangelsk Челябинск=chelyabinsk Щёлково=shchelkovo Шахты=shakhty Жуковский=zhukovskiy
  Хабаровск=khabarovsk Цимлянск=tsimlyansk Юрий=yuriy Яков=yakov Эльбрус=elbrus Сыктывкар=syktyvkar Чайковский=chaykovskiy
  Хрущов=khrushchov Александр=aleksandr Щербаков=shcherbakov Дмитрий=dmitriy Сергеевич=sergeevich Объедков=obedkov Шостакович=shostakovich`);

test("Russian: the first reading is the spelling of BGN/PCGN without its marks", () => {
  for (const [word, printed] of RUSSIAN) assert.equal(romanise(word, "Cyrl", NO_TABLES)[0]?.text, printed);
});

/** A reading that must be among them, whichever comes first. */
const NEIGHBOURS = pairs(`Київ=kyiv Гринько=hrynko Харків=kharkiv Тарас=taras Стефан=stefan
  Бранко=branko Ненад=nenad Никола=nikola Пловдив=plovdiv Варна=varna Тодор=todor Минск=minsk Назарбаев=nazarbaev Қасым=kasym Ўрмон=urmon`);

test("neighbours: a reading is the spelling of their own passports", () => {
  for (const [word, printed] of NEIGHBOURS) {
    const texts = romanise(word, "Cyrl", NO_TABLES).map(({ text }) => text);
    assert.ok(texts.includes(printed), `${word}: ${texts.join(", ")}; expected ${printed}`);
  }
});

test("letters of Ukrainian and Serbian put their own reading first", () => {
  for (const word of ["Київ", "Григорій", "Ђинђић", "Љиљана"]) {
    assert.equal(romanise(word, "Cyrl", NO_TABLES)[0]?.scheme, "cyrillic-other", word);
  }
  for (const word of ["Киров", "Жуков", "Щербаков"]) {
    assert.equal(romanise(word, "Cyrl", NO_TABLES)[0]?.scheme, "cyrillic", word);
  }
});

const GREEK =
  pairs(`Αθήνα=athina Θεόδωρος=theodoros Χρήστος=christos Ψαλίδας=psalidas Ξενοφών=xenofon Γιώργος=giorgos Ευάγγελος=evangelos
  Άγγελος=angelos Αικατερίνη=aikaterini Μπάμπης=bampis Ντόρα=dora Υψηλάντης=ypsilantis Μιχαήλ=michail Φίλιππος=filippos Γκίκας=gkikas`);

test("Greek: ELOT 743 without its marks", () => {
  for (const [word, printed] of GREEK) assert.equal(romanise(word, "Grek", NO_TABLES)[0]?.text, printed);
});

test("capitals, small letters and letters taken apart read the same", () => {
  for (const [script, words] of [
    ["Cyrl", RUSSIAN],
    ["Grek", GREEK],
  ] as const) {
    for (const [word] of words) {
      const read = romanise(word, script, NO_TABLES);
      assert.deepEqual(romanise(word.normalize("NFD"), script, NO_TABLES), read, word);
      assert.deepEqual(romanise(word.toLowerCase(), script, NO_TABLES), read, word);
      if (script === "Cyrl") assert.deepEqual(romanise(word.toUpperCase(), script, NO_TABLES), read, word);
    }
  }
});

test("the letters of a Russian word are spelled one by one: a reading of two words is the two readings", () => {
  const word = fc.string({ unit: fc.constantFrom(..."абвгдежзиклмнопрстуфхцчшщыэюя"), maxLength: 10 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const read = (text: string) => romanise(text, "Cyrl", NO_TABLES)[0]?.text;
      assert.equal(read(a + b), `${read(a)}${read(b)}`);
      assert.equal(foldLatin(read(a) ?? ""), read(a));
    }),
  );
});

// Are Khmer and Lao names spelled as their bearers do? Exactly where a rule gives it, else alike in sound.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { comparedToken, SIMILARITY_MIN, tokenSimilarity } from "../names/similarity.ts";
import { romanise } from "./romanise.ts";
import { NO_TABLES } from "./script-tables.ts";

const EXACT: Readonly<Record<string, string>> = {
  Khmr: `ហ៊ុន=hun សែន=sen ម៉ាណែត=manet ប៉ុល=pol ពត=pot កឹម=kem សុខា=sokha សម=sam ខៀវ=khieu សំផន=samphan អៀង=ieng នួន=nuon ជា=chea
    ខេង=kheng ណាំហុង=namhong បាញ់=banh សារី=sari`,
  Laoo: "ທອງລຸນ=thongloun ສີສຸລິດ=sisoulit ສຸພານຸວົງ=souphanouvong ຄຳໄຕ=khamtai ພົມວິຫານ=phomvihan ບຸນຍັງ=bounnhang ວຽງຈັນ=viangchan ລາວ=lao",
};
const ALIKE: Readonly<Record<string, string>> = {
  Khmr: "សារី=sary នរោត្តម=norodom",
  Laoo: "ໄກສອນ=kaysone ສີສຸລິດ=sisoulith ວໍລະຈິດ=vorachith",
};

function pairs(text: string): [string, string][] {
  return text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]);
}

for (const [script, text] of Object.entries(EXACT)) {
  test(`${script}: the reading is the spelling in print`, () => {
    const read = pairs(text).map(([word]) => [word, romanise(word, script, NO_TABLES)[0]?.text]);
    assert.deepEqual(read, pairs(text));
  });
}

for (const [script, text] of Object.entries(ALIKE)) {
  test(`${script}: the reading sounds like the spelling in print`, () => {
    for (const [word, printed] of pairs(text)) {
      const reading = romanise(word, script, NO_TABLES)[0]?.text ?? "";
      const alike = tokenSimilarity(comparedToken(reading, false, "letters"), comparedToken(printed, false, "letters"));
      assert.ok(alike >= SIMILARITY_MIN, `${word} ${printed}: ${reading}`);
    }
  });
}

test("Lao: compatibility-decomposed letters read as the composed ones", () => {
  for (const word of ["ຄຳໄຕ", "ໜອງ", "ໝອກ"]) {
    assert.deepEqual(romanise(word.normalize("NFKC"), "Laoo", NO_TABLES), romanise(word, "Laoo", NO_TABLES));
  }
});

test("Any run of letters and signs of these blocks ends, in folded letters", () => {
  const blocks: Readonly<Record<string, number>> = { Khmr: 0x1780, Laoo: 0xe80, Ethi: 0x1200 };
  const word = fc.tuple(
    fc.constantFrom(...Object.keys(blocks)),
    fc.array(fc.integer({ min: 0, max: 0x7f }), { maxLength: 14 }),
  );
  fc.assert(
    fc.property(word, ([script, offsets]) => {
      const printed = String.fromCodePoint(...offsets.map((offset) => (blocks[script] as number) + offset));
      for (const { text } of romanise(printed, script, NO_TABLES)) assert.match(text, /^[a-z]*$/);
    }),
  );
});

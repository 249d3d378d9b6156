// Are Thai names spelled by the Royal Thai General System? Expected values are the Royal Society's spellings of places and
// the RTGS spellings printed beside the names of public figures.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { comparedToken, SIMILARITY_MIN, tokenSimilarity } from "../names/similarity.ts";
import { romanise } from "./romanise.ts";
import { NO_TABLES } from "./script-tables.ts";

const CASES = `ทักษิณ=thaksin ยิ่งลักษณ์=yinglak อภิสิทธิ์=aphisit ประยุทธ์=prayut สมัคร=samak สุนทรเวช=sunthonwet สมชาย=somchai
  ชวน=chuan หลีกภัย=likphai เศรษฐา=settha ภูมิพล=phumiphon บรรหาร=banhan ศิลปอาชา=sinlapaacha ธนาธร=thanathon
  ประวิตร=prawit วงษ์สุวรรณ=wongsuwan อนุทิน=anuthin จันทร์โอชา=chanocha อินทร์=in เชียงใหม่=chiangmai กรุงเทพ=krungthep ภูเก็ต=phuket ชลบุรี=chonburi
  นครปฐม=nakhonpathom ขอนแก่น=khonkaen เชียงราย=chiangrai ลำปาง=lampang สุพรรณบุรี=suphanburi ระยอง=rayong
  ตราด=trat น่าน=nan แพร่=phrae เลย=loei หนองคาย=nongkhai อุดรธานี=udonthani สงขลา=songkhla ยะลา=yala ปัตตานี=pattani
  ณรงค์=narong ธรรม=tham พงษ์=phong ชัย=chai วัฒน์=wat เจริญ=charoen เฉลิม=chaloem บุญ=bun พร=phon เพชร=phet ไกร=krai
  สุริยา=suriya วิชัย=wichai มานะ=mana หญิง=ying ไทย=thai เสรี=seri เกรียง=kriang พัชร=phat กิตติ=kitti วิมล=wimon`;

const ALIKE = `ทักษิณ=thaksin ชินวัตร=shinawatra ยิ่งลักษณ์=yingluck ประยุทธ์=prayuth พิธา=pita
  สุทิน=sutin ธรรมนัส=thammanat`;

function pairs(text: string): [string, string][] {
  return text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]);
}

test("Thai: the reading is the Royal Society's", () => {
  const read = pairs(CASES).map(([word]) => [word, romanise(word, "Thai", NO_TABLES)[0]?.text]);
  assert.deepEqual(read, pairs(CASES));
});

test("Thai: a compatibility-decomposed vowel reads as the composed one", () => {
  for (const word of ["ลำปาง", "น้ำ", "จำลอง"]) {
    assert.deepEqual(romanise(word.normalize("NFKC"), "Thai", NO_TABLES), romanise(word, "Thai", NO_TABLES));
  }
});

test("Thai: the reading sounds like the family's own spelling", () => {
  for (const [word, printed] of pairs(ALIKE)) {
    const readings = romanise(word, "Thai", NO_TABLES);
    const alike = readings.map(({ text, vowelless }) =>
      tokenSimilarity(
        comparedToken(text, false, vowelless ? "vowelless" : "letters"),
        comparedToken(printed, false, "letters"),
      ),
    );
    assert.ok(Math.max(...alike) >= SIMILARITY_MIN, `${word} ${printed}: ${JSON.stringify(readings)}`);
  }
});

test("Any run of Thai letters and signs ends, in folded letters", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0xe01, max: 0xe4e }), { maxLength: 14 }), (codes) => {
      for (const { text } of romanise(String.fromCodePoint(...codes), "Thai", NO_TABLES))
        assert.match(text, /^[a-z]*$/);
    }),
  );
});

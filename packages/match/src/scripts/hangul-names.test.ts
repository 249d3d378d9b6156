// Are Korean names spelled as their bearers do, north and south? Names of public figures; and of each frequent surname the
// spellings that families use.

import assert from "node:assert/strict";
import { test } from "node:test";
import { koreanSurnameSpellings, romaniseHangul } from "./hangul.ts";

const CASES = `김정은=kimjongun 김정일=kimjongil 김일성=kimilsong 이명박=leemyungbak 문재인=moonjaein 윤석열=yoonsukyul 박근혜=parkkeunhye
  리설주=risolju 박정희=parkjunghee 김대중=kimdaejung 노무현=nohmuhyun 반기문=bankimun 최룡해=choeryonghae 황병서=hwangbyongso 이재명=leejaemyung
  장성택=jangsongtaek 김여정=kimyojong 최선희=choesonhui 조명록=jomyongrok 한덕수=handuksoo 정몽구=jungmongku 김연아=kimyuna 남궁민=namgungmin
  김명국=kimmyongguk 박봉주=pakpongju`;

test("Korean: a reading is the spelling in print", () => {
  const missing = CASES.trim()
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string])
    .filter(([name, printed]) => !romaniseHangul(name).some(({ text }) => text === printed))
    .map(([name, printed]) => `${name} ${printed}: ${romaniseHangul(name).map(({ text }) => text)}`);
  assert.deepEqual(missing, []);
});

test("Korean: few readings, one syllable an entry", () => {
  for (const pair of CASES.trim().split(/\s+/)) {
    const name = pair.split("=")[0] as string;
    const readings = romaniseHangul(name);
    assert.ok(readings.length <= 4);
    for (const { syllables, text } of readings) {
      assert.equal(syllables?.length, name.length);
      assert.equal(syllables?.join(""), text);
    }
  }
});

test("Lee, Yi, Ri and Rhee may be one family; Lee and Kim are not", () => {
  for (const [a, b] of [
    ["lee", "yi"],
    ["lee", "ri"],
    ["ri", "rhee"],
    ["park", "pak"],
    ["choi", "choe"],
    ["jung", "chung"],
    ["jung", "jong"],
  ] as const) {
    assert.ok(koreanSurnameSpellings(a).has(b) && koreanSurnameSpellings(b).has(a), `${a} ${b}`);
  }
  assert.ok(!koreanSurnameSpellings("lee").has("kim"));
  assert.equal(koreanSurnameSpellings("do").size, 0);
});

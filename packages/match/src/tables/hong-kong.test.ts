// Are Cantonese syllables spelled as on Hong Kong's identity cards? Surnames and words of its street names.

import assert from "node:assert/strict";
import { test } from "node:test";
import { JYUTPING } from "./cantonese.generated.ts";
import { hongKongSpelling } from "./hong-kong.ts";

const SAMPLES = `can=chan zoeng=cheung wong=wong lei=lei loeng=leung jip=yip kwok=kwok gwok=kwok ziu=chiu jyun=yuen jyu=yu hui=hui
  man=man gwong=kwong hung=hung hoi=hoi hing=hing ming=ming wing=wing kei=kei keoi=kui zung=chung cung=chung fung=fung lok=lok
  muk=muk sing=shing seoi=shui tin=tin tong=tong baak=pak daai=tai gau=kau gok=kok saan=shan zau=chau bou=po gong=kong
  saa=sa wan=wan juk=yuk joeng=yeung zi=chi si=sze ngai=ngai mong=mong`;

test("syllables are spelled as streets and surnames are", () => {
  const wrong = SAMPLES.split(/\s+/)
    .map((pair) => pair.split("=") as [string, string])
    .filter(([jyutping, spelled]) => hongKongSpelling(jyutping) !== spelled)
    .map(([jyutping, spelled]) => `${jyutping}: ${hongKongSpelling(jyutping)}, expected ${spelled}`);
  assert.deepEqual(wrong, []);
});

test("every syllable of the table is spelled, in plain letters", () => {
  const syllables = JYUTPING.split(" ").map((group) => (/^[a-z]+/.exec(group) as RegExpExecArray)[0]);
  assert.ok(syllables.length > 500);
  for (const syllable of syllables) {
    assert.match(hongKongSpelling(syllable), /^[a-z]{1,7}$/, syllable);
  }
});

// Are Ethiopian and Eritrean names spelled as their bearers do? Exactly where a rule gives it, else alike in sound.

import assert from "node:assert/strict";
import { test } from "node:test";
import { comparedToken, SIMILARITY_MIN, tokenSimilarity } from "../names/similarity.ts";
import { romanise } from "./romanise.ts";
import { NO_TABLES } from "./script-tables.ts";

const EXACT = `ዐቢይ=abiy አሕመድ=ahmed መለስ=meles ዜናዊ=zenawi መንግስቱ=mengistu ቴድሮስ=tedros አድሓኖም=adhanom ደሳለኝ=desalegn ግርማ=girma ከበደ=kebede
  ብርሃኑ=birhanu ነጋ=nega ትግራይ=tigray አበበ=abebe ቢቂላ=bikila ክፍሌ=kifle ለማ=lema መገርሳ=megersa ወርቅ=werk ሙሉጌታ=mulugeta ተሾመ=teshome
  ጌታቸው=getachew ረዳ=reda`;
const ALIKE = `ኃይለ=haile ኃይለማርያም=hailemariam ሥላሴ=selassie አፈወርቂ=afwerki ደብረጽዮን=debretsion ኢሳይያስ=isaias ገብረሚካኤል=gebremichael`;

function pairs(text: string): [string, string][] {
  return text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]);
}

test("Ge'ez letters: the reading is the spelling in print", () => {
  const read = pairs(EXACT).map(([word]) => [word, romanise(word, "Ethi", NO_TABLES)[0]?.text]);
  assert.deepEqual(read, pairs(EXACT));
});

test("Ge'ez letters: the reading sounds like the spelling in print", () => {
  for (const [word, printed] of pairs(ALIKE)) {
    const reading = romanise(word, "Ethi", NO_TABLES)[0]?.text ?? "";
    const alike = tokenSimilarity(comparedToken(reading, false, "letters"), comparedToken(printed, false, "letters"));
    assert.ok(alike >= SIMILARITY_MIN, `${word} ${printed}: ${reading}`);
  }
});

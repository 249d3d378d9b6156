// Are names of the Caucasus, Pakistan, Afghanistan and Israel spelled as their bearers do? Exactly where the script writes
// its vowels, else alike in sound with the vowels unknown.

import assert from "node:assert/strict";
import { test } from "node:test";
import { comparedToken, SIMILARITY_MIN, tokenSimilarity } from "../names/similarity.ts";
import { romanise } from "./romanise.ts";
import { NO_TABLES } from "./script-tables.ts";

const EXACT: Readonly<Record<string, string>> = {
  Armn: `Նիկոլ=nikol Փաշինյան=pashinyan Սերժ=serzh Սարգսյան=sargsyan Ռոբերտ=robert Քոչարյան=kocharyan Երևան=yerevan Արմեն=armen
    Հայկ=hayk Վարդան=vardan Գրիգորյան=grigoryan Որոտան=vorotan Ղարաբաղ=gharabagh Եղիազարյան=yeghiazaryan Լևոն=levon Հովհաննիսյան=hovhannisyan
    Ծառուկյան=tsarukyan Ժիրայր=zhirayr Արցախ=artsakh`,
  Geor: `მიხეილ=mikheil სააკაშვილი=saakashvili ბიძინა=bidzina ივანიშვილი=ivanishvili სალომე=salome ზურაბიშვილი=zurabishvili ირაკლი=irakli
    ღარიბაშვილი=gharibashvili კობახიძე=kobakhidze თბილისი=tbilisi ჯუღაშვილი=jughashvili ქუთაისი=kutaisi ჭიათურა=chiatura ყაზბეგი=qazbegi`,
  Arab: "نواز=nawaz شہباز=shahbaz بھٹو=bhutto اظہر=azhar حقاني=haqqani کرزی=karzai اخوندزاده=akhundzada",
  Hebr: "יצחק=yitzhak כהן=cohen נתניהו=netanyahu",
};
/** A spelling that another reading must give. */
const OTHERS: Readonly<Record<string, string>> = {
  Armn: "Պետրոսեան=bedrosian Գասպարյան=kasbarian Կիրակոսյան=giragosian",
};
const ALIKE: Readonly<Record<string, string>> = {
  Arab: `مشرف=musharraf ٹیپو=tipu لودھی=lodhi گڑھی=garhi پختونخوا=pakhtunkhwa چغتائی=chughtai ژوب=zhob ښاغلی=shaghlai خټک=khattak
    منگل=mangal ګلبدین=gulbuddin حکمتیار=hekmatyar ډوډۍ=doday ترین=tareen هبت=haibat مزاری=mazari دوستم=dostum سیاف=sayyaf
    افغاني=afghani خلیلی=khalili بلوچ=baloch جٹ=jatt ڈار=dar پٹیل=patel نوازی=nawazi جوړ=jor`,
  Hebr: "בנט=bennett לפיד=lapid גנץ=gantz רבין=rabin פרס=peres אולמרט=olmert ג׳ורג׳=jorj אביב=aviv ליברמן=liberman",
};

function pairs(text: string): [string, string][] {
  return text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]);
}

for (const [script, text] of Object.entries(EXACT)) {
  test(`${script}: the first reading is the spelling in print`, () => {
    const read = pairs(text).map(([word]) => [word, romanise(word, script, NO_TABLES)[0]?.text]);
    assert.deepEqual(read, pairs(text));
  });
}

for (const [script, text] of Object.entries(OTHERS)) {
  test(`${script}: the other reading is the other spelling in print`, () => {
    for (const [word, expected] of pairs(text)) {
      const texts = romanise(word, script, NO_TABLES).map((reading) => reading.text);
      assert.ok(texts.includes(expected), `${word}: ${texts.join(", ")}; expected ${expected}`);
    }
  });
}

for (const [script, text] of Object.entries(ALIKE)) {
  test(`${script}: a reading sounds like the spelling in print`, () => {
    for (const [word, printed] of pairs(text)) {
      const readings = romanise(word, script, NO_TABLES);
      const alike = readings.map((reading) =>
        tokenSimilarity(
          comparedToken(reading.text, false, reading.vowelless ? "vowelless" : "letters"),
          comparedToken(printed, false, "letters"),
        ),
      );
      assert.ok(Math.max(0, ...alike) >= SIMILARITY_MIN, `${word} ${printed}: ${JSON.stringify(readings)}`);
    }
  });
}

test("Armenian: the ligature reads the same when compatibility normalisation has parted it", () => {
  for (const word of ["Երևան", "Լևոն", "ԵՐԵՒԱՆ"]) {
    assert.equal(
      romanise(word.normalize("NFKC"), "Armn", NO_TABLES)[0]?.text,
      romanise(word, "Armn", NO_TABLES)[0]?.text,
    );
  }
});

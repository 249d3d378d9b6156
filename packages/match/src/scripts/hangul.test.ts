// Is Hangul spelled by the Revised Romanization of 2000? Every syllable, taken apart by Unicode and spelled from the standard's
// tables written down again here; and the names that the standard itself gives as examples.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { romaniseHangul } from "./hangul.ts";

/** Conjoining letters in the order of Unicode; a final is spelled as it sounds before a pause. */
const LEADS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const FINALS = "k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

function spelled(syllable: string): string {
  let text = "";
  for (const letter of syllable.normalize("NFD")) {
    const code = letter.charCodeAt(0);
    if (code >= 0x11a8) text += FINALS[code - 0x11a8];
    else if (code >= 0x1161) text += VOWELS[code - 0x1161];
    else text += LEADS[code - 0x1100];
  }
  return text;
}

/** The final h (ㅎ) is silent or joins the next sound; the standard's tables give it no spelling at a pause. */
function endsInH(syllable: string): boolean {
  return syllable.normalize("NFD").endsWith("\u11c2");
}

test("all 11,172 syllables alone are those of the standard's tables", () => {
  let checked = 0;
  for (let code = 0xac00; code <= 0xd7a3; code++) {
    const syllable = String.fromCharCode(code);
    if (endsInH(syllable)) continue;
    assert.equal(romaniseHangul(syllable)[0]?.text, spelled(syllable), syllable);
    checked += 1;
  }
  assert.equal(checked, 11_172 - 19 * 21);
});

/** Section 2 and 3 of the standard, where no sound of one syllable changes that of the next. */
const WORDS =
  "호법=hobeop 월곶=wolgot 벚꽃=beotkkot 칠곡=chilgok 독도=dokdo 합덕=hapdeok 묵호=mukho 낙동강=nakdonggang 팔당=paldang 샛별=saetbyeol 죽변=jukbyeon 대관령면사무소=daegwanryeongmyeonsamuso";

test("words: the first reading is the standard's", () => {
  for (const pair of WORDS.split(" ")) {
    const [word, latin] = pair.split("=") as [string, string];
    const first = romaniseHangul(word)[0];
    assert.equal(first?.text, latin);
    assert.equal(first?.scheme, "revised-romanization");
  }
});

/** Rule 4: in names the sounds of syllables do not change each other. */
const NAMES = "민용하=minyongha 송나리=songnari 한복남=hanboknam 홍빛나=hongbitna";

test("names: spelled syllable by syllable, as the standard asks", () => {
  for (const pair of NAMES.split(" ")) {
    const [name, latin] = pair.split("=") as [string, string];
    assert.equal(romaniseHangul(name)[0]?.text, latin);
  }
});

test("whatever is asked, at most four readings, each the letters of its syllables, none twice", () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
      fc.constantFrom("ㄱ", "ᄀ", "x", "김", "이", "\ud83d"),
    ),
    maxLength: 8,
  });
  fc.assert(
    fc.property(text, (word) => {
      const readings = romaniseHangul(word);
      assert.ok(readings.length <= 4);
      assert.equal(new Set(readings.map((reading) => reading.text)).size, readings.length);
      for (const { text, syllables } of readings) {
        assert.match(text, /^[a-z]+$/);
        assert.equal(syllables?.join(""), text);
      }
    }),
  );
});

test("letters taken apart read as whole ones", () => {
  for (const name of ["김정은", "박철민", "한복남"]) {
    assert.deepEqual(romaniseHangul(name.normalize("NFD")), romaniseHangul(name));
  }
});

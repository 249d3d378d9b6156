// How is an Ethiopian or Eritrean name spelled in Latin letters? Letter by letter, each a consonant in one of seven orders,
// after BGN/PCGN 1967 without its marks; the sixth order has a vowel only where consonants would otherwise meet.

import type { Romanisation } from "./romanise.ts";

const FIRST = 0x1200;
/** One consonant for each eight letters, from U+1200 on; `-` for the two that carry vowels alone. */
const ROWS =
  "h l h m s r s sh k kw k kw b v t ch h hw n gn - k kw kh kw w - z zh y d d j g gw g t ch p ts ts f p".split(" ");
const ORDERS = ["e", "u", "i", "a", "e", "", "o", "wa"];
const SIXTH = 5;
/** These read their first order as `a`: Abebe, Habte. */
const OPEN_ROWS = new Set([0, 2, 16, 20, 26]);

export function romaniseEthiopic(word: string): Romanisation[] {
  let text = "";
  let afterVowel = false;
  const letters = [...word].filter((letter) => {
    const at = (letter.codePointAt(0) as number) - FIRST;
    return at >= 0 && at < ROWS.length * 8;
  });
  letters.forEach((letter, place) => {
    const at = (letter.codePointAt(0) as number) - FIRST;
    const row = Math.floor(at / 8);
    const order = at % 8;
    const consonant = ROWS[row] === "-" ? "" : (ROWS[row] as string);
    let vowel = order === 0 && OPEN_ROWS.has(row) ? "a" : (ORDERS[order] as string);
    const meets = consonant === "" || !afterVowel;
    if (order === SIXTH && meets && place < letters.length - 1) vowel = "i";
    text += consonant + vowel;
    afterVowel = vowel !== "";
  });
  return text === "" ? [] : [{ scheme: "ethiopic", text }];
}

// What are the bare letters of a Latin word? Lower case, without marks, with letters that only look Latin resolved by
// their look: "Guangzonɡ" (U+0261) and "Рutin" (Cyrillic Р) are typed to get past a machine, not to be read otherwise.

/** Latin letters that decomposition leaves as they are. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ŋ: "ng",
  ħ: "h",
  ŧ: "t",
  ƀ: "b",
  ə: "a",
  ɐ: "a",
  ɑ: "a",
  ɓ: "b",
  ɔ: "o",
  ɖ: "d",
  ɗ: "d",
  ɛ: "e",
  ɡ: "g",
  ɢ: "g",
  ɣ: "g",
  ɦ: "h",
  ɨ: "i",
  ɩ: "i",
  ɪ: "i",
  ɫ: "l",
  ɯ: "u",
  ɲ: "n",
  ɴ: "n",
  ɵ: "o",
  ɹ: "r",
  ʀ: "r",
  ʁ: "r",
  ʂ: "s",
  ʃ: "sh",
  ʈ: "t",
  ʉ: "u",
  ʊ: "u",
  ʋ: "v",
  ʏ: "y",
  ʐ: "z",
  ʙ: "b",
  ʜ: "h",
  ʟ: "l",
  ĸ: "k",
  ſ: "s",
  ƙ: "k",
  ƴ: "y",
  ƶ: "z",
  ǝ: "e",
  ȷ: "j",
};

/** Letters of other scripts by the Latin letter they look like, lower case. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  // Cyrillic
  а: "a",
  в: "b",
  с: "c",
  ԁ: "d",
  е: "e",
  ё: "e",
  һ: "h",
  н: "h",
  і: "i",
  ї: "i",
  ј: "j",
  к: "k",
  ӏ: "l",
  м: "m",
  о: "o",
  р: "p",
  ԛ: "q",
  ѕ: "s",
  т: "t",
  у: "y",
  ѵ: "v",
  ԝ: "w",
  х: "x",
  ү: "y",
  ґ: "r",
  г: "r",
  п: "n",
  // Greek
  α: "a",
  β: "b",
  ε: "e",
  η: "n",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  γ: "y",
  ω: "w",
  σ: "o",
  μ: "u",
  ζ: "z",
  // Armenian
  օ: "o",
  ո: "n",
  ս: "u",
  հ: "h",
  զ: "q",
  ց: "g",
  յ: "j",
  ք: "p",
};

const PLAIN = /^[a-z0-9]*$/;
const MARKS = /\p{M}/gu;

/** ASCII letters and digits of a word that holds at least one Latin letter. Idempotent; linear in the length. */
export function foldLatin(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let folded = "";
  for (const letter of lower.normalize("NFKD").replace(MARKS, "")) {
    if ((letter >= "a" && letter <= "z") || (letter >= "0" && letter <= "9")) folded += letter;
    else folded += LETTERS[letter] ?? LOOK_ALIKES[letter] ?? "";
  }
  return folded;
}

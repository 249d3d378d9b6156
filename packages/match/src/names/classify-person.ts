// What does each word of a person's name do?

import type { NameToken } from "./analyse-name.ts";
import type { FoldedWord } from "./spelled-readings.ts";
import { DIGIT_LETTERS, LEGAL_FORM_FAMILY, PARTICLES, TITLES, type TokenClass } from "./word-classes.ts";

/** "I9or Sech1n": digits inside a word of letters are letters that look like them. */
function lettersForDigits(text: string): string {
  if (!/[0-9]/.test(text) || !/[a-z]/.test(text)) return text;
  return [...text].map((letter) => DIGIT_LETTERS.get(letter) ?? letter).join("");
}

function classOf(text: string, at: number, words: readonly FoldedWord[]): TokenClass {
  if (/^[0-9]+$/.test(text)) return "number";
  if (text.length === 1) return words.length === 1 ? "name" : "initial";
  if (words.length === 1) return "name";
  if (PARTICLES.has(text)) return "particle";
  if (TITLES.has(text) && words.length > 2 && at < words.length - 1) return "title";
  if (TITLES.has(text) && at === 0 && (words[at] as FoldedWord).dotted) return "title";
  const last = at === words.length - 1;
  if (last && words.length > 2 && text.length <= 4 && LEGAL_FORM_FAMILY.has(text)) return "legal-form";
  return "name";
}

/** Tokens of a person's name, in the order printed. A name of titles and particles only keeps them as names. */
export function classifyPerson(words: readonly FoldedWord[]): NameToken[] {
  const tokens = words.map((word, at): NameToken => {
    const text = lettersForDigits(word.text);
    return { text, printed: word.printed, cls: classOf(text, at, words), origin: word.origin };
  });
  if (tokens.some((token) => token.cls === "name")) return tokens;
  return tokens.map((token) => (token.cls === "initial" ? token : { ...token, cls: "name" }));
}

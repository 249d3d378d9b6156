// Is this Latin word a scholarly transcription of a Slavic name, and how would English spell it? "Hruŝev" (ISO 9:1995) and
// "Chruščev" (scientific) are Khrushchev. Their marks say so, and folding takes these away: the word is read as printed.

import { foldLatin } from "./fold-latin.ts";
import type { Romanisation } from "./romanise.ts";

/** Longest first; each letter is rewritten once. */
const SCHOLARLY: readonly (readonly [from: string, to: string])[] = [
  ["šč", "shch"],
  ["ŝ", "shch"],
  ["č", "ch"],
  ["ć", "ch"],
  ["š", "sh"],
  ["ž", "zh"],
  ["đ", "dj"],
  ["â", "ya"],
  ["û", "yu"],
  ["è", "e"],
  ["ë", "e"],
  ["ch", "kh"],
  ["x", "kh"],
  ["h", "kh"],
  ["c", "ts"],
  ["j", "y"],
];
/** Marks that only such transcriptions, or languages of the same spelling, bear. */
const SIGNS = /[čšžŝ]/;

const WORD_LETTERS_MAX = 40;

/**
 * English spelling of a Latin word as printed, marks included; none for a word without the marks of such a transcription
 * or of more than 40 letters. Linear in the length.
 */
export function scholarlyTranscription(printed: string): Romanisation | undefined {
  const word = printed.toLowerCase().normalize("NFC");
  if (word.length > WORD_LETTERS_MAX || !SIGNS.test(word)) return undefined;
  let text = "";
  for (let at = 0; at < word.length; ) {
    const found = SCHOLARLY.find(([from]) => word.startsWith(from, at));
    text += found ? found[1] : word[at];
    at += found ? found[0].length : 1;
  }
  return { scheme: "scholarly", text: foldLatin(text) };
}

// Is this Latin word a German or scholarly transcription of a Slavic name, and how would English spell it? "Chruschtschow"
// (Duden), "Hruŝëv" (ISO 9:1995) and "Chruščëv" are Khrushchev. French ones ("Khrouchtchev") already sound alike to the
// matcher and need no reading of their own.

import { foldLatin } from "./fold-latin.ts";
import type { Romanisation } from "./romanise.ts";

type Rewrites = readonly (readonly [from: string, to: string])[];

/** Longest first; each letter is rewritten once. */
const GERMAN: Rewrites = [
  ["schtsch", "shch"],
  ["dsch", "j"],
  ["tsch", "ch"],
  ["sch", "sh"],
  ["ch", "kh"],
  ["w", "v"],
  ["j", "y"],
  ["z", "ts"],
];
/** What German writes for little other reason than to transcribe; "Winslow" and "Andrew" end on two consonants and -ow or -ew. */
const GERMAN_SIGNS = /tsch|dsch|[aeiou][bdgklmnprstz](?:ow|ew|owa|ewa)$|(?:owitsch|ewitsch|owna|ewna|owskij?|ewskij?)$/;

const SCHOLARLY: Rewrites = [
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
const SCHOLARLY_SIGNS = /[čšžŝ]/;

const WORD_LETTERS_MAX = 40;

function rewritten(word: string, rewrites: Rewrites): string {
  let text = "";
  for (let at = 0; at < word.length; ) {
    const found = rewrites.find(([from]) => word.startsWith(from, at));
    text += found ? found[1] : word[at];
    at += found ? found[0].length : 1;
  }
  return foldLatin(text);
}

/**
 * English spellings of a Latin word as printed, marks included; none for a word without the signs of such a transcription.
 *
 * @param printed the word in any case, at most 40 letters are looked at
 */
export function latinTranscriptions(printed: string): Romanisation[] {
  const word = printed.toLowerCase().normalize("NFC");
  if (word.length > WORD_LETTERS_MAX) return [];
  if (SCHOLARLY_SIGNS.test(word)) return [{ scheme: "scholarly", text: rewritten(word, SCHOLARLY) }];
  return GERMAN_SIGNS.test(word) ? [{ scheme: "german", text: rewritten(word, GERMAN) }] : [];
}

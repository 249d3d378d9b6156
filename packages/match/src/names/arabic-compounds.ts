// Which Arabic words are one name? "فيض الله" is Faizullah, "شمس الدين" Shamsuddin, "عبد الرحمن" Abdulrahman: Latin letters write
// them together as often as apart, so such a name has a reading of each kind.

import { MATCH_LIMITS } from "../description.ts";
import type { FoldedWord } from "./spelled-readings.ts";

/** Second parts that a Latin spelling ties to the word before, as it then sounds. */
const SECOND: ReadonlyMap<string, string> = new Map([
  ["الله", "ullah"],
  ["اللہ", "ullah"],
  ["الدين", "uddin"],
  ["الدین", "uddin"],
]);

const SERVANT = "عبد";
const ARTICLE = "ال";

function merged(words: readonly FoldedWord[], text: string): FoldedWord {
  const first = words[0] as FoldedWord;
  const origin = words.some((word) => word.origin === "vowelless") ? "vowelless" : "letters";
  return {
    ...first,
    text: text.slice(0, MATCH_LIMITS.wordCharactersMax),
    printed: words.map((word) => word.printed).join(" "),
    origin,
  };
}

/** An article and the word that it was cut from, as they were printed. */
function wholeAt(words: readonly FoldedWord[], at: number): { readonly printed: string; readonly length: number } {
  const word = words[at] as FoldedWord;
  const next = words[at + 1];
  if (word.printed === ARTICLE && next) return { printed: ARTICLE + next.printed, length: 2 };
  return { printed: word.printed, length: 1 };
}

/** The words with compounds as one, or undefined when there are none. */
export function arabicCompounds(words: readonly FoldedWord[]): FoldedWord[] | undefined {
  const result: FoldedWord[] = [];
  let found = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as FoldedWord;
    const next = at + 1 < words.length ? wholeAt(words, at + 1) : undefined;
    const second = next && SECOND.get(next.printed);
    if (next && second !== undefined && word.printed !== ARTICLE && word.printed !== SERVANT) {
      result.push(merged(words.slice(at, at + 1 + next.length), word.text + second));
      at += 1 + next.length;
      found = true;
      continue;
    }
    if (next && word.printed === SERVANT && next.printed.startsWith(ARTICLE)) {
      const name = words[at + next.length] as FoldedWord;
      const text = second === undefined ? `abdul${name.text}` : `abd${second}`;
      result.push(merged(words.slice(at, at + 1 + next.length), text));
      at += 1 + next.length;
      found = true;
      continue;
    }
    result.push(word);
    at += 1;
  }
  return found ? result : undefined;
}

// Which Latin words are one Arabic name? "Abd al-Rahman", "Abdul Rahman" and "Abdulrahman", "Salah al-Din" and "Salahuddin",
// "Nasr Allah" and "Nasrallah": a name so composed has a reading in one word too, whichever way its article is written.

import { MATCH_LIMITS } from "../description.ts";
import type { FoldedWord } from "./spelled-readings.ts";

const SERVANT = /^abd(?:[aeiou]u?[lrsdnzt]?h?)?$/;
const ARTICLE = /^(?:[aeiou][lrsdnzt]h?)$/;
const FAITH = /^(?:[aeu][ld])?d[eiy]+ne?$/;
const GOD = /^[au]ll?ah?$/;

/** Letters of the first part that a compound needs, so that "al" and "ben" start none. */
const FIRST_LETTERS_MIN = 3;

interface Compound {
  readonly text: string;
  /** Words that it is made of. */
  readonly length: number;
}

function compoundAt(words: readonly FoldedWord[], at: number): Compound | undefined {
  const first = (words[at] as FoldedWord).text;
  const hasArticle = at + 2 < words.length && ARTICLE.test((words[at + 1] as FoldedWord).text);
  const length = hasArticle ? 3 : 2;
  const second = words[at + length - 1]?.text;
  if (second === undefined || first.length < FIRST_LETTERS_MIN) return undefined;
  if (GOD.test(second)) return { text: `${SERVANT.test(first) ? "abd" : first}ullah`, length };
  if (SERVANT.test(first)) return second.length < FIRST_LETTERS_MIN ? undefined : { text: `abdul${second}`, length };
  return FAITH.test(second) && !ARTICLE.test(first) ? { text: `${first}uddin`, length } : undefined;
}

/** The words with compounds as one, or undefined when there are none. */
export function latinCompounds(words: readonly FoldedWord[]): FoldedWord[] | undefined {
  const result: FoldedWord[] = [];
  for (let at = 0; at < words.length; ) {
    const compound = compoundAt(words, at);
    const length = compound?.length ?? 1;
    const word = words[at] as FoldedWord;
    if (compound === undefined) result.push(word);
    else {
      const printed = words.slice(at, at + length).map((part) => part.printed);
      result.push({
        ...word,
        text: compound.text.slice(0, MATCH_LIMITS.wordCharactersMax),
        printed: printed.join(" "),
      });
    }
    at += length;
  }
  return result.length === words.length ? undefined : result;
}

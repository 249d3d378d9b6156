// How does a name get miswritten in a speed test? One random edit, letters only; nothing here decides accuracy.

import { pick } from "../statistics/seeded.ts";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** The word with one letter swapped with the next, replaced, added or left out. At least two letters. */
export function oneEdit(word: string, random: () => number): string {
  const at = Math.floor(random() * (word.length - 1));
  const [before, here, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const kind = Math.floor(random() * 4);
  if (kind === 0) return before + next + here + after;
  if (kind === 1) return before + pick(LETTERS, random) + next + after;
  if (kind === 2) return before + here + pick(LETTERS, random) + next + after;
  return before + next + after;
}

/** One edit in a word of four or more letters, and three times of ten the words in reverse; undefined without such a word. */
export function alteredName(text: string, random: () => number): string | undefined {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  const long = words.flatMap((word, at) => (/^[a-z]{4,}$/i.test(word) ? [at] : []));
  if (long.length === 0) return undefined;
  const place = pick(long, random);
  words[place] = oneEdit(words[place] as string, random);
  return (random() < 0.3 ? words.toReversed() : words).join(" ");
}

// How does a clerk miswrite a name? One slip at a place and of a kind that the seed chooses, in Latin letters.

import { chance } from "./clusters.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const LOOKS_LIKE: Readonly<Record<string, string>> = { o: "0", i: "1", l: "1", e: "3", a: "4", s: "5" };

type Slip = (text: string, at: number, letter: string) => string;

const SLIPS: readonly Slip[] = [
  (text, at) => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2),
  (text, at) => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2),
  (text, at, letter) => text.slice(0, at) + letter + text.slice(at + 1),
  (text, at, letter) => text.slice(0, at) + letter + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text[at] + text.slice(at),
  (text, at) =>
    text.slice(0, at) + (LOOKS_LIKE[(text[at] as string).toLowerCase()] ?? `${text[at]}h`) + text.slice(at + 1),
  (text, at) => `${text.slice(0, at)} ${text.slice(at)}`,
  (text) => text.replace(" ", ""),
];

/** The name with one slip, or undefined when it has too few letters for one. Deterministic in seed and text. */
export function slipped(text: string, seed: string): string | undefined {
  const places = [...text].map((_, at) => at).filter((at) => /^[A-Za-z]{2}$/.test(text.slice(at, at + 2)));
  if (places.length < 4 || /[^ -\u024f]/.test(text)) return undefined;
  const at = places[Math.floor(chance(seed, "place", text) * places.length)] as number;
  const letter = LETTERS[Math.floor(chance(seed, "letter", text) * LETTERS.length)] as string;
  const slip = SLIPS[Math.floor(chance(seed, "slip", text) * SLIPS.length)] as Slip;
  const result = slip(text, at, text[at] === text[at]?.toUpperCase() ? letter.toUpperCase() : letter);
  return result === text ? undefined : result;
}

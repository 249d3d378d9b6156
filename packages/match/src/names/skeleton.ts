// Which spellings of one name would a romaniser's choice, and not a different name, explain? Those with the same
// consonant skeleton. The skeleton is a retrieval key and a coarse test; `similarity.ts` then weighs vowels and detail.
//
// Classes follow the habit of Soundex-like codes (Russell 1918; Zobel & Dart 1996, "Phonetic string matching"), chosen
// for what romanisation schemes of Arabic, Cyrillic and Persian exchange: k/q/g/kh/gh, d/t/dh/th, s/z/sh/zh/j, b/p.

import { CONSONANT_COSTS, VOWEL_COSTS } from "./sound-costs.ts";

/** Longest skeleton; further consonants are not compared by sound. */
export const SKELETON_CONSONANTS_MAX = 16;

const VOWELS = new Set(["a", "e", "i", "o", "u", "y", "w"]);

/** A consonant slot: its class, the letters that made it, and the vowels before it. */
export interface Skeleton {
  /** Class letters, with a leading `a` when the token starts with a vowel. */
  readonly key: string;
  /** Fine consonants, one per class letter (without the leading marker). */
  readonly fine: readonly string[];
  /** Vowels before each consonant and after the last: `fine.length + 1` entries. */
  readonly vowels: readonly string[];
  /** Numbers of both in the tables of costs, see `soundSimilarity`. */
  readonly fineNumbers: readonly number[];
  readonly vowelNumbers: readonly number[];
}

/** Class of a consonant: what romanisation schemes exchange shares a letter. */
function classOf(fine: string): string {
  switch (fine) {
    case "k":
    case "g":
    case "kh":
    case "gh":
      return "k";
    case "d":
    case "t":
    case "dh":
    case "th":
      return "t";
    case "s":
    case "z":
    case "sh":
    case "zh":
    case "ch":
    case "j":
    case "c":
      return "s";
    case "b":
    case "p":
      return "p";
    case "f":
    case "v":
      return "f";
    default:
      return fine;
  }
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.has(letter);
}

/** The consonant at `at` and how many letters it takes; empty when the letter is silent there. */
function consonantAt(text: string, at: number): { fine: string; length: number } {
  const letter = text[at] as string;
  const next = text[at + 1];
  switch (letter) {
    case "s":
      if (text.startsWith("sch", at)) return { fine: "sh", length: 3 };
      return next === "h" ? { fine: "sh", length: 2 } : { fine: "s", length: 1 };
    case "t":
      if (text.startsWith("tch", at)) return { fine: "ch", length: 3 };
      if (text.startsWith("tsch", at)) return { fine: "ch", length: 4 };
      if (next === "z" || next === "s") return { fine: "c", length: 2 };
      return next === "h" ? { fine: "th", length: 2 } : { fine: "t", length: 1 };
    case "c":
      if (next === "h") return { fine: "ch", length: 2 };
      if (next === "k") return { fine: "k", length: 2 };
      return next === "e" || next === "i" || next === "y" ? { fine: "c", length: 1 } : { fine: "k", length: 1 };
    case "z":
      return next === "h" ? { fine: "zh", length: 2 } : { fine: "z", length: 1 };
    case "d":
      if (text.startsWith("dsch", at)) return { fine: "j", length: 4 };
      if (next === "j" || text.startsWith("dzh", at)) return { fine: "j", length: next === "j" ? 2 : 3 };
      return next === "h" ? { fine: "dh", length: 2 } : { fine: "d", length: 1 };
    case "k":
      return next === "h" ? { fine: "kh", length: 2 } : { fine: "k", length: 1 };
    case "g":
      return next === "h" ? { fine: "gh", length: 2 } : { fine: "g", length: 1 };
    case "p":
      return next === "h" ? { fine: "f", length: 2 } : { fine: "p", length: 1 };
    case "q":
      return { fine: "k", length: 1 };
    case "h":
      // Silent at the end only: Abdullah, Sarah. Before a consonant it is a letter of the root (Ahmad, Mahmud).
      return at > 0 && next === undefined ? { fine: "", length: 1 } : { fine: "h", length: 1 };
    case "j":
      // A Slavic or German j after a vowel and before a consonant or the end is a glide: Sergej, Aleksej, Hajdar.
      return at > 0 && isVowel(text[at - 1]) && !isVowel(next) ? { fine: "", length: 1 } : { fine: "j", length: 1 };
    default:
      return { fine: letter, length: 1 };
  }
}

/**
 * Skeleton of a folded token (`a-z` only).
 * Doubled consonants count once, also when vowels stand between equal classes only by haplology ("Muhammad", "Mohamd").
 */
export function skeletonOf(token: string): Skeleton {
  const fine: string[] = [];
  const vowels: string[] = [""];
  let key = isVowel(token[0]) ? "a" : "";
  let at = 0;
  while (at < token.length && fine.length < SKELETON_CONSONANTS_MAX) {
    const letter = token[at] as string;
    if (VOWELS.has(letter)) {
      vowels[fine.length] += letter;
      at += 1;
      continue;
    }
    if (letter === "x") {
      fine.push("k", "s");
      vowels.push("", "");
      key += "ks";
      at += 1;
      continue;
    }
    const { fine: consonant, length } = consonantAt(token, at);
    at += length;
    if (consonant === "") continue;
    const last = fine.at(-1);
    if (last !== undefined && vowels[fine.length] === "" && classOf(last) === classOf(consonant)) continue;
    fine.push(consonant);
    vowels.push("");
    key += classOf(consonant);
  }
  return {
    key,
    fine,
    vowels,
    fineNumbers: fine.map((consonant) => CONSONANT_COSTS.numberOf(consonant)),
    vowelNumbers: vowels.map((run) => VOWEL_COSTS.numberOf(run)),
  };
}

// How alike are two folded tokens, as a whole number from 0 to 100? Two channels, each with its own complete look-up in
// the index: slips of the pen (edit distance) and romanisation (equal consonant skeleton). 0 means "not alike at all".

import { koreanSurnameSpellings } from "../scripts/hangul.ts";
import { isPinyin } from "../tables/wade-giles.ts";
import { osaDistance } from "./edit-distance.ts";
import { relatedNames } from "./nicknames.ts";
import { isFrequent } from "./rarity.ts";
import { type Skeleton, skeletonOf } from "./skeleton.ts";
import { areTwoNames, wordFamily } from "./word-family.ts";

/** Below this two tokens count as different names. */
export const SIMILARITY_MIN = 62;

/** Unit edits allowed between two tokens, by the length of the shorter one. */
export function editsAllowed(shorterLength: number): 0 | 1 | 2 {
  if (shorterLength <= 2) return 0;
  return shorterLength <= 6 ? 1 : 2;
}

/** Consonants a skeleton needs before equal sound says anything: "Lee", "Ali" and "Ella" share an `l`. */
export const SKELETON_LENGTH_MIN = 2;

function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** One of the two has a letter doubled that stands single in the other. */
function isDoubling(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return at > 0 && long[at] === long[at - 1] && long.slice(at + 1) === short.slice(at);
}

/** "Antonia" and "Antonio", "Martina" and "Martin": two persons' names more often than one misspelt. */
function differsInGender(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length === short.length + 1) return long.endsWith("a") && long.slice(0, -1) === short;
  if (long.length !== short.length || long.slice(0, -1) !== short.slice(0, -1)) return false;
  const ends = long.slice(-1) + short.slice(-1);
  return ends === "ao" || ends === "oa";
}

/** Similarity of names that differ as a man's and a woman's do. */
const GENDER_SIMILARITY = 72;

/** Slips of the pen: 100 for equal, else by the share of letters edited; 0 past the edits allowed. */
export function spellingSimilarity(a: string, b: string, allowed: 0 | 1 | 2): number {
  if (a === b) return 100;
  if (allowed === 0) return 0;
  const distance = osaDistance(a, b, allowed);
  if (distance > allowed) return 0;
  if (distance === 1 && differsInGender(a, b)) return GENDER_SIMILARITY;
  // Two edits in a word of Chinese syllables make another syllable, and so another name.
  if (distance > 1 && isPinyin(a) && isPinyin(b)) return 0;
  let similarity = 100 - (distance === 1 ? 96 : 220) / Math.max(a.length, b.length);
  if (distance === 1 && isTransposition(a, b)) similarity += 4;
  else if (distance === 1 && isDoubling(a, b)) similarity += 6;
  else if (a[0] !== b[0]) similarity -= 10;
  // Two words that are both well known as names are rarely slips of one another ("David", "Davis").
  if (isFrequent(a) && isFrequent(b)) similarity -= 8;
  // Only equal words have 100: one doubled letter in a very long word comes close.
  return Math.min(99, Math.max(0, Math.round(similarity)));
}

/** Place of a vowel on the line a - e - i (front) or a - o - u (back). */
const VOWEL_PLACE: Readonly<Record<string, number>> = { a: 0, e: 1, i: 2, y: 2, o: -1, u: -2, w: -2 };

/** Cost of writing the vowels `a` where the other has `b`: 0 equal, 1 a scheme's choice, up to 3 another vowel. */
function vowelCost(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "" || b === "") {
    const present = a === "" ? b : a;
    return present === "e" || present === "a" || present === "y" ? 1 : 2;
  }
  if (a === "e" || b === "e") return 1;
  const firstA = VOWEL_PLACE[a[0] as string] as number;
  const firstB = VOWEL_PLACE[b[0] as string] as number;
  const lastA = VOWEL_PLACE[a.at(-1) as string] as number;
  const lastB = VOWEL_PLACE[b.at(-1) as string] as number;
  const first = Math.abs(firstA - firstB);
  const last = Math.abs(lastA - lastB);
  return Math.min(3, Math.max(first === 0 && last === 0 ? 1 : 0, Math.min(first, last) + (first === last ? 0 : 1)));
}

/** Cost of one consonant for another of its class. */
function consonantCost(a: string, b: string): number {
  if (a === b) return 0;
  if (a[0] === b[0]) return 1;
  const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
  switch (pair) {
    case "g k":
    case "gh k":
    case "g kh":
    case "s z":
    case "c s":
    case "c z":
    case "ch j":
    case "j zh":
    case "sh zh":
    case "c ch":
    case "ch sh":
      return 1;
    default:
      return 2;
  }
}

/**
 * Romanisation: tokens of one skeleton, less what their vowels and consonants differ in; 0 when the skeletons differ.
 * `vowelless`: one side was written in a script that leaves vowels out, so that they are unknown rather than different.
 */
export function soundSimilarity(a: Skeleton, b: Skeleton, vowelless: boolean): number {
  if (a.key !== b.key || a.fine.length < SKELETON_LENGTH_MIN) return 0;
  let cost = 0;
  for (let at = 0; at < a.fine.length; at++) cost += consonantCost(a.fine[at] as string, b.fine[at] as string);
  if (vowelless) return Math.max(0, 90 - 4 * cost - (a.fine.length < 3 ? 22 : 0));
  for (let at = 0; at <= a.fine.length; at++) cost += vowelCost(a.vowels[at] as string, b.vowels[at] as string);
  return Math.max(0, Math.round(98 - (cost * 30) / (a.fine.length + 1)));
}

/**
 * Where a token's letters come from. `vowelless`: a script that leaves vowels out. `syllables`: read off Han or Hangul, so
 * that a letter more or less is another syllable, not a slip. `acronym`: first letters of the words of a longer name.
 * `mark`: registration mark of an aircraft.
 */
export type TokenOrigin = "letters" | "vowelless" | "syllables" | "acronym" | "mark";

/** What tokens read off syllables must reach to count as alike. */
const SYLLABLES_SIMILARITY_MIN = 96;

/** A token as the matcher compares it. */
export interface ComparedToken {
  readonly text: string;
  readonly skeleton: Skeleton;
  /** See `wordFamily`; 0 when no table has the word. */
  readonly family: number;
  readonly origin: TokenOrigin;
  /** Compared letter for letter only: numbers, legal forms, Han characters, one or two letters. */
  readonly rigid: boolean;
  /** Edits that a slip of the pen may have: one for words read as one, up to two for a word of its own. */
  readonly edits: 0 | 1 | 2;
}

function compared(text: string, rigid: boolean, origin: TokenOrigin, edits: 0 | 1 | 2): ComparedToken {
  return { text, skeleton: skeletonOf(text), family: familyOf(text, origin), origin, rigid, edits };
}

/** Words without their vowels, and acronyms, are no spelling of a name. */
function familyOf(text: string, origin: TokenOrigin): number {
  return origin === "letters" || origin === "syllables" ? wordFamily(text) : 0;
}

export function comparedToken(text: string, rigid: boolean, origin: TokenOrigin): ComparedToken {
  return compared(text, rigid, origin, editsAllowed(text.length));
}

/** Words read as one: joining them is a liberty already, so that no more than one slip is allowed besides. */
export function joinedComparedToken(text: string, rigid: boolean, origin: TokenOrigin): ComparedToken {
  return compared(text, rigid, origin, Math.min(1, editsAllowed(text.length)) as 0 | 1);
}

/** Similarity of a given name and its short or pet form. */
export const RELATED_SIMILARITY = 72;

/** Letters by which spellings of one sound may differ in length, and what each further one costs. */
const SOUND_LENGTH_SPARE = 2;
const SOUND_LENGTH_COST = 5;

function lengthDifference(a: ComparedToken, b: ComparedToken): number {
  return Math.abs(a.text.length - b.text.length);
}

/** Least similarity of two words of one family. */
export const FAMILY_SIMILARITY = 93;

/** Similarity of a Korean surname's spellings ("Ri", "Lee"), which no rule of letters joins. */
export const SURNAME_SIMILARITY = 90;

function isSurnameOf(a: ComparedToken, b: ComparedToken): boolean {
  if (a.origin === "vowelless" || b.origin === "vowelless" || a.origin === "acronym" || b.origin === "acronym")
    return false;
  return koreanSurnameSpellings(a.text).has(b.text);
}

/** The best of the channels (slips, sound, short forms); 0 when under {@link SIMILARITY_MIN}. Symmetric. */
export function tokenSimilarity(a: ComparedToken, b: ComparedToken): number {
  // Two names of the same first letters are two names.
  if (a.origin === "acronym" && b.origin === "acronym") return 0;
  if (a.text === b.text) return 100;
  if (isSurnameOf(a, b)) return SURNAME_SIMILARITY;
  if (a.rigid || b.rigid) return 0;
  const related = relatedNames(a.text).has(b.text) ? RELATED_SIMILARITY : 0;
  const known = a.family !== 0 && b.family !== 0;
  if (known && areTwoNames(a.family, b.family)) return related;
  const mixed = (a.origin === "vowelless") !== (b.origin === "vowelless");
  const spelling = mixed ? 0 : spellingSimilarity(a.text, b.text, Math.min(a.edits, b.edits) as 0 | 1 | 2);
  const heard = mixed || !differsInGender(a.text, b.text) ? soundSimilarity(a.skeleton, b.skeleton, mixed) : 0;
  const sound = mixed ? heard : heard - SOUND_LENGTH_COST * Math.max(0, lengthDifference(a, b) - SOUND_LENGTH_SPARE);
  const best = Math.max(spelling, sound, related, known && a.family === b.family ? FAMILY_SIMILARITY : 0);
  const least = a.origin === "syllables" || b.origin === "syllables" ? SYLLABLES_SIMILARITY_MIN : SIMILARITY_MIN;
  return best < least ? 0 : best;
}

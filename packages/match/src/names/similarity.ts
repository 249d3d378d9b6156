// How alike are two folded tokens, as a whole number from 0 to 100? Two channels, each with its own complete look-up in
// the index: slips of the pen (edit distance) and romanisation (equal consonant skeleton). 0 means "not alike at all".

import { koreanSurnameSpellings } from "../scripts/hangul.ts";
import { isPinyin } from "../tables/wade-giles.ts";
import { osaDistance } from "./edit-distance.ts";
import { relatedNames } from "./nicknames.ts";
import { isFrequent } from "./rarity.ts";
import { type Skeleton, skeletonOf } from "./skeleton.ts";
import { CONSONANT_COSTS, VOWEL_COSTS } from "./sound-costs.ts";
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

/**
 * Romanisation: tokens of one skeleton, less what their vowels and consonants differ in; 0 when the skeletons differ or too
 * much else does.
 * `vowelless`: one side was written in a script that leaves vowels out, so that they are unknown rather than different.
 */
export function soundSimilarity(a: Skeleton, b: Skeleton, vowelless: boolean): number {
  const length = a.fine.length;
  if (a.key !== b.key || length < SKELETON_LENGTH_MIN) return 0;
  let cost = 0;
  for (let at = 0; at < length; at++) {
    cost += CONSONANT_COSTS.of(
      a.fine[at] as string,
      a.fineNumbers[at] as number,
      b.fine[at] as string,
      b.fineNumbers[at] as number,
    );
  }
  if (vowelless) return Math.max(0, 90 - 4 * cost - (length < 3 ? 22 : 0));
  // What costs more comes out below what counts as alike, whatever else is added.
  const costMax = ((98.5 - SIMILARITY_MIN) * (length + 1)) / 30;
  for (let at = 0; at <= length; at++) {
    cost += VOWEL_COSTS.of(
      a.vowels[at] as string,
      a.vowelNumbers[at] as number,
      b.vowels[at] as string,
      b.vowelNumbers[at] as number,
    );
    if (cost > costMax) return 0;
  }
  return Math.max(0, Math.round(98 - (cost * 30) / (length + 1)));
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
  /** Short and pet forms of it, and other spellings of the Korean surname that it may be: few words have any. */
  readonly related: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly origin: TokenOrigin;
  /** Compared letter for letter only: numbers, legal forms, Han characters, one or two letters. */
  readonly rigid: boolean;
  /** Edits that a slip of the pen may have: one for words read as one, up to two for a word of its own. */
  readonly edits: 0 | 1 | 2;
}

function compared(text: string, rigid: boolean, origin: TokenOrigin, edits: 0 | 1 | 2): ComparedToken {
  const spelled = origin === "letters" || origin === "syllables";
  return {
    text,
    skeleton: skeletonOf(text),
    // Words without their vowels, and acronyms, are no spelling of a name.
    family: spelled ? wordFamily(text) : 0,
    related: relatedNames(text),
    surnames: spelled ? koreanSurnameSpellings(text) : NO_WORDS,
    origin,
    rigid,
    edits,
  };
}

const NO_WORDS: ReadonlySet<string> = new Set();

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

/** The best of the channels (slips, sound, short forms); 0 when under {@link SIMILARITY_MIN}. Symmetric. */
export function tokenSimilarity(a: ComparedToken, b: ComparedToken): number {
  // Two names of the same first letters are two names.
  if (a.origin === "acronym" && b.origin === "acronym") return 0;
  if (a.text === b.text) return 100;
  if (a.surnames.size > 0 && a.surnames.has(b.text) && b.surnames.size > 0) return SURNAME_SIMILARITY;
  if (a.rigid || b.rigid) return 0;
  const related = a.related.size > 0 && a.related.has(b.text) ? RELATED_SIMILARITY : 0;
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

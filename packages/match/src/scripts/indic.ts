// How is a name in a script of India or Sri Lanka spelled in Latin letters? As passports and newspapers spell it, without
// the scholar's marks: the sound of each letter, implied vowels where they are spoken, then each language's own habit.

import { dottedSound, type IndicLetter, indicLetter } from "./indic-letters.ts";
import type { Romanisation } from "./romanise.ts";
import { dropSilentVowels, type SchwaHabit, type Unit } from "./schwa.ts";
import { tamilConsonant } from "./tamil.ts";

interface Habit {
  readonly schwa: SchwaHabit;
  /** What the second reading does with implied vowels. */
  readonly otherSchwa: SchwaHabit;
  /** Sounds spelled another way than {@link SPELLED}. */
  readonly sounds?: Readonly<Record<string, string>>;
  /** Sounds of the second reading. */
  readonly otherSounds?: Readonly<Record<string, string>>;
  /** Endings and sequences of the whole spelling, plain text for plain text, in order. */
  readonly rewrites?: readonly (readonly [from: string, to: string])[];
  readonly otherRewrites?: readonly (readonly [from: string, to: string])[];
}

const SPELLED: Readonly<Record<string, string>> = {
  ng: "n",
  c: "ch",
  ch: "chh",
  ny: "n",
  T: "t",
  Th: "th",
  D: "d",
  Dh: "dh",
  ph: "f",
  N: "n",
  R: "r",
  L: "l",
  S: "sh",
  Y: "y",
  aa: "a",
  ii: "i",
  uu: "u",
  li: "lri",
};

const NORTH: Habit = { schwa: "medial", otherSchwa: "final", rewrites: [["jny", "gy"]] };

const HABITS: Readonly<Record<string, Habit>> = {
  Deva: NORTH,
  Guru: NORTH,
  Gujr: { ...NORTH, rewrites: [["jny", "gn"]] },
  Beng: {
    schwa: "medial-breathed",
    otherSchwa: "medial",
    sounds: { v: "b", w: "w" },
    otherSounds: { v: "b", w: "w", j: "z" },
    rewrites: [
      ["jny", "gy"],
      ["oya", "wa"],
      ["uya", "ua"],
      ["iya", "ia"],
    ],
  },
  Orya: { schwa: "final", otherSchwa: "none", rewrites: [["jny", "gy"]] },
  Taml: {
    schwa: "none",
    otherSchwa: "none",
    sounds: { ng: "ng", nd: "d" },
    otherSounds: { ng: "ng", nd: "th", zh: "l" },
  },
  Telu: {
    schwa: "none",
    otherSchwa: "none",
    rewrites: [["jny", "gn"]],
    otherRewrites: [
      ["ayya", "aiah"],
      ["nayudu", "naidu"],
    ],
  },
  Knda: {
    schwa: "none",
    otherSchwa: "none",
    rewrites: [
      ["jny", "jn"],
      ["au", "ow"],
    ],
    otherRewrites: [
      ["ayya", "aiah"],
      ["ayi", "ai"],
    ],
  },
  Mlym: {
    schwa: "none",
    otherSchwa: "none",
    sounds: { t: "th", ng: "ng" },
    otherSounds: { t: "t" },
    rewrites: [
      ["ngng", "ng"],
      ["ngk", "nk"],
      ["mp", "mb"],
    ],
  },
  Sinh: {
    schwa: "none",
    otherSchwa: "none",
    sounds: { v: "w", t: "th", th: "th", S: "sh", ch: "ch" },
    otherSounds: { v: "v", t: "t", th: "th", S: "s", sh: "s", ch: "ch" },
    otherRewrites: [["singha", "singhe"]],
  },
};

const LABIALS = new Set(["p", "ph", "b", "bh", "m"]);

type MutableUnit = { -readonly [K in keyof Unit]: Unit[K] } & { consonants: string[] };

function unitOf(consonants: string[], vowel: string, inherent: boolean): MutableUnit {
  return { consonants, vowel, inherent, nasal: false, dotted: false };
}

/** Letters and marks as units; a consonant after a virama joins the one before. */
function unitsOf(word: string, script: string): MutableUnit[] {
  const units: MutableUnit[] = [];
  let joined = false;
  let doubled = false;
  // A candrabindu over the last vowel is not spelled ("Maa"), one before a consonant is ("Chand").
  let unspoken = false;
  for (const letter of word) {
    const found: (IndicLetter & { readonly bare?: boolean }) | undefined = indicLetter(letter, script);
    if (!found) continue;
    const last = units.at(-1);
    if (found.kind === "consonant") {
      const sounds = doubled ? [found.sound, found.sound] : [found.sound];
      doubled = false;
      if (joined && last) {
        last.consonants.push(...sounds);
        last.vowel = found.bare ? "" : "a";
        last.inherent = !found.bare;
      } else units.push(unitOf(sounds, found.bare ? "" : "a", !found.bare));
      joined = false;
    } else if (found.kind === "vowel") {
      units.push(unitOf([], found.sound, false));
      joined = false;
    } else if (found.kind === "sign") {
      if (last) Object.assign(last, { vowel: found.sound, inherent: false });
    } else if (last) {
      if (found.sound === "virama") {
        Object.assign(last, { vowel: "", inherent: false });
        joined = true;
      } else if (found.sound === "nukta") last.consonants.push(dottedSound(last.consonants.pop() ?? ""));
      else if (found.sound === "double") doubled = true;
      else if (found.sound !== "silent") last.nasal = true;
    }
    unspoken = found.sound === "candrabindu";
  }
  const last = units.at(-1);
  if (last && unspoken) last.nasal = false;
  return units;
}

/** What a nasal sign is spelled before the next unit: `m` before lips and, in the south, at the end. */
function nasalOf(next: Unit | undefined, script: string): string {
  const southern = script === "Telu" || script === "Knda" || script === "Mlym";
  const sound = next?.consonants[0];
  if (next === undefined) return southern ? "m" : script === "Beng" || script === "Sinh" ? "ng" : "n";
  if (sound === undefined) return "m";
  if (LABIALS.has(sound) || (southern && (sound === "h" || sound === "s" || sound === "v"))) return "m";
  if (sound === "h" && script !== "Gujr") return "ng";
  return script === "Beng" && sound !== "s" ? "ng" : "n";
}

/** `v` as `w` after a written cluster ("Swami") and, where a vowel fell, before `a` ("Bhagwant" but "Arvind"). */
function glide(sound: string, unit: Unit, at: number, before: Unit | undefined): string {
  if (sound !== "v") return sound;
  if (at > 0) return unit.consonants[at - 1] === "v" ? "v" : "w";
  return before?.vowel === "" && before.inherent && (unit.vowel === "a" || unit.vowel === "aa") ? "w" : "v";
}

function spell(units: readonly Unit[], script: string, sounds: Readonly<Record<string, string>>): string {
  let text = "";
  units.forEach((unit, index) => {
    const before = units[index - 1];
    const after = units[index + 1];
    unit.consonants.forEach((consonant, at) => {
      let sound = consonant;
      if (script === "Taml") sound = tamilConsonant(units, index, at);
      else if (script === "Beng") sound = bengali(consonant, at, index, unit);
      else if (script === "Mlym") sound = malayalam(units, index, at);
      else if (script !== "Sinh") sound = glide(consonant, unit, at, before);
      const palatal = sound === "ny" && unit.consonants[at - 1] === "j";
      text += palatal ? sound : (sounds[sound] ?? SPELLED[sound] ?? sound);
    });
    const silentHere = script === "Beng" && unit.inherent && after?.consonants.length === 0;
    if (!silentHere) text += SPELLED[unit.vowel] ?? unit.vowel;
    if (unit.nasal) text += nasalOf(after, script);
  });
  return text;
}

/** Bengali `ya` is a `j` at the head of a word; `ba` under another consonant is heard as `w` or not at all. */
function bengali(sound: string, at: number, index: number, unit: Unit): string {
  if (sound === "Y") return index === 0 && at === 0 ? "j" : at > 0 ? "y" : "j";
  if (sound === "b" && at > 0 && !["m", "r", "b", "l", "d"].includes(unit.consonants[at - 1] as string)) return "w";
  return sound;
}

/** Malayalam `ra` is a `t` when doubled or after `n` ("Antony"). */
function malayalam(units: readonly Unit[], index: number, at: number): string {
  const consonants = (units[index] as Unit).consonants;
  const sound = consonants[at] as string;
  if (sound !== "R") return sound;
  const before =
    at > 0 ? consonants[at - 1] : units[index - 1]?.vowel === "" ? units[index - 1]?.consonants.at(-1) : "";
  return before === "n" || before === "R" || consonants[at + 1] === "R" ? "T" : sound;
}

/** What every language writes shorter than its letters. */
const EVERYWHERE: readonly (readonly [from: string, to: string])[] = [
  ["chchh", "chh"],
  ["ngg", "ng"],
  ["shsh", "sh"],
  ["thth", "tth"],
  ["zhzh", "zh"],
];

function rewritten(text: string, rewrites: readonly (readonly [string, string])[]): string {
  return rewrites.reduce((spelled, [from, to]) => spelled.replaceAll(from, to), text);
}

/**
 * The usual spelling first, then one by the language's other habit.
 *
 * @param script ISO 15924 code of one of the nine scripts of India, or `Sinh`
 */
export function romaniseIndic(word: string, script: string): Romanisation[] {
  const habit = HABITS[script];
  if (!habit) return [];
  const units = unitsOf(word.normalize("NFC"), script);
  const base = habit.rewrites ?? [];
  const first = spell(dropSilentVowels(units, habit.schwa), script, habit.sounds ?? {});
  const second = spell(dropSilentVowels(units, habit.otherSchwa), script, { ...habit.sounds, ...habit.otherSounds });
  const texts = [
    rewritten(first, [...base, ...EVERYWHERE]),
    rewritten(second, [...base, ...EVERYWHERE, ...(habit.otherRewrites ?? [])]),
  ].filter((text) => text !== "");
  return [...new Set(texts)].map((text, at) => ({ scheme: at === 0 ? "indic" : "indic-other", text }));
}

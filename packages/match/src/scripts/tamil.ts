// Which of its sounds has a Tamil stop here? The script has one letter for voiced and voiceless: what stands beside it
// decides (Tolkāppiyam's rule, as the spellings of names follow it).

import type { Unit } from "./schwa.ts";

/** Voiced between vowels and after a nasal. */
const VOICED: Readonly<Record<string, string>> = { k: "g", T: "d", p: "b" };
const NASALS = new Set(["n", "N", "m", "ng", "ny"]);

/** All consonants of a word in order, with what stands around them. */
function neighbour(units: readonly Unit[], index: number, at: number, step: -1 | 1): string | undefined {
  const unit = units[index] as Unit;
  const inside = unit.consonants[at + step];
  if (inside !== undefined) return inside;
  if (step === 1) return unit.vowel === "" ? units[index + 1]?.consonants[0] : undefined;
  const before = units[index - 1];
  return before && before.vowel === "" ? before.consonants.at(-1) : undefined;
}

/** The last consonant of the word, without a vowel: "Vijayakanth" beside "Sundaram". */
function ends(units: readonly Unit[], index: number): boolean {
  return index === units.length - 1 && units[index]?.vowel === "";
}

/** The sound of consonant `at` of unit `index`, in the sounds of the other scripts. */
export function tamilConsonant(units: readonly Unit[], index: number, at: number): string {
  const sound = (units[index] as Unit).consonants[at] as string;
  const before = neighbour(units, index, at, -1);
  const after = neighbour(units, index, at, 1);
  const initial = index === 0 && at === 0;
  const doubled = before === sound || after === sound;
  if (sound === "R") return before === "R" ? "r" : after === "R" ? "t" : before === "n" ? "dr" : "r";
  if (sound === "c") return doubled ? (after === sound ? "" : "c") : before === "ny" ? "j" : "s";
  if (sound === "t") return doubled && after === sound ? "" : before === "n" && !ends(units, index) ? "nd" : "th";
  if (sound === "ng" && after === "k") return "ng";
  const free = !initial && !doubled && (before === undefined || NASALS.has(before));
  const voiced = VOICED[sound];
  if (voiced === undefined || !free) return sound;
  return sound === "k" && before === "ng" ? "" : voiced;
}

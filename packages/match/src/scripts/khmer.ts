// How is a Khmer name spelled in Latin letters? By the sounds of its two series of consonants, in the French-born spelling
// of passports: a vowel sign has one sound after the first series and another after the second.

import type { Romanisation } from "./romanise.ts";

type Series = 0 | 1;

function consonants(pairs: string, series: Series): [string, { readonly latin: string; readonly series: Series }][] {
  return pairs.split(" ").map((pair) => {
    const [letter, latin = ""] = pair.split("=") as [string, string?];
    return [letter, { latin, series }];
  });
}

const CONSONANTS = new Map([
  ...consonants("ក=k ខ=kh ច=ch ឆ=chh ដ=d ឋ=th ណ=n ត=t ថ=th ប=b ផ=ph ស=s ហ=h ឡ=l អ=", 0),
  ...consonants("គ=k ឃ=kh ង=ng ជ=ch ឈ=chh ញ=nh ឌ=d ឍ=th ទ=t ធ=th ន=n ព=p ភ=ph ម=m យ=y រ=r ល=l វ=v", 1),
]);
/** Independent vowels. */
const VOWELS = new Map(
  "ឥ=e ឦ=ei ឧ=o ឩ=ou ឪ=ov ឫ=rue ឬ=rue ឭ=lue ឮ=lue ឯ=e ឰ=ai ឱ=o ឲ=ao ឳ=ov"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);
/** Vowel signs after the first and the second series; `-` stands for the implied vowel. */
const SIGNS = new Map<string, readonly [string, string]>(
  `-=a,o ា=a,ea ិ=e,i ី=ei,i ឹ=e,eu ឺ=eu,eu ុ=o,u ូ=ou,u ួ=uo,uo ើ=oeu,oeu ឿ=oeu,oeu ៀ=ie,ie េ=e,e ែ=e,e ៃ=ai,ey ោ=o,o ៅ=au,ov
   ំ=am,um ុំ=om,um ាំ=am,eam ះ=ah,eah ុះ=oh,uh េះ=eh,eh ោះ=oh,oh ័=a,oa`
    .split(/\s+/)
    .map((pair) => {
      const [sign, sounds] = pair.split("=") as [string, string];
      return [sign, sounds.split(",") as [string, string]];
    }),
);
const FINALS = new Map(
  "ក=k ខ=k គ=k ឃ=k ង=ng ច=ch ជ=ch ញ=nh ដ=t ឋ=t ត=t ថ=t ទ=t ធ=t ណ=n ន=n ប=p ព=p ភ=p ម=m យ=y រ=r ល=l វ=v ស=s ឡ=l"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

const COENG = "\u17d2";
const TO_FIRST = "\u17c9";
const TO_SECOND = "\u17ca";
const SILENT = "\u17cd";
const SHORT = "\u17cb";

function isSign(letter: string | undefined): boolean {
  return letter !== undefined && letter !== "-" && SIGNS.has(letter);
}

interface Read {
  readonly text: string;
  readonly next: number;
}

/** Consonant with those below it, series shifters and vowel; then the consonant that closes the syllable. */
function syllable(word: string, from: number): Read {
  let at = from;
  let series: Series = 0;
  let onset = "";
  let shifted: Series | undefined;
  for (;;) {
    const letter = word[at] as string;
    const found = CONSONANTS.get(letter);
    if (!found) break;
    onset += letter === "ប" && word[at + 1] === TO_FIRST ? "p" : found.latin;
    // The lower consonant decides the series unless it is a liquid or nasal under the first.
    if (at === from || !"ងញនមយរលវ".includes(letter)) series = found.series;
    at += 1;
    while (word[at] === TO_FIRST || word[at] === TO_SECOND) {
      shifted = word[at] === TO_FIRST ? 0 : 1;
      at += 1;
    }
    if (word[at] !== COENG) break;
    at += 1;
  }
  let sign = "";
  while (isSign(word[at])) {
    sign += word[at] as string;
    at += 1;
  }
  const sounds = SIGNS.get(sign === "" ? "-" : sign) ?? SIGNS.get(sign[0] ?? "-");
  const vowel = sounds?.[shifted ?? series] ?? "";
  const close = closing(word, at);
  return { text: onset + vowel + close.text, next: close.next };
}

/** The final consonant at `at`, if it carries no vowel of its own; one that bears another below closes and lets it begin. */
function closing(word: string, at: number): Read {
  const final = FINALS.get(word[at] as string);
  const after = word[at + 1];
  if (final === undefined) return { text: "", next: at };
  if (after === COENG) return word[at] === "រ" || at === 0 ? { text: "", next: at } : { text: final, next: at + 2 };
  if (isSign(after) || after === TO_FIRST || after === TO_SECOND) return { text: "", next: at };
  if (after === SILENT) return { text: "", next: at + 2 };
  return { text: final, next: after === SHORT ? at + 2 : at + 1 };
}

export function romaniseKhmer(word: string): Romanisation[] {
  let text = "";
  let at = 0;
  while (at < word.length) {
    const letter = word[at] as string;
    const vowel = VOWELS.get(letter);
    if (vowel !== undefined) {
      const close = closing(word, at + 1);
      text += vowel + close.text;
      at = close.next;
    } else if (CONSONANTS.has(letter)) {
      if (word[at + 1] === SILENT) at += 2;
      else {
        const read = syllable(word, at);
        text += read.text;
        at = Math.max(read.next, at + 1);
      }
    } else at += 1;
  }
  text = text.replaceAll("iev", "ieu");
  return text === "" ? [] : [{ scheme: "khmer", text }];
}

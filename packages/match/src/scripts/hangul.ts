// How is a Korean word spelled in Latin letters? Syllable by syllable after the Revised Romanization (2000), and as
// names are usually written in older and northern practice (close to McCune-Reischauer without its marks).

import type { Romanisation } from "./romanise.ts";

const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS = 21;
const FINALS = 28;

const LEADS = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ");
const MIDDLES = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const TAILS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p h".split(" ");

/** Surnames as families write them. */
const SURNAMES: Readonly<Record<string, readonly string[]>> = {
  김: ["kim"],
  이: ["lee", "ri", "yi"],
  리: ["ri", "lee"],
  박: ["park", "pak"],
  최: ["choi", "choe"],
  정: ["jung", "jong"],
  강: ["kang"],
  조: ["cho", "jo"],
  윤: ["yoon", "yun"],
  장: ["jang", "chang"],
  임: ["lim", "im"],
  한: ["han"],
  오: ["oh", "o"],
  신: ["shin", "sin"],
  권: ["kwon"],
  황: ["hwang"],
  안: ["ahn", "an"],
  유: ["yoo", "yu"],
  류: ["ryu", "yoo"],
  전: ["jeon", "chon"],
  노: ["noh", "no"],
  로: ["ro", "no"],
  문: ["moon", "mun"],
  백: ["paek", "baek"],
  허: ["heo", "ho"],
  현: ["hyun", "hyon"],
};

function syllable(letter: string): string {
  const code = letter.codePointAt(0) as number;
  if (code < FIRST || code > LAST) return "";
  const at = code - FIRST;
  const part = (list: readonly string[], index: number) => (list[index] === "-" ? "" : (list[index] as string));
  const tail = at % FINALS;
  const middle = Math.floor(at / FINALS) % VOWELS;
  return part(LEADS, Math.floor(at / FINALS / VOWELS)) + part(MIDDLES, middle) + part(TAILS, tail);
}

/** How names are usually written outside schools: "jeong" as "jong", "eun" as "un". */
function plainer(text: string): string {
  return text.replace(/eo/g, "o").replace(/eu/g, "u");
}

/** Older and northern practice besides: "jong" as "chong", "pak" for "bak". */
function older(text: string): string {
  return plainer(text)
    .replace(/^g(?!g)/, "k")
    .replace(/^d(?!d)/, "t")
    .replace(/^b(?!b)/, "p")
    .replace(/^j(?!j)/, "ch");
}

/** `syllables` has one entry per letter; the first is spelled as a surname when it is one. */
export function romaniseHangul(word: string): Romanisation[] {
  const letters = [...word.normalize("NFC")].filter((letter) => syllable(letter) !== "");
  if (letters.length === 0) return [];
  const revised = letters.map(syllable);
  const surname = letters.length > 1 && letters.length <= 4 ? SURNAMES[letters[0] as string] : undefined;
  const readings: Romanisation[] = [];
  const schemes = [
    { scheme: "revised-romanization", spell: (text: string) => text, surnameAt: 0 },
    { scheme: "korean-practice", spell: plainer, surnameAt: 0 },
    { scheme: "mccune-reischauer", spell: older, surnameAt: -1 },
  ];
  for (const { scheme, spell, surnameAt } of schemes) {
    const family = surname?.at(surnameAt);
    const syllables = family === undefined ? revised.map(spell) : [family, ...revised.slice(1).map(spell)];
    const text = syllables.join("");
    if (!readings.some((reading) => reading.text === text)) readings.push({ scheme, text, syllables });
  }
  return readings;
}

// Is this word Chinese in pinyin, or in Wade-Giles, and which syllables is it made of? Wade-Giles is printed today without
// its apostrophes, so that "chao" may be zhao or chao: parses prefer the unaspirated reading, which surnames favour.

import { PINYIN } from "./han.generated.ts";

const SYLLABLES: readonly string[] = PINYIN.split(" ").map((group) => (/^[a-z]+/.exec(group) as RegExpExecArray)[0]);
const PINYIN_SET: ReadonlySet<string> = new Set(SYLLABLES);
const SYLLABLE_LETTERS_MAX = 6;

const INITIALS: readonly (readonly [pinyin: string, wadeGiles: string])[] = [
  ["zh", "ch"],
  ["ch", "ch"],
  ["sh", "sh"],
  ["b", "p"],
  ["d", "t"],
  ["g", "k"],
  ["j", "ch"],
  ["q", "ch"],
  ["x", "hs"],
  ["z", "ts"],
  ["c", "ts"],
  ["r", "j"],
  ["y", "y"],
  ["w", "w"],
  ["p", "p"],
  ["t", "t"],
  ["k", "k"],
  ["s", "s"],
  ["m", "m"],
  ["f", "f"],
  ["n", "n"],
  ["l", "l"],
  ["h", "h"],
];

/** Syllables that follow no rule. */
const WHOLE: Readonly<Record<string, string>> = {
  zi: "tzu",
  ci: "tzu",
  si: "ssu",
  zhi: "chih",
  chi: "chih",
  shi: "shih",
  ri: "jih",
  er: "erh",
  yan: "yen",
  ye: "yeh",
  you: "yu",
  yong: "yung",
  yue: "yueh",
  yi: "i",
  gui: "kuei",
  kui: "kuei",
  ju: "chu",
  qu: "chu",
  xu: "hsu",
};

/** The Wade-Giles spelling of a pinyin syllable, without apostrophes and marks. */
export function toWadeGiles(syllable: string): string {
  const whole = WHOLE[syllable];
  if (whole !== undefined) return whole;
  const initial = INITIALS.find(([pinyin]) => syllable.startsWith(pinyin));
  const lead = initial?.[0] ?? "";
  let final = syllable.slice(lead.length);
  if (final.endsWith("ong")) final = final.replace("ong", "ung");
  else if (final === "ian") final = "ien";
  else if (final === "ie") final = "ieh";
  else if (final === "ue") final = "ueh";
  else if (final === "uo" && !["g", "k", "h", "sh"].includes(lead)) final = "o";
  else if (final === "e" && ["g", "k", "h"].includes(lead)) final = "o";
  return (initial?.[1] ?? "") + final;
}

let fromWadeGiles: ReadonlyMap<string, readonly string[]> | undefined;

/** Pinyin syllables by Wade-Giles spelling, unaspirated readings first. */
function byWadeGiles(): ReadonlyMap<string, readonly string[]> {
  if (fromWadeGiles) return fromWadeGiles;
  const map = new Map<string, string[]>();
  const aspirated = (syllable: string) => /^(?:p|t|k|q|c)/.test(syllable);
  for (const syllable of [...SYLLABLES].sort((a, b) => Number(aspirated(a)) - Number(aspirated(b)))) {
    const spelling = toWadeGiles(syllable);
    const list = map.get(spelling);
    if (list) list.push(syllable);
    else map.set(spelling, [syllable]);
  }
  for (const [spelling, syllable] of [
    ["yi", "yi"],
    ["szu", "si"],
    ["tse", "ze"],
    // Taiwan's passports print it so.
    ["ing", "ying"],
  ] as const) {
    if (!map.has(spelling)) map.set(spelling, [syllable]);
  }
  fromWadeGiles = map;
  return map;
}

/** Cuts a word wholly into syllables of a set, the longest first; undefined when it cannot be. */
function cut(word: string, known: (syllable: string) => boolean): string[] | undefined {
  if (word === "") return [];
  for (let length = Math.min(SYLLABLE_LETTERS_MAX, word.length); length > 0; length--) {
    const head = word.slice(0, length);
    if (!known(head)) continue;
    const rest = cut(word.slice(length), known);
    if (rest) return [head, ...rest];
  }
  return undefined;
}

/** Longest word that is cut: a name of more than four syllables is no Chinese name. */
const WORD_LETTERS_MAX = 24;

/** Pinyin syllables of a folded word, or undefined when it is not pinyin through and through. */
export function isPinyin(word: string): string[] | undefined {
  return word.length > WORD_LETTERS_MAX ? undefined : cut(word, (syllable) => PINYIN_SET.has(syllable));
}

/** Surnames by how many bear them, the most first: the hundred of the censuses, in pinyin. */
const SURNAMES: ReadonlyMap<string, number> = new Map(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng
  han cao zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lu ding ren yao shen zhong cui tan jin fan fu shi
  wan kong bai qiu qin hou xue jia dai lei xiong meng xia zou gong duan hao shao shi mao tao lai he gu kang long yan qian
  qiao ji zuo zhan mo kuang`
    .split(/\s+/)
    .map((surname, rank) => [surname, rank] as const),
);

/** The pinyin of a surname in Wade-Giles: of its readings the one that most families bear. */
export function surnameFromWadeGiles(word: string): string | undefined {
  const readings = wadeGilesToPinyin(word).map((syllables) => syllables.join(""));
  const rank = (reading: string) => SURNAMES.get(reading) ?? SURNAMES.size;
  return readings.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** Pinyin readings of a folded word in Wade-Giles, at most four, the likeliest first; empty when it is none. */
export function wadeGilesToPinyin(word: string): string[][] {
  if (word.length > WORD_LETTERS_MAX) return [];
  const table = byWadeGiles();
  const syllables = cut(word, (syllable) => table.has(syllable));
  if (!syllables || syllables.length === 0) return [];
  let readings: string[][] = [[]];
  for (const syllable of syllables) {
    const options = table.get(syllable) as readonly string[];
    readings = readings.flatMap((reading) => options.map((option) => [...reading, option])).slice(0, 4);
  }
  return readings;
}

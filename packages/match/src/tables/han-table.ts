// How is a Han character read, and which simpler character stands for it? Looked up in the generated strings.

import type { HanTable } from "../scripts/script-tables.ts";
import { JYUTPING } from "./cantonese.generated.ts";
import { PINYIN, SIMPLIFIED } from "./han.generated.ts";
import { hongKongSpelling } from "./hong-kong.ts";

/** Readings that characters have only as surnames. */
const SURNAME_READINGS: Readonly<Record<string, string>> = {
  单: "shan",
  曾: "zeng",
  解: "xie",
  仇: "qiu",
  查: "zha",
  任: "ren",
  区: "ou",
  盖: "ge",
  乐: "yue",
  翟: "zhai",
  朴: "piao",
  华: "hua",
  缪: "miao",
  冼: "xian",
  洗: "xian",
  种: "chong",
  重: "chong",
  覃: "qin",
  召: "shao",
  员: "yun",
  黑: "he",
  秘: "bi",
  折: "she",
  尉: "wei",
  繁: "po",
  令: "ling",
  燕: "yan",
  宁: "ning",
  葛: "ge",
  那: "na",
  卜: "bu",
  柏: "bai",
  费: "fei",
};

/** Frequent surnames as Hong Kong prints them. */
const CANTONESE: Readonly<Record<string, string>> = {
  陈: "chan",
  黄: "wong",
  王: "wong",
  张: "cheung",
  李: "lee",
  林: "lam",
  吴: "ng",
  郑: "cheng",
  何: "ho",
  叶: "yip",
  谢: "tse",
  刘: "lau",
  梁: "leung",
  郭: "kwok",
  周: "chow",
  徐: "tsui",
  朱: "chu",
  罗: "law",
  邓: "tang",
  许: "hui",
  曾: "tsang",
  冯: "fung",
  蔡: "choi",
  杨: "yeung",
  赵: "chiu",
  钟: "chung",
  胡: "wu",
  余: "yu",
  潘: "poon",
  卢: "lo",
  马: "ma",
  苏: "so",
  关: "kwan",
  邱: "yau",
  江: "kong",
  伍: "ng",
  麦: "mak",
  温: "wan",
  莫: "mok",
  区: "au",
  廖: "liu",
  袁: "yuen",
  谭: "tam",
  黎: "lai",
  方: "fong",
  杜: "to",
  沈: "shum",
  宋: "sung",
  董: "tung",
  范: "fan",
  萧: "siu",
  石: "shek",
  戴: "tai",
  严: "yim",
  孙: "suen",
};

const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  "欧阳 司马 诸葛 上官 夏侯 皇甫 尉迟 东方 慕容 令狐 公孙 轩辕 宇文 长孙 司徒 端木 独孤 南宫 西门 呼延 东郭 赫连 澹台 淳于 单于 太史 申屠 闻人".split(
    " ",
  ),
);

/** Characters looked up one by one before a whole table is decoded: one screening needs a dozen, a million need them all. */
const ONE_BY_ONE_MAX = 256;

/** A table in a string: found by searching the string at first, decoded when it is used much. */
class PackedTable {
  readonly #find: (character: string) => string;
  readonly #decode: () => ReadonlyMap<string, string>;
  readonly #found = new Map<string, string>();
  #whole: ReadonlyMap<string, string> | undefined;

  constructor(find: (character: string) => string, decode: () => ReadonlyMap<string, string>) {
    this.#find = find;
    this.#decode = decode;
  }

  /** Empty for a character that the table lacks. */
  get(character: string): string {
    if (this.#whole) return this.#whole.get(character) ?? "";
    const known = this.#found.get(character);
    if (known !== undefined) return known;
    if (character === "") return "";
    if (this.#found.size >= ONE_BY_ONE_MAX) {
      this.#whole = this.#decode();
      return this.#whole.get(character) ?? "";
    }
    const value = this.#find(character);
    this.#found.set(character, value);
    return value;
  }
}

function syllableOf(group: string): string {
  return (/^[a-z]+/.exec(group) as RegExpExecArray)[0];
}

/** A table of groups: a syllable and the characters that are read so. */
function syllableTable(groups: string, spelled: (syllable: string) => string): PackedTable {
  return new PackedTable(
    (character) => {
      const at = /[a-z ]/.test(character) ? -1 : groups.indexOf(character);
      return at < 0 ? "" : spelled(syllableOf(groups.slice(groups.lastIndexOf(" ", at) + 1, at)));
    },
    () => {
      const readings = new Map<string, string>();
      for (const group of groups.split(" ")) {
        const syllable = syllableOf(group);
        for (const character of group.slice(syllable.length)) readings.set(character, spelled(syllable));
      }
      return readings;
    },
  );
}

/** A table of pairs of characters. Some take two code units, so that places are counted in characters. */
function pairTable(pairs: string): PackedTable {
  return new PackedTable(
    (character) => {
      for (let at = pairs.indexOf(character); at >= 0; at = pairs.indexOf(character, at + 1)) {
        if (charactersBefore(pairs, at) % 2 !== 0) continue;
        return String.fromCodePoint(pairs.codePointAt(at + character.length) as number);
      }
      return "";
    },
    () => {
      const simpler = new Map<string, string>();
      const characters = [...pairs];
      for (let at = 0; at + 1 < characters.length; at += 2) {
        simpler.set(characters[at] as string, characters[at + 1] as string);
      }
      return simpler;
    },
  );
}

function charactersBefore(text: string, end: number): number {
  let count = end;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xdc00 && unit <= 0xdfff) count -= 1;
  }
  return count;
}

const pinyin = syllableTable(PINYIN, (syllable) => syllable);
const cantonese = syllableTable(JYUTPING, hongKongSpelling);
const simplified = pairTable(SIMPLIFIED);

export const HAN_TABLE: HanTable = {
  simplify(text) {
    let simple = "";
    for (const character of text) simple += simplified.get(character) || character;
    return simple;
  },
  pinyin: (character) => pinyin.get(character),
  surnamePinyin: (character) => SURNAME_READINGS[character] ?? pinyin.get(character),
  cantoneseSurname: (character) => CANTONESE[character],
  cantonese: (character) => cantonese.get(character),
  isCompoundSurname: (text) => COMPOUND_SURNAMES.has(text),
};

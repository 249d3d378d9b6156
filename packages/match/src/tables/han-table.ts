// How is a Han character read, and which simpler character stands for it? Decoded from the generated strings on first use.

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

interface Decoded {
  readonly cantonese: ReadonlyMap<string, string>;
  readonly pinyin: ReadonlyMap<string, string>;
  readonly simplified: ReadonlyMap<string, string>;
}

let decoded: Decoded | undefined;

/** Characters by groups of a syllable and what is read so. */
function bySyllable(groups: string, spelled: (syllable: string) => string): Map<string, string> {
  const readings = new Map<string, string>();
  for (const group of groups.split(" ")) {
    const syllable = (/^[a-z]+/.exec(group) as RegExpExecArray)[0];
    for (const character of group.slice(syllable.length)) readings.set(character, spelled(syllable));
  }
  return readings;
}

function tables(): Decoded {
  if (decoded) return decoded;
  const pinyin = bySyllable(PINYIN, (syllable) => syllable);
  const cantonese = bySyllable(JYUTPING, hongKongSpelling);
  const simplified = new Map<string, string>();
  const pairs = [...SIMPLIFIED];
  for (let at = 0; at + 1 < pairs.length; at += 2) simplified.set(pairs[at] as string, pairs[at + 1] as string);
  decoded = { pinyin, cantonese, simplified };
  return decoded;
}

export const HAN_TABLE: HanTable = {
  simplify(text) {
    const { simplified } = tables();
    let simple = "";
    for (const character of text) simple += simplified.get(character) ?? character;
    return simple;
  },
  pinyin: (character) => tables().pinyin.get(character) ?? "",
  surnamePinyin: (character) => SURNAME_READINGS[character] ?? tables().pinyin.get(character) ?? "",
  cantoneseSurname: (character) => CANTONESE[character],
  cantonese: (character) => tables().cantonese.get(character) ?? "",
  isCompoundSurname: (text) => COMPOUND_SURNAMES.has(text),
};

// Makes packages/match/src/tables/japanese.generated.ts from the names of persons in mecab-ipadic, by way of kuromoji (see
// NOTICE). Two characters of a name are read apart: readings are learnt by character and place, and only names that these
// do not give are kept whole. Run by hand: node --conditions=portcullis-source scripts/tables/generate-japanese.ts

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Converter } from "opencc-js";
import { romaniseKana } from "../../packages/match/src/scripts/kana.ts";

/** Word costs of the dictionary up to which a name counts as frequent (lower is likelier). */
const FREQUENT = { surname: 7600, given: 8000 };
/** Names of one character cost more, being words too. */
const FREQUENT_SINGLE = 12_500;
const WHOLE_LETTERS_MAX = 3;
/** Names that must show a reading of a character before it is kept. */
const SUPPORT_MIN = 2;
const ROUNDS = 8;
/** What an unseen pair of character and reading weighs against one seen once. */
const UNSEEN = 0.05;

interface Name {
  readonly cost: number;
  readonly characters: readonly string[];
  /** Katakana without marks of length. */
  readonly sound: string;
}

interface TokenDictionary {
  readonly target_map: Readonly<Record<string, readonly number[]>>;
  readonly dictionary: { getShort(at: number): number };
  getFeatures(id: string): string;
}

const require = createRequire(import.meta.url);
/** The dictionary hangs on the tokenizer under a name of the library's. */
const DICTIONARY = "token_info_dictionary";
const kuromoji = require("kuromoji") as {
  builder(options: { dicPath: string }): {
    build(done: (error: unknown, tokenizer: Readonly<Record<typeof DICTIONARY, TokenDictionary>>) => void): void;
  };
};
const toSimplified = Converter({ from: "t", to: "cn" });

function simplified(character: string): string {
  const simple = toSimplified(character);
  return [...simple].length === 1 ? simple : character;
}

function dictionary(): Promise<TokenDictionary> {
  const dicPath = require.resolve("kuromoji/package.json").replace("package.json", "dict");
  return new Promise((settle, fail) => {
    kuromoji.builder({ dicPath }).build((error, tokenizer) => {
      if (error) fail(error);
      else settle(tokenizer[DICTIONARY]);
    });
  });
}

/** Names in Han characters of one kind (姓 or 名), likeliest first. */
function namesOf(words: TokenDictionary, kind: string): Name[] {
  const names: Name[] = [];
  for (const id of Object.values(words.target_map).flat()) {
    const fields = words.getFeatures(String(id)).split(",");
    const [text = "", , , category, type] = fields;
    if (category !== "人名" || type !== kind || !/^[\u4e00-\u9fff]+$/u.test(text.replaceAll("々", "一"))) continue;
    const repeated = [...text].map((character, at) => (character === "々" ? (text[at - 1] as string) : character));
    const sound = (fields[9] ?? "").replaceAll("ー", "");
    names.push({ cost: words.dictionary.getShort(id + 4), characters: repeated.map(simplified), sound });
  }
  return names.sort((a, b) => a.cost - b.cost || (a.sound < b.sound ? -1 : 1));
}

/** Sounds of the two characters of a name, over every place where the whole may be cut. */
function cuts(sound: string): [string, string][] {
  const found: [string, string][] = [];
  for (let at = 1; at < sound.length; at++) {
    if (!/^[ァィゥェォャュョッン]/.test(sound.slice(at))) found.push([sound.slice(0, at), sound.slice(at)]);
  }
  return found;
}

/** How often each character is read how, first and last, by the cuts that agree best with one another. */
function learn(names: readonly Name[]): [Map<string, number>, Map<string, number>] {
  let counts: [Map<string, number>, Map<string, number>] = [new Map(), new Map()];
  for (let round = 0; round < ROUNDS; round++) {
    const next: [Map<string, number>, Map<string, number>] = [new Map(), new Map()];
    const seen = (place: 0 | 1, key: string) => (counts[place].get(key) ?? 0) + UNSEEN;
    const add = (place: 0 | 1, key: string) => next[place].set(key, (next[place].get(key) ?? 0) + 1);
    for (const { characters, sound } of names) {
      const options = cuts(sound).map(([a, b]): [string, string] => [`${characters[0]}${a}`, `${characters[1]}${b}`]);
      const best = options.sort((a, b) => seen(0, b[0]) * seen(1, b[1]) - seen(0, a[0]) * seen(1, a[1]));
      for (const [a, b] of round === 0 ? best : best.slice(0, 1)) {
        add(0, a);
        add(1, b);
      }
    }
    counts = next;
  }
  return counts;
}

/** Readings of a character in one place, likeliest first, at most two. */
function ranked(counts: ReadonlyMap<string, number>): Map<string, string[]> {
  const byCharacter = new Map<string, [string, number][]>();
  for (const [key, count] of counts) {
    if (count < SUPPORT_MIN) continue;
    const [character, ...sound] = key;
    const list = byCharacter.get(character as string) ?? [];
    list.push([spell(sound.join("")), count]);
    byCharacter.set(character as string, list);
  }
  const order = (a: [string, number], b: [string, number]) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
  return new Map(
    [...byCharacter].map(([character, list]) => [
      character,
      list
        .sort(order)
        .slice(0, 2)
        .map(([text]) => text),
    ]),
  );
}

/** Hepburn, mora by mora: what the dictionary does not mark as long is two vowels ("Inoue"). */
function spell(sound: string): string {
  const morae = sound.match(/ッ?[ァ-ヴ][ァィゥェォャュョ]?/g) ?? [];
  return morae.map((mora) => romaniseKana(mora)[0]?.text ?? "").join("");
}

/** `reading` then its characters, groups in alphabetical order; second readings in a string of their own. */
function grouped(readings: ReadonlyMap<string, readonly string[]>, at: 0 | 1): string {
  const groups = new Map<string, string>();
  for (const [character, texts] of [...readings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = texts[at];
    if (text !== undefined) groups.set(text, (groups.get(text) ?? "") + character);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, characters]) => text + characters)
    .join(" ");
}

interface Learnt {
  readonly first: ReadonlyMap<string, readonly string[]>;
  readonly last: ReadonlyMap<string, readonly string[]>;
  /** Frequent names whose characters do not give their reading, as characters and reading. */
  readonly whole: readonly string[];
  /** Frequent names of two characters that they do give. */
  readonly regular: readonly string[];
}

function learnt(names: readonly Name[], costMax: number): Learnt {
  const pairs = names.filter(({ characters }) => characters.length === 2);
  const [firstCounts, lastCounts] = learn(pairs);
  const [first, last] = [ranked(firstCounts), ranked(lastCounts)];
  const seen = new Set<string>();
  const whole: string[] = [];
  const regular: string[] = [];
  for (const { characters, sound, cost } of names) {
    const text = characters.join("");
    if (
      cost > (characters.length === 1 ? FREQUENT_SINGLE : costMax) ||
      seen.has(text) ||
      characters.length > WHOLE_LETTERS_MAX
    )
      continue;
    seen.add(text);
    const composed =
      (first.get(characters[0] as string)?.[0] ?? "") + (last.get(characters.at(-1) as string)?.[0] ?? "");
    if (characters.length === 2 && composed === spell(sound)) regular.push(text);
    else whole.push(text + spell(sound));
  }
  return { first, last, whole: whole.sort(), regular: regular.sort() };
}

const words = await dictionary();
const surname = learnt(namesOf(words, "姓"), FREQUENT.surname);
const given = learnt(namesOf(words, "名"), FREQUENT.given);
const strings: readonly (readonly [name: string, doc: string, text: string])[] = [
  ["SURNAME_FIRST", "Reading, then the characters so read at the head of a surname.", grouped(surname.first, 0)],
  ["SURNAME_FIRST_OTHER", "Second readings of the same.", grouped(surname.first, 1)],
  ["SURNAME_LAST", "At the end of a surname.", grouped(surname.last, 0)],
  ["SURNAME_LAST_OTHER", "Second readings of the same.", grouped(surname.last, 1)],
  ["GIVEN_FIRST", "At the head of a given name.", grouped(given.first, 0)],
  ["GIVEN_FIRST_OTHER", "Second readings of the same.", grouped(given.first, 1)],
  ["GIVEN_LAST", "Further on in a given name.", grouped(given.last, 0)],
  ["GIVEN_LAST_OTHER", "Second readings of the same.", grouped(given.last, 1)],
  ["SURNAMES", "Frequent surnames with their reading.", surname.whole.join(" ")],
  ["SURNAME_PAIRS", "Frequent surnames whose characters are read as above.", surname.regular.join("")],
  ["GIVEN_NAMES", "Frequent given names with their reading.", given.whole.join(" ")],
];
writeFileSync(
  new URL("../../packages/match/src/tables/japanese.generated.ts", import.meta.url),
  `// Made by scripts/tables/generate-japanese.ts from mecab-ipadic 2.7.0 (NAIST and ICOT terms, see NOTICE) in kuromoji (Apache-2.0).
${strings.map(([name, doc, text]) => `\n/** ${doc} */\nexport const ${name} = ${JSON.stringify(text)};\n`).join("")}`,
);

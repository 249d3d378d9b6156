// How is a Japanese name in Han characters read? By a table of frequent names and, for all others, by how its characters
// are read in such a place of a name: two readings, since many characters have two.

import type { Romanisation } from "./romanise.ts";
import type { JapaneseTable, ScriptTables } from "./script-tables.ts";

/** Shortest and longest whole name that is read as Japanese. */
const NAME_CHARACTERS = { least: 3, most: 6 };

interface Part {
  /** One entry for each character; a name known only as a whole stands at its first. */
  readonly likeliest: readonly string[];
  readonly other?: readonly string[];
}

function whole(reading: string, length: number): Part {
  return { likeliest: [reading, ...Array<string>(length - 1).fill("")] };
}

/** Characters read one by one; undefined when one is unknown in names. */
function composed(characters: readonly string[], part: "surname" | "given", table: JapaneseTable): Part | undefined {
  const options = characters.map((character, at) => table.readings(character, part, at === 0 ? "first" : "last"));
  if (options.some((readings) => readings.length === 0)) return undefined;
  const likeliest = options.map((readings) => readings[0] as string);
  const second = options.findIndex((readings) => readings.length > 1);
  if (second < 0) return { likeliest };
  return { likeliest, other: likeliest.map((text, at) => (at === second ? (options[at]?.[1] as string) : text)) };
}

/** A given name: known, or read by its characters, a known ending in 郎 kept ("Yasu-jiro"). */
function given(characters: readonly string[], table: JapaneseTable): Part | undefined {
  const tail =
    characters.length > 2 && characters.at(-1) === "郎" ? table.givenName(characters.slice(-2).join("")) : undefined;
  const stem = tail === undefined ? characters : characters.slice(0, -2);
  const read = composed(stem, "given", table);
  const ending = tail === undefined ? [] : whole(tail, 2).likeliest;
  const built = read && {
    likeliest: [...read.likeliest, ...ending],
    ...(read.other ? { other: [...read.other, ...ending] } : {}),
  };
  const known = table.givenName(characters.join(""));
  if (known === undefined) return built;
  const { likeliest } = whole(known, characters.length);
  return built && built.likeliest.join("") !== known ? { likeliest, other: built.likeliest } : { likeliest };
}

/** Chinese surnames so frequent that a name of three characters is Chinese unless its two first are a known surname. */
const CHINESE_SURNAMES = new Set(
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习温华安严庞颜翁祝路涂",
);

interface Cut {
  readonly length: number;
  readonly surname: Part;
}

/** Where the surname may end, likeliest first: a known one of three or two characters; then one, before two in a name of three. */
function* cuts(characters: readonly string[], table: JapaneseTable): Generator<Cut> {
  for (const length of [3, 2]) {
    const known = length < characters.length ? table.surname(characters.slice(0, length).join("")) : undefined;
    if (known === undefined) continue;
    const parts = composed(characters.slice(0, length), "surname", table);
    yield { length, surname: parts?.likeliest.join("") === known ? parts : whole(known, length) };
  }
  const chinese = characters.length < 4 && CHINESE_SURNAMES.has(characters[0] as string);
  const single = chinese ? undefined : table.surname(characters[0] as string);
  const one = single === undefined ? [] : [{ length: 1, surname: { likeliest: [single] } }];
  const pair = chinese ? undefined : composed(characters.slice(0, 2), "surname", table);
  const two = pair ? [{ length: 2, surname: pair }] : [];
  yield* characters.length === 3 ? [...one, ...two] : [...two, ...one];
}

function reading(scheme: string, surname: readonly string[], rest: readonly string[]): Romanisation {
  return { scheme, text: `${surname.join("")} ${rest.join("")}`, syllables: [...surname, ...rest] };
}

function readings(surname: Part, rest: Part): Romanisation[] {
  const first = reading("japanese", surname.likeliest, rest.likeliest);
  if (rest.other) return [first, reading("japanese-other", surname.likeliest, rest.other)];
  return surname.other ? [first, reading("japanese-other", surname.other, rest.likeliest)] : [first];
}

/** A word beside others: a surname or a given name by itself. */
function single(text: string, table: JapaneseTable): Romanisation[] {
  const characters = [...text];
  const parts = composed(characters, "given", table);
  const texts = [table.surname(text), table.givenName(text), parts?.likeliest.join("")];
  const known = [...new Set(texts.filter((found) => found !== undefined))].slice(0, 2);
  return known.map((found, at) => ({ scheme: at === 0 ? "japanese" : "japanese-other", text: found }));
}

/**
 * Japanese readings of a name, at most two, the likelier first; none for a name that has no Japanese surname.
 * A word of two characters may be a surname or a given name alone and is read so, without a space.
 */
export function romaniseJapanese(word: string, tables: ScriptTables): Romanisation[] {
  const table = tables.japanese;
  if (!table) return [];
  const characters = [...(tables.han?.simplify(word) ?? word)].map((character, at, all) =>
    character === "々" ? (all[at - 1] ?? character) : character,
  );
  if (characters.length === 2) return single(characters.join(""), table);
  if (characters.length < NAME_CHARACTERS.least || characters.length > NAME_CHARACTERS.most) return [];
  for (const { length, surname } of cuts(characters, table)) {
    const rest = given(characters.slice(length), table);
    if (rest) return readings(surname, rest);
  }
  return [];
}

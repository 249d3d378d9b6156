// How would this name be spelled in Latin letters? As it stands, and once per way of romanising what is not Latin.

import { type DescribedKind, MATCH_LIMITS } from "../description.ts";
import { foldLatin } from "../scripts/fold-latin.ts";
import { segmentHan } from "../scripts/han-forms.ts";
import { type Romanisation, romanise } from "../scripts/romanise.ts";
import { dominantScript } from "../scripts/script-of.ts";
import type { ScriptTables } from "../scripts/script-tables.ts";
import { isPinyin, surnameFromWadeGiles, wadeGilesToPinyin } from "../tables/wade-giles.ts";
import { arabicCompounds } from "./arabic-compounds.ts";
import { latinCompounds } from "./latin-compounds.ts";
import type { TokenOrigin } from "./similarity.ts";
import { transcriptions } from "./transcription.ts";
import type { Word } from "./words.ts";

/** A word in `a-z0-9`, with what it was made of. */
export interface FoldedWord {
  readonly text: string;
  readonly printed: string;
  readonly capitals: boolean;
  readonly dotted: boolean;
  readonly origin: TokenOrigin;
}

export interface SpelledReading {
  readonly scheme: string;
  readonly words: readonly FoldedWord[];
}

/** One way of spelling one word; a Han name becomes several words. */
interface Spelling {
  readonly scheme: string;
  readonly words: readonly FoldedWord[];
}

const READINGS_MAX = 4;

/** Latin letters typed for Cyrillic ones of the same look: lists print "Дзмiтрый" with a Latin i. */
const CYRILLIC_LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [..."aаeеoоpрcсyуxхiіjјsѕAАEЕOОPРCСXХKКBВHНMМTТIІJЈSЅ".matchAll(/(.)(.)/gu)].map(
    ([, latin, cyrillic]) => [latin as string, cyrillic as string] as const,
  ),
);

const ARABIC_ARTICLE = "ال";

function folded(word: Word, text: string, printed = word.printed, origin: TokenOrigin = "letters"): FoldedWord {
  return {
    text: text.slice(0, MATCH_LIMITS.wordCharactersMax),
    printed,
    capitals: word.capitals,
    dotted: word.dotted,
    origin,
  };
}

function originOf(reading: Romanisation): TokenOrigin {
  if (reading.syllables) return "syllables";
  return reading.vowelless ? "vowelless" : "letters";
}

/** `alone`: the whole name is this one word, so that a surname stands at its head. */
function hanSpellings(word: Word, kind: DescribedKind, alone: boolean, tables: ScriptTables): Spelling[] {
  if (!tables.han) return [];
  if (kind === "organisation" || kind === "vessel" || word.printed.length > 5) {
    const words = segmentHan(word.printed, tables).map((segment) =>
      folded(word, segment.latin.join(""), segment.text, segment.role === "name" ? "syllables" : "letters"),
    );
    return [{ scheme: "pinyin", words }];
  }
  return syllableSpellings(word, romanise(word.printed, "Hani", tables), alone);
}

/** A name in one word is cut into surname and given name, what passports print; a word beside others is one name. */
function syllableSpellings(word: Word, readings: readonly Romanisation[], alone: boolean): Spelling[] {
  return readings.map((reading) => ({
    scheme: reading.scheme,
    words: alone
      ? surnameFirst(word, reading)
      : [folded(word, reading.text.replaceAll(" ", ""), word.printed, "syllables")],
  }));
}

function surnameFirst(word: Word, reading: Romanisation): FoldedWord[] {
  const letters = [...word.printed];
  const { text, syllables } = reading;
  const [surname, given] = text.split(" ");
  if (given !== undefined) {
    const length = letters.length === 2 || syllables === undefined ? 1 : letters.length - syllablesOf(syllables, given);
    return [
      folded(word, surname as string, letters.slice(0, length).join(""), "syllables"),
      folded(word, given, letters.slice(length).join(""), "syllables"),
    ];
  }
  if (!syllables || syllables.length < 2 || syllables.length > 4 || syllables.length !== letters.length) {
    return [folded(word, text, word.printed, "syllables")];
  }
  const length = syllables.length === 4 ? 2 : 1;
  return [
    folded(word, syllables.slice(0, length).join(""), letters.slice(0, length).join(""), "syllables"),
    folded(word, syllables.slice(length).join(""), letters.slice(length).join(""), "syllables"),
  ];
}

/** How many syllables at the end make up the given name. */
function syllablesOf(syllables: readonly string[], given: string): number {
  for (let count = 1; count <= syllables.length; count++) {
    if (syllables.slice(-count).join("") === given) return count;
  }
  return syllables.length - 1;
}

function spellings(word: Word, kind: DescribedKind, alone: boolean, tables: ScriptTables): Spelling[] {
  const script = dominantScript(word.printed);
  if (script === "Cyrl" && /[a-z]/i.test(word.printed)) {
    const printed = word.printed.replace(/[a-z]/gi, (letter) => CYRILLIC_LOOKALIKES.get(letter) ?? letter);
    if (!/[a-z]/i.test(printed)) {
      return spellings({ ...word, printed }, kind, alone, tables).map(({ scheme, words }) => ({
        scheme,
        words: words.map((read) => ({ ...read, printed: word.printed })),
      }));
    }
  }
  if (script === "Latn" || script === "Zyyy" || /[a-z]/i.test(word.printed)) {
    return [{ scheme: "as-printed", words: [folded(word, foldLatin(word.printed).replaceAll(" ", ""))] }];
  }
  if (script === "Hani") return hanSpellings(word, kind, alone, tables);
  if (script === "Arab" && word.printed.startsWith(ARABIC_ARTICLE) && word.printed.length >= 5) {
    const rest = { ...word, printed: word.printed.slice(ARABIC_ARTICLE.length) };
    const article = folded(word, "al", ARABIC_ARTICLE);
    return romanise(rest.printed, script, tables).map((reading) => ({
      scheme: reading.scheme,
      words: [article, folded(rest, reading.text, rest.printed, originOf(reading))],
    }));
  }
  const readings = romanise(word.printed, script, tables);
  if (script === "Hang") return syllableSpellings(word, readings, alone && kind !== "organisation");
  return readings.map((reading) => ({
    scheme: reading.scheme,
    // Burmese comes syllable by syllable, each a word of the name.
    words: reading.text.split(" ").map((part) => folded(word, part, word.printed, originOf(reading))),
  }));
}

/** No pinyin, or one syllable of Wade-Giles that is two in pinyin ("chiang": chi-ang). */
function isForeign(text: string): boolean {
  const pinyin = isPinyin(text);
  return pinyin === undefined || pinyin.length > (wadeGilesToPinyin(text)[0]?.length ?? 0);
}

/**
 * "Chao Kuang-tsung": every word reads as Wade-Giles and not every one as pinyin. The first word is the surname; two
 * syllables that follow it are read apart and as one name.
 */
function wadeGilesReadings(words: readonly FoldedWord[]): SpelledReading[] {
  if (words.length < 2 || words.length > 4) return [];
  const read: FoldedWord[] = [];
  let foreign = false;
  for (const [at, word] of words.entries()) {
    const text = at === 0 ? surnameFromWadeGiles(word.text) : wadeGilesToPinyin(word.text)[0]?.join("");
    if (text === undefined) return [];
    if (isForeign(word.text)) foreign = true;
    read.push({ ...word, text });
  }
  if (!foreign) return [];
  const apart: SpelledReading = { scheme: "wade-giles", words: read };
  const [surname, first, second] = read;
  if (read.length !== 3 || !surname || !first || !second) return [apart];
  const given = { ...first, text: first.text + second.text, printed: `${first.printed} ${second.printed}` };
  return [apart, { scheme: "wade-giles", words: [surname, given] }];
}

/**
 * Alternatives of the word that decides for all: one whose letters tell the language (Ukrainian "і") goes before one that
 * could be of several.
 */
function leadOf(alternatives: readonly (readonly Spelling[])[]): readonly Spelling[] {
  const most = Math.max(0, ...alternatives.map((list) => list.length));
  const longest = alternatives.filter((list) => list.length === most);
  return longest.find((list) => list[0]?.scheme === "cyrillic-other") ?? longest[0] ?? [];
}

/** The spelling of the wanted scheme; a word without it has its own of that place. */
function spellingLike(list: readonly Spelling[], scheme: string | undefined, at: number): Spelling {
  return list.find((spelling) => spelling.scheme === scheme) ?? (list[Math.min(at, list.length - 1)] as Spelling);
}

/** Latin spellings of a name, the likeliest first, at most {@link READINGS_MAX}; then readings of other transcriptions. */
export function spelledReadings(words: readonly Word[], kind: DescribedKind, tables: ScriptTables): SpelledReading[] {
  const alternatives = words.map((word) => spellings(word, kind, words.length === 1, tables));
  const lead = leadOf(alternatives);
  const count = Math.min(READINGS_MAX, Math.max(1, lead.length));
  const readings: SpelledReading[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < count; at++) {
    const chosen = alternatives.flatMap((list) =>
      list.length === 0 ? [] : [spellingLike(list, lead[at]?.scheme, at)],
    );
    const spelled = chosen.flatMap((spelling) => spelling.words).filter((word) => word.text !== "");
    const key = spelled.map((word) => word.text).join(" ");
    if (spelled.length === 0 || seen.has(key)) continue;
    seen.add(key);
    const scheme = chosen.find((spelling) => spelling.scheme !== "as-printed")?.scheme ?? "as-printed";
    readings.push({ scheme, words: spelled });
  }
  for (const { scheme, words: spelled } of [...readings]) {
    const compound = arabicCompounds(spelled) ?? (scheme === "as-printed" ? latinCompounds(spelled) : undefined);
    if (compound) readings.push({ scheme, words: compound });
  }
  const first = readings[0];
  if (first?.scheme !== "as-printed" || kind === "organisation") return readings;
  for (const other of [...wadeGilesReadings(first.words), ...transcriptions(first.words)]) {
    const key = other.words.map((word) => word.text).join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    readings.push(other);
  }
  return readings;
}

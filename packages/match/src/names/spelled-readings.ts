// How would this name be spelled in Latin letters? As it stands, and once per way of romanising what is not Latin.

import type { DescribedKind } from "../description.ts";
import { foldLatin } from "../scripts/fold-latin.ts";
import { segmentHan } from "../scripts/han-forms.ts";
import { romanise } from "../scripts/romanise.ts";
import type { ScriptTables } from "../scripts/script-tables.ts";
import { dominantScript } from "../scripts/script-of.ts";
import { isPinyin, wadeGilesToPinyin } from "../tables/wade-giles.ts";
import type { Word } from "./words.ts";

/** A word in `a-z0-9`, with what it was made of. */
export interface FoldedWord {
  readonly text: string;
  readonly printed: string;
  readonly capitals: boolean;
  readonly dotted: boolean;
  readonly vowelless: boolean;
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

const READINGS_MAX = 3;
const ARABIC_ARTICLE = "ال";

function folded(word: Word, text: string, printed = word.printed, vowelless = false): FoldedWord {
  return { text, printed, capitals: word.capitals, dotted: word.dotted, vowelless };
}

function hanSpellings(word: Word, kind: DescribedKind, tables: ScriptTables): Spelling[] {
  if (!tables.han) return [];
  if (kind === "organisation" || kind === "vessel" || word.printed.length > 5) {
    const words = segmentHan(word.printed, tables).map((segment) => folded(word, segment.latin.join(""), segment.text));
    return [{ scheme: "pinyin", words }];
  }
  const readings = romanise(word.printed, "Hani", tables);
  return readings.map((reading) => ({ scheme: reading.scheme, words: surnameFirst(word, reading.text, reading.syllables) }));
}

/** Surname, then the given name as one word: what passports print. A space in `text` tells a compound surname. */
function surnameFirst(word: Word, text: string, syllables: readonly string[] | undefined): FoldedWord[] {
  const letters = [...word.printed];
  const spaced = text.split(" ");
  if (spaced.length === 2) return [folded(word, spaced[0] as string), folded(word, spaced[1] as string)];
  if (!syllables || syllables.length < 2 || syllables.length > 4 || syllables.length !== letters.length) {
    return [folded(word, text.replaceAll(" ", ""))];
  }
  const surname = syllables.length === 4 ? 2 : 1;
  return [
    folded(word, syllables.slice(0, surname).join(""), letters.slice(0, surname).join("")),
    folded(word, syllables.slice(surname).join(""), letters.slice(surname).join("")),
  ];
}

function spellings(word: Word, kind: DescribedKind, tables: ScriptTables): Spelling[] {
  const script = dominantScript(word.printed);
  if (script === "Latn" || script === "Zyyy" || /[a-z]/i.test(word.printed)) {
    return [{ scheme: "as-printed", words: [folded(word, foldLatin(word.printed).replaceAll(" ", ""))] }];
  }
  if (script === "Hani") return hanSpellings(word, kind, tables);
  if (script === "Arab" && word.printed.startsWith(ARABIC_ARTICLE) && word.printed.length >= 5) {
    const rest = { ...word, printed: word.printed.slice(ARABIC_ARTICLE.length) };
    const article = folded(word, "al", ARABIC_ARTICLE);
    return romanise(rest.printed, script, tables).map((reading) => ({
      scheme: reading.scheme,
      words: [article, folded(rest, reading.text, rest.printed, reading.vowelless === true)],
    }));
  }
  return romanise(word.printed, script, tables).map((reading) => ({
    scheme: reading.scheme,
    words:
      script === "Hang" && kind !== "organisation"
        ? surnameFirst(word, reading.text, reading.syllables)
        : [folded(word, reading.text.replaceAll(" ", ""), word.printed, reading.vowelless === true)],
  }));
}

/** "Chao Kuang-tsung": every word reads as Wade-Giles and not every one as pinyin. */
function wadeGilesReading(words: readonly FoldedWord[]): SpelledReading | undefined {
  if (words.length < 2 || words.length > 4) return undefined;
  const read: FoldedWord[] = [];
  let foreign = false;
  for (const word of words) {
    const parse = wadeGilesToPinyin(word.text)[0];
    if (!parse) return undefined;
    if (!isPinyin(word.text)) foreign = true;
    read.push({ ...word, text: parse.join("") });
  }
  return foreign ? { scheme: "wade-giles", words: read } : undefined;
}

/** Latin spellings of a name, the likeliest first, at most {@link READINGS_MAX} and a Wade-Giles reading. */
export function spelledReadings(words: readonly Word[], kind: DescribedKind, tables: ScriptTables): SpelledReading[] {
  const alternatives = words.map((word) => spellings(word, kind, tables));
  const count = Math.min(READINGS_MAX, Math.max(1, ...alternatives.map((list) => list.length)));
  const readings: SpelledReading[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < count; at++) {
    const chosen = alternatives.flatMap((list) => (list.length === 0 ? [] : [list[Math.min(at, list.length - 1)] as Spelling]));
    const spelled = chosen.flatMap((spelling) => spelling.words).filter((word) => word.text !== "");
    const key = spelled.map((word) => word.text).join(" ");
    if (spelled.length === 0 || seen.has(key)) continue;
    seen.add(key);
    const scheme = chosen.find((spelling) => spelling.scheme !== "as-printed")?.scheme ?? "as-printed";
    readings.push({ scheme, words: spelled });
  }
  const first = readings[0];
  const wadeGiles = first?.scheme === "as-printed" && kind !== "organisation" ? wadeGilesReading(first.words) : undefined;
  if (wadeGiles && !seen.has(wadeGiles.words.map((word) => word.text).join(" "))) readings.push(wadeGiles);
  return readings;
}

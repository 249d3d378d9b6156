// How might this word be spelled in Latin letters? The likeliest spelling first, few of them, each named by its scheme.

import { romaniseArmenian, romaniseCyrillic, romaniseGeorgian, romaniseGreek } from "./alphabets.ts";
import { romaniseArabic } from "./arabic.ts";
import { romaniseBurmese } from "./burmese.ts";
import { romaniseEthiopic } from "./ethiopic.ts";
import { romaniseHan } from "./han.ts";
import { romaniseHangul } from "./hangul.ts";
import { romaniseHebrew } from "./hebrew.ts";
import { romaniseIndic } from "./indic.ts";
import { romaniseKana } from "./kana.ts";
import { romaniseKhmer } from "./khmer.ts";
import { romaniseLao } from "./lao.ts";
import type { ScriptTables } from "./script-tables.ts";
import { romaniseThai } from "./thai.ts";

export interface Romanisation {
  readonly scheme: string;
  /** `a-z`, with a space only after a compound or spelled-out surname. */
  readonly text: string;
  /** One per character, for scripts of syllables. */
  readonly syllables?: readonly string[];
  /** The script leaves vowels out: what is missing is unknown. */
  readonly vowelless?: boolean;
}

/** Scripts without a reading of their own whose plain spelling lacks vowels. */
const VOWELLESS = new Set(["Tibt", "Syrc", "Thaa"]);

function romanisePlain(word: string, script: string, tables: ScriptTables): Romanisation[] {
  if (!tables.plain) return [];
  let text = "";
  for (const letter of word) text += tables.plain(letter);
  text = text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return text === "" ? [] : [{ scheme: "plain", text, ...(VOWELLESS.has(script) ? { vowelless: true } : {}) }];
}

/**
 * Spellings of one word of one script, at most four; none when the script needs tables that are not at hand.
 *
 * @param script ISO 15924 code, as `dominantScript` gives it
 */
export function romanise(word: string, script: string, tables: ScriptTables): Romanisation[] {
  switch (script) {
    case "Cyrl":
      return romaniseCyrillic(word);
    case "Grek":
      return romaniseGreek(word);
    case "Arab":
      return romaniseArabic(word);
    case "Hebr":
      return romaniseHebrew(word);
    case "Armn":
      return romaniseArmenian(word);
    case "Geor":
      return romaniseGeorgian(word);
    case "Hang":
      return romaniseHangul(word);
    case "Hira":
    case "Kana":
      return romaniseKana(word);
    case "Hani":
      return romaniseHan(word, tables);
    case "Deva":
    case "Beng":
    case "Guru":
    case "Gujr":
    case "Orya":
    case "Taml":
    case "Telu":
    case "Knda":
    case "Mlym":
    case "Sinh":
      return romaniseIndic(word, script);
    case "Mymr":
      return romaniseBurmese(word);
    case "Ethi":
      return romaniseEthiopic(word);
    case "Khmr":
      return romaniseKhmer(word);
    case "Laoo":
      return romaniseLao(word);
    case "Thai":
      return romaniseThai(word);
    default:
      return romanisePlain(word, script, tables);
  }
}

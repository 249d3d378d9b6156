// When both sides print Han or Hangul, which characters agree? Sound alone is weak there: hundreds of given names share
// one romanisation, so such names are compared character by character.

import { type DescribedKind, MATCH_LIMITS } from "../description.ts";
import { segmentHan } from "../scripts/han-forms.ts";
import { dominantScript } from "../scripts/script-of.ts";
import type { ScriptTables } from "../scripts/script-tables.ts";
import type { NameReading, NameToken } from "./analyse-name.ts";
import type { TokenClass } from "./word-classes.ts";
import type { Word } from "./words.ts";

const CHARACTER_SCRIPTS = new Set(["Hani", "Hang", "Hira", "Kana"]);

function characters(text: string, cls: TokenClass): NameToken[] {
  return [...text].map((character) => ({ text: character, printed: character, cls, origin: "letters" }));
}

function entityTokens(printed: string, tables: ScriptTables): NameToken[] {
  return segmentHan(printed, tables).flatMap((segment): NameToken[] => {
    if (segment.role === "legal-form") {
      return [{ text: segment.text, printed: segment.text, cls: "legal-form", origin: "letters" }];
    }
    if (segment.role === "generic")
      return [{ text: segment.text, printed: segment.text, cls: "generic", origin: "letters" }];
    return characters(segment.text, "han");
  });
}

/** The reading by characters, when every letter of the name belongs to such a script; else undefined. */
export function characterReading(
  words: readonly Word[],
  kind: DescribedKind,
  tables: ScriptTables,
): NameReading | undefined {
  const style = kind === "organisation" || kind === "vessel" || kind === "aircraft" ? "entity" : "person";
  const tokens: NameToken[] = [];
  for (const word of words) {
    const script = dominantScript(word.printed);
    if (!CHARACTER_SCRIPTS.has(script)) return undefined;
    const simplified = script === "Hani" && tables.han ? tables.han.simplify(word.printed) : word.printed;
    const long = [...simplified].length > 4;
    tokens.push(
      ...(script === "Hani" && (style === "entity" || long)
        ? entityTokens(simplified, tables)
        : characters(simplified, "han")),
    );
  }
  return {
    scheme: "characters",
    script: "characters",
    style: tokens.length > 4 ? "entity" : style,
    tokens: tokens.slice(0, MATCH_LIMITS.tokensMax),
  };
}

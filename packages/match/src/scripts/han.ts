// How is a word in Han characters read? In Mandarin, with the surname's own reading first; frequent surnames also as Hong
// Kong spells them.

import type { Romanisation } from "./romanise.ts";
import type { ScriptTables } from "./script-tables.ts";

/** Longest run of characters that may be a person's name. */
const NAME_CHARACTERS_MAX = 5;

export function romaniseHan(word: string, tables: ScriptTables): Romanisation[] {
  const han = tables.han;
  if (!han) return [];
  const characters = [...han.simplify(word)];
  const syllables = characters.map((character) => han.pinyin(character));
  const known = syllables.filter((syllable) => syllable !== "");
  if (known.length === 0) return [];
  if (characters.length < 2 || characters.length > NAME_CHARACTERS_MAX) {
    return [{ scheme: "pinyin", text: known.join(""), syllables: known }];
  }
  const compound = characters.length > 2 && han.isCompoundSurname(characters.slice(0, 2).join(""));
  const surnameLength = compound ? 2 : 1;
  const surname = compound ? syllables.slice(0, 2) : [han.surnamePinyin(characters[0] as string)];
  const given = syllables.slice(surnameLength).join("");
  const named = [...surname, ...syllables.slice(surnameLength)];
  const readings: Romanisation[] = [{ scheme: "pinyin", text: `${surname.join("")} ${given}`, syllables: named }];
  const cantonese = compound ? undefined : han.cantoneseSurname(characters[0] as string);
  if (cantonese !== undefined && cantonese !== surname[0]) {
    readings.push({ scheme: "hong-kong", text: `${cantonese} ${given}`, syllables: [cantonese, ...named.slice(1)] });
  }
  return readings;
}

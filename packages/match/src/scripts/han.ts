// How is a word in Han characters read? In Mandarin, with the surname's own reading; as Hong Kong spells its Cantonese; in
// Japanese, where the characters are those of a Japanese name.

import { romaniseJapanese } from "./kanji.ts";
import type { Romanisation } from "./romanise.ts";
import type { HanTable, ScriptTables } from "./script-tables.ts";

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
  const pinyin: Romanisation = { scheme: "pinyin", text: `${surname.join("")} ${given}`, syllables: named };
  const japanese = romaniseJapanese(word, tables);
  const hongKong = hongKongReading(characters, surnameLength, han, pinyin);
  // Four characters and more without a Chinese compound surname are a Japanese name first.
  const ordered =
    characters.length > 3 && !compound ? [...japanese, pinyin, ...hongKong] : [pinyin, ...hongKong, ...japanese];
  return ordered.slice(0, READINGS_MAX);
}

const READINGS_MAX = 4;

/** As Hong Kong spells the name, where the table has all its characters and it differs from pinyin. */
function hongKongReading(
  characters: readonly string[],
  surnameLength: number,
  han: HanTable,
  pinyin: Romanisation,
): Romanisation[] {
  const own = surnameLength === 1 ? han.cantoneseSurname(characters[0] as string) : undefined;
  const spelled = characters.map((character) => han.cantonese?.(character) ?? "");
  const known = spelled.every((syllable) => syllable !== "");
  if (!known && own === undefined) return [];
  const rest = known ? spelled.slice(surnameLength) : (pinyin.syllables ?? []).slice(surnameLength);
  const surname = own !== undefined ? [own] : spelled.slice(0, surnameLength);
  const text = `${surname.join("")} ${rest.join("")}`;
  return text === pinyin.text ? [] : [{ scheme: "hong-kong", text, syllables: [...surname, ...rest] }];
}

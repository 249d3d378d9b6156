// What tables does the matcher need that are too large or too changeable to be code? They are handed in, with a version
// that every screening names.

export interface HanTable {
  /** Traditional and variant characters as simplified ones; everything else unchanged. */
  simplify(text: string): string;
  /** Toneless pinyin of a character (`lü` as `lu`); empty for a character that is not in the table. */
  pinyin(character: string): string;
  /** Pinyin of a character as a surname, where it differs ("单" shan). */
  surnamePinyin(character: string): string;
  /** Usual Hong Kong spelling of a surname character, for the frequent ones. */
  cantoneseSurname(character: string): string | undefined;
  isCompoundSurname(text: string): boolean;
  /** A character's Cantonese syllable as Hong Kong spells it on identity cards ("wing"); empty when not in the table. */
  readonly cantonese?: (character: string) => string;
}

/** Readings of simplified characters in the names of Japanese persons, Hepburn without marks of length. */
export interface JapaneseTable {
  /** Reading of a frequent surname of one to three characters. */
  surname(text: string): string | undefined;
  /** Reading of a frequent given name of one to three characters that its characters do not give. */
  givenName(text: string): string | undefined;
  /** Readings of a character at the head or at the end of a name, likeliest first, at most two; empty when unknown. */
  readings(character: string, part: "surname" | "given", place: "first" | "last"): readonly string[];
}

export interface ScriptTables {
  /** Names the data: a screening made with other tables may differ. */
  readonly version: string;
  readonly han?: HanTable;
  readonly japanese?: JapaneseTable;
  /** Plain Latin spelling of a letter of any other script; empty when there is none. */
  readonly plain?: (character: string) => string;
}

/** No tables: Han names are compared by their characters only, other large scripts not at all. */
export const NO_TABLES: ScriptTables = { version: "none" };

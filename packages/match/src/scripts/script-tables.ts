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
}

export interface ScriptTables {
  /** Names the data: a screening made with other tables may differ. */
  readonly version: string;
  readonly han?: HanTable;
  /** Plain Latin spelling of a letter of any other script; empty when there is none. */
  readonly plain?: (character: string) => string;
}

/** No tables: Han names are compared by their characters only, other large scripts not at all. */
export const NO_TABLES: ScriptTables = { version: "none" };

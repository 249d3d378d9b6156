// How much may come from outside? Every limit of the list readers, in one table, each tested at the limit and beyond.

export const LIMITS = {
  /** Decompressed size of one list file. The largest list today (OFAC's advanced XML) is about 120 MB. */
  fileBytesMax: 2_000_000_000,
  /** One CSV field. The UK's longest statement of reasons is about 12,000 characters. */
  fieldCharactersMax: 1_000_000,
  /** One CSV row, in bytes: ten times what the fields of an honest row come to. */
  rowBytesMax: 8_000_000,
  /** Columns of a table. The widest list today has 58. */
  columnsMax: 500,
  /** Nesting of XML elements. The UN list needs 5. */
  xmlDepthMax: 64,
  /** Text of one XML element, in characters. */
  xmlTextCharactersMax: 1_000_000,
  /** One listed name. The longest listed today is about 600 characters. */
  nameCharactersMax: 2_000,
  /** Names of one party. The most today is about 160. */
  namesPerPartyMax: 2_000,
  /** Problems kept in full; the rest are counted. */
  problemsKeptMax: 10_000,
} as const;

// The matcher: how likely are two descriptions the same party, and who of a million is it?

export { compare, comparePrepared, type PreparedDescription, prepareDescription } from "./compare/compare.ts";
export { type Settling, settling } from "./compare/settling.ts";
export { bitsOf, OPERATING_POINT_BITS, scoreOf } from "./compare/weights.ts";
export {
  type DatePoint,
  daysInMonth,
  formatPartialDate,
  type PartialDate,
  parsePartialDate,
} from "./dates/partial-date.ts";
export type * from "./description.ts";
export { MATCH_LIMITS } from "./description.ts";
export { ENGINE_VERSION } from "./engine-version.ts";
export { SnapshotFormatError } from "./index/buffer-sections.ts";
export { IndexReader, type OpenOptions, type SearchOptions } from "./index/index-reader.ts";
export { GROUPS_MAX, IndexWriter } from "./index/index-writer.ts";
export { foldLatin } from "./scripts/fold-latin.ts";
export { dominantScript, scriptOf } from "./scripts/script-of.ts";
export { type HanTable, NO_TABLES, type ScriptTables } from "./scripts/script-tables.ts";

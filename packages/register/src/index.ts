// The register: who is listed, by whom, since when and why.

export { type DeltaIds, deltaIds, fieldsAmended, type PartyDigest, partyDigest } from "./editions/delta.ts";
export { type FieldChange, type FieldValue, fieldChanges, fieldValues } from "./editions/field-changes.ts";
export { HEAD_CHARACTERS, statedPublication } from "./editions/stated-publication.ts";
export { type PartyState, type ValueSpan, valueSpans } from "./editions/value-spans.ts";
export { type ErrorKind, PortcullisError } from "./errors.ts";
export { type FtmEntityOut, ftmIdOf, partyToFtm } from "./exchange/ftm/party-to-ftm.ts";
export type {
  IntelligenceContext,
  IntelligenceFormat,
  IntelligenceFound,
  IntelligenceObject,
} from "./exchange/intelligence.ts";
export { INTELLIGENCE_FORMATS } from "./exchange/registry.ts";
export { bundleFrame, bundleObjects, type ReportedDocument } from "./exchange/stix/bundle.ts";
export type { StixObject } from "./exchange/stix/stix-object.ts";
export type { EntityKind } from "./exchange/stix/stix-statement.ts";
export type { ColumnMap, ColumnRef, FormatInput, ListFormat, Parsed, SourceFile } from "./formats/format.ts";
export { LAYOUTS, type Layout } from "./formats/layouts.ts";
export { FORMATS, READER_VERSION } from "./formats/registry.ts";
export type { FieldTable, Treatment } from "./formats/treatment.ts";
export { type Disagreement, disagreements, type ListedValue } from "./joins/disagreements.ts";
export { bearersMax, directJoins, type Join, type JoinEntry, type JoinKey, joinEntry, sameAs } from "./joins/joins.ts";
export { LIMITS } from "./limits.ts";
export {
  isIsoDate,
  LIST_ID,
  type ListStatus,
  type MirrorEdition,
  type MirrorList,
  readMirrorIndex,
} from "./mirror/mirror-index.ts";
export type * from "./model/party.ts";
export type * from "./model/problem.ts";
export { type CsvOptions, type CsvRow, readCsv } from "./source/csv.ts";
export { sourceBytes, sourceFile } from "./source/file.ts";
export { decompress } from "./source/gunzip.ts";
export { readXlsx } from "./source/xlsx.ts";
export * from "./statements/index.ts";
export { countryOf } from "./values/country.ts";
export { canonicalNumber, guessIdentifierKinds } from "./values/identifier.ts";
export { statedDate } from "./values/stated-date.ts";

export { type ErrorKind, PortcullisError } from "./errors.ts";
export type { ColumnMap, ColumnRef, FormatInput, ListFormat, Parsed, SourceFile } from "./formats/format.ts";
export { LIMITS } from "./limits.ts";
export type * from "./model/party.ts";
export type * from "./model/problem.ts";

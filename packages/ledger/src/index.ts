// What was recorded, and can anyone prove it unchanged?

export * from "./entries/envelope.ts";
export { LedgerError, type LedgerErrorKind } from "./errors.ts";
export type { LedgerFiles, OpenFile } from "./files/ledger-files.ts";
export { nodeFiles } from "./files/node-files.ts";
export { type Appended, Ledger, type LedgerOptions, type NewEntry } from "./ledger.ts";
export { type OpenOptions, openLedger } from "./open-ledger.ts";
export * from "./read-log.ts";

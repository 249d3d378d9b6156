// What was recorded, and can anyone prove it unchanged?

export * from "./entries/envelope.ts";
export { LedgerError, type LedgerErrorKind } from "./errors.ts";
export type { LedgerFiles, OpenFile } from "./files/ledger-files.ts";
export { parseLedgerKeys } from "./files/ledger-keys.ts";
export { nodeFiles } from "./files/node-files.ts";
export { type Appended, Ledger, type LedgerOptions, type NewEntry } from "./ledger.ts";
export { verifyInclusion } from "./merkle/proofs.ts";
export { toBase64 } from "./notes/base64.ts";
export { type Checkpoint, openCheckpoint } from "./notes/checkpoint.ts";
export { parseVerifierKey, type VerifierKey } from "./notes/note-key.ts";
export { KEY_FILE, type OpenOptions, openLedger, VERIFIER_KEY } from "./open-ledger.ts";
export * from "./read-log.ts";
export { type LogFault, type LogReport, verifyLog } from "./verify/verify-log.ts";

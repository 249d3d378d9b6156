// What was recorded, and can anyone prove it unchanged?

export * from "./entries/envelope.ts";
export type { BodySecrets } from "./entries/key-row.ts";
export { LedgerError, type LedgerErrorKind } from "./errors.ts";
export { entriesOfSubject } from "./files/body-store.ts";
export type { LedgerFiles, OpenFile } from "./files/ledger-files.ts";
export { KEY_FILE, type LedgerKeys, parseLedgerKeys, VERIFIER_KEY } from "./files/ledger-keys.ts";
export { nodeFiles } from "./files/node-files.ts";
export { type Appended, Ledger, type LedgerOptions, type ReadableLog } from "./ledger.ts";
export { verifyConsistency, verifyInclusion } from "./merkle/proofs.ts";
export { toBase64 } from "./notes/base64.ts";
export { type Checkpoint, openCheckpoint, parseCheckpoint } from "./notes/checkpoint.ts";
export { type Cosignature, cosignaturesOf } from "./notes/cosignature.ts";
export {
  formatSignerKey,
  formatVerifierKey,
  newWitnessKey,
  parseSignerKey,
  parseVerifierKey,
  type SignerKey,
  type VerifierKey,
} from "./notes/note-key.ts";
export { type OpenOptions, openLedger } from "./open-ledger.ts";
export * from "./read-log.ts";
export * from "./retention.ts";
export type { NewEntry } from "./row-maker.ts";
export type { LogFault, LogReport } from "./verify/log-report.ts";
export { verifyFolder } from "./verify/verify-folder.ts";
export { verifyLog } from "./verify/verify-log.ts";
export {
  type CosignedCheckpoint,
  keepCosignature,
  newestCosigned,
  requestFor,
} from "./witness/cosigned-checkpoints.ts";
export { checkedRequest, witnessRequest } from "./witness/witness.ts";
export { formatWitnessRequest, parseWitnessRequest, type WitnessRequest } from "./witness/witness-request.ts";

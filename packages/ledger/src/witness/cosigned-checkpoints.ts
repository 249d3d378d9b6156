// Where does a log keep what its witnesses said? `witnesses` lists their public keys, `cosigned/<size>` holds the checkpoints with
// their cosignatures, for as long as the log is kept: nobody can replace a log that was cosigned by a shorter or another one.

import { LedgerError } from "../errors.ts";
import type { LedgerFiles } from "../files/ledger-files.ts";
import { consistencyProof, rootAt } from "../merkle/proofs.ts";
import { subtreesOf } from "../merkle/tile-hashes.ts";
import { type Checkpoint, openCheckpoint, parseCheckpoint } from "../notes/checkpoint.ts";
import { type Cosignature, cosignaturesOf } from "../notes/cosignature.ts";
import { formatVerifierKey, parseVerifierKey, type VerifierKey } from "../notes/note-key.ts";
import { parseSignatureLine } from "../notes/signed-note.ts";
import { formatWitnessRequest } from "./witness-request.ts";

export const WITNESSES = "witnesses";
export const COSIGNED_FOLDER = "cosigned";

export function cosignedPath(size: number): string {
  return `${COSIGNED_FOLDER}/${String(size).padStart(16, "0")}`;
}

/** The witnesses whose cosignatures this log keeps. Throws `LEDGER_KEY_INVALID` (input). */
export async function readWitnesses(files: LedgerFiles): Promise<readonly VerifierKey[]> {
  const text = (await files.read(WITNESSES))?.toString("utf8") ?? "";
  if (text !== "" && !text.endsWith("\n")) {
    throw new LedgerError(
      "LEDGER_KEY_INVALID",
      "input",
      `The file ${WITNESSES} is cut short: each key ends in a newline.`,
    );
  }
  return text.split("\n").slice(0, -1).map(parseVerifierKey);
}

/** Sizes of the checkpoints that were cosigned, rising. */
export async function cosignedSizes(files: LedgerFiles): Promise<readonly number[]> {
  return (await files.list(COSIGNED_FOLDER)).filter((name) => /^\d{16}$/.test(name)).map(Number);
}

/** A checkpoint with the cosignatures under it, and its whole note. */
export interface CosignedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly cosignatures: readonly Cosignature[];
  readonly note: string;
}

/** The newest checkpoint that a witness cosigned, or undefined when there is none. Throws what reading it throws. */
export async function newestCosigned(files: LedgerFiles, log: VerifierKey): Promise<CosignedCheckpoint | undefined> {
  const size = (await cosignedSizes(files)).at(-1);
  const bytes = size === undefined ? undefined : await files.read(cosignedPath(size));
  if (bytes === undefined) return undefined;
  const checkpoint = openCheckpoint(bytes, log);
  const cosignatures = cosignaturesOf(checkpoint, await readWitnesses(files));
  return { checkpoint, cosignatures, note: bytes.toString("utf8") };
}

/** What a witness is asked that saw `old` entries last. Throws `LEDGER_NO_ENTRY` (input) for more than there are. */
export async function requestFor(files: LedgerFiles, checkpoint: Checkpoint, note: string, old: number) {
  if (!Number.isSafeInteger(old) || old < 0 || old > checkpoint.size) {
    const message = `The witness cannot have seen ${old} entries: the log has ${checkpoint.size}.`;
    throw new LedgerError("LEDGER_NO_ENTRY", "input", message, { entry: old, size: checkpoint.size });
  }
  const proof = await consistencyProof(old, checkpoint.size, subtreesOf(files.read, checkpoint.size));
  return formatWitnessRequest({ old, proof, checkpoint: note });
}

async function replaceDurably(files: LedgerFiles, folder: string, name: string, text: string): Promise<void> {
  const path = folder === "" ? name : `${folder}/${name}`;
  await files.write(`${path}.new`, Buffer.from(text));
  await files.sync(`${path}.new`);
  await files.rename(`${path}.new`, path);
  await files.syncFolder(folder);
}

/**
 * Keeps a witness's cosignature of one of the log's checkpoints, once it is seen to be right and the log still begins with that
 * checkpoint's entries. It may run beside the log's writer. Throws `LEDGER_COSIGNATURE_INVALID`, `LEDGER_FORKED` (input).
 *
 * @param checkpoint the note that was given to the witness
 * @param lines what it answered
 */
export async function keepCosignature(
  files: LedgerFiles,
  log: VerifierKey,
  checkpoint: string,
  lines: string,
  witness: VerifierKey,
): Promise<CosignedCheckpoint> {
  const given = openCheckpoint(checkpoint, log);
  const answered = lines
    .split("\n")
    .filter((line) => line !== "")
    .map(parseSignatureLine);
  const own = answered.filter(({ name, id }) => name === witness.name && id === witness.id).map(({ line }) => line);
  const now = parseCheckpoint((await files.read("checkpoint")) ?? "");
  const root = given.size > now.size ? undefined : await rootAt(given.size, subtreesOf(files.read, now.size));
  if (root === undefined || Buffer.compare(root, given.root) !== 0) {
    const message = `The checkpoint of ${given.size} entries is not one of this log.`;
    throw new LedgerError("LEDGER_FORKED", "input", message, { size: given.size });
  }
  const kept = (await files.read(cosignedPath(given.size)))?.toString("utf8") ?? checkpoint;
  const missing = own.filter((line) => !kept.includes(`${line}\n`));
  const note = `${kept}${missing.map((line) => `${line}\n`).join("")}`;
  const known = await readWitnesses(files);
  const witnesses = known.some(({ id, name }) => id === witness.id && name === witness.name)
    ? known
    : [...known, witness];
  const cosigned = openCheckpoint(note, log);
  const cosignatures = cosignaturesOf(cosigned, witnesses);
  if (own.length === 0 || !cosignatures.some((one) => one.witness.id === witness.id)) {
    const message = `No cosignature of ${witness.name} (key ${witness.id}) stands in the answer.`;
    throw new LedgerError("LEDGER_COSIGNATURE_INVALID", "input", message, { witness: witness.name });
  }
  await replaceDurably(files, "", WITNESSES, witnesses.map((key) => `${formatVerifierKey(key)}\n`).join(""));
  await files.makeFolder(COSIGNED_FOLDER);
  await files.syncFolder("");
  const [folder, name] = cosignedPath(given.size).split("/") as [string, string];
  await replaceDurably(files, folder, name, note);
  return { checkpoint: cosigned, cosignatures, note };
}

// Has this log only grown since it was seen last? A witness answers with its cosignature, and remembers what it has seen. It
// needs nothing of the log but its public key.

import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { LedgerError } from "../errors.ts";
import { makeDurableFolder, nodeFiles } from "../files/node-files.ts";
import { storageError } from "../files/storage-error.ts";
import { verifyConsistency } from "../merkle/proofs.ts";
import { type Checkpoint, openCheckpoint } from "../notes/checkpoint.ts";
import { cosign, cosignaturesOf } from "../notes/cosignature.ts";
import type { SignerKey, VerifierKey } from "../notes/note-key.ts";
import { parseWitnessRequest } from "./witness-request.ts";

function witnessFailure(code: string, message: string, seen: number): LedgerError {
  return new LedgerError(code, "input", message, { seen });
}

/**
 * The checkpoint of a request, when it is one that the witness may cosign: signed by the log, and the continuation of the
 * checkpoint seen last (none: of nothing). Throws `LEDGER_REQUEST_INVALID`, `LEDGER_WITNESS_BEHIND` (the request starts
 * elsewhere than where the witness is), `LEDGER_FORKED` (the log is another than the one seen) and what reading a checkpoint throws
 * (all input).
 */
export function checkedRequest(request: string, log: VerifierKey, seen: Checkpoint | undefined): Checkpoint {
  const { old, proof, checkpoint } = parseWitnessRequest(request);
  const next = openCheckpoint(checkpoint, log);
  const size = seen?.size ?? 0;
  if (old !== size) {
    const message = `The witness has seen ${size} entries of ${log.name}, and the request starts at ${old}. Ask for: ledger checkpoint --for-witness ${size}`;
    throw witnessFailure("LEDGER_WITNESS_BEHIND", message, size);
  }
  const grows =
    seen === undefined || seen.size === 0
      ? proof.length === 0
      : verifyConsistency(proof, seen.size, seen.root, next.size, next.root);
  if (!grows) {
    const message = `The log ${log.name} does not continue the ${size} entries that the witness saw: it was rewritten, or the request is wrong. It is not cosigned. Keep both checkpoints.`;
    throw witnessFailure("LEDGER_FORKED", message, size);
  }
  return next;
}

/** The checkpoint that a witness cosigned last, from its file. Its own cosignature under it must be right. */
async function seenBefore(path: string, log: VerifierKey, witness: VerifierKey): Promise<Checkpoint | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return undefined;
    throw storageError(error, path);
  }
  const seen = openCheckpoint(bytes, log);
  if (cosignaturesOf(seen, [witness]).length > 0) return seen;
  const message = `The witness's memory ${path} does not bear its own cosignature. Restore it, or begin anew with an empty one.`;
  throw new LedgerError("LEDGER_COSIGNATURE_INVALID", "input", message, { path });
}

/**
 * Cosigns what a request asks for, when it may. What was cosigned is in `memory`, durably, before it is given away. One call
 * at a time for a memory.
 *
 * @param memory the file that holds the checkpoint cosigned last; made when there is none
 * @param now seconds since 1970
 * @returns the cosignature's line, with its newline
 */
export async function witnessRequest(
  request: string,
  log: VerifierKey,
  witness: SignerKey,
  memory: string,
  now: number = Math.floor(Date.now() / 1_000),
): Promise<string> {
  const path = resolve(memory);
  const next = checkedRequest(request, log, await seenBefore(path, log, witness.verifier));
  const line = cosign(next, witness, now);
  const signatures = next.note.signatures.filter(({ name, id }) => name === log.name && id === log.id);
  const note = `${next.note.text}\n${[...signatures.map((one) => one.line), line].join("\n")}\n`;
  try {
    makeDurableFolder(dirname(path));
  } catch (error) {
    throw storageError(error, path);
  }
  const files = nodeFiles(dirname(path));
  const aside = `${basename(path)}.new`;
  await files.write(aside, Buffer.from(note));
  await files.sync(aside);
  await files.rename(aside, basename(path));
  await files.syncFolder("");
  return `${line}\n`;
}

// How large was the log and what was its root? C2SP tlog-checkpoint: origin, size and root in a signed note.

import { LedgerError } from "../errors.ts";
import { HASH_BYTES } from "../merkle/merkle-hash.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { type SignerKey, type VerifierKey, verifyBytes } from "./note-key.ts";
import { parseNote, type SignedNote, signaturesOf, signNote } from "./signed-note.ts";

/** What a checkpoint says. */
export interface TreeHead {
  /** The log's identity, e.g. `example.com/ledger`. */
  readonly origin: string;
  /** Entries. */
  readonly size: number;
  /** 32 bytes. */
  readonly root: Uint8Array;
}

export interface Checkpoint extends TreeHead {
  readonly note: SignedNote;
}

function invalid(why: string): LedgerError {
  return new LedgerError("LEDGER_CHECKPOINT_INVALID", "input", `This is no checkpoint that can be trusted: ${why}.`);
}

export function checkpointText({ origin, size, root }: TreeHead): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** @returns the checkpoint with the log's signature, ending in a newline */
export function signCheckpoint(head: TreeHead, signer: SignerKey): string {
  return signNote(checkpointText(head), signer);
}

/** Reads a checkpoint without judging its signatures; throws `LEDGER_NOTE_INVALID` or `LEDGER_CHECKPOINT_INVALID`. */
export function parseCheckpoint(bytes: Uint8Array | string): Checkpoint {
  const note = parseNote(bytes);
  const [origin, size, root, ...extensions] = note.text.slice(0, -1).split("\n");
  const hash = fromBase64(root ?? "");
  if (!origin) throw invalid("its first line, the origin, is empty");
  if (size === undefined || !/^(?:0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size))) {
    throw invalid("its second line is no size");
  }
  if (hash?.length !== HASH_BYTES) throw invalid("its third line is no hash in base64");
  if (extensions.includes("")) throw invalid("it has an empty line in its text");
  return { origin, size: Number(size), root: hash, note };
}

/**
 * Reads a checkpoint and insists on the log's signature and origin. Throws `LEDGER_NOTE_INVALID` or
 * `LEDGER_CHECKPOINT_INVALID` (input).
 */
export function openCheckpoint(bytes: Uint8Array | string, key: VerifierKey): Checkpoint {
  const checkpoint = parseCheckpoint(bytes);
  const signatures = signaturesOf(checkpoint.note, key);
  if (signatures.length === 0) throw invalid(`${key.name} (key ${key.id}) has not signed it`);
  const message = Buffer.from(checkpoint.note.text);
  if (!signatures.every((signature) => verifyBytes(key, message, signature.bytes))) {
    throw invalid(`the signature of ${key.name} (key ${key.id}) is wrong`);
  }
  if (checkpoint.origin !== key.name) throw invalid(`it is of ${checkpoint.origin}, the key of ${key.name}`);
  return checkpoint;
}

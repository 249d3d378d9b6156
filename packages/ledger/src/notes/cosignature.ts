// Did a witness see this checkpoint, and when? Timestamped cosignatures of C2SP tlog-cosignature (cosignature/v1, Ed25519).

import { LedgerError } from "../errors.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { ALGORITHM, type SignerKey, signBytes, type VerifierKey, verifyBytes } from "./note-key.ts";
import { type NoteSignature, signatureLine, signaturesOf } from "./signed-note.ts";

const TIMESTAMP_BYTES = 8;

/** A witness's word that, at this time, this was the largest consistent tree that it had seen of the log. */
export interface Cosignature {
  readonly witness: VerifierKey;
  /** Seconds since 1970. */
  readonly time: number;
  /** The signature line, without its newline. */
  readonly line: string;
}

function messageOf(text: string, time: number): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${time}\n${text}`);
}

function refuseOtherKey({ name, algorithm }: VerifierKey): void {
  if (algorithm === ALGORITHM.cosignature) return;
  const message = `The key ${name} is a log's, not a witness's: expected one of signature type 0x04.`;
  throw new LedgerError("LEDGER_KEY_INVALID", "input", message, { name });
}

/**
 * Cosigns a checkpoint. Whoever calls this has checked that it continues what the witness saw before.
 * @param time seconds since 1970
 * @returns the signature line, without its newline
 */
export function cosign({ note }: Checkpoint, witness: SignerKey, time: number): string {
  refuseOtherKey(witness.verifier);
  const stamp = Buffer.alloc(TIMESTAMP_BYTES);
  stamp.writeBigUInt64BE(BigInt(time));
  const signature = signBytes(witness, messageOf(note.text, time));
  return signatureLine(witness.verifier, Buffer.concat([stamp, signature]));
}

function opened({ bytes, line }: NoteSignature, text: string, witness: VerifierKey): Cosignature | undefined {
  const stamp = Buffer.from(bytes.subarray(0, TIMESTAMP_BYTES));
  const time = stamp.length < TIMESTAMP_BYTES ? Number.NaN : Number(stamp.readBigUInt64BE());
  const whole =
    Number.isSafeInteger(time) && verifyBytes(witness, messageOf(text, time), bytes.subarray(TIMESTAMP_BYTES));
  return whole ? { witness, time, line } : undefined;
}

/**
 * The cosignatures of these witnesses under a checkpoint; other signatures are ignored. Throws `LEDGER_COSIGNATURE_INVALID`
 * (input) when one bears a witness's name and key and is wrong.
 */
export function cosignaturesOf({ note }: Checkpoint, witnesses: readonly VerifierKey[]): readonly Cosignature[] {
  return witnesses.flatMap((witness) => {
    refuseOtherKey(witness);
    return signaturesOf(note, witness).map((signature) => {
      const cosignature = opened(signature, note.text, witness);
      if (cosignature !== undefined) return cosignature;
      const message = `The cosignature of ${witness.name} (key ${witness.id}) is wrong: it is of another checkpoint, or was altered.`;
      throw new LedgerError("LEDGER_COSIGNATURE_INVALID", "input", message, { witness: witness.name });
    });
  });
}

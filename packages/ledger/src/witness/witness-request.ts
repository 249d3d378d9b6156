// What does a log ask of a witness? The request of C2SP tlog-witness: the size that the witness saw last, the proof that the
// log has only grown since, and the checkpoint to be cosigned.

import { LedgerError } from "../errors.ts";
import { HASH_BYTES } from "../merkle/merkle-hash.ts";
import { fromBase64, toBase64 } from "../notes/base64.ts";

export interface WitnessRequest {
  /** The size that the witness cosigned last; 0 when it never did. */
  readonly old: number;
  readonly proof: readonly Uint8Array[];
  /** The whole note. */
  readonly checkpoint: string;
}

/** As the specification has it; a tree of more than 2^62 entries would need more. */
const PROOF_LINES_MAX = 63;
const REQUEST_CHARACTERS_MAX = 1_000_000;

function invalid(why: string): LedgerError {
  return new LedgerError("LEDGER_REQUEST_INVALID", "input", `This is no request to a witness: ${why}.`);
}

export function formatWitnessRequest({ old, proof, checkpoint }: WitnessRequest): string {
  return `old ${old}\n${proof.map((hash) => `${toBase64(hash)}\n`).join("")}\n${checkpoint}`;
}

/** Reads a request; throws `LEDGER_REQUEST_INVALID` (input). The checkpoint is not looked at. */
export function parseWitnessRequest(text: string): WitnessRequest {
  if (text.length > REQUEST_CHARACTERS_MAX) throw invalid("it is too long");
  const split = text.indexOf("\n\n");
  if (split < 0) throw invalid("no empty line stands before the checkpoint");
  const [first, ...lines] = text.slice(0, split).split("\n");
  const [, old] = /^old (0|[1-9]\d{0,15})$/.exec(first ?? "") ?? [];
  if (old === undefined || !Number.isSafeInteger(Number(old))) throw invalid("its first line is not `old` and a size");
  if (lines.length > PROOF_LINES_MAX) throw invalid(`it has more than ${PROOF_LINES_MAX} lines of proof`);
  const proof = lines.map((line) => {
    const hash = fromBase64(line);
    if (hash?.length !== HASH_BYTES) throw invalid(`the line ${JSON.stringify(line.slice(0, 100))} is no hash`);
    return hash;
  });
  return { old: Number(old), proof, checkpoint: text.slice(split + 2) };
}

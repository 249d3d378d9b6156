// What does a signed note say, and who signed it? C2SP signed-note: text, an empty line, signature lines.

import { LedgerError } from "../errors.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { isKeyName, type SignerKey, signBytes, type VerifierKey } from "./note-key.ts";

/** A note is small; what is larger is none. The specification asks for 16 signatures of up to 5 kB at least. */
export const NOTE_LIMITS = { bytesMax: 1_000_000, signaturesMax: 100 } as const;

export interface NoteSignature {
  readonly name: string;
  /** Eight hexadecimal digits. */
  readonly id: string;
  /** What stands after the four bytes of the id. */
  readonly bytes: Uint8Array;
  /** The whole line, without its newline. */
  readonly line: string;
}

export interface SignedNote {
  /** With its last newline, without the empty line. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
// biome-ignore lint/suspicious/noControlCharactersInRegex: the specification forbids exactly these
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/;

function invalid(why: string): LedgerError {
  return new LedgerError("LEDGER_NOTE_INVALID", "input", `This is no signed note: ${why}.`);
}

/** One signature line; throws `LEDGER_NOTE_INVALID` (input). */
export function parseSignatureLine(line: string): NoteSignature {
  const [, name, encoded] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(encoded ?? "");
  if (name === undefined || bytes === undefined || bytes.length < 5 || !isKeyName(name)) {
    throw invalid(`the line ${JSON.stringify(line.slice(0, 200))} is no signature`);
  }
  return { name, id: bytes.toString("hex", 0, 4), bytes: bytes.subarray(4), line };
}

/** Reads a note without judging its signatures. Throws `LEDGER_NOTE_INVALID` (input) for anything that is none. */
export function parseNote(note: Uint8Array | string): SignedNote {
  if (note.length > NOTE_LIMITS.bytesMax) throw invalid("it is too long");
  let whole: string;
  try {
    whole = typeof note === "string" ? note : UTF8.decode(note);
  } catch {
    throw invalid("it is not UTF-8");
  }
  if (CONTROL.test(whole)) throw invalid("it holds control characters");
  const split = whole.lastIndexOf("\n\n");
  if (split < 0 || !whole.endsWith("\n")) throw invalid("it does not end in an empty line and signatures");
  const lines = whole.slice(split + 2, -1).split("\n");
  if (whole.length === split + 2) throw invalid("it has no signature");
  if (lines.length > NOTE_LIMITS.signaturesMax) throw invalid("it has too many signatures");
  return { text: whole.slice(0, split + 1), signatures: lines.map(parseSignatureLine) };
}

/** The line, without its newline, that carries these bytes. */
export function signatureLine({ name, id }: VerifierKey, bytes: Uint8Array): string {
  return `— ${name} ${toBase64(Buffer.concat([Buffer.from(id, "hex"), bytes]))}`;
}

/** Signs text that ends in a newline with an Ed25519 key (algorithm 0x01). @returns the whole note */
export function signNote(text: string, signer: SignerKey): string {
  if (!text.endsWith("\n") || CONTROL.test(text) || !text.isWellFormed()) throw invalid("its text cannot be signed");
  return `${text}\n${signatureLine(signer.verifier, signBytes(signer, Buffer.from(text)))}\n`;
}

/** The signatures of exactly this key: both name and id. Signatures of others are none of the verifier's business. */
export function signaturesOf({ signatures }: SignedNote, key: VerifierKey): readonly NoteSignature[] {
  return signatures.filter(({ name, id }) => name === key.name && id === key.id);
}

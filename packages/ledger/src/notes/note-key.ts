// Who signs a note, and how is that written? Ed25519 keys as C2SP signed-note writes them: name, key id, algorithm, key.

import { createPrivateKey, createPublicKey, hash, type KeyObject, randomBytes, sign, verify } from "node:crypto";
import { LedgerError } from "../errors.ts";
import { fromBase64, toBase64 } from "./base64.ts";

/** Signature types of C2SP: a log's own signature, and the timestamped cosignature of a witness. */
export const ALGORITHM = { ed25519: 0x01, cosignature: 0x04 } as const;

export type Algorithm = (typeof ALGORITHM)[keyof typeof ALGORITHM];

/** Bytes of an Ed25519 key, public or seed (RFC 8032). */
const KEY_BYTES = 32;

/** DER that stands before the 32 bytes (RFC 8410). */
const SPKI = Buffer.from("302a300506032b6570032100", "hex");
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

/** Who may sign, as a verifier knows it. */
export interface VerifierKey {
  readonly name: string;
  readonly algorithm: Algorithm;
  /** The first four bytes of SHA-256(name || 0x0A || algorithm || public key), as eight hexadecimal digits. */
  readonly id: string;
  /** 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array;
  readonly key: KeyObject;
}

export interface SignerKey {
  readonly verifier: VerifierKey;
  readonly key: KeyObject;
  /** 32 bytes: whoever has them signs as this log. */
  readonly seed: Uint8Array;
}

/** A key name is not empty and holds neither Unicode spaces nor `+` nor control characters. */
export function isKeyName(name: string): boolean {
  return name !== "" && name.isWellFormed() && !/[\p{White_Space}\p{Cc}+]/u.test(name);
}

function idOf(name: string, algorithm: number, publicKey: Uint8Array): string {
  return hash("sha256", Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([algorithm]), publicKey])).slice(0, 8);
}

/** The key of that name. Throws `LEDGER_KEY_INVALID` (input) for a name or key that the specification forbids. */
export function verifierKey(name: string, publicKey: Uint8Array, algorithm: Algorithm): VerifierKey {
  if (!isKeyName(name) || publicKey.length !== KEY_BYTES) throw invalid("a name without spaces or +, and 32 bytes");
  const key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: "der", type: "spki" });
  return { name, algorithm, id: idOf(name, algorithm, publicKey), publicKey, key };
}

/** The signer with this seed of 32 bytes. */
export function signerKey(name: string, seed: Uint8Array, algorithm: Algorithm): SignerKey {
  if (seed.length !== KEY_BYTES) throw invalid("a seed of 32 bytes");
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(SPKI.length);
  return { verifier: verifierKey(name, publicKey, algorithm), key, seed };
}

/** A new key for a witness of this name, which is its identity in every cosignature: a URL without scheme, or the like. */
export function newWitnessKey(name: string): SignerKey {
  return signerKey(name, randomBytes(KEY_BYTES), ALGORITHM.cosignature);
}

function invalid(expected: string): LedgerError {
  return new LedgerError("LEDGER_KEY_INVALID", "input", `This is no key of a log or witness: expected ${expected}.`);
}

function algorithmOf(byte: number | undefined): Algorithm | undefined {
  return Object.values(ALGORITHM).find((algorithm) => algorithm === byte);
}

/** `<name>+<id>+<base64(algorithm || public key)>`: a verifier key ("vkey") as other implementations write it. */
export function formatVerifierKey({ name, id, algorithm, publicKey }: VerifierKey): string {
  return `${name}+${id}+${toBase64(Buffer.concat([Buffer.from([algorithm]), publicKey]))}`;
}

/** `PRIVATE+KEY+<name>+<id>+<base64(algorithm || seed)>`. A secret. */
export function formatSignerKey({ verifier, seed }: SignerKey): string {
  const { name, id, algorithm } = verifier;
  return `PRIVATE+KEY+${name}+${id}+${toBase64(Buffer.concat([Buffer.from([algorithm]), seed]))}`;
}

function partsOf(text: string, expected: string): { name: string; id: string; algorithm: Algorithm; bytes: Buffer } {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  const bytes = fromBase64(encoded ?? "");
  const algorithm = algorithmOf(bytes?.[0]);
  if (name === undefined || id === undefined || algorithm === undefined || bytes?.length !== 1 + KEY_BYTES) {
    throw invalid(expected);
  }
  return { name, id, algorithm, bytes: bytes.subarray(1) };
}

/** Reads a verifier key; throws `LEDGER_KEY_INVALID` (input), also when its id is not that of its name and key. */
export function parseVerifierKey(text: string): VerifierKey {
  const expected = "NAME+ID+BASE64, as in the file log.vkey of a ledger";
  const { name, id, algorithm, bytes } = partsOf(text.trim(), expected);
  const key = verifierKey(name, bytes, algorithm);
  if (key.id !== id) throw invalid(`${expected}; the id ${id} is not that of this name and key`);
  return key;
}

/** Reads a signer key; throws `LEDGER_KEY_INVALID` (input). */
export function parseSignerKey(text: string): SignerKey {
  const expected = "PRIVATE+KEY+NAME+ID+BASE64";
  const prefix = "PRIVATE+KEY+";
  if (!text.startsWith(prefix)) throw invalid(expected);
  const { name, id, algorithm, bytes } = partsOf(text.trim().slice(prefix.length), expected);
  const key = signerKey(name, bytes, algorithm);
  if (key.verifier.id !== id) throw invalid(`${expected}; the id ${id} is not that of this name and key`);
  return key;
}

/** 64 bytes (RFC 8032); the same for the same message. */
export function signBytes({ key }: SignerKey, message: Uint8Array): Buffer {
  return sign(null, message, key);
}

export function verifyBytes({ key }: VerifierKey, message: Uint8Array, signature: Uint8Array): boolean {
  return verify(null, message, key, signature);
}

// Where is the key of a subject's bodies? In a row of 96 bytes of the volume's key file, wrapped by the ledger's own key;
// overwritten with zeros when the bodies are disposed of.

import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hash, type KeyObject } from "node:crypto";
import { LedgerError } from "../errors.ts";
import { randomPart } from "./random-part.ts";
import { BODY_KEY_BYTES } from "./sealed-body.ts";

const TAG_AT = 0;
const NONCE_AT = 32;
const WRAPPED_AT = 44;
const SEAL_AT = 76;
const CHECK_AT = 92;

/** Bytes of one row: subject tag 32, nonce 12, wrapped key 32, seal 16, check 4. */
export const KEY_ROW_BYTES = 96;

const CIPHER = "aes-256-gcm";

/** The two secrets behind all bodies: one wraps keys, one makes tags of subjects. 32 bytes each. */
export interface BodySecrets {
  readonly wrap: Uint8Array;
  readonly tag: Uint8Array;
}

/** Node looks at bytes given as a key several times longer than it seals with them; what it made of them is kept. */
const keyObjects = new WeakMap<Uint8Array, KeyObject>();

function keyObject(secret: Uint8Array): KeyObject {
  const found = keyObjects.get(secret) ?? createSecretKey(secret);
  keyObjects.set(secret, found);
  return found;
}

/** By what a subject's rows are found: HMAC-SHA256 of its id, which only the holder of the secret can compute. */
export function subjectTag(subject: string, { tag }: BodySecrets): Buffer {
  return createHmac("sha256", keyObject(tag)).update(`portcullis ledger subject tag v1\n${subject}`).digest();
}

/** As Latin-1, a character a byte: see `writeLeafHash`. */
function checkOf(row: Uint8Array): string {
  return hash("sha256", row.subarray(0, CHECK_AT), "binary").slice(0, KEY_ROW_BYTES - CHECK_AT);
}

/** What is authenticated beside the key: where the row stands, so that rows cannot change places. */
function boundTo(volume: number, slot: number, tag: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`portcullis ledger key v1\n${volume}\n${slot}\n`), tag]);
}

/** A new key and its row. */
export function newKeyRow(
  tag: Uint8Array,
  volume: number,
  slot: number,
  { wrap }: BodySecrets,
): { readonly key: Uint8Array; readonly row: Uint8Array } {
  const key = randomPart(BODY_KEY_BYTES);
  const nonce = randomPart(WRAPPED_AT - NONCE_AT);
  const cipher = createCipheriv(CIPHER, keyObject(wrap), nonce);
  cipher.setAAD(boundTo(volume, slot, tag));
  const row = Buffer.concat([tag, nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  return { key, row: Buffer.concat([row, Buffer.from(checkOf(row), "latin1")]) };
}

export function isDisposedRow(row: Uint8Array): boolean {
  return row.every((byte) => byte === 0);
}

/** Whether the row is whole: its check is right, or it is all zeros. Needs no secret. */
export function isWholeRow(row: Uint8Array): boolean {
  if (row.length !== KEY_ROW_BYTES) return false;
  return (
    checkOf(row) === Buffer.from(row.buffer, row.byteOffset, row.length).toString("latin1", CHECK_AT) ||
    isDisposedRow(row)
  );
}

export function tagOf(row: Uint8Array): Uint8Array {
  return row.subarray(TAG_AT, NONCE_AT);
}

/** The key of a row, or undefined when it was disposed of. Throws `LEDGER_DAMAGED` (operation). */
export function keyOf(row: Uint8Array, volume: number, slot: number, { wrap }: BodySecrets): Uint8Array | undefined {
  if (row.length === KEY_ROW_BYTES && isDisposedRow(row)) return undefined;
  try {
    const decipher = createDecipheriv(CIPHER, keyObject(wrap), row.subarray(NONCE_AT, WRAPPED_AT));
    decipher.setAAD(boundTo(volume, slot, tagOf(row)));
    decipher.setAuthTag(row.subarray(SEAL_AT, CHECK_AT));
    return Buffer.concat([decipher.update(row.subarray(WRAPPED_AT, SEAL_AT)), decipher.final()]);
  } catch (error) {
    const message = `Key ${slot} of volume ${volume} cannot be unwrapped: it was altered, or the ledger's key is another.`;
    throw new LedgerError("LEDGER_DAMAGED", "operation", message, { volume, slot }, error);
  }
}

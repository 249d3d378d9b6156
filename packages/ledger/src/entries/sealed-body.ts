// How is a body kept from everybody without its key? AES-256-GCM with a key of its subject, bound to its entry.

import { createCipheriv, createDecipheriv, createSecretKey } from "node:crypto";
import { LedgerError } from "../errors.ts";
import { SALT_BYTES } from "./commitment.ts";
import { randomPart } from "./random-part.ts";

/** Bytes of an AES-256 key. */
export const BODY_KEY_BYTES = 32;

/** Longer bodies are no evidence of one decision. */
export const BODY_BYTES_MAX = 16_000_000;

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = "aes-256-gcm";

/** Bytes that sealing adds. */
export const SEALING_BYTES = NONCE_BYTES + SALT_BYTES + TAG_BYTES;

/** A body and the salt of its commitments. */
export interface OpenBody {
  readonly salt: Uint8Array;
  readonly body: Uint8Array;
}

/** What is authenticated beside the body: the entry it belongs to, so that bodies cannot change places. */
function boundTo(entry: number): Buffer {
  return Buffer.from(`portcullis ledger sealed v1\n${entry}\n`);
}

/** `nonce || ciphertext of (salt || body) || tag`. @param key 32 bytes; one key seals at most 4,096 bodies. */
export function sealBody({ salt, body }: OpenBody, key: Uint8Array, entry: number): Buffer {
  const nonce = randomPart(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, createSecretKey(key), nonce);
  cipher.setAAD(boundTo(entry));
  return Buffer.concat([nonce, cipher.update(salt), cipher.update(body), cipher.final(), cipher.getAuthTag()]);
}

/** Throws `LEDGER_DAMAGED` (operation) when the key, the entry or a bit is another. */
export function openBody(sealed: Uint8Array, key: Uint8Array, entry: number): OpenBody {
  try {
    const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES));
    decipher.setAAD(boundTo(entry));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
    const open = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    return { salt: open.subarray(0, SALT_BYTES), body: open.subarray(SALT_BYTES) };
  } catch (error) {
    const message = `The body of entry ${entry} cannot be decrypted: it or its key was altered.`;
    throw new LedgerError("LEDGER_DAMAGED", "operation", message, { entry }, error);
  }
}

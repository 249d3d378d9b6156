// How does an entry commit to what it does not say? Hashes over a random salt: nobody can guess what lies behind them, and
// when the salt is gone with the body, nobody can test a guess either.

import { hash } from "node:crypto";

/** Bytes of the salt; as many as the hash has. */
export const SALT_BYTES = 32;

const BODY = Buffer.from("portcullis ledger body v1\n");
const SUBJECT = Buffer.from("portcullis ledger subject v1\n");

/** Base64 of SHA-256 over a label, the salt and the body. */
export function bodyCommitment(salt: Uint8Array, body: Uint8Array): string {
  return hash("sha256", Buffer.concat([BODY, salt, body]), "base64");
}

/** Base64 of SHA-256 over a label, the salt and the subject's id in UTF-8. */
export function subjectCommitment(salt: Uint8Array, subject: string): string {
  return hash("sha256", Buffer.concat([SUBJECT, salt, Buffer.from(subject)]), "base64");
}

/** Base64 of SHA-256 over the encrypted body as it lies on the disk. */
export function sealedHash(sealed: Uint8Array): string {
  return hash("sha256", sealed, "base64");
}

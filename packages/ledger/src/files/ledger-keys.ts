// Which secrets make a ledger? The key it signs with, the key that wraps its bodies' keys, and the one that tags subjects:
// one small file, readable by its owner alone, that may lie elsewhere than the log.

import { hash, randomBytes } from "node:crypto";
import type { BodySecrets } from "../entries/key-row.ts";
import { LedgerError } from "../errors.ts";
import { fromBase64, toBase64 } from "../notes/base64.ts";
import { ALGORITHM, formatSignerKey, parseSignerKey, type SignerKey, signerKey } from "../notes/note-key.ts";

export interface LedgerKeys {
  readonly signer: SignerKey;
  readonly bodies: BodySecrets;
}

/** The public key, for whoever verifies. */
export const VERIFIER_KEY = "log.vkey";
export const KEY_FILE = "ledger.key";

const HEAD = "portcullis ledger key v1";
const SECRET_BYTES = 32;

/** New secrets for the log of this origin, which is its name in every checkpoint: a URL without scheme, or the like. */
export function newLedgerKeys(origin: string): LedgerKeys {
  return {
    signer: signerKey(origin, randomBytes(SECRET_BYTES), ALGORITHM.ed25519),
    bodies: { wrap: randomBytes(SECRET_BYTES), tag: randomBytes(SECRET_BYTES) },
  };
}

function checked(lines: readonly string[]): string {
  const text = lines.map((line) => `${line}\n`).join("");
  return `${text}check ${hash("sha256", text)}\n`;
}

export function formatLedgerKeys({ signer, bodies }: LedgerKeys): string {
  return checked([HEAD, formatSignerKey(signer), `wrap ${toBase64(bodies.wrap)}`, `tag ${toBase64(bodies.tag)}`]);
}

/** Reads a key file; throws `LEDGER_KEY_INVALID` (input) when a single bit of it is another. */
export function parseLedgerKeys(text: string): LedgerKeys {
  const [head, signer, wrap, tag] = text.split("\n");
  const wrapBytes = fromBase64(wrap?.replace(/^wrap /, "") ?? "");
  const tagBytes = fromBase64(tag?.replace(/^tag /, "") ?? "");
  const whole = text === checked([head ?? "", signer ?? "", wrap ?? "", tag ?? ""]);
  if (!whole || head !== HEAD || wrapBytes?.length !== SECRET_BYTES || tagBytes?.length !== SECRET_BYTES) {
    const message = "The ledger's key file is damaged or is none. Take it from a back-up; nothing was changed.";
    throw new LedgerError("LEDGER_KEY_INVALID", "input", message);
  }
  return { signer: parseSignerKey(signer ?? ""), bodies: { wrap: wrapBytes, tag: tagBytes } };
}

// Does an entry stand in the log that this checkpoint signs? Worked out here from the bytes alone (RFC 9162 2.1.3.2, C2SP signed-note), so
// that the service need not be believed.

import type { InclusionProof } from "../../api/ledger-types.ts";

/** One thing that was checked. */
export interface Check {
  readonly what: string;
  readonly isRight: boolean;
  /** What was worked out, or why it is wrong. */
  readonly detail: string;
}

/** Of a signed note: a name, then base64 of four bytes of key id and the signature. */
const SIGNATURE_LINE = /^— (\S+) (\S+)$/;
const ED25519 = 1;
const KEY_ID_BYTES = 4;
const KEY_BYTES = 32;

type Bytes = Uint8Array<ArrayBuffer>;

/** Undefined for what is no base64. */
function bytesOf(base64: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function sha256(...parts: readonly Uint8Array[]): Promise<Bytes> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The root that an entry's bytes and the path lead to; undefined for a path of another length than the place asks for. */
export async function rootFrom(
  entry: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
): Promise<Uint8Array | undefined> {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return undefined;
  let [node, last] = [index, size - 1];
  let hash: Uint8Array = await sha256(LEAF, entry);
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (node % 2 === 1 || node === last) {
      hash = await sha256(NODE, sibling, hash);
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = Math.floor(last / 2);
      }
    } else hash = await sha256(NODE, hash, sibling);
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? hash : undefined;
}

interface Key {
  readonly name: string;
  readonly id: Uint8Array;
  readonly publicKey: Bytes;
}

/** `NAME+ID+base64`, its id worked out again from name and key. */
async function keyOf(text: string): Promise<Key | undefined> {
  const [, name = "", id = "", encoded = ""] = /^([^+\s]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const key = bytesOf(encoded);
  if (name === "" || key?.length !== 1 + KEY_BYTES || key[0] !== ED25519) return undefined;
  const worked = (await sha256(new TextEncoder().encode(`${name}\n`), key)).subarray(0, KEY_ID_BYTES);
  return hexOf(worked) === id ? { name, id: worked, publicKey: key.slice(1) } : undefined;
}

async function signatureCheck(note: string, verifierKey: string): Promise<Check> {
  const what = "The checkpoint is signed by this log's key";
  const end = note.lastIndexOf("\n\n");
  const text = new TextEncoder().encode(note.slice(0, end + 1));
  const key = await keyOf(verifierKey);
  if (key === undefined) return { what, isRight: false, detail: "The log's key cannot be read." };
  for (const line of note.slice(end + 2).split("\n")) {
    const [, name, encoded = ""] = SIGNATURE_LINE.exec(line) ?? [];
    if (name !== key.name) continue;
    const signature = bytesOf(encoded);
    if (signature === undefined || !equal(signature.subarray(0, KEY_ID_BYTES), key.id)) continue;
    const verifier = await crypto.subtle.importKey("raw", key.publicKey, { name: "Ed25519" }, false, ["verify"]);
    const isRight = await crypto.subtle.verify({ name: "Ed25519" }, verifier, signature.slice(KEY_ID_BYTES), text);
    return { what, isRight, detail: isRight ? `${key.name}, key ${hexOf(key.id)}` : "The signature is another's." };
  }
  return { what, isRight: false, detail: "The checkpoint bears no signature of this key." };
}

function detailOf(isReadable: boolean, root: Uint8Array | undefined): string {
  if (!isReadable) return "The entry or its path cannot be read.";
  return root === undefined ? "The path does not fit the entry's place." : hexOf(root);
}

/** Every check of one entry, in the order of the argument; what cannot be read is not right. */
export async function checkProof(entryBase64: string, proof: InclusionProof): Promise<readonly Check[]> {
  const entry = bytesOf(entryBase64);
  const path = proof.path.map(bytesOf);
  const isReadable = entry !== undefined && path.every((hash) => hash !== undefined);
  const root = isReadable ? await rootFrom(entry, proof.index, proof.size, path) : undefined;
  const [origin = "", size = "", rootText = ""] = proof.checkpoint.split("\n");
  const named = bytesOf(rootText);
  return [
    {
      what: "Entry and path lead to a root",
      isRight: root !== undefined,
      detail: detailOf(isReadable, root),
    },
    {
      what: "The checkpoint names that root",
      isRight: root !== undefined && named !== undefined && size === String(proof.size) && equal(root, named),
      detail: `${origin}, ${size} entries`,
    },
    await signatureCheck(proof.checkpoint, proof.verifier_key),
  ];
}

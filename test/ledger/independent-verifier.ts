// A second verifier, written from the specifications alone (RFC 6962, C2SP tlog-tiles, tlog-checkpoint, signed-note, tlog-cosignature): it
// imports nothing of the package and nothing but Node, and shares no thought with it. Recursive where the other is iterative.

import { createHash, createPublicKey, verify } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const HASH = 32;
const ZERO = Buffer.from([0]);
const ONE = Buffer.from([1]);

/** MTH of RFC 6962 2.1 over hashes of leaves. */
export function treeHash(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return sha256();
  if (leaves.length === 1) return only;
  let k = 1;
  while (2 * k < leaves.length) k *= 2;
  return sha256(ONE, treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k)));
}

interface Key {
  readonly name: string;
  readonly id: Buffer;
  readonly type: number;
  readonly publicKey: Buffer;
}

export function readKey(vkey: string): Key {
  const [name = "", id = "", ...rest] = vkey.trim().split("+");
  const material = Buffer.from(rest.join("+"), "base64");
  const expected = sha256(Buffer.from(`${name}\n`), material).subarray(0, 4);
  if (expected.toString("hex") !== id) throw new Error(`the key id of ${name} is wrong`);
  return { name, id: expected, type: material[0] ?? 0, publicKey: material.subarray(1) };
}

function isSigned(message: string, signature: Buffer, { publicKey }: Key): boolean {
  const key = createPublicKey({
    key: { kty: "OKP", crv: "Ed25519", x: publicKey.toString("base64url") },
    format: "jwk",
  });
  return verify(null, Buffer.from(message), key, signature);
}

export interface Head {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
  /** Seconds since 1970, for a cosignature. */
  readonly times: readonly number[];
}

/** A checkpoint, held against one key: a log's (type 1) or a witness's (type 4). */
export function readHead(note: string, key: Key): Head {
  const end = note.lastIndexOf("\n\n");
  const text = note.slice(0, end + 1);
  const times: number[] = [];
  for (const line of note
    .slice(end + 2)
    .trimEnd()
    .split("\n")) {
    const [dash, name, encoded = ""] = line.split(" ");
    const bytes = Buffer.from(encoded, "base64");
    if (dash !== "—" || name !== key.name || !bytes.subarray(0, 4).equals(key.id)) continue;
    const stamped = key.type === 4;
    const time = stamped ? Number(bytes.readBigUInt64BE(4)) : 0;
    const message = stamped ? `cosignature/v1\ntime ${time}\n${text}` : text;
    if (!isSigned(message, bytes.subarray(stamped ? 12 : 4), key)) throw new Error("a signature is wrong");
    times.push(time);
  }
  if (times.length === 0) throw new Error(`${key.name} has not signed it`);
  const [origin = "", size = "", root = ""] = text.split("\n");
  return { origin, size: Number(size), root: Buffer.from(root, "base64"), times };
}

/** `<prefix>/tile/<L>/<N>[.p/<W>]`, as the specification writes N. */
function tileFile(folder: string, level: string, n: number, width: number): Buffer {
  const digits = String(n).padStart(Math.ceil(String(n).length / 3) * 3, "0");
  const groups = digits.match(/.{3}/g) ?? [];
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join("/");
  const full = join(folder, "tile", level, name);
  if (width === 256) return readFileSync(full);
  const partial = join(`${full}.p`, String(width));
  return existsSync(partial) ? readFileSync(partial) : readFileSync(full);
}

/** Entries of a bundle, each behind its length in two bytes. */
function entriesIn(bundle: Buffer, count: number): Buffer[] {
  const entries: Buffer[] = [];
  for (let at = 0; entries.length < count; ) {
    const length = bundle.readUInt16BE(at);
    if (at + 2 + length > bundle.length) throw new Error("a bundle is cut short");
    entries.push(bundle.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return entries;
}

/** Tiles of one level: floor(s / 256^l) hashes. */
function* tilesOf(level: number, size: number): Generator<{ n: number; width: number }> {
  const hashes = Math.floor(size / 256 ** level);
  for (let n = 0; n * 256 < hashes; n += 1) yield { n, width: Math.min(256, hashes - n * 256) };
}

/** Verifies a whole log: signature, entries, tiles of every level, root. Throws at the first fault. @returns its entries */
export function verifyWholeLog(folder: string, vkey: string): { head: Head; entries: readonly Buffer[] } {
  const head = readHead(readFileSync(join(folder, "checkpoint"), "utf8"), readKey(vkey));
  const entries: Buffer[] = [];
  for (const { n, width } of tilesOf(0, head.size)) {
    entries.push(...entriesIn(tileFile(folder, "entries", n, width), width));
  }
  const leaves = entries.map((entry) => sha256(ZERO, entry));
  let below = leaves;
  for (let level = 0; below.length > 0; level += 1) {
    const next: Buffer[] = [];
    for (const { n, width } of tilesOf(level, head.size)) {
      const own = below.slice(n * 256, n * 256 + width);
      if (
        !tileFile(folder, String(level), n, width)
          .subarray(0, width * HASH)
          .equals(Buffer.concat(own))
      ) {
        throw new Error(`tile ${level}/${n} is another`);
      }
      if (width === 256) next.push(treeHash(own));
    }
    below = next;
  }
  if (!treeHash(leaves).equals(head.root)) throw new Error("the root is another");
  return { head, entries };
}

/** Checks a proof of C2SP tlog-proof for the bytes of an entry: by working the path out from the top. */
export function verifyProof(proof: string, entry: Buffer, vkey: string): Head {
  const split = proof.indexOf("\n\n");
  const [magic, indexLine = "", ...hashes] = proof.slice(0, split).split("\n");
  if (magic !== "c2sp.org/tlog-proof@v1" || !/^index \d+$/.test(indexLine)) throw new Error("this is no proof");
  const head = readHead(proof.slice(split + 2), readKey(vkey));
  const siblings = hashes.map((hash) => Buffer.from(hash, "base64"));
  const up = (index: number, size: number): Buffer => {
    if (size === 1) return sha256(ZERO, entry);
    let k = 1;
    while (2 * k < size) k *= 2;
    const sibling = siblings.pop();
    if (sibling?.length !== HASH) throw new Error("the proof is too short");
    return index < k ? sha256(ONE, up(index, k), sibling) : sha256(ONE, sibling, up(index - k, size - k));
  };
  const root = up(Number(indexLine.slice(6)), head.size);
  if (siblings.length > 0 || !root.equals(head.root)) throw new Error("the proof is wrong");
  return head;
}

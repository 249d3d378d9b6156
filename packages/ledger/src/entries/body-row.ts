// How do sealed bodies lie in a volume? One after the other, each behind a head of 24 bytes that tells entry, key and length.

import { hash } from "node:crypto";

/** Entries whose bodies share a volume: 16 bundles. One key seals at most so many bodies. */
export const VOLUME_ENTRIES = 4_096;

/** Bytes before each sealed body: entry 8, length 4, key slot 4, check 8. */
export const BODY_HEAD_BYTES = 24;

const CHECK_AT = 16;

export interface BodyHead {
  readonly entry: number;
  /** Bytes of the sealed body. */
  readonly length: number;
  /** Row of the volume's key file, from 0. */
  readonly slot: number;
}

export function volumeOf(entry: number): number {
  return Math.floor(entry / VOLUME_ENTRIES);
}

/** As Latin-1, a character a byte: see `writeLeafHash`. */
function checkOf(head: Uint8Array): string {
  return hash("sha256", head.subarray(0, CHECK_AT), "binary").slice(0, BODY_HEAD_BYTES - CHECK_AT);
}

export function encodeBodyHead({ entry, length, slot }: BodyHead): Buffer {
  const head = Buffer.alloc(BODY_HEAD_BYTES);
  head.writeBigUInt64BE(BigInt(entry), 0);
  head.writeUInt32BE(length, 8);
  head.writeUInt32BE(slot, 12);
  head.write(checkOf(head), CHECK_AT, "latin1");
  return head;
}

/** Undefined when the head is cut short or its check is wrong. */
export function decodeBodyHead(bytes: Uint8Array, at: number): BodyHead | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(BODY_HEAD_BYTES, bytes.length - at));
  if (head.length < BODY_HEAD_BYTES || checkOf(head) !== head.toString("latin1", CHECK_AT)) return undefined;
  const entry = head.readUInt32BE(0) * 2 ** 32 + head.readUInt32BE(4);
  return { entry, length: head.readUInt32BE(8), slot: head.readUInt32BE(12) };
}

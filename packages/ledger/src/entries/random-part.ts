// Where do the salts, nonces and keys of entries come from? From the system's source of randomness, many at once: asked for each by itself
// it takes longer than the sealing.

import { randomFillSync } from "node:crypto";

const POOL_BYTES = 8_192;

const pool = Buffer.allocUnsafeSlow(POOL_BYTES);
let at = POOL_BYTES;

/** So many random bytes, which nobody else gets and of which no copy stays behind. @param length at most 8,192 */
export function randomPart(length: number): Buffer {
  if (at + length > POOL_BYTES) {
    randomFillSync(pool);
    at = 0;
  }
  const part = Buffer.from(pool.subarray(at, at + length));
  pool.fill(0, at, at + length);
  at += length;
  return part;
}

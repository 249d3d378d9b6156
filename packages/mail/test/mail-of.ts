// Mailboxes out of bytes, for tests.

import type { MailFile } from "../src/index.ts";

/** A file of these bytes, in chunks of a size, or in one. */
export function fileOf(name: string, bytes: Uint8Array | string, chunk = Number.POSITIVE_INFINITY): MailFile {
  const all = Buffer.from(bytes as Uint8Array);
  async function* chunks() {
    for (let at = 0; at < all.length; at += Math.min(chunk, all.length))
      yield all.subarray(at, Math.min(at + chunk, all.length));
  }
  return { name, bytes: chunks() };
}

export async function* filesOf(...files: readonly MailFile[]): AsyncGenerator<MailFile> {
  yield* files;
}

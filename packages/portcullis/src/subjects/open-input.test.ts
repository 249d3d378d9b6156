import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { openInput } from "./open-input.ts";

const folder = mkdtempSync(join(tmpdir(), "portcullis-input-"));
after(() => rmSync(folder, { recursive: true }));

const TEXT = Buffer.from("id,name\n".repeat(20_000));

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function all(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(bytes));
}

test("plain and gzip bytes are the same, whatever the file is called", async () => {
  for (const path of [
    file("plain.csv", TEXT),
    file("packed.csv", gzipSync(TEXT)),
    file("packed.csv.gz", gzipSync(TEXT)),
  ]) {
    const input = await openInput(path);
    assert.equal(input.head.subarray(0, 7).toString(), "id,name");
    assert.ok((await all(input.bytes)).equals(TEXT));
    assert.equal(input.bytesRead(), input.bytesTotal);
  }
});

test("several gzip members are read one after the other", async () => {
  const input = await openInput(file("members.gz", Buffer.concat([gzipSync(TEXT), gzipSync("end")])));
  assert.ok((await all(input.bytes)).equals(Buffer.concat([TEXT, Buffer.from("end")])));
});

test("standard input is read for -, gzip or not", async () => {
  const plain = await openInput("-", () => Readable.from([TEXT]));
  assert.ok((await all(plain.bytes)).equals(TEXT));
  const packed = await openInput("-", () => Readable.from([gzipSync(TEXT)]));
  assert.ok((await all(packed.bytes)).equals(TEXT));
  assert.equal((await openInput("-")).head.length, 0);
});

test("a gzip file cut short is an input failure that says so", async () => {
  const noise = Buffer.from(Array.from({ length: 200_000 }, (_, at) => (at * 7919 + (at >> 3) * 31) & 255));
  const path = file("cut.gz", gzipSync(noise).subarray(0, -9));
  await assert.rejects(async () => all((await openInput(path)).bytes), { code: "FILE_DAMAGED", kind: "input" });
  const early = file("early.gz", gzipSync(TEXT).subarray(0, 30));
  await assert.rejects(async () => all((await openInput(early)).bytes), { code: "FILE_DAMAGED", kind: "input" });
});

test("a missing file and a folder are input failures", async () => {
  await assert.rejects(openInput(join(folder, "none.csv")), { code: "FILE_NOT_FOUND", kind: "input" });
  await assert.rejects(openInput(folder), { code: "FILE_UNREADABLE", kind: "input" });
});

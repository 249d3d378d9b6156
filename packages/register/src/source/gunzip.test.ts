// Do compressed files come out whole, damaged ones as failures, and bombs not at all?

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { PortcullisError } from "../errors.ts";
import { LIMITS } from "../limits.ts";
import { sourceBytes, sourceFile } from "./file.ts";
import { decompress } from "./gunzip.ts";

/** The bytes in chunks, and whether their reader let go of them. */
class Chunks {
  closed = false;
  given = 0;
  readonly #bytes: Uint8Array;
  readonly #sizes: readonly number[];

  constructor(bytes: Uint8Array, sizes: readonly number[] = []) {
    this.#bytes = bytes;
    this.#sizes = sizes;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void> {
    try {
      let at = 0;
      for (let count = 0; at < this.#bytes.length; count += 1) {
        const size = this.#sizes.length === 0 ? this.#bytes.length : (this.#sizes[count % this.#sizes.length] ?? 1);
        yield this.#bytes.subarray(at, at + size);
        at += size;
        this.given = at;
      }
    } finally {
      this.closed = true;
    }
  }
}

async function inflated(chunks: Chunks, limit = 1_000_000): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(decompress(chunks, limit, "list.csv")));
}

async function failure(chunks: Chunks, limit?: number): Promise<PortcullisError> {
  const error = await inflated(chunks, limit).then(
    () => assert.fail("no failure"),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof PortcullisError, String(error));
  assert.equal(error.kind, "input");
  return error;
}

test("bytes come out as they went in, compressed or not, in chunks of any size", async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), sizes, fc.boolean(), async (bytes, cut, again) => {
      fc.pre(!(bytes[0] === 0x1f && bytes[1] === 0x8b));
      const members = again ? [gzipSync(bytes), gzipSync("more")] : [gzipSync(bytes)];
      const chunks = new Chunks(Buffer.concat(members), cut);
      assert.deepEqual(await inflated(chunks), Buffer.concat(again ? [bytes, Buffer.from("more")] : [bytes]));
      assert.ok(chunks.closed);
      assert.deepEqual(await inflated(new Chunks(bytes, cut)), Buffer.from(bytes));
    }),
    { numRuns: 150 },
  );
});

test("gzip that ends anywhere before its end is a damaged file", async () => {
  const whole = gzipSync("id,name\n1,Talbit\n".repeat(50));
  for (let end = 2; end < whole.length; end += 1) {
    const { code, message } = await failure(new Chunks(whole.subarray(0, end), [7]));
    assert.equal(code, "FILE_DAMAGED", `cut at ${end}`);
    assert.match(message, /list\.csv/);
  }
});

test("gzip with a byte changed is damaged, or says the same", async () => {
  const text = Buffer.from("id,name\n1,Talbit\n2,Orel\n".repeat(20));
  const whole = gzipSync(text);
  for (let at = 2; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    const outcome = await inflated(new Chunks(changed)).catch((error: unknown) => error);
    // Time, flags and system of the header say nothing of the text.
    if (Buffer.isBuffer(outcome)) assert.ok(at < 10 && outcome.equals(text), `byte ${at}`);
    else assert.equal((outcome as PortcullisError).code, "FILE_DAMAGED", `byte ${at}`);
  }
});

test("a file that grows beyond the limit is left unread, at the limit it is read", async () => {
  const megabyte = gzipSync(Buffer.alloc(1_000_000));
  const bomb = Buffer.concat(Array.from({ length: 500 }, () => megabyte));
  const chunks = new Chunks(bomb, [1_000]);
  const { code, details } = await failure(chunks, 100_000);
  assert.deepEqual([code, details["limit"]], ["FILE_TOO_LARGE", 100_000]);
  assert.ok(chunks.closed);
  assert.ok(chunks.given < bomb.length / 2, "the rest of the bomb is not asked for");
  assert.equal((await inflated(new Chunks(gzipSync(Buffer.alloc(1_000))), 1_000)).length, 1_000);
  assert.equal((await failure(new Chunks(gzipSync(Buffer.alloc(1_001))), 1_000)).code, "FILE_TOO_LARGE");
  assert.equal((await failure(new Chunks(Buffer.alloc(1_001)), 1_000)).code, "FILE_TOO_LARGE");
});

test("a reader that leaves lets go of the file", async () => {
  for (const bytes of [gzipSync(Buffer.alloc(3_000_000)), Buffer.alloc(3_000_000)]) {
    const chunks = new Chunks(bytes, [500]);
    for await (const _ of decompress(chunks, 10_000_000, "list.csv")) break;
    assert.ok(chunks.closed);
  }
});

test("a fault of the source comes through as it is", async () => {
  async function* broken(): AsyncGenerator<Uint8Array, void> {
    yield gzipSync("abc").subarray(0, 12);
    throw new Error("the disk is gone");
  }
  await assert.rejects(Array.fromAsync(decompress(broken(), 1_000, "f")), /the disk is gone/);
});

test("a file on disk has its name without .gz, and is read plain or compressed whatever its name", async () => {
  const folder = await mkdtemp(join(tmpdir(), "portcullis-"));
  try {
    for (const [name, bytes] of [
      ["list.csv.gz", gzipSync("abc")],
      ["list.csv.GZ", Buffer.from("abc")],
      ["list.csv", gzipSync("abc")],
    ] as const) {
      await writeFile(join(folder, name), bytes);
      const file = sourceFile(join(folder, name));
      assert.equal(file.name, "list.csv");
      assert.equal(Buffer.concat(await Array.fromAsync(file.open())).toString(), "abc");
    }
    await assert.rejects(Array.fromAsync(sourceFile(join(folder, "none")).open()), { code: "ENOENT" });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("bytes in memory are a file that can be opened, and that is held to the same limit", async () => {
  const file = sourceBytes("list.csv.gz", gzipSync("abc"));
  assert.equal(file.name, "list.csv");
  assert.equal(Buffer.concat(await Array.fromAsync(file.open())).toString(), "abc");
  assert.deepEqual(await Array.fromAsync(sourceBytes("e", new Uint8Array(0)).open()), []);
  assert.ok(LIMITS.fileBytesMax > 120_000_000);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ndjsonRows } from "./ndjson-rows.ts";
import { SUBJECT_LIMITS } from "./subject.ts";
import type { SubjectRow } from "./subject-fields.ts";

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string | Uint8Array, size = 7): Promise<SubjectRow[]> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return Array.fromAsync(ndjsonRows(chunks(bytes, size)));
}

const codesOf = (rows: readonly SubjectRow[]): (string | undefined)[] => rows.map((row) => row.error?.code);

test("objects become rows; unknown keys, nulls, blank lines and a byte-order mark are passed over", async () => {
  const text =
    '\uFEFF{"id":1,"name":"赵光宗","colour":"red","country":null}\r\n\n{"id":"2","name":"B","aliases":["C","D"]}';
  assert.deepEqual(await read(text), [
    { row: 1, fields: { id: "1", name: "赵光宗" } },
    { row: 3, fields: { id: "2", name: "B", aliases: ["C", "D"] } },
  ]);
});

test("each bad line is an error of its own and the good ones still count", async () => {
  const good = new TextEncoder().encode('{"id":"1","name":"A"}\n');
  const latin = new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d, 0x0a]);
  const text = new TextEncoder().encode('nonsense\n[1]\n{"name":{"first":"A"}}\n{"name":"a\u0000b"}\n');
  const rows = await read(Buffer.concat([good, latin, text, good]));
  assert.deepEqual(codesOf(rows), [
    undefined,
    "ENCODING_INVALID",
    "JSON_INVALID",
    "JSON_INVALID",
    "FIELD_TYPE",
    "JSON_INVALID",
    undefined,
  ]);
  assert.deepEqual(
    rows.map((row) => row.row),
    [1, 2, 3, 4, 5, 6, 7],
  );
});

test("a line beyond the limit is an error and the next one is read", async () => {
  const huge = `{"id":"1","name":"${"x".repeat(10_000_000)}"}\n{"id":"2","name":"B"}\n`;
  assert.deepEqual(codesOf(await read(huge, 65_536)), ["LINE_TOO_LONG", undefined]);
  const frame = '{"id":"1","name":""}'.length;
  const at = `{"id":"1","name":"${"x".repeat(SUBJECT_LIMITS.lineCharactersMax - frame)}"}`;
  assert.deepEqual(codesOf(await read(at, 65_536)), [undefined]);
  assert.deepEqual(codesOf(await read(at.replace("x", "xx"), 65_536)), ["LINE_TOO_LONG"]);
});

test("rows do not depend on how the bytes are cut", async () => {
  const text = fc.string({ minLength: 1, unit: "grapheme" });
  const value = fc.record({ id: text, name: text }, { noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 8 }), fc.integer({ min: 1, max: 50 }), async (objects, size) => {
      const text = objects.map((object) => `${JSON.stringify(object)}\n`).join("");
      assert.deepEqual(
        await read(text, size),
        objects.map((fields, at) => ({ row: at + 1, fields })),
      );
    }),
    { numRuns: 50 },
  );
});

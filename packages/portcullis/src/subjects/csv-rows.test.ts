import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { csvRows } from "./csv-rows.ts";
import type { OpenInput } from "./open-input.ts";
import type { SubjectRow } from "./subject-fields.ts";

function inputOf(content: string | Uint8Array, size = 50_000): OpenInput {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const head = bytes.subarray(0, 4_096);
  return { name: "subjects.csv", head, bytes: chunks(), bytesTotal: bytes.length, bytesRead: () => 0 };
}

async function read(content: string | Uint8Array, size?: number): Promise<SubjectRow[]> {
  const rows: SubjectRow[] = [];
  for await (const row of await csvRows(inputOf(content, size))) rows.push(row);
  return rows;
}

const outcomes = (rows: readonly SubjectRow[]): unknown[] =>
  rows.map(({ row, error, fields }) => [row, error?.code ?? fields?.name]);

test("columns are found by name in any order and case; others are ignored; blank lines are counted", async () => {
  assert.deepEqual(await read('shoe size,NAME, id ,country\r\n42,"Zhao, G",1,\r\n\r\n43,赵光宗,2,China\r\n'), [
    { row: 2, fields: { name: "Zhao, G", id: "1" } },
    { row: 4, fields: { name: "赵光宗", id: "2", country: "China" } },
  ]);
});

test("a ragged row is an error of its own", async () => {
  assert.deepEqual(outcomes(await read("id,name\n1,A\n2\n3,B,C\n4,D\n")), [
    [2, "A"],
    [3, "ROW_RAGGED"],
    [4, "ROW_RAGGED"],
    [5, "D"],
  ]);
});

test("rows in another encoding are errors, those without such bytes are read", async () => {
  const latin = Buffer.from("id,name\n1,Andre\n2,Andr\xe9\n3,Zo\xeb\n4,Zoe\n", "latin1");
  assert.deepEqual(outcomes(await read(latin)), [
    [2, "Andre"],
    [3, "ENCODING_INVALID"],
    [4, "ENCODING_INVALID"],
    [5, "Zoe"],
  ]);
});

test("UTF-16 with a byte-order mark is read", async () => {
  const bytes = Buffer.from("\uFEFFid,name\n1,赵光宗\n", "utf16le");
  assert.deepEqual(outcomes(await read(bytes)), [[2, "赵光宗"]]);
});

test("NUL characters are taken out with a warning", async () => {
  const [row, next] = await read("id,name\n1,Zh\0ao\n2,B\n");
  assert.deepEqual([row?.fields?.name, row?.warnings?.map(({ code }) => code)], ["Zhao", ["CSV_NUL"]]);
  assert.deepEqual([next?.fields?.name, next?.warnings], ["B", undefined]);
});

test("a line of ten megabytes is an error and what follows is read", async () => {
  const rows = await read(`id,name\n1,${"x".repeat(10_000_000)}\n2,B\n`);
  assert.equal(rows.length, 2);
  assert.match(rows[0]?.error?.code ?? "", /^LINE_TOO_LONG$/);
  assert.equal(rows[1]?.fields?.name, "B");
});

test("an unbalanced quotation mark is told, and the rows before and behind it are read", async () => {
  assert.deepEqual(outcomes(await read('id,name\n1,A\n2,"B\n3,C\n')), [
    [2, "A"],
    [3, "CSV_QUOTE_UNBALANCED"],
    [4, "C"],
  ]);
});

test("cells of any text come back as they were written, however the bytes are cut", async () => {
  const cell = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => !/[\0\uFFFD]/.test(text));
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { maxLength: 6 }),
      fc.integer({ min: 1, max: 40 }),
      async (rows, size) => {
        const text = `id,name\n${rows.map((cells) => `${cells.map(quote).join(",")}\n`).join("")}`;
        const found = await read(text, size);
        assert.deepEqual(
          found.map(({ fields }) => [fields?.id, fields?.name]),
          rows,
        );
      },
    ),
    { numRuns: 60 },
  );
});

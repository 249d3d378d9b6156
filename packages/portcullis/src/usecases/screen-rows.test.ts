import assert from "node:assert/strict";
import { after, test } from "node:test";
import { memorySource } from "../../test/memory-source.ts";
import { DEFAULT_POLICY } from "../screening/policy.ts";
import type { ScreeningCounts, ScreeningLine } from "../screening/screening-line.ts";
import type { SubjectRow } from "../subjects/subject-fields.ts";
import { openScreening } from "./screen.ts";
import { BATCH_ROWS, screenRows } from "./screen-rows.ts";

const source = memorySource();
after(() => source.close());

const NAMES = ["Zhao Guangzong", "Brackenfold Shipping Ltd", "Wilhelmina Ostrander", "Marius Oldenkott", "…"];

async function* rows(count: number): AsyncGenerator<SubjectRow> {
  for (let row = 2; row < count + 2; row += 1) {
    if (row % 97 === 0) yield { row, error: { code: "ROW_RAGGED", message: "ragged", row } };
    else yield { row, fields: { id: `s${row}`, name: NAMES[row % NAMES.length] ?? "" } };
  }
}

async function run(count: number, threads: number, wait = 0): Promise<{ text: string; counts: ScreeningCounts }> {
  const { snapshot, basis } = await openScreening(source, {}, DEFAULT_POLICY, false);
  const parts: Buffer[] = [];
  const counts = await screenRows({
    rows: rows(count),
    start: { buffer: snapshot.buffer, basis },
    threads,
    async write(bytes) {
      parts.push(Buffer.from(bytes));
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    },
  });
  return { text: Buffer.concat(parts).toString(), counts };
}

test("one thread and two give the same bytes in the order of the rows, bad rows among them", async () => {
  const count = BATCH_ROWS * 5 + 3;
  const one = await run(count, 1);
  const two = await run(count, 2, 5);
  assert.equal(two.text, one.text);
  assert.deepEqual(two.counts, one.counts);
  const lines = one.text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ScreeningLine);
  assert.equal(lines.length, count);
  for (const [at, line] of lines.entries()) assert.equal(line.id, (at + 2) % 97 === 0 ? String(at + 2) : `s${at + 2}`);
  const { subjects, clear, hits, errors } = one.counts;
  assert.equal(subjects, count);
  assert.equal(clear + hits + errors, count);
  assert.equal(errors, lines.filter(({ status }) => status === "error").length);
  assert.equal(hits, lines.filter((line) => line.hits.length > 0).length);
});

test("no more rows are read than answers can be written for", async () => {
  const { snapshot, basis } = await openScreening(source, {}, DEFAULT_POLICY, false);
  let read = 0;
  let written = 0;
  let most = 0;
  async function* counted(): AsyncGenerator<SubjectRow> {
    for await (const row of rows(BATCH_ROWS * 40)) {
      read += 1;
      most = Math.max(most, read - written);
      yield row;
    }
  }
  await screenRows({
    rows: counted(),
    start: { buffer: snapshot.buffer, basis },
    threads: 2,
    async write(bytes) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      written += Buffer.from(bytes).toString().split("\n").length - 1;
    },
  });
  assert.equal(written, BATCH_ROWS * 40);
  assert.ok(most <= BATCH_ROWS * 8, `${most} rows were in flight`);
});

test("a file that fails in the middle fails the run, and the workers end", async () => {
  const { snapshot, basis } = await openScreening(source, {}, DEFAULT_POLICY, false);
  async function* failing(): AsyncGenerator<SubjectRow> {
    yield* rows(BATCH_ROWS * 4);
    throw new Error("the disk is gone");
  }
  const request = { rows: failing(), start: { buffer: snapshot.buffer, basis }, write: () => {} };
  for (const threads of [1, 2])
    await assert.rejects(screenRows({ ...request, rows: failing(), threads }), /disk is gone/);
});

test("no rows give no lines", async () => {
  assert.deepEqual(await run(0, 2), { text: "", counts: { subjects: 0, clear: 0, hits: 0, errors: 0, warnings: 0 } });
});

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { memorySource } from "../../test/memory-source.ts";
import { DEFAULT_POLICY } from "../screening/policy.ts";
import { openSubjectFile } from "../subjects/read-rows.ts";
import { openScreening } from "./screen.ts";
import { type RunReport, refuseSameFile, screenToFile } from "./screen-file.ts";

const folder = mkdtempSync(join(tmpdir(), "portcullis-run-"));
const source = memorySource();
after(() => {
  source.close();
  rmSync(folder, { recursive: true });
});

async function run(bytes: Uint8Array, out: string, onInterrupt?: (undo: () => void) => () => void): Promise<RunReport> {
  const path = join(folder, "subjects");
  writeFileSync(path, bytes);
  return screenToFile({
    file: await openSubjectFile(path),
    opened: await openScreening(source, {}, DEFAULT_POLICY, false),
    scope: {},
    threads: 1,
    program: "0.0.0",
    out,
    now: () => new Date("2026-01-02T03:04:05Z"),
    ...(onInterrupt === undefined ? {} : { onInterrupt }),
  });
}

const CSV = 'id,name,shoe size\n1,Zhao Guangzong,42\n2,"Wilhelmina\nOstrander",38\n3,ragged\n4,…,40\n';

test("answers and the report of the run stand beside each other and agree", async () => {
  const out = join(folder, "answers.ndjson");
  const report = await run(new TextEncoder().encode(CSV), out);
  const written = readFileSync(out);
  const lines = written.toString().trimEnd().split("\n");
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).status),
    ["hits", "clear", "error", "error"],
  );
  assert.deepEqual(report.counts, { subjects: 4, clear: 1, hits: 1, errors: 2, warnings: 0 });
  assert.equal(report.output.sha256, createHash("sha256").update(written).digest("hex"));
  assert.deepEqual(JSON.parse(readFileSync(`${out}.run.json`, "utf8")), report);
  assert.deepEqual(
    report.editions.map(({ list, parties }) => [list, parties]),
    [
      ["uk", 3],
      ["us-sdn", 2],
    ],
  );
});

test("CSV with a byte-order mark, gzip and NDJSON give the same answers", async () => {
  const plain = join(folder, "plain.ndjson");
  await run(new TextEncoder().encode("id,name\n1,Zhao Guangzong\n2,赵光宗\n"), plain);
  const forms = [
    new TextEncoder().encode("\uFEFFid,name\r\n1,Zhao Guangzong\r\n2,赵光宗\r\n"),
    gzipSync("name,id\nZhao Guangzong,1\n赵光宗,2\n"),
    new TextEncoder().encode('{"id":1,"name":"Zhao Guangzong"}\n{"id":"2","name":"赵光宗"}\n'),
  ];
  for (const bytes of forms) {
    const out = join(folder, "other.ndjson");
    await run(bytes, out);
    assert.ok(readFileSync(out).equals(readFileSync(plain)));
  }
});

test("a file that turns out to be damaged leaves the earlier answers and no temporary file", async () => {
  const out = join(folder, "earlier.ndjson");
  writeFileSync(out, "earlier");
  const rows = Array.from({ length: 60_000 }, (_, at) => `${at},Nobody ${(at * 7919) % 104_729}`).join("\n");
  const cut = gzipSync(`id,name\n${rows}\n`).subarray(0, -400);
  await assert.rejects(run(cut, out), { code: "FILE_DAMAGED", kind: "input" });
  assert.equal(readFileSync(out, "utf8"), "earlier");
  assert.equal(existsSync(`${out}.run.json`), false);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith(".tmp")),
    [],
  );
});

test("what is undone on an interrupt removes the temporary file", async () => {
  const out = join(folder, "stopped.ndjson");
  let left: string[] = ["not called"];
  await assert.rejects(
    run(new TextEncoder().encode(CSV), out, (undo) => {
      assert.equal(readdirSync(folder).filter((name) => name.endsWith(".tmp")).length, 1);
      undo();
      left = readdirSync(folder).filter((name) => name.startsWith("stopped"));
      return () => {};
    }),
  );
  assert.deepEqual(left, []);
});

test("whole-file faults have their codes", async () => {
  const faults: readonly (readonly [string, string])[] = [
    ["", "FILE_EMPTY"],
    ["\uFEFF \n", "FILE_EMPTY"],
    ["id;name\n1;A\n", "SEPARATOR_WRONG"],
    ["id,nom\n1,A\n", "HEADER_MISSING"],
    ["id,name,NAME\n1,A,B\n", "HEADER_DUPLICATE"],
    ["[{}]", "JSON_INVALID"],
    ["PK\u0003\u0004", "FILE_NOT_TEXT"],
  ];
  for (const [text, code] of faults) {
    await assert.rejects(run(new TextEncoder().encode(text), join(folder, "none")), { code, kind: "input" }, text);
  }
});

test("answers never replace their own input", async () => {
  await assert.rejects(refuseSameFile("a/../b.csv", "b.csv"), { code: "OUTPUT_IS_INPUT" });
  await refuseSameFile("-", "-");
});

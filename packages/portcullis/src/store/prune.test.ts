// Are the newest snapshots kept, and unfinished files only while somebody may be writing them?

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { prune, SNAPSHOTS_KEPT } from "./prune.ts";

const folder = mkdtempSync(join(tmpdir(), "portcullis-prune-"));
after(() => rmSync(folder, { recursive: true }));

const NOW = Date.parse("2026-06-01T12:00:00Z");

function fileOf(name: string, ageSeconds: number): void {
  const path = join(folder, name);
  writeFileSync(path, name);
  const time = NOW / 1_000 - ageSeconds;
  utimesSync(path, time, time);
}

test("the newest snapshots stay, older ones and abandoned parts go", async () => {
  mkdirSync(join(folder, "snapshots"));
  mkdirSync(join(folder, "aside"));
  for (let age = 1; age <= SNAPSHOTS_KEPT + 3; age++)
    fileOf(`snapshots/${String(age).padStart(2, "0")}.snap`, age * 86_400);
  fileOf("aside/being-written.part", 30);
  fileOf("aside/left-behind.part", 7_200);
  await prune(folder, NOW);
  const kept = readdirSync(join(folder, "snapshots")).sort();
  assert.deepEqual(
    kept,
    Array.from({ length: SNAPSHOTS_KEPT }, (_, at) => `${String(at + 1).padStart(2, "0")}.snap`),
  );
  assert.deepEqual(readdirSync(join(folder, "aside")), ["being-written.part"]);
});

test("a folder without either is left as it is", async () => {
  await prune(join(folder, "nothing"), NOW);
});

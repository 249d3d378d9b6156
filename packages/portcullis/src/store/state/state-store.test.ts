// Does SQLite keep the state as every driver must, and does a file of every earlier version come up with its data?

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { alertOf } from "../../../test/case-samples.ts";
import { testStateStore } from "../../../test/state-conformance.ts";
import { openState, statePath } from "./sqlite-state.ts";
import { STATE_FORM } from "./state-form.ts";

testStateStore("SQLite", async (folder) => openState(statePath(folder)));

/** A file as version `version` of the form would have left it. */
function fileOf(path: string, version: number, rows: readonly string[]): void {
  const database = new DatabaseSync(path);
  for (const migration of STATE_FORM.migrations.slice(0, version)) database.exec(migration);
  for (const row of rows) database.exec(row);
  database.exec(`PRAGMA user_version = ${version}`);
  database.close();
}

const FIRST_ROWS = [
  `INSERT INTO alerts VALUES (7, 'id:C-7', 'open', 'ada', 0.77, '2026-01-01T00:00:07.000Z', 1, '${JSON.stringify(alertOf(7))}')`,
  "INSERT INTO alert_lists VALUES ('uk', 7, 'open', 0.77)",
  "INSERT INTO alert_words (rowid, words) VALUES (7, 'Ottoline Brackwater')",
  `INSERT INTO history VALUES (7, 7, '{"entry":7}')`,
  "UPDATE applied SET through = 8",
];

const HOLD = { subject: "C-9", reason: "lawsuit", at: "2026-01-01T00:00:05.000Z", actor: "ada", entry: 5 };

/** What each version could hold; a migration adds its own. */
const ROWS: readonly (readonly string[])[] = [
  [],
  FIRST_ROWS,
  [...FIRST_ROWS, `INSERT INTO holds VALUES ('C-9', 5, '${JSON.stringify(HOLD)}')`],
];

test("a file of every earlier version comes up, with what was in it", async () => {
  assert.equal(ROWS.length, STATE_FORM.migrations.length + 1, "a new migration brings rows of its version");
  for (const [version, rows] of ROWS.entries()) {
    const folder = mkdtempSync(join(tmpdir(), "portcullis-migrate-"));
    fileOf(statePath(folder), version, rows);
    const state = openState(statePath(folder));
    assert.equal(await state.through(), version === 0 ? 0 : 8);
    const page = await state.alerts({ sort: "score", limit: 5, list: "uk", text: "ottoline" });
    assert.deepEqual(page.alerts, version === 0 ? [] : [alertOf(7)]);
    assert.deepEqual(await state.holds(), version < 2 ? [] : [HOLD]);
    await state.close();
    rmSync(folder, { recursive: true });
  }
});

test("another program's lock is waited for, and whoever reads is answered meanwhile", async () => {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-locked-"));
  const state = openState(statePath(folder));
  const other = new DatabaseSync(statePath(folder));
  other.exec("BEGIN IMMEDIATE");
  const changes = { through: 5, alerts: [], history: [], suppressions: [], policies: [], screenings: [] };
  const written = state.write({ ...changes, holds: new Map(), forgotten: [] });
  // Were the wait in SQLite, this would come after it, and the write would have failed.
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(await state.through(), 0);
  other.exec("ROLLBACK");
  await written;
  assert.equal(await state.through(), 5);
  other.close();
  await state.close();
  rmSync(folder, { recursive: true });
});

test("a file of a newer version, and one that is none, are refused with what to do", () => {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-migrate-"));
  fileOf(statePath(folder), STATE_FORM.migrations.length, []);
  const database = new DatabaseSync(statePath(folder));
  database.exec("PRAGMA user_version = 99");
  database.close();
  assert.throws(() => openState(statePath(folder)), { code: "STATE_NEWER" });
  writeFileSync(statePath(folder), "no database at all, and long enough to be read as a head of one".repeat(20));
  assert.throws(() => openState(statePath(folder)), { code: "STATE_DAMAGED" });
  rmSync(folder, { recursive: true });
});

test("readers never wait for the writer: the journal is written ahead", async () => {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-pragma-"));
  const state = openState(statePath(folder));
  const reader = new DatabaseSync(statePath(folder), { readOnly: true });
  assert.equal((reader.prepare("PRAGMA journal_mode").get() as { journal_mode: string }).journal_mode, "wal");
  reader.close();
  await state.close();
  rmSync(folder, { recursive: true });
});

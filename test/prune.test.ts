// What goes and what stays when old editions are removed, and what is said of a day that can no longer be asked for?

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { holdEditions } from "../packages/portcullis/src/store/holds.ts";
import { openStore } from "../packages/portcullis/src/store/store.ts";
import { portcullis } from "../packages/portcullis/test/program.ts";
import { serveProgram, stopProgram } from "./served-program.ts";

const root = mkdtempSync(join(tmpdir(), "portcullis-test-"));
after(() => rmSync(root, { recursive: true, force: true }));

const COLUMNS = '{"id":"ref","name":"name"}';

function importOf(data: string, published: string): void {
  const file = join(root, `${published}.csv`);
  writeFileSync(file, `ref,name\n1,Talbit Orelin\n2,Edition of ${published}\n`);
  const of = ["--format", "csv", "--columns", COLUMNS, "--published", published, "--status", "current"];
  const ended = portcullis(["import", "test", file, ...of, "--data", data]);
  assert.equal(ended.code, 0, ended.stderr);
}

function screened(data: string, ...scope: string[]) {
  const ended = portcullis(["screen", "Talbit Orelin", "--json", "--data", data, ...scope]);
  return { code: ended.code, stderr: ended.stderr };
}

test("days to be kept stay answerable; others are refused rather than answered by an older edition", async () => {
  const data = join(root, "data");
  for (const published of ["2009-01-01", "2010-01-01", "2014-01-01", "2026-01-01"]) importOf(data, published);
  const store = openStore(data);
  const [first] = (await store.catalogue()).lists["test"]?.editions ?? [];
  await holdEditions(store, [first?.edition ?? ""]);
  const dry = portcullis(["prune", "--data", data, "--dry-run"]);
  assert.match(dry.stdout, /^test of 2010-01-01, .*\n1 editions would be removed\.\n$/);
  assert.equal(screened(data, "--as-of", "2011-06-01").code, 0, "nothing was removed yet");
  assert.equal(portcullis(["prune", "--data", data]).code, 0);
  assert.equal(screened(data, "--as-of", "2009-06-01").code, 0, "the ledger names it");
  const refused = screened(data, "--as-of", "2011-06-01");
  assert.equal(refused.code, 2);
  assert.match(refused.stderr, /EDITION_PRUNED.*The edition of test of 2010-01-01 was removed/);
  assert.equal(screened(data, "--as-of", "2018-06-01").code, 0, "in force within ten years");
  assert.equal(screened(data).code, 0);
  cpSync(data, join(root, "served"), { recursive: true });
  const diff = portcullis(["diff", "test", "--from", "2010-01-01", "--to", "2014-01-01", "--data", data]);
  assert.match(diff.stderr, /EDITION_PRUNED/);
  assert.match(
    portcullis(["lists", "--all", "--data", data]).stdout,
    /files of the edition of 2010-01-01 were removed/,
  );
  assert.match(portcullis(["prune", "--data", data]).stdout, /^0 editions removed/);
  importOf(data, "2010-01-01");
  assert.equal(screened(data, "--as-of", "2011-06-01").code, 0, "its bytes are back");
});

test("the service answers for such a day that it is gone", async () => {
  const served = await serveProgram(["--data", join(root, "served")]);
  try {
    const asked = async (asOf: string): Promise<readonly [number, unknown]> => {
      const body = JSON.stringify({ name: "Talbit Orelin", as_of: asOf });
      const headers = { "content-type": "application/json" };
      const answer = await fetch(`${served.address}/api/v1/screenings`, { method: "POST", headers, body });
      return [answer.status, ((await answer.json()) as { code?: string }).code];
    };
    assert.deepEqual(await asked("2011-06-01"), [410, "EDITION_PRUNED"]);
    assert.deepEqual(await asked("2018-06-01"), [200, undefined]);
  } finally {
    await stopProgram(served);
  }
});

test("days that are no days are refused", () => {
  for (const days of ["0", "-1", "1.5", "many"]) {
    assert.equal(portcullis(["prune", "--keep-days", days, "--data", root]).code, 2, days);
  }
});

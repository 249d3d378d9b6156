// Do alerts, back-ups and case files work from the command line? The program run as a person would, over a folder that a service left.

import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ask, type CaseService, openCaseService } from "../../test/case-service.ts";
import { type Ended, portcullisAside } from "../../test/program.ts";

let at: CaseService;
let id = "";
let closed = false;
const run = (...args: readonly string[]): Promise<Ended> => portcullisAside([...args, "--data", at.data]);

before(async () => {
  at = await openCaseService();
  id = (await ask(at.app, "POST", "/screenings", { id: "C-1", name: "Zhao Guangzong" })).body.alert;
});
after(async () => {
  if (!closed) await at.close();
  rmSync(at.folder, { recursive: true, force: true });
});

test("beside a running service alerts are listed and backed up, and a decision is refused with what to do", async () => {
  const listed = await run("alerts", "--json");
  assert.deepEqual(
    JSON.parse(listed.stdout).alerts.map((alert: { id: string }) => alert.id),
    [id],
  );
  assert.match((await run("alerts")).stdout, /Zhao Guangzong/);
  assert.match((await run("alerts", "show", id)).stdout, /name: /);
  const backup = join(at.folder, "state-backup.db");
  assert.equal((await run("backup", backup)).code, 0);
  assert.match((await run("backup", backup)).stderr, /BACKUP_EXISTS/);
  const refused = await run("alerts", "decide", id, "--disposition", "false_positive", "--reason", "name_differs");
  assert.equal(refused.code, 3);
  assert.match(refused.stderr, /LEDGER_LOCKED/);
});

test("without a service alerts are decided and exported, and an older back-up catches up with the ledger", async () => {
  await at.app.close();
  await at.casework.close();
  await at.ledger.close();
  closed = true;
  const decided = await run(
    "alerts",
    "decide",
    id,
    "--disposition",
    "true_positive",
    "--reason",
    "details_agree",
    "--json",
  );
  assert.equal(decided.code, 0, decided.stderr);
  assert.equal(JSON.parse(decided.stdout).state, "closed");
  assert.match((await run("alerts", "show", id)).stdout, /What follows/);
  const out = join(at.folder, "case.pdf");
  assert.equal((await run("alerts", "export", id, "--out", out)).code, 0);
  assert.equal(readFileSync(out).subarray(0, 5).toString("latin1"), "%PDF-");

  const backup = join(at.folder, "state-backup.db");
  assert.match((await run("restore", backup)).stderr, /STATE_EXISTS/);
  const none = join(at.folder, "none.db");
  writeFileSync(none, "no back-up");
  assert.match((await run("restore", none, "--replace")).stderr, /BACKUP_INVALID/);
  assert.equal((await run("restore", backup, "--replace")).code, 0);
  assert.equal(JSON.parse((await run("alerts", "--state", "open", "--json")).stdout).total, 1);
  // The next writer applies what the back-up did not have.
  assert.equal((await run("alerts", "export", id, "--out", join(at.folder, "again.json"))).code, 0);
  assert.equal(JSON.parse((await run("alerts", "--state", "closed", "--json")).stdout).total, 1);
  assert.ok(!existsSync(join(at.data, "state.db.restoring")));
});

// Does a back-up hold everything, made while entries come in, and is it refused when a bit of it is another?

import assert from "node:assert/strict";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openLedger } from "@portcullis/ledger";
import { ask, type CaseService, openCaseService } from "../../test/case-service.ts";
import { portcullis, portcullisOnFullDisk } from "../../test/program.ts";
import { openState, statePath } from "../store/state/sqlite-state.ts";
import { openStore } from "../store/store.ts";
import { openCasework } from "./casework.ts";
import { replayEntry } from "./replay.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-whole-"));
let at: CaseService;
let made = "";

/** Somebody's own. */
const SETTINGS = '{"off":["ca"]}';

const screen = (n: number) => ask(at.app, "POST", "/screenings", { id: `c-${n}`, name: "Pelagia Quillfeather" });

before(async () => {
  at = await openCaseService();
  for (let n = 0; n < 30; n += 1) await screen(n);
  writeFileSync(join(at.data, "publishers.json"), SETTINGS);
});
after(async () => {
  await at.close();
  rmSync(FOLDER, { recursive: true });
});

test("made while entries come in, it holds every one acknowledged before, and nothing fails", async () => {
  let going = true;
  let acknowledged = 30;
  const driver = (async () => {
    for (let n = 100; going; n += 1) {
      assert.equal((await screen(n)).status, 200);
      acknowledged += 1;
    }
  })();
  await new Promise((resolve) => setTimeout(resolve, 200));
  const sure = acknowledged;
  const { status, body } = await ask(at.app, "POST", "/backups", {});
  const [most] = [acknowledged + 1];
  going = false;
  await driver;
  assert.equal(status, 201, JSON.stringify(body));
  assert.ok(body.entries >= sure && body.entries <= most, `${body.entries} of ${sure} to ${most}`);
  made = join(at.data, body.folder);
  assert.ok(existsSync(join(made, "ledger", "ledger.key")));
});

test("restored into an empty folder it verifies, has the cases, and an entry replays from it", async () => {
  const data = join(FOLDER, "restored");
  mkdirSync(data);
  const { code, stderr } = portcullis(["restore", made, "--data", data]);
  assert.equal(code, 0, stderr);
  assert.match(stderr, /restored and verified/);
  assert.equal(readFileSync(join(data, "publishers.json"), "utf8"), SETTINGS);
  const held = readdirSync(join(at.data, "holds"));
  assert.ok(held.length > 0);
  assert.deepEqual(
    readdirSync(join(data, "holds")),
    held,
    "what a screening was made against cannot be pruned after it either",
  );
  const { entries } = JSON.parse(readFileSync(join(made, "backup.json"), "utf8"));
  const ledger = await openLedger(join(data, "ledger"));
  const casework = await openCasework(ledger, openState(statePath(data)));
  assert.equal(ledger.size, entries);
  assert.equal((await casework.state.alerts({ sort: "age", limit: 1 })).total, entries);
  const replayed = await replayEntry(openStore(data), ledger.files, 3, ledger.size, ledger.keys.bodies);
  assert.equal(replayed.outcome, "same");
  await casework.close();
  await ledger.close();
  const again = portcullis(["restore", made, "--data", data]);
  assert.deepEqual([again.code, /\[STATE_EXISTS\]/.test(again.stderr)], [2, true]);
  const whole = join(FOLDER, "again");
  assert.equal(portcullis(["backup", whole, "--all", "--data", data]).code, 0);
  assert.equal(JSON.parse(readFileSync(join(whole, "backup.json"), "utf8")).entries, entries);
});

test("with one bit changed, or a file gone, nothing is restored", () => {
  const { files } = JSON.parse(readFileSync(join(made, "backup.json"), "utf8")) as { files: { path: string }[] };
  const chosen = files.filter(({ path }) => /^(?:ledger\/(?:bodies|ledger\.key)|state\.db|register)/.test(path));
  assert.ok(chosen.length >= 4, String(chosen.length));
  for (const [at, { path }] of chosen.entries()) {
    const broken = join(FOLDER, `broken-${at}`);
    cpSync(made, broken, { recursive: true });
    const bytes = readFileSync(join(broken, path));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
    if (at === 0) rmSync(join(broken, path));
    else writeFileSync(join(broken, path), bytes);
    const data = join(FOLDER, `none-${at}`);
    const { code, stderr } = portcullis(["restore", broken, "--data", data]);
    assert.deepEqual([code, /\[BACKUP_INVALID\]/.test(stderr)], [2, true], `${path}: ${stderr}`);
    assert.equal(existsSync(data) && readdirSync(data).length > 0, false);
  }
});

test("a file of the ledger that cannot be copied whole is a failed back-up", () => {
  const data = join(FOLDER, "large");
  assert.equal(portcullis(["restore", made, "--data", data]).code, 0);
  // Of old, so that only the first of the two copies is made of it; and longer than anything may be.
  const large = join(data, "ledger", "bodies", "of-old");
  writeFileSync(large, Buffer.alloc(3_000_000));
  utimesSync(large, new Date(0), new Date(0));
  const to = join(FOLDER, "cut");
  const { code, stderr } = portcullisOnFullDisk(["backup", to, "--all", "--data", data], 2_000);
  assert.equal(code, 3, stderr);
  assert.ok(!existsSync(to) && !existsSync(`${to}.partial`));
});

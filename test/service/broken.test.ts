// What if a database or the ledger is locked or damaged, at the start or while the service runs? A code and what to do, and after that is
// done everything is there: the program over files that were broken by hand.

import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, before, test } from "node:test";
import { portcullis } from "../../packages/portcullis/test/program.ts";
import { endAll, type ServedProgram, serveProgram, stopProgram } from "../served-program.ts";
import { ENTITIES } from "./entities-fixture.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-broken-"));
const WHOLE = join(FOLDER, "whole");
/** Enough alerts that the file has pages which no start reads. */
const SUBJECTS = 300;

// biome-ignore lint/suspicious/noExplicitAny: answers of many routes
type Json = any;

async function ask(at: ServedProgram, path: string, body?: object): Promise<{ status: number; body: Json }> {
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const answer = await fetch(`${at.address}${path}`, { ...init, headers: { "content-type": "application/json" } });
  return { status: answer.status, body: await answer.json() };
}

const subject = (n: number) => ({ id: `c-${n}`, name: "Valerian Ostrogradov", lists: ["invented"] });

before(async () => {
  const file = join(FOLDER, "invented.json");
  writeFileSync(file, ENTITIES);
  const args = ["import", "invented", file, "--format", "ftm-ndjson", "--published", "2026-04-24", "--data", WHOLE];
  assert.equal(portcullis(args).code, 0);
  const serving = await serveProgram(["--data", WHOLE]);
  for (let n = 0; n < SUBJECTS; n += 1)
    assert.equal((await ask(serving, "/api/v1/screenings", subject(n))).status, 200);
  assert.equal(await stopProgram(serving), 0);
});
after(() => {
  endAll();
  rmSync(FOLDER, { recursive: true });
});

function copyOf(name: string): string {
  const data = join(FOLDER, name);
  cpSync(WHOLE, data, { recursive: true });
  return data;
}

/** Overwrites a part of a file with other bytes. */
function spoil(path: string, from: number, to?: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0x5a, from, to ?? bytes.length);
  writeFileSync(path, bytes);
}

function refusal(data: string): readonly unknown[] {
  const { code, stderr } = portcullis(["serve", "--port", "0", "--data", data]);
  return [code, /\[([A-Z_]+)\]/.exec(stderr)?.[1], stderr];
}

async function alertsOf(at: ServedProgram): Promise<number> {
  return (await ask(at, "/api/v1/alerts?limit=1")).body.total;
}

test("a damaged state.db: told at the start with what to do; moved away, it is made anew with every case", async () => {
  const data = copyOf("state-start");
  const state = join(data, "state.db");
  spoil(state, 0);
  const [code, name, said] = refusal(data);
  assert.deepEqual([code, name], [3, "STATE_DAMAGED"]);
  assert.match(String(said), /move it away: it is made anew from the ledger/);
  renameSync(state, `${state}.damaged`);
  const serving = await serveProgram(["--data", data]);
  assert.equal(await alertsOf(serving), SUBJECTS);
  assert.equal(await stopProgram(serving), 0);
});

test("a state.db that shows its damage while the service runs: a code for each who asks, and others go on", async () => {
  const data = copyOf("state-run");
  // The first pages are the schema and what the start reads.
  spoil(join(data, "state.db"), 40 * 4_096);
  const serving = await serveProgram(["--data", data]);
  const all = await ask(serving, "/api/v1/alerts?limit=500&sort=age");
  assert.deepEqual([all.status, all.body.code], [503, "DATABASE_DAMAGED"]);
  assert.equal((await fetch(`${serving.address}/healthz`)).status, 200);
  const match = { queries: { q: { schema: "Person", properties: { name: ["Valerian Ostrogradov"] } } } };
  assert.equal((await ask(serving, "/match/invented", match)).status, 200);
  await stopProgram(serving);
});

test("a locked state.db: told at the start, and while it runs; unlocked, the same process goes on", async () => {
  const data = copyOf("locked");
  const state = join(data, "state.db");
  const serving = await serveProgram(["--data", data]);
  const other = new DatabaseSync(state);
  other.exec("BEGIN IMMEDIATE");
  const refused = await ask(serving, "/api/v1/screenings", subject(1_001));
  assert.deepEqual([refused.status, refused.body.code], [503, "DATABASE_LOCKED"]);
  assert.equal(await alertsOf(serving), SUBJECTS, "reading goes on");
  assert.equal((await ask(serving, "/api/v1/screenings", subject(1_002))).body.code, "STATE_STOPPED");
  other.exec("ROLLBACK");
  other.close();
  const until = Date.now() + 20_000;
  let last: { status: number } | undefined;
  while (last?.status !== 200 && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    last = await ask(serving, "/api/v1/screenings", subject(1_003)).catch(() => undefined);
  }
  assert.equal(last?.status, 200);
  assert.equal(await alertsOf(serving), SUBJECTS + 2, "what was recorded before the lock was met is applied");
  assert.equal(await stopProgram(serving), 0);
});

/** The largest file of the ledger's folder. */
function largest(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return files.toSorted((a, b) => readFileSync(b).length - readFileSync(a).length)[0] ?? "";
}

test("a damaged ledger: refused at the start, found by verify, and told by each read while it runs", async () => {
  const start = copyOf("ledger-start");
  const [journal = ""] = readdirSync(join(start, "ledger", "journal"));
  spoil(join(start, "ledger", "journal", journal), 0, 40);
  const [code, name] = refusal(start);
  assert.equal(code, 3);
  assert.match(String(name), /^LEDGER_/);

  const data = copyOf("ledger-run");
  const serving = await serveProgram(["--data", data]);
  spoil(largest(join(data, "ledger", "bodies")), 0);
  const { status, body } = await ask(serving, "/api/v1/ledger/3");
  assert.ok(status === 503 && /^LEDGER_/.test(body.code), JSON.stringify(body));
  await stopProgram(serving);
  const verified = portcullis(["ledger", "verify", "--data", data]);
  assert.notEqual(verified.code, 0);
  assert.ok(existsSync(join(data, "ledger")));
});

// Does what is over go, and nothing else? Eleven years pass over a service with cases of every kind; what went is searched for in its files.

import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { parseVerifierKey, VERIFIER_KEY, verifyFolder } from "@portcullis/ledger";
import fc from "fast-check";
import { ask, type CaseService, openCaseService } from "../../test/case-service.ts";
import { JOB_FILES } from "../store/job-store.ts";
import { isFinished } from "./jobs.ts";
import { without } from "./retention.ts";
import { scheduleRetention } from "./retention-schedule.ts";

const NAME = "Pelagia Quillfeather";
const YEAR_MS = 365.25 * 86_400_000;

let at: CaseService;
let later = 0;
const alerts: Record<string, string> = {};

async function screen(id: string, name: string): Promise<string | null> {
  const { status, body } = await ask(at.app, "POST", "/screenings", { id, name, birth_date: "1961" });
  assert.equal(status, 200, JSON.stringify(body));
  return body.alert;
}

async function decide(id: string, more: object = {}): Promise<void> {
  const { body: alert } = await ask(at.app, "GET", `/alerts/${alerts[id]}`);
  const asked = { disposition: "false_positive", reason: "known_good", version: alert.version, ...more };
  const { status, body } = await ask(at.app, "POST", `/alerts/${alerts[id]}/decide`, asked);
  assert.equal(status, 200, JSON.stringify(body));
}

/** Files of the folder in which the text stands as it is. */
function filesWith(text: string, folder = at.data): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => readFileSync(path).includes(text));
}

const known = async (id: string): Promise<number> => (await ask(at.app, "GET", `/alerts/${alerts[id]}`)).status;

before(async () => {
  at = await openCaseService(undefined, () => new Date(Date.now() + later));
  for (const id of ["gone-1", "open-1", "silent-1", "held-1", "asked-1"]) {
    alerts[id] = (await screen(id, `${NAME} ${id.replace("-", "")}`)) ?? "";
  }
  assert.equal(await screen("clear-1", "Nobody Atall Whatever"), null);
  for (const id of ["gone-1", "held-1", "asked-1"]) await decide(id);
  await decide("silent-1", { suppress: [{ party: "test/T0003" }] });
  const held = { subject: "held-1", reason: "lawsuit 12" };
  assert.equal((await ask(at.app, "POST", "/holds", held)).status, 201);
  assert.equal((await ask(at.app, "POST", "/holds", held)).body.code, "HOLD_SET");
});
after(async () => at.close());

test("nothing goes before its time", async () => {
  const { body } = await ask(at.app, "POST", "/retention/run");
  assert.deepEqual(body, { bodies: [], entries: [], kept: 0, jobs: [] });
});

test("after its time a case goes as a whole, from ledger and state; what lives or is held stays", async () => {
  const { jobs } = at.service;
  const sent = await at.app.inject({
    method: "POST",
    url: "/api/v1/jobs?kind=screening",
    headers: { host: "localhost", "content-type": "text/csv" },
    payload: "id,name\n1,Job Subject gone1\n",
  });
  const { id } = sent.json();
  while (!isFinished(jobs.job(id))) await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(jobs.job(id).state, "done");
  assert.ok(filesWith("Job Subject gone1").length > 0);
  later = 11 * YEAR_MS;
  const { body: trial } = await ask(at.app, "GET", "/retention");
  assert.deepEqual([trial.entries, trial.jobs], [[], [id]]);
  assert.equal(await known("gone-1"), 200, "a trial takes nothing away");
  assert.ok(filesWith("silent1").length > 0, "the state has names in the clear while a case lives");
  // Screenings go on meanwhile.
  const [ran] = await Promise.all([
    ask(at.app, "POST", "/retention/run"),
    ...Array.from({ length: 20 }, (_, n) => screen(`new-${n}`, "Somebody Elseentirely")),
  ]);
  assert.ok(ran.body.bodies[0].bodies >= trial.bodies[0].bodies);
  assert.ok(ran.body.entries.length > 0 && ran.body.kept > 0);
  assert.deepEqual(
    await Promise.all(["gone-1", "asked-1", "open-1", "silent-1", "held-1"].map(known)),
    [404, 404, 200, 200, 200],
  );
  assert.deepEqual(filesWith("gone1"), [], "nowhere in the folder");
  assert.throws(() => readFileSync(jobs.store.path(id, JOB_FILES.about)), { code: "ENOENT" });
  const { body: replayed } = await ask(at.app, "POST", `/ledger/${alerts["gone-1"]?.slice(1)}/replay`);
  assert.equal(replayed.outcome, "disposed");
  const { body: entry } = await ask(at.app, "GET", `/ledger/${ran.body.entries[0]}`);
  assert.match(JSON.stringify(entry.envelope), /"type":"disposal".*"retention"|"retention".*"type":"disposal"/);
  // Of the ledger's own clock those entered meanwhile are as old as the others.
  await ask(at.app, "POST", "/retention/run");
  const { body: again } = await ask(at.app, "POST", "/retention/run");
  assert.deepEqual([again.bodies, again.entries], [[], []]);
});

test("the log verifies, and a state made anew has the same cases", async () => {
  const before = (await ask(at.app, "GET", "/alerts?limit=50")).body.alerts;
  await at.reopen();
  assert.deepEqual((await ask(at.app, "GET", "/alerts?limit=50")).body.alerts, before);
  await at.reopen(async () => {
    const key = parseVerifierKey(readFileSync(join(at.data, "ledger", VERIFIER_KEY), "utf8").trim());
    const report = await verifyFolder(join(at.data, "ledger"), key);
    assert.deepEqual(report.faults, []);
    for (const tail of ["", "-wal", "-shm"]) rmSync(join(at.data, `state.db${tail}`), { force: true });
  });
  assert.deepEqual((await ask(at.app, "GET", "/alerts?limit=50")).body.alerts, before);
});

test("the policy in force stays, whatever its rules say, also where the state is made anew", async () => {
  const { body: all } = await ask(at.app, "GET", "/policies");
  const { version: _, created_at: __, actor: ___, ...shipped } = all.policies[0];
  const retention = [...shipped.retention, { type: "policy", years: 1, source: "a rule of the house" }];
  const { body: set } = await ask(at.app, "POST", "/policies", { ...shipped, four_eyes: "always", retention });
  const until = later;
  later += 3 * YEAR_MS;
  await ask(at.app, "POST", "/retention/run");
  later = until;
  await at.reopen(async () => {
    for (const tail of ["", "-wal", "-shm"]) rmSync(join(at.data, `state.db${tail}`), { force: true });
  });
  const { body: kept } = await ask(at.app, "GET", `/policies/${set.version}`);
  assert.equal(kept.four_eyes, "always");
  assert.equal((await ask(at.app, "GET", "/policies")).body.in_force, set.version);
});

test("a hold that is lifted holds nothing", async () => {
  const lifted = { subject: "held-1", reason: "lawsuit 12 ended" };
  assert.deepEqual((await ask(at.app, "POST", "/holds/lift", lifted)).body, { holds: [] });
  assert.equal((await ask(at.app, "POST", "/holds/lift", lifted)).body.code, "HOLD_UNKNOWN");
  await ask(at.app, "POST", "/retention/run");
  assert.deepEqual([await known("held-1"), filesWith("held1")], [404, []]);
});

test("who asks to be gone goes, unless a case is open or a hold is set", async () => {
  const erase = (subject: string) => ask(at.app, "POST", "/erasures", { subject, reason: "request 4711, granted" });
  assert.equal((await erase("open-1")).body.code, "ALERT_OPEN");
  assert.equal((await erase("nobody-9")).body.code, "SUBJECT_UNKNOWN");
  await ask(at.app, "POST", "/holds", { subject: "silent-1", reason: "inquiry" });
  assert.equal((await erase("silent-1")).body.code, "HOLD_SET");
  await ask(at.app, "POST", "/holds/lift", { subject: "silent-1", reason: "over" });
  const { status, body } = await erase("silent-1");
  assert.ok(status === 200 && body.bodies >= 2, JSON.stringify(body));
  assert.deepEqual([await known("silent-1"), filesWith("silent1")], [404, []]);
  assert.equal((await erase("silent-1")).body.code, "SUBJECT_UNKNOWN");
});

test("the service looks every day by itself, and goes on after a failure", async () => {
  let runs = 0;
  const told: string[] = [];
  // Timers of the schedule alone keep no process alive.
  const alive = setInterval(() => {}, 1_000);
  await new Promise<void>((resolve) => {
    const end = scheduleRetention({
      firstMs: 1,
      everyMs: 1,
      run: async () => {
        runs += 1;
        if (runs === 1) throw new Error("once");
        return { bodies: [], entries: [], kept: 0, jobs: [] };
      },
      onFailure: () => told.push("failed"),
      onReport: () => {
        told.push("done");
        if (told.length === 3) void end().then(resolve);
      },
    });
  });
  clearInterval(alive);
  assert.deepEqual(told, ["failed", "done", "done"]);
});

test("ranges without some entries are what is left of them, one by one", () => {
  const ranges = fc
    .uniqueArray(fc.nat(60), { maxLength: 12 })
    .map((all) => all.toSorted((a, b) => a - b))
    .map((all) =>
      all.flatMap((entry, n) =>
        n % 2 === 0 && all[n + 1] !== undefined ? [[entry, all[n + 1] as number] as const] : [],
      ),
    );
  const each = (all: readonly (readonly [number, number])[]) =>
    all.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, n) => from + n));
  fc.assert(
    fc.property(ranges, fc.uniqueArray(fc.nat(60)), (all, some) => {
      const taken = some.toSorted((a, b) => a - b);
      const left = without(all, taken);
      assert.deepEqual(
        each(left),
        each(all).filter((entry) => !taken.includes(entry)),
      );
    }),
    { seed: 7 },
  );
});

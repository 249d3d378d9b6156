// Do files that are screened open alerts, and does the lab count what screening at each threshold would find? Against screenings made one by
// one at each threshold.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openLedger } from "@portcullis/ledger";
import { watchProblems } from "../../../test/named-problems.ts";
import { writeSmallMirror } from "../../../test/small-mirror.ts";
import { openState } from "../../store/state/sqlite-state.ts";
import { openStore } from "../../store/store.ts";
import { openCasework } from "../../usecases/casework.ts";
import { isFinished } from "../../usecases/jobs.ts";
import { ScreeningLedger } from "../../usecases/screening-ledger.ts";
import { updateLists } from "../../usecases/update-lists.ts";
import { createServer } from "../server.ts";
import { Service } from "../service.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-lab-"));
const store = openStore(join(FOLDER, "data"));
const ledger = await openLedger(join(store.folder, "ledger"));
const casework = await openCasework(ledger, openState(join(store.folder, "state.db")));
const service = new Service(store, new ScreeningLedger(ledger, store), casework);
const app = watchProblems(createServer(service, { hosts: ["localhost"] }));

// biome-ignore lint/suspicious/noExplicitAny: what comes back is looked at field by field
type Json = any;

before(async () => {
  const quiet = { onProgress: () => {}, onOutcome: () => {} };
  await updateLists(store, {
    actor: "local",
    mirror: writeSmallMirror(join(FOLDER, "mirror")),
    lists: [],
    now: new Date(),
    ...quiet,
  });
});
after(async () => {
  await app.close();
  await casework.close();
  await ledger.close();
  rmSync(FOLDER, { recursive: true });
});

async function call(method: "GET" | "POST", url: string, body?: unknown, type = "application/json"): Promise<Json> {
  const payload = body === undefined ? {} : { payload: typeof body === "string" ? body : JSON.stringify(body) };
  const headers = { host: "localhost", ...(body === undefined ? {} : { "content-type": type }) };
  const answer = await app.inject({ method, url: `/api/v1${url}`, headers, ...payload });
  assert.ok(answer.statusCode < 300, `${url}: ${answer.body.slice(0, 400)}`);
  return answer.json();
}

async function screenFile(text: string, query = ""): Promise<Json> {
  const { id } = await call("POST", `/jobs?name=c.csv${query}`, text, "text/csv");
  while (!isFinished(service.jobs.job(id))) await new Promise((resolve) => setTimeout(resolve, 10));
  return call("GET", `/jobs/${id}`);
}

const PEOPLE = [
  ["1", "Zhao Guangzong"],
  ["2", "Zhao Guangzhong"],
  ["3", "Pelagia Quillfeather"],
  ["4", "Pelagia Quillfether"],
  ["5", "P. Quillfeather"],
  ["6", "Brackenfold Shipping"],
  ["7", "Brackenfold Trading"],
  ["8", "Abigail Thornquist"],
];
const FILE = ["id,name", ...PEOPLE.map((each) => each.join(","))].join("\n");

test("hits of a file open one alert a subject; the same file again opens none", async () => {
  const first = await screenFile(FILE, "&open_alerts=true");
  assert.deepEqual([first.state, first.error], ["done", null]);
  assert.equal(first.alerts, first.counts.hits);
  assert.ok(first.alerts >= 3);
  const page = await casework.state.alerts({ sort: "opened", limit: 100 });
  assert.equal(page.total, first.counts.hits);
  assert.ok(page.alerts.every(({ source }) => source === "job"));
  const again = await screenFile(FILE, "&open_alerts=true");
  assert.equal(again.alerts, 0);
  assert.equal((await casework.state.alerts({ sort: "opened", limit: 100 })).total, first.counts.hits);
  const silent = await screenFile(FILE.replaceAll("\n", "\n9"));
  assert.equal(silent.alerts, 0);
});

test("each point of the curves is what screening at that threshold finds", async () => {
  const { id } = await screenFile(FILE);
  const thresholds = [0.5, 0.6, 0.7, 0.8, 0.9, 0.97];
  const lab = await call("POST", "/lab", { thresholds, jobs: [id] });
  assert.equal(lab.subjects, PEOPLE.length);
  for (const { threshold, alerts, hits, won, lost, per_list } of lab.curves) {
    const { counts, lists } = await screenFile(FILE, `&threshold=${threshold}`);
    assert.equal(alerts, counts.hits, `at ${threshold}`);
    assert.deepEqual(per_list, lists);
    assert.equal(
      hits,
      Object.values(lists as Record<string, number>).reduce((sum, each) => sum + each, 0),
    );
    assert.equal(alerts - lab.current.alerts, won - lost);
  }
  const alertsAt = lab.curves.map(({ alerts }: Json) => alerts);
  assert.ok(new Set(alertsAt).size > 1, `every threshold finds the same: ${alertsAt}`);
  for (const { subject, from, to, score } of lab.changed) {
    assert.notEqual(from, to);
    assert.equal(from, score >= 0.7 ? "hits" : "clear", subject.name);
  }
});

test("past decisions are told with what would have become of them", async () => {
  const { alerts } = await casework.state.alerts({ sort: "score", limit: 100 });
  const top = alerts[0];
  const { version } = await call("GET", `/alerts/${top?.id}`);
  const decision = { disposition: "true_positive", reason: "identity_confirmed", version };
  const { reasons } = { reasons: await call("GET", "/reasons") };
  const code = JSON.stringify(reasons).match(/"true_positive":\[?\{?.*?"code":"([a-z_]+)"/)?.[1] ?? decision.reason;
  await call("POST", `/alerts/${top?.id}/decide`, { ...decision, reason: code });
  const lab = await call("POST", "/lab", { thresholds: [0.7, 1] });
  assert.deepEqual(lab.current.decided.true_positive, { alerts: 1, of: 1 });
  assert.deepEqual(lab.curves[1].decided.true_positive.of, 1);
});

test("a policy with another threshold for a list is counted as such, and bad ones are refused", async () => {
  const { id } = await screenFile(FILE);
  const policy = { threshold: 0.7, thresholds: [{ list: "test", threshold: 0.5 }] };
  const lab = await call("POST", "/lab", { thresholds: [0.5], policy, jobs: [id] });
  const { alerts, hits, per_list, won } = lab.policy;
  const [low] = lab.curves;
  assert.deepEqual([alerts, hits, per_list, won], [low.alerts, low.hits, low.per_list, low.won]);
  assert.equal(lab.changed_total, won);
  for (const body of [
    { thresholds: [0.4] },
    { thresholds: ["x"] },
    { thresholds: [0.7], policy: { threshold: 2 } },
    {},
  ]) {
    const answer = await app.inject({
      method: "POST",
      url: "/api/v1/lab",
      headers: { host: "localhost" },
      payload: body,
    });
    assert.equal(answer.statusCode, 422, answer.body);
  }
});

test("how far a trial is, is told as an event under its own name, up to the end", async () => {
  const told: { done: number; total: number }[] = [];
  const stop = service.events.listen((event) => {
    if (event.type === "lab" && event.id === "my trial") told.push(event);
  });
  // Another comparison than the one in force, so that everybody is screened twice.
  const policy = { threshold: 0.7, fields: ["country"] };
  const answer = await call("POST", "/lab", { thresholds: [0.7], policy, progress: "my trial" });
  stop();
  assert.equal(told.at(-1)?.done, told.at(-1)?.total);
  assert.equal(told.at(-1)?.total, 2 * answer.subjects);
});

test("the usual comparison, spelt out as the page does, is the one in force: nobody is screened twice for it", async () => {
  const told: { done: number; total: number }[] = [];
  const stop = service.events.listen((event) => {
    if (event.type === "lab" && event.id === "spelt out") told.push(event);
  });
  const fields = ["address", "identifier", "country", "birth_date"];
  const policy = { threshold: 0.8, weak_aliases: "count", fields };
  // People of its own: what was screened before is known and not told about.
  const { id } = await screenFile(FILE.replaceAll("\n", "\nX"));
  const lab = await call("POST", "/lab", { thresholds: [0.8], policy, jobs: [id], progress: "spelt out" });
  stop();
  assert.deepEqual(told.at(-1), { type: "lab", id: "spelt out", done: lab.subjects, total: lab.subjects });
  const { threshold: _, ...at } = lab.curves[0];
  assert.deepEqual(lab.policy, at);
});

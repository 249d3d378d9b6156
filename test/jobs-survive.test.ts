// Is a bulk job whole although the service was killed in its midst, at any moment? The service as a process of its own, killed with SIGKILL
// again and again until the job is done; then every row has one answer and one entry, the same as without a kill.

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openLedger, recallAll } from "@portcullis/ledger";
import { portcullis } from "../packages/portcullis/test/program.ts";
import { writeSmallMirror } from "../packages/portcullis/test/small-mirror.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-survive-"));
const DATA = join(FOLDER, "data");
const SOURCE = fileURLToPath(new URL("../packages/portcullis/test/run-source.ts", import.meta.url));
const ROWS = 6_000;

// biome-ignore lint/suspicious/noExplicitAny: what comes back is looked at field by field
type Json = any;

let child: ChildProcess | undefined;
after(() => {
  child?.kill("SIGKILL");
  rmSync(FOLDER, { recursive: true });
});

async function start(): Promise<string> {
  const args = ["--conditions=portcullis-source", "--disable-warning=ExperimentalWarning", SOURCE];
  child = spawn(process.execPath, [...args, "serve", "--port", "0", "--data", DATA], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { PATH: process.env["PATH"] ?? "" },
  });
  let said = "";
  for await (const chunk of child.stderr as AsyncIterable<Buffer>) {
    said += chunk.toString();
    const found = /listening on (http:\S+)/.exec(said);
    if (found?.[1] !== undefined) return `${found[1]}/api/v1`;
  }
  throw new Error(`the service did not start: ${said}`);
}

async function kill(): Promise<void> {
  const ended = new Promise((resolve) => child?.once("exit", resolve));
  child?.kill("SIGKILL");
  await ended;
}

const NAMES = ["Zhao Guangzong", "Pelagia Quillfeather", "Brackenfold Shipping Limited", "Abigail Thornquist"];

function subjects(): string {
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const name =
      at % 500 === 3
        ? NAMES[((at / 500) % 3) | 0]
        : at % 997 === 5
          ? ""
          : `Abigail Thornquist ${"abcdefgh"[at % 8]}olt`;
    return `${at},${name}`;
  });
  return ["id,name", ...rows].join("\n");
}

async function submit(address: string, openAlerts: boolean): Promise<string> {
  const asked = `${address}/jobs?open_alerts=${openAlerts}`;
  const { id }: Json = await (await fetch(asked, { method: "POST", body: subjects() })).json();
  return id;
}

/** Ids of the subjects of all alerts. */
async function alerted(address: string): Promise<string[]> {
  const { alerts, next }: Json = await (await fetch(`${address}/alerts?limit=500`)).json();
  assert.equal(next, null);
  return alerts.map(({ subject }: Json) => subject.id).toSorted();
}

async function answers(address: string, id: string): Promise<Json[]> {
  const text = await (await fetch(`${address}/jobs/${id}/result`)).text();
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

async function finished(address: string, id: string): Promise<Json> {
  for (;;) {
    const job: Json = await (await fetch(`${address}/jobs/${id}`)).json();
    if (["done", "failed", "cancelled"].includes(job.state)) return job;
    await wait(50);
  }
}

test("a job killed again and again ends with every row answered and recorded once, and one alert a subject", {
  timeout: 300_000,
}, async () => {
  const loaded = portcullis([
    "update",
    "--mirror",
    writeSmallMirror(join(FOLDER, "mirror")),
    "--data",
    DATA,
    "--quiet",
  ]);
  assert.equal(loaded.code, 0, loaded.stderr);
  let address = await start();
  const id = await submit(address, true);
  let job: Json = { state: "queued" };
  const killed: string[] = [];
  for (let round = 0; round < 5 && job.state !== "done"; round += 1) {
    const from = job.done ?? 0;
    // At another moment of its work each time.
    for (let asks = 0; asks < 400; asks += 1) {
      job = await (await fetch(`${address}/jobs/${id}`)).json();
      if (job.state === "done" || (job.state === "running" && job.done > from + 300)) break;
      await wait(5);
    }
    await wait((round * 37) % 150);
    if (job.state === "done") break;
    killed.push(new Date().toISOString());
    await kill();
    address = await start();
  }
  job = await finished(address, id);
  assert.deepEqual([job.state, job.done, job.total], ["done", ROWS, ROWS], JSON.stringify(job));
  // The last kill may have come after the job's end.
  const interrupted = killed.filter((at) => at < job.finished_at).length;
  assert.ok(interrupted >= 2, `interrupted only ${interrupted} times: nothing was tried`);
  assert.equal(job.resumed, interrupted);
  const broken = await answers(address, id);
  const listed = broken.filter(({ status }) => status === "hits").map((line) => line.id);
  assert.ok(listed.length >= 10);
  assert.deepEqual(await alerted(address), listed.toSorted());
  assert.equal(job.alerts, listed.length);
  const other = await submit(address, false);
  const whole = await finished(address, other);
  assert.deepEqual(job.counts, whole.counts);
  assert.deepEqual(job.lists, whole.lists);
  const plain = (lines: Json[]) => lines.map(({ entry: _, ...line }) => line);
  const unbroken = await answers(address, other);
  assert.deepEqual(plain(broken), plain(unbroken));
  await kill();
  const ledger = await openLedger(join(DATA, "ledger"));
  const rows = new Map<number, number>();
  for await (const recalled of recallAll(ledger.files, ledger.size, ledger.keys.bodies)) {
    if (recalled.state !== "body") continue;
    const { job: of, answer }: Json = JSON.parse(Buffer.from(recalled.body).toString());
    const { entry } = recalled;
    if (of?.id !== id) continue;
    assert.equal(rows.has(of.row), false, `row ${of.row} was entered twice`);
    rows.set(of.row, entry);
    assert.equal(answer.screening, broken[of.row - 2]?.screening);
    assert.equal(entry, broken[of.row - 2]?.entry);
  }
  assert.equal(rows.size, ROWS);
  await ledger.close();
});

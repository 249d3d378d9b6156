// Is whoever was screened before held against what a command brings: by the command itself, or by the service where one holds the ledger?

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { type TestContext, test } from "node:test";
import { openLedger } from "@portcullis/ledger";
import { createServer } from "../http/server.ts";
import { Service } from "../http/service.ts";
import { openState, statePath } from "../store/state/sqlite-state.ts";
import { openStore } from "../store/store.ts";
import { openCasework } from "../usecases/casework.ts";
import { ScreeningLedger } from "../usecases/screening-ledger.ts";
import { run } from "./main.ts";

const LIST = readFileSync(
  new URL("../../../register/src/formats/uksl-csv/fixtures/uk-sanctions-list.csv", import.meta.url),
  "utf8",
);

const RELEASE = `Press release
25 March 2024
The UK has today sanctioned two individuals, Lanter Hao and Ni Gaobin, who are members of APT31. They face an asset freeze and a travel ban.`;

/** A mirror whose list does not have the party on the first day, and has it on the second. */
function writeMirror(folder: string): string {
  mkdirSync(folder);
  const editions = (["2024-03-22", "2024-03-25"] as const).map((published, at) => {
    const file = `${published}.csv`;
    writeFileSync(
      join(folder, file),
      at === 1
        ? LIST
        : LIST.split(/(?<=\n)/)
            .filter((row) => !row.includes("CYB9945"))
            .join(""),
    );
    return { published, format: "uksl-csv", files: [file] };
  });
  const uk = { title: "UK", status: "current", country: "gb", licence: "OGL-3.0", publisher: "FCDO", editions };
  writeFileSync(join(folder, "mirror.json"), JSON.stringify({ version: 1, about: "For a test.", lists: { uk } }));
  return folder;
}

/** Runs a command in this process. @returns what it said beside its results */
async function call(...args: string[]): Promise<string> {
  let said = "";
  const sink = () =>
    new Writable({
      write(chunk, _encoding, done) {
        said += String(chunk);
        done();
      },
    });
  const code = await run(args, { stdout: sink(), stderr: sink(), env: {}, isTerminal: false });
  assert.equal(code, 0, said);
  return said;
}

// biome-ignore lint/suspicious/noExplicitAny: answers of many routes
type Json = any;

async function serviceOf(data: string) {
  const ledger = await openLedger(join(data, "ledger"));
  const store = openStore(data);
  const casework = await openCasework(ledger, openState(statePath(data)));
  const service = new Service(store, new ScreeningLedger(ledger, store), casework);
  const app = createServer(service, { hosts: ["localhost"] });
  const ask = async (method: "GET" | "POST", path: string, payload?: object): Promise<Json> => {
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { host: "localhost" },
      ...(payload ? { payload } : {}),
    });
    assert.ok(answer.statusCode < 300, answer.body);
    return answer.json();
  };
  const close = async () => {
    await app.close();
    await casework.close();
    await ledger.close();
  };
  const top = async () => {
    const { alerts } = await ask("GET", "/alerts");
    return alerts.map(({ subject, top: { party }, provisional }: Json) => [subject.id, party, provisional]);
  };
  const editions = async () => (await ask("GET", "/ledger?type=edition")).entries.length;
  return { service, ask, close, top, editions };
}

const BEFORE = [["C-1", "provisional/2024-03-25-lanter-hao", true]];
const AFTER = [["C-1", "uk/CYB9945", false]];

/** A subject with an alert because of an announcement that the list has not caught up with. */
async function announced(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-due-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const [data, mirror] = [join(folder, "data"), writeMirror(join(folder, "mirror"))];
  const update = (day: string) => call("update", "uk", "--mirror", mirror, "--edition", day, "--data", data);
  await update("2024-03-22");
  writeFileSync(join(folder, "release.txt"), RELEASE);
  await call("read", join(folder, "release.txt"), "--publisher", "FCDO", "--provisional", "--data", data);
  const served = await serviceOf(data);
  await served.ask("POST", "/screenings", { id: "C-1", name: "Lanter Hao" });
  assert.deepEqual(await served.top(), BEFORE);
  return { data, update, served };
}

test("a command screens again, and enters the edition; what was left by another, the next does", async (t) => {
  const { data, update, served } = await announced(t);
  await update("2024-03-25");
  await served.close();
  // The edition is there already, and the service ended before it looked.
  const said = await update("2024-03-25");
  assert.match(said, /uk: whoever was screened before is screened again\n1 alert opened or changed/);
  assert.deepEqual(readdirSync(join(data, "due")), []);
  const after = await serviceOf(data);
  assert.deepEqual(await after.top(), AFTER);
  assert.equal(await after.editions(), 1);
  await after.close();
});

test("where a service holds the ledger, the service does", async (t) => {
  const { data, update, served } = await announced(t);
  assert.doesNotMatch(await update("2024-03-25"), /screened again/);
  assert.equal(readdirSync(join(data, "due")).length, 1);
  assert.equal(await served.service.heed(), 1);
  assert.deepEqual(await served.top(), AFTER);
  assert.equal(await served.editions(), 1);
  assert.equal(await served.service.heed(), 0);
  await served.close();
});

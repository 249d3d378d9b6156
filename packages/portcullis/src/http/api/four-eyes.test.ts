// Do four eyes hold between people who have signed in? Two reviewers, an analyst and a key, over HTTP, each with their own cookie; the
// ledger tells who did what, and an entry made under a policy of the house replays under it.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openLedger } from "@portcullis/ledger";
import { runQuietly } from "../../../test/case-service.ts";
import { watchProblems } from "../../../test/named-problems.ts";
import { writeSmallMirror } from "../../../test/small-mirror.ts";
import { type AccessStore, openAccess } from "../../store/access/access-store.ts";
import { openState, statePath } from "../../store/state/sqlite-state.ts";
import { openStore } from "../../store/store.ts";
import { addUser, changeUser } from "../../usecases/access/users.ts";
import { openCasework } from "../../usecases/casework.ts";
import { ScreeningLedger } from "../../usecases/screening-ledger.ts";
import { createServer } from "../server.ts";
import { Service } from "../service.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-eyes-"));
const DATA = join(FOLDER, "data");
const PASSWORD = "correct horse battery";

let address = "";
let close: () => Promise<void>;
let access: AccessStore;

// biome-ignore lint/suspicious/noExplicitAny: answers of many routes
type Json = any;
type Ask = (method: string, path: string, body?: object) => Promise<{ readonly status: number; readonly body: Json }>;

before(async () => {
  await runQuietly(["update", "--mirror", writeSmallMirror(join(FOLDER, "mirror")), "--data", DATA, "--quiet"]);
  const store = openStore(DATA);
  const ledger = await openLedger(join(DATA, "ledger"));
  const casework = await openCasework(ledger, openState(statePath(DATA)));
  access = openAccess(DATA);
  for (const name of ["ada", "bo"]) await addUser(access, { name, role: "reviewer", password: PASSWORD }, new Date());
  await addUser(access, { name: "cy", role: "analyst", password: PASSWORD }, new Date());
  const service = new Service(store, new ScreeningLedger(ledger, store), casework);
  const app = watchProblems(
    createServer(service, {
      hosts: ["127.0.0.1"],
      access: { store: access, signInRequired: true, secure: false },
    }),
  );
  address = await app.listen({ host: "127.0.0.1", port: 0 });
  close = async () => {
    await app.close();
    await casework.close();
    await ledger.close();
    access.close();
  };
});
after(async () => {
  await close();
  rmSync(FOLDER, { recursive: true });
});

async function signedIn(name: string): Promise<Ask> {
  const send = async (method: string, path: string, headers: Record<string, string>, body?: object) => {
    const payload = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...payload,
    });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Json };
  };
  const { status, headers, body } = await send("POST", "/session", {}, { name, password: PASSWORD });
  assert.equal(status, 200);
  const own = { cookie: String(headers.get("set-cookie")).split(";")[0] ?? "", "x-csrf-token": String(body.csrf) };
  return (method, path, asked) => send(method, path, own, asked);
}

test("the maker is not the checker, whoever else has signed in; an analyst checks nothing", async () => {
  const [ada, bo, cy] = await Promise.all(["ada", "bo", "cy"].map(signedIn));
  assert.ok(ada && bo && cy);
  const { policies } = (await ada("GET", "/policies")).body;
  const { version: _, created_at: __, actor: ___, ...shipped } = policies[0];
  const strict = { ...shipped, name: "House", threshold: 0.65, fields: ["country"], four_eyes: "always" };
  assert.equal((await cy("POST", "/policies", strict)).status, 403);
  assert.equal((await ada("POST", "/policies", strict)).status, 201);

  const subject = { id: "c-1", name: "Pelagia Quillfeather", birth_date: "1961", country: "FR" };
  const screened = (await cy("POST", "/screenings", subject)).body;
  assert.equal(screened.policy.version, 1);
  const at = `/alerts/${screened.alert}`;
  const decision = { disposition: "false_positive", reason: "known_good", version: 1 };
  const decided = (await ada("POST", `${at}/decide`, decision)).body;
  assert.equal(decided.state, "checking");
  const agree = { agree: true, version: decided.version };
  const own = await ada("POST", `${at}/check`, agree);
  assert.deepEqual([own.status, own.body.code], [403, "FOUR_EYES"]);
  const analyst = await cy("POST", `${at}/check`, agree);
  assert.deepEqual([analyst.status, analyst.body.code], [403, "NOT_ALLOWED"]);
  const checked = await bo("POST", `${at}/check`, agree);
  assert.deepEqual([checked.status, checked.body.state], [200, "closed"]);
  const { body: told } = await bo("GET", at);
  const acts = told.history.map(({ action, actor }: Json) => [action, actor]);
  assert.deepEqual(
    acts.map(([action]: string[]) => action),
    ["opened", "decided", "checked"],
  );
  assert.equal(new Set(acts.map(([, actor]: string[]) => actor)).size, 3, "three people did it");

  const { body: replayed } = await bo("POST", `/ledger/${screened.entry}/replay`);
  assert.deepEqual(replayed, { outcome: "same", screening: screened.screening });
});

test("an alert is given to somebody who is there, by id or name", async () => {
  const [ada, cy] = await Promise.all(["ada", "cy"].map(signedIn));
  assert.ok(ada && cy);
  const { alert } = (await cy("POST", "/screenings", { id: "c-2", name: "Pelagia Quillfeather" })).body;
  const given = async (to: string | null) => {
    const { status, body } = await ada("POST", `/alerts/${alert}/assign`, { to });
    return [status, status === 200 ? body.assignee : body.code];
  };
  const id = access.userNamed("cy")?.id ?? "";
  assert.deepEqual(await given("nobody we know"), [404, "USER_UNKNOWN"]);
  assert.deepEqual(await given("cy"), [200, id]);
  assert.deepEqual(await given(null), [200, null]);
  assert.deepEqual(await given(id), [200, id]);
  assert.deepEqual(await given("me"), [200, access.userNamed("ada")?.id]);
  const { id: gone } = await addUser(access, { name: "di", role: "analyst", password: PASSWORD }, new Date());
  await changeUser(access, gone, { disabled: true }, new Date());
  assert.deepEqual(await given("di"), [404, "USER_UNKNOWN"]);
});

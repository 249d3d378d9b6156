// Is nobody let in who should not be? Signing in, keys, roles and cookies, against a server that listens.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openLedger } from "@portcullis/ledger";
import { watchProblems } from "../../../test/named-problems.ts";
import { openAccess } from "../../store/access/access-store.ts";
import { openStore } from "../../store/store.ts";
import { addKey } from "../../usecases/access/api-keys.ts";
import { addUser, changeUser } from "../../usecases/access/users.ts";
import { ScreeningLedger } from "../../usecases/screening-ledger.ts";
import type { App } from "../app.ts";
import { createServer } from "../server.ts";
import { Service } from "../service.ts";
import { SIGN_IN_LIMITS, SignInLimit } from "./sign-in-limit.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-access-"));
const PASSWORD = "correct horse battery";
const store = openAccess(FOLDER);
const now = () => new Date();
let app: App;
let address = "";
let ledger: ScreeningLedger;

before(async () => {
  const files = openStore(FOLDER);
  ledger = new ScreeningLedger(await openLedger(join(FOLDER, "ledger")), files);
  app = watchProblems(
    createServer(new Service(files, ledger), {
      hosts: ["127.0.0.1"],
      access: { store, signInRequired: true, secure: false },
    }),
  );
  address = await app.listen({ host: "127.0.0.1", port: 0 });
});
after(async () => {
  await app.close();
  await ledger.close();
  store.close();
  rmSync(FOLDER, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers of many routes
  readonly body: any;
}

async function ask(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: unknown,
): Promise<Answer> {
  const json = body === undefined ? {} : { "content-type": "application/json" };
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: { ...json, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === "" ? undefined : JSON.parse(text) };
}

async function refused(answer: Promise<Answer>): Promise<readonly unknown[]> {
  const { status, headers, body } = await answer;
  assert.match(String(headers.get("content-type")), /^application\/problem\+json/);
  return [status, body.code];
}

async function signedIn(name: string): Promise<Readonly<Record<string, string>>> {
  const { status, headers, body } = await ask("POST", "/api/v1/session", {}, { name, password: PASSWORD });
  assert.equal(status, 200);
  return { cookie: String(headers.get("set-cookie")).split(";")[0] ?? "", "x-csrf-token": body.csrf };
}

test("who has not signed in sees whether the service lives, and nothing else", async () => {
  assert.equal((await ask("GET", "/healthz")).status, 200);
  assert.equal((await ask("GET", "/api/v1/session")).body.role, "nobody");
  for (const path of ["/catalog", "/search/default", "/entities/a", "/api/v1/users", "/api/v1/keys"]) {
    assert.deepEqual(await refused(ask("GET", path)), [401, "SIGN_IN_NEEDED"], path);
  }
});

test("signing in sets a cookie that no script reads and no other page sends, and is entered into the ledger", async () => {
  await addUser(store, { name: "Mara", role: "administrator", password: PASSWORD }, now());
  const before = ledger.size;
  const { headers, body } = await ask("POST", "/api/v1/session", {}, { name: " mara ", password: PASSWORD });
  assert.match(
    String(headers.get("set-cookie")),
    /^portcullis_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/,
  );
  assert.deepEqual([body.role, body.signed_in, body.name], ["administrator", true, "Mara"]);
  assert.equal(ledger.size, before + 1);
});

test("a wrong password and an unknown name are answered alike", async () => {
  const wrong = await ask("POST", "/api/v1/session", {}, { name: "Mara", password: "wrong password" });
  const unknown = await ask("POST", "/api/v1/session", {}, { name: "Nobody", password: "wrong password" });
  assert.equal(wrong.status, 401);
  assert.deepEqual({ ...wrong.body, request_id: "" }, { ...unknown.body, request_id: "" });
  assert.equal(wrong.headers.get("set-cookie"), null);
});

test("a change by cookie needs the session's token, and no page of elsewhere can make it", async () => {
  const { cookie = "", "x-csrf-token": token = "" } = await signedIn("Mara");
  const wish = { name: "other system", scopes: ["read"] };
  assert.deepEqual(await refused(ask("POST", "/api/v1/keys", { cookie }, wish)), [403, "CSRF_TOKEN_MISSING"]);
  const wrong = { cookie, "x-csrf-token": "x" };
  assert.deepEqual(await refused(ask("POST", "/api/v1/keys", wrong, wish)), [403, "CSRF_TOKEN_MISSING"]);
  const right = { cookie, "x-csrf-token": token };
  const foreign = { ...right, origin: "https://elsewhere.example" };
  assert.deepEqual(await refused(ask("POST", "/api/v1/keys", foreign, wish)), [403, "CROSS_ORIGIN"]);
  assert.equal((await ask("POST", "/api/v1/keys", { ...right, origin: address }, wish)).status, 201);
});

test("signing out ends the session", async () => {
  const session = await signedIn("Mara");
  assert.equal((await ask("GET", "/api/v1/keys", session)).status, 200);
  assert.equal((await ask("DELETE", "/api/v1/session", session)).status, 204);
  assert.deepEqual(await refused(ask("GET", "/api/v1/keys", session)), [401, "SIGN_IN_NEEDED"]);
});

test("a user who is changed or disabled is signed out at once", async () => {
  const { id } = await addUser(store, { name: "Otto", role: "analyst", password: PASSWORD }, now());
  const session = await signedIn("Otto");
  assert.equal((await ask("GET", "/api/v1/users", session)).status, 200);
  await changeUser(store, id, { disabled: true }, now());
  assert.deepEqual(await refused(ask("GET", "/api/v1/users", session)), [401, "SIGN_IN_NEEDED"]);
  const again = ask("POST", "/api/v1/session", {}, { name: "Otto", password: PASSWORD });
  assert.deepEqual(await refused(again), [401, "SIGN_IN_FAILED"]);
});

test("a user chooses another password with the one until now, stays signed in here and nowhere else", async () => {
  await addUser(store, { name: "Rosa", role: "auditor", password: PASSWORD }, now());
  const [here, elsewhere] = [await signedIn("Rosa"), await signedIn("Rosa")];
  const change = (password: string, next: string, session = here) =>
    ask("POST", "/api/v1/session/password", session, { password, new_password: next });
  const next = "another long password";
  assert.deepEqual(await refused(change("not the password", next)), [403, "PASSWORD_WRONG"]);
  assert.equal((await change(PASSWORD, "short")).status, 422);
  assert.deepEqual(await refused(change(PASSWORD, next, {})), [401, "SIGN_IN_NEEDED"]);
  const key = addKey(store, { name: "a machine", scopes: ["read"], days: 1 }, "user-1", now());
  const machine = { authorization: `Bearer ${key.secret}` };
  assert.deepEqual(await refused(change(PASSWORD, next, machine)), [409, "NOT_SIGNED_IN"]);

  const { status, headers, body } = await change(PASSWORD, next);
  assert.deepEqual([status, body.name, body.signed_in], [200, "Rosa", true]);
  const cookie = String(headers.get("set-cookie")).split(";")[0] ?? "";
  assert.equal((await ask("GET", "/api/v1/users", { cookie })).status, 200);
  for (const old of [here, elsewhere]) {
    assert.deepEqual(await refused(ask("GET", "/api/v1/users", old)), [401, "SIGN_IN_NEEDED"]);
  }
  const until = ask("POST", "/api/v1/session", {}, { name: "Rosa", password: PASSWORD });
  assert.deepEqual(await refused(until), [401, "SIGN_IN_FAILED"]);
  assert.equal((await ask("POST", "/api/v1/session", {}, { name: "Rosa", password: next })).status, 200);
});

test("the last administrator stays one", async () => {
  const session = await signedIn("Mara");
  const { body } = await ask("GET", "/api/v1/users", session);
  const { id } = body.users.find(({ name }: { name: string }) => name === "Mara");
  const path = `/api/v1/users/${id}`;
  assert.deepEqual(await refused(ask("PATCH", path, session, { role: "analyst" })), [409, "LAST_ADMINISTRATOR"]);
  assert.deepEqual(await refused(ask("PATCH", path, session, { disabled: true })), [409, "LAST_ADMINISTRATOR"]);
  assert.deepEqual(await refused(ask("PATCH", "/api/v1/users/user-0", session, { role: "analyst" })), [
    404,
    "USER_UNKNOWN",
  ]);
});

test("nobody gives themselves more than they have", async () => {
  const { id } = await addUser(store, { name: "Ada", role: "analyst", password: PASSWORD }, now());
  const session = await signedIn("Ada");
  const rise = { role: "administrator" };
  assert.deepEqual(await refused(ask("PATCH", `/api/v1/users/${id}`, session, rise)), [403, "NOT_ALLOWED"]);
  const made = { name: "Eve", role: "administrator", password: PASSWORD };
  assert.deepEqual(await refused(ask("POST", "/api/v1/users", session, made)), [403, "NOT_ALLOWED"]);
  const key = { name: "key", scopes: ["read"] };
  assert.deepEqual(await refused(ask("POST", "/api/v1/keys", session, key)), [403, "NOT_ALLOWED"]);
});

test("a key opens what it was made for, under both names of the scheme, until it expires or is revoked", async () => {
  const key = addKey(store, { name: "core banking", scopes: ["read"], days: 1 }, "user-1", now());
  for (const scheme of ["Bearer", "ApiKey"]) {
    const { status, body } = await ask("GET", "/api/v1/session", { authorization: `${scheme} ${key.secret}` });
    assert.deepEqual([status, body.role, body.actor], [200, "key", key.id]);
  }
  const authorization = `Bearer ${key.secret}`;
  const screening = ask("POST", "/match/default", { authorization }, { queries: {} });
  assert.deepEqual(await refused(screening), [403, "NOT_ALLOWED"]);
  assert.deepEqual(await refused(ask("GET", "/api/v1/keys", { authorization })), [403, "NOT_ALLOWED"]);
  for (const wrong of [
    "Bearer",
    "Basic YTpi",
    "Bearer pck_0_0",
    `Bearer ${key.secret.slice(0, -1)}`,
    `Bearer ${key.secret}A`,
  ]) {
    assert.deepEqual(
      await refused(ask("GET", "/api/v1/session", { authorization: wrong })),
      [401, "KEY_INVALID"],
      wrong,
    );
  }
  const admin = await signedIn("Mara");
  assert.equal((await ask("DELETE", `/api/v1/keys/${key.id}`, admin)).body.state, "revoked");
  assert.deepEqual(await refused(ask("GET", "/api/v1/session", { authorization })), [401, "KEY_REVOKED"]);
  const old = addKey(store, { name: "old", scopes: ["read"], days: 1 }, "user-1", new Date(Date.now() - 86_400_001));
  assert.deepEqual(await refused(ask("GET", "/api/v1/session", { authorization: `Bearer ${old.secret}` })), [
    401,
    "KEY_EXPIRED",
  ]);
});

test("secrets are kept as hashes only, and shown once", async () => {
  const admin = await signedIn("Mara");
  const { body } = await ask("POST", "/api/v1/keys", admin, { name: "shown once", scopes: ["read", "screen"] });
  assert.match(body.secret, /^pck_/);
  const text = JSON.stringify([store.database.prepare("SELECT * FROM keys").all(), store.users()]);
  assert.equal(text.includes(body.secret.slice(21)) || text.includes(PASSWORD), false);
  assert.equal(JSON.stringify((await ask("GET", "/api/v1/keys", admin)).body).includes(body.secret), false);
});

test("passwords that are short, names that are taken or unseen are refused", async () => {
  const admin = await signedIn("Mara");
  const make = (name: string, password: string) =>
    ask("POST", "/api/v1/users", admin, { name, role: "analyst", password });
  assert.equal((await make("Kurz", "short")).status, 422);
  assert.deepEqual(await refused(make("MARA", PASSWORD)), [409, "USER_EXISTS"]);
  assert.deepEqual(await refused(make("​", PASSWORD)), [400, "USER_NAME_INVALID"]);
});

test("guessing comes to an end: after ten failures a name waits, and one that succeeds starts anew", () => {
  let time = 0;
  const limit = new SignInLimit(() => time);
  for (let at = 0; at < SIGN_IN_LIMITS.failuresMax; at += 1) {
    limit.check(["name a"]);
    limit.failed(["name a"]);
  }
  assert.throws(() => limit.check(["name b", "name a"]), { status: 429, code: "TOO_MANY_SIGN_INS" });
  limit.check(["name b"]);
  time += SIGN_IN_LIMITS.minutes * 60_000;
  limit.check(["name a"]);
  limit.failed(["name a"]);
  limit.succeeded(["name a"]);
  limit.check(["name a"]);
});

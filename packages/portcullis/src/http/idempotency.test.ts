// Is a change made once, however often it is sent?

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, test } from "node:test";
import { memoryAccess } from "../store/access/access-store.ts";
import { openStore } from "../store/store.ts";
import { createServer } from "./server.ts";
import { Service } from "./service.ts";

const store = memoryAccess();
const access = { store, signInRequired: false, secure: false };
const app = createServer(new Service(openStore("/nowhere/portcullis"), undefined), { hosts: ["localhost"], access });
after(async () => {
  await app.close();
  store.close();
});

async function make(name: string, key: string, password = "correct horse battery") {
  const answer = await app.inject({
    method: "POST",
    url: "/api/v1/users",
    headers: { host: "localhost", "content-type": "application/json", "idempotency-key": key },
    payload: JSON.stringify({ name, role: "analyst", password }),
  });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
}

test("sent again, it is answered as before and made once", async () => {
  const [first, second] = [await make("Otto", "k-1"), await make("Otto", "k-1")];
  assert.deepEqual([second.status, second.body], [201, first.body]);
  assert.deepEqual(
    [first.headers["idempotency-replayed"], second.headers["idempotency-replayed"]],
    [undefined, "true"],
  );
  assert.equal(store.users().length, 1);
});

test("the same key for another request is refused", async () => {
  const { status, body } = await make("Ada", "k-1");
  assert.deepEqual([status, body.code], [422, "IDEMPOTENCY_KEY_REUSED"]);
  assert.equal((await make("Ada", "ä")).status, 400);
  assert.equal(store.users().length, 1);
});

test("another password is another request; what is kept of it is no quick way to the password", async () => {
  const { status, body } = await make("Otto", "k-1", "wrong horse battery");
  assert.deepEqual([status, body.code], [422, "IDEMPOTENCY_KEY_REUSED"]);
  const kept = store.database.prepare("SELECT request FROM answers WHERE key = 'k-1'").get() as { request: Uint8Array };
  const sent = JSON.stringify({ name: "Otto", role: "analyst", password: "correct horse battery" });
  const quick = createHash("sha256").update("/api/v1/users\n").update(sent).digest();
  assert.equal(kept.request.length, quick.length);
  assert.equal(quick.equals(kept.request), false);
});

test("several at the same time make one; the others are told to wait, or what became of it", async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => make("Mara", "k-2")));
  const replayed = answers.filter(({ headers }) => headers["idempotency-replayed"] === "true");
  const waiting = answers.filter(({ status, body }) => status === 409 && body.code === "IDEMPOTENCY_IN_PROGRESS");
  const made = answers.filter((each) => each.status === 201 && !replayed.includes(each));
  assert.deepEqual([made.length, waiting.length + replayed.length], [1, 4]);
  assert.equal(store.users().filter(({ name }) => name === "Mara").length, 1);
});

test("a failure that is the caller's stays one, and secrets are not kept", async () => {
  assert.equal((await make("Otto", "k-3")).status, 409);
  assert.equal((await make("Otto", "k-3")).headers["idempotency-replayed"], "true");
  const key = () =>
    app.inject({
      method: "POST",
      url: "/api/v1/keys",
      headers: { host: "localhost", "idempotency-key": "k-4" },
      payload: { name: "a", scopes: ["read"] },
    });
  const secrets = [(await key()).json().secret, (await key()).json().secret];
  assert.notEqual(secrets[0], secrets[1]);
  assert.equal(JSON.stringify(store.database.prepare("SELECT * FROM answers").all()).includes(secrets[0]), false);
});

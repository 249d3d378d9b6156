// Is a change made once, however often it is sent?

import assert from "node:assert/strict";
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

async function make(name: string, key: string) {
  const answer = await app.inject({
    method: "POST",
    url: "/api/v1/users",
    headers: { host: "localhost", "content-type": "application/json", "idempotency-key": key },
    payload: JSON.stringify({ name, role: "analyst", password: "correct horse battery" }),
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

test("two at the same time make one", async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => make("Mara", "k-2")));
  const made = answers.filter(({ status }) => status === 201);
  const waiting = answers.filter(({ status, body }) => status === 409 && body.code === "IDEMPOTENCY_IN_PROGRESS");
  assert.deepEqual([made.length, waiting.length], [1, 4]);
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

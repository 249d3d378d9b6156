// Behind the house's own proxy: does somebody who guesses passwords keep the others out? Against a server that listens.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { memoryAccess } from "../../store/access/access-store.ts";
import { openStore } from "../../store/store.ts";
import { addUser } from "../../usecases/access/users.ts";
import type { App } from "../app.ts";
import { createServer } from "../server.ts";
import { Service } from "../service.ts";
import { SIGN_IN_LIMITS } from "./sign-in-limit.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-proxied-"));
const PASSWORD = "correct horse battery";
const store = memoryAccess();
let app: App;

before(async () => {
  await addUser(store, { name: "Mara", role: "administrator", password: PASSWORD }, new Date());
  app = createServer(new Service(openStore(FOLDER), undefined), {
    hosts: ["localhost"],
    access: { store, signInRequired: true, secure: true, proxied: true },
  });
  await app.ready();
});
after(async () => {
  await app.close();
  store.close();
  rmSync(FOLDER, { recursive: true });
});

/** @param forwarded as the proxy hands it on: what the caller wrote, then where the proxy saw him */
async function signIn(forwarded: string, name: string, password: string): Promise<number> {
  const answer = await app.inject({
    method: "POST",
    url: "/api/v1/session",
    headers: { host: "localhost", "x-forwarded-for": forwarded },
    payload: { name, password },
  });
  return answer.statusCode;
}

test("ten failures lock the address that made them, whatever it says that it is, and nobody else's", async () => {
  for (let at = 0; at < SIGN_IN_LIMITS.failuresMax; at += 1) {
    assert.equal(await signIn(`198.51.100.${at}, 203.0.113.7`, `nobody ${at}`, "a wrong password"), 401);
  }
  assert.equal(await signIn("198.51.100.99, 203.0.113.7", "Mara", PASSWORD), 429);
  assert.equal(await signIn("203.0.113.8", "Mara", PASSWORD), 200);
});

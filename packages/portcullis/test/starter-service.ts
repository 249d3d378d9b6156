// A service over the starter register in a temporary folder, asked without a socket, for tests of what goes over HTTP.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "@portcullis/ledger";
import { createServer } from "../src/http/server.ts";
import { Service } from "../src/http/service.ts";
import { openState, statePath } from "../src/store/state/sqlite-state.ts";
import { openStore } from "../src/store/store.ts";
import { openCasework } from "../src/usecases/casework.ts";
import { STARTER } from "../src/usecases/first-lists.ts";
import { ScreeningLedger } from "../src/usecases/screening-ledger.ts";
import { updateFromMirror } from "../src/usecases/update-from-mirror.ts";
import { watchProblems } from "./named-problems.ts";

export const HOSTS = ["127.0.0.1", "localhost"];

/** Loads the starter register (or what `mirror` names) and opens a service over it. `close` removes everything. */
export async function starterService(mirror: string = STARTER) {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-service-"));
  const store = openStore(folder);
  const writer = await store.openWriter();
  try {
    const options = { lists: [], now: new Date("2026-05-02T09:00:00Z"), onProgress: () => {}, onOutcome: () => {} };
    await updateFromMirror(store, writer, mirror, options);
  } finally {
    await writer.release();
  }
  const ledger = await openLedger(join(folder, "ledger"));
  const casework = await openCasework(ledger, openState(statePath(folder)));
  const service = new Service(store, new ScreeningLedger(ledger, store), casework);
  const app = watchProblems(createServer(service, { hosts: HOSTS }));
  await app.ready();
  const ask = async (method: "GET" | "POST" | "DELETE", url: string, body?: unknown) => {
    const headers = { host: "localhost", ...(body === undefined ? {} : { "content-type": "application/json" }) };
    const sent = body === undefined ? {} : { payload: JSON.stringify(body) };
    const answer = await app.inject({ method, url, headers, ...sent });
    const isJson = String(answer.headers["content-type"]).includes("json");
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      json: isJson ? answer.json() : undefined,
    };
  };
  return {
    folder,
    store,
    ledger,
    service,
    app,
    ask,
    /** The body of an answer that must be 200. */
    get: async (url: string) => {
      const { status, json, text } = await ask("GET", url);
      assert.equal(status, 200, text);
      return json;
    },
    post: async (url: string, body: unknown) => {
      const { status, json, text } = await ask("POST", url, body);
      assert.equal(status, 200, text);
      return json;
    },
    close: async () => {
      await app.close();
      await casework.close();
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

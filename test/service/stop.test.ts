// What becomes of requests when the service is stopped, or something is in its way? Processes of their own, as they are run; what was
// accepted is answered, and in the ledger.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { portcullis } from "../../packages/portcullis/test/program.ts";
import { endAll, type ServedProgram, serveProgram, stopProgram } from "../served-program.ts";
import { ENTITIES } from "./entities-fixture.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-stop-"));
const DATA = join(FOLDER, "data");

before(() => {
  const file = join(FOLDER, "invented.json");
  writeFileSync(file, ENTITIES);
  const args = ["import", "invented", file, "--format", "ftm-ndjson", "--published", "2026-04-24", "--data", DATA];
  assert.equal(portcullis(args).code, 0);
});
after(() => {
  endAll();
  rmSync(FOLDER, { recursive: true });
});

/** So many answers are a load, however long a slow machine takes to give them. */
const LOAD_ANSWERS = 100;
const LOAD_MS = 60_000;

const serve = (): Promise<ServedProgram> => serveProgram(["--data", DATA]);

interface Answer {
  readonly status: number;
  readonly body: string;
}

const BODY = JSON.stringify({ queries: { q: { schema: "Person", properties: { name: ["Valerian Ostrogradov"] } } } });

/** `undefined` where the connection was refused or let go before it was read: such a request was never accepted, nor entered. */
function match(port: number, agent: Agent): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(BODY) };
    const request = httpRequest({ port, host: "127.0.0.1", path: "/match/invented", method: "POST", headers, agent });
    request.on("response", (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part) => {
        body += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNREFUSED" || error.code === "ECONNRESET") resolve(undefined);
      else reject(error);
    });
    request.end(BODY);
  });
}

function entries(): number {
  const { code, stdout, stderr } = portcullis(["ledger", "verify", "--data", DATA, "--json"]);
  assert.equal(code, 0, stdout + stderr);
  return JSON.parse(stdout).entries ?? JSON.parse(stdout).size;
}

test("stopped under load, every request that was accepted is answered, and is in the ledger", async () => {
  const serving = await serve();
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  let answered = 0;
  const drive = async (): Promise<void> => {
    for (;;) {
      const answer = await match(serving.port, agent);
      if (answer === undefined) return;
      assert.equal(answer.status, 200, answer.body);
      answered += 1;
    }
  };
  const drivers = Array.from({ length: 16 }, drive);
  for (const end = Date.now() + LOAD_MS; answered < LOAD_ANSWERS && Date.now() < end; ) await wait(20);
  const [code] = await Promise.all([stopProgram(serving), ...drivers]);
  agent.destroy();
  assert.equal(code, 0);
  assert.ok(answered >= LOAD_ANSWERS, `only ${answered} requests were answered`);
  assert.equal(entries(), answered);
});

test("what is in its way is named: a port in use, a second writer, a file that is no database", async () => {
  const serving = await serve();
  const told = (args: readonly string[], data = DATA) => portcullis(["serve", "--data", data, ...args]);
  const second = told(["--port", "0"]);
  assert.deepEqual([second.code, /\[LEDGER_LOCKED\]/.test(second.stderr)], [3, true], second.stderr);
  const other = join(FOLDER, "other");
  const taken = told(["--port", String(serving.port)], other);
  assert.deepEqual([taken.code, /\[PORT_IN_USE\]/.test(taken.stderr)], [3, true], taken.stderr);
  await stopProgram(serving);
  const broken = join(FOLDER, "broken");
  portcullis(["users", "--data", broken]);
  writeFileSync(join(broken, "access.db"), "this is no database, and was one before".repeat(200));
  const damaged = told(["--port", "0"], broken);
  assert.deepEqual([damaged.code, /\[ACCESS_DAMAGED\]/.test(damaged.stderr)], [3, true], damaged.stderr);
});

test("another address than this computer's own needs sign-in, and somebody who can", () => {
  const args = ["serve", "--host", "0.0.0.0", "--port", "0", "--data", join(FOLDER, "none")];
  const unsigned = portcullis(args);
  assert.deepEqual([unsigned.code, /\[SIGN_IN_NEEDED\]/.test(unsigned.stderr)], [2, true]);
  const nobody = portcullis([...args, "--sign-in"]);
  assert.deepEqual([nobody.code, /\[ADMINISTRATOR_MISSING\]/.test(nobody.stderr)], [2, true]);
});

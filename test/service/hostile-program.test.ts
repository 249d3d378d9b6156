// What does the program itself, started as people start it, make of callers who mean harm? One process with sign-in; every trick gets its
// code, and after all of them the process still answers, with a ledger that verifies.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openAccess } from "../../packages/portcullis/src/store/access/access-store.ts";
import { addKey, revokeKey } from "../../packages/portcullis/src/usecases/access/api-keys.ts";
import { addUser } from "../../packages/portcullis/src/usecases/access/users.ts";
import { portcullis } from "../../packages/portcullis/test/program.ts";
import { endAll, type ServedProgram, serveProgram, stopProgram } from "../served-program.ts";
import { ENTITIES } from "./entities-fixture.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-hostile-"));
const DATA = join(FOLDER, "data");
const PASSWORD = "correct horse battery";
const keys: Record<string, string> = {};
let serving: ServedProgram;

before(async () => {
  const file = join(FOLDER, "invented.json");
  writeFileSync(file, ENTITIES);
  const args = ["import", "invented", file, "--format", "ftm-ndjson", "--published", "2026-04-24", "--data", DATA];
  assert.equal(portcullis(args).code, 0);
  const access = openAccess(DATA);
  const now = new Date();
  const past = new Date(now.getTime() - 3 * 86_400_000);
  await addUser(access, { name: "mara", role: "administrator", password: PASSWORD }, now);
  await addUser(access, { name: "ann", role: "analyst", password: PASSWORD }, now);
  const make = (name: string, at: Date, days: number) =>
    addKey(access, { name, scopes: ["read", "screen"], days }, "local", at);
  for (const [name, at, days] of [
    ["good", now, 9],
    ["expired", past, 1],
    ["revoked", now, 9],
  ] as const) {
    const { secret, id } = make(name, at, days);
    keys[name] = secret;
    if (name === "revoked") revokeKey(access, id, now);
  }
  access.close();
  serving = await serveProgram(["--data", DATA, "--sign-in"]);
});
after(() => {
  endAll();
  rmSync(FOLDER, { recursive: true });
});

const MATCH = JSON.stringify({ queries: { q: { schema: "Person", properties: { name: ["Valerian Ostrogradov"] } } } });

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly body?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Status and code of the answer; the code is empty where it is no problem. */
async function send({ path = "/match/invented", method = "POST", body, key = "good", headers = {} }: Sent) {
  const answer = await fetch(`${serving.address}${path}`, {
    method,
    headers: { "content-type": "application/json", authorization: `Bearer ${keys[key] ?? key}`, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = await answer.text();
  return [answer.status, answer.ok ? "" : (JSON.parse(text).code ?? text)] as const;
}

/** What comes back for bytes as they are. */
function raw(parts: Iterable<string>, ms = 20_000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(serving.port, "127.0.0.1");
    let received = "";
    const timer = setTimeout(() => socket.destroy(), ms);
    socket.setEncoding("utf8").on("data", (part) => {
      received += part;
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(received);
    });
    socket.on("connect", () => {
      for (const part of parts) socket.write(part);
    });
  });
}

function outcome(received: string): readonly unknown[] {
  return [Number(/^HTTP\/1\.1 (\d+)/.exec(received)?.[1]), /"code":"([A-Z_]+)"/.exec(received)?.[1]];
}

const post = (more: string) =>
  `POST /match/invented HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\nauthorization: Bearer ${keys["good"]}\r\n${more}\r\n\r\n`;

test("bodies: malformed, nested without end, too large, of unknown fields and wrong types", async () => {
  assert.deepEqual(await send({ body: MATCH }), [200, ""]);
  assert.deepEqual(await send({ body: `${MATCH.slice(0, -3)}` }), [400, "BODY_INVALID"]);
  assert.deepEqual(await send({ body: "[".repeat(100_000) }), [400, "JSON_TOO_DEEP"]);
  assert.deepEqual(await send({ body: '{"queries":[]}' }), [422, "QUERIES_MISSING"]);
  const screening = (body: object) => send({ path: "/api/v1/screenings", body: JSON.stringify(body) });
  assert.deepEqual(await screening({ name: "A B", surprise: 1 }), [422, "REQUEST_INVALID"]);
  assert.deepEqual(await screening({ name: { first: "A" } }), [422, "REQUEST_INVALID"]);
  const large = await raw([post("content-type: application/json\r\ncontent-length: 100000000")]);
  assert.deepEqual(outcome(large), [413, "BODY_TOO_LARGE"]);
});

test("connections: floods of headers, no HTTP, a request that never ends", async () => {
  const flood = Array.from({ length: 3_000 }, (_, at) => `x-${at}: ${"a".repeat(90)}`).join("\r\n");
  const answered = await raw([post(flood)]);
  if (answered !== "") assert.deepEqual(outcome(answered), [431, "HEADERS_TOO_LARGE"]);
  assert.deepEqual(outcome(await raw(["BREW /pot HTCPCP/1.0\r\n\r\n"])), [400, "REQUEST_MALFORMED"]);
  // Headers have ten seconds to arrive.
  const slow = await raw(["GET /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\nx: "], 30_000);
  assert.deepEqual(outcome(slow), [408, "REQUEST_TIMEOUT"]);
});

test("addresses: paths of tricks, and names that are not ours, as after DNS rebinding", async () => {
  for (const path of [
    "/%zz",
    "/entities/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "/ledger/tile/..%2f..%2fledger.key",
    "/api/v1/jobs/..%2f..%2faccess.db/result",
  ]) {
    const [status] = await send({ path, method: "GET" });
    assert.ok(status === 400 || status === 404, `${path}: ${status}`);
  }
  const rebound = await raw(["GET /catalog HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n"]);
  assert.deepEqual(outcome(rebound), [421, "HOST_UNKNOWN"]);
});

test("keys: none, made up, expired, revoked; and none does more than it was made for", async () => {
  for (const key of ["", "pk_nonsense", "expired", "revoked"]) {
    const [status] = await send({ body: MATCH, key });
    assert.equal(status, 401, key);
  }
  for (const [method, path] of [
    ["POST", "/api/v1/users"],
    ["POST", "/api/v1/keys"],
    ["POST", "/api/v1/policies"],
    ["POST", "/api/v1/retention/run"],
    ["POST", "/api/v1/backups"],
  ] as const) {
    assert.deepEqual(await send({ method, path, body: "{}" }), [403, "NOT_ALLOWED"], path);
  }
});

test("people: an analyst makes no administrator of herself, and a page of elsewhere changes nothing", async () => {
  const credentials = JSON.stringify({ name: "ann", password: PASSWORD });
  const json = { "content-type": "application/json" };
  const signed = await fetch(`${serving.address}/api/v1/session`, { method: "POST", headers: json, body: credentials });
  const { csrf } = (await signed.json()) as { csrf: string };
  const cookie = String(signed.headers.get("set-cookie")).split(";")[0] ?? "";
  const as = async (method: string, path: string, body: object, more: Record<string, string>) => {
    const headers = { ...json, cookie, ...more };
    const answer = await fetch(`${serving.address}/api/v1${path}`, { method, headers, body: JSON.stringify(body) });
    return [answer.status, ((await answer.json()) as { code?: string }).code];
  };
  const token = { "x-csrf-token": csrf };
  const raise = { role: "administrator" };
  assert.deepEqual(await as("PATCH", "/users/u-1", raise, token), [403, "NOT_ALLOWED"]);
  assert.deepEqual(await as("POST", "/screenings", { name: "A B" }, {}), [403, "CSRF_TOKEN_MISSING"]);
  const elsewhere = { ...token, origin: "https://evil.example" };
  assert.deepEqual(await as("POST", "/screenings", { name: "A B" }, elsewhere), [403, "CROSS_ORIGIN"]);
});

test("an Idempotency-Key answers the same request again, and no other", async () => {
  const headers = { "idempotency-key": "k-1" };
  const path = "/api/v1/screenings";
  const ask = (name: string) => send({ path, headers, body: JSON.stringify({ id: "c-1", name, lists: ["invented"] }) });
  assert.deepEqual(await ask("Valerian Ostrogradov"), [200, ""]);
  assert.deepEqual(await ask("Valerian Ostrogradov"), [200, ""]);
  assert.deepEqual(await ask("Somebody Else"), [422, "IDEMPOTENCY_KEY_REUSED"]);
});

test("after all of it the same process answers, stops in order, and its ledger verifies", async () => {
  assert.deepEqual(await send({ body: MATCH }), [200, ""]);
  assert.equal(await stopProgram(serving), 0);
  assert.equal(portcullis(["ledger", "verify", "--data", DATA]).code, 0);
  const secrets = [...Object.values(keys), PASSWORD, "Ostrogradov"];
  for (const secret of secrets) assert.equal(serving.told().includes(secret), false, "a secret or a name was logged");
});

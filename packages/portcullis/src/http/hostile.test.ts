// What does the service make of callers who mean harm, or know no better? A clear answer each, on raw connections to a server that
// listens; it goes on answering others.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { after, afterEach, before, test } from "node:test";
import { watchProblems } from "../../test/named-problems.ts";
import { openStore } from "../store/store.ts";
import { type App, HTTP_LIMITS } from "./app.ts";
import { RateLimit } from "./limits/flood.ts";
import { isTooDeep, JSON_DEPTH_MAX } from "./limits/json-body.ts";
import { createServer } from "./server.ts";
import { Service } from "./service.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-hostile-"));
const log = new PassThrough();
let logged = "";
log.setEncoding("utf8").on("data", (part: string) => {
  logged += part;
});
const app: App = watchProblems(
  createServer(new Service(openStore(FOLDER), undefined), {
    hosts: ["127.0.0.1"],
    logLevel: "info",
    logStream: log,
  }),
);
let port = 0;

before(async () => {
  port = Number(new URL(await app.listen({ host: "127.0.0.1", port: 0 })).port);
});
afterEach(async () => {
  const { status } = await fetch(`http://127.0.0.1:${port}/healthz`);
  assert.equal(status, 200, "the service answers others no more");
});
after(async () => {
  await app.close();
  rmSync(FOLDER, { recursive: true });
});

/** Sends bytes as they are; what comes back until the connection closes, or `ms` have passed. */
function exchange(parts: Iterable<string | Buffer>, ms = 10_000, to = port): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port: to });
    let received = "";
    const timer = setTimeout(() => socket.destroy(), ms);
    socket.setEncoding("utf8");
    socket.on("data", (part) => {
      received += part;
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(received);
    });
    const iterator = parts[Symbol.iterator]();
    const send = (): void => {
      for (;;) {
        const { value, done } = iterator.next();
        if (done || socket.destroyed) return;
        if (!socket.write(value)) {
          socket.once("drain", send);
          return;
        }
      }
    };
    socket.on("connect", send);
  });
}

function post(path: string, headers: readonly string[] = []): string {
  return [`POST ${path} HTTP/1.1`, "host: 127.0.0.1", "connection: close", ...headers, "", ""].join("\r\n");
}

function outcome(received: string): readonly unknown[] {
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(received)?.[1]);
  assert.match(received, /content-type: application\/problem\+json/i, received.slice(0, 300));
  const body = received.slice(received.indexOf("\r\n\r\n") + 4);
  return [status, JSON.parse(body.slice(body.indexOf("{"), body.lastIndexOf("}") + 1)).code];
}

async function sentJson(path: string, body: string): Promise<readonly unknown[]> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  assert.match(String(answer.headers.get("content-type")), /^application\/problem\+json/);
  return [answer.status, ((await answer.json()) as { code: string }).code];
}

test("malformed JSON, none, and JSON of another form", async () => {
  assert.deepEqual(await sentJson("/match/default", '{"queries":'), [400, "BODY_INVALID"]);
  assert.deepEqual(await sentJson("/match/default", "[]"), [422, "QUERIES_MISSING"]);
  assert.deepEqual(await sentJson("/match/default", "null"), [422, "QUERIES_MISSING"]);
  assert.deepEqual(await sentJson("/match/default", '{"queries":[]}'), [422, "QUERIES_MISSING"]);
  assert.deepEqual(await sentJson("/match/default", '{"queries":{"a":{"__proto__":{}}}}'), [400, "BODY_INVALID"]);
  assert.deepEqual(await sentJson("/api/v1/session", '{"name":"a","password":"b","role":"administrator"}'), [
    422,
    "REQUEST_INVALID",
  ]);
  assert.deepEqual(await sentJson("/api/v1/session", '{"name":7,"password":"b"}'), [422, "REQUEST_INVALID"]);
});

test("nesting without end is refused before anything is built of it", async () => {
  assert.equal(isTooDeep("[".repeat(JSON_DEPTH_MAX) + "]".repeat(JSON_DEPTH_MAX)), false);
  assert.equal(isTooDeep(`${"[".repeat(JSON_DEPTH_MAX + 1)}`), true);
  assert.equal(isTooDeep(JSON.stringify({ a: `${"[".repeat(500)}"\\` })), false);
  assert.deepEqual(await sentJson("/match/default", "[".repeat(3_000_000)), [400, "JSON_TOO_DEEP"]);
});

test("a body of 100 MB is refused by its length, and one without a length when it has grown too large", async () => {
  const json = "content-type: application/json";
  const told = await exchange([post("/match/default", [json, "content-length: 100000000"])]);
  assert.deepEqual(outcome(told), [413, "BODY_TOO_LARGE"]);
  function* chunks(): Generator<string> {
    yield post("/match/default", [json, "transfer-encoding: chunked"]);
    const chunk = `100000\r\n${" ".repeat(0x100000)}\r\n`;
    for (let at = 0; at < 100; at += 1) yield chunk;
    yield "0\r\n\r\n";
  }
  const grown = await exchange(chunks());
  if (grown !== "") assert.deepEqual(outcome(grown), [413, "BODY_TOO_LARGE"]);
});

test("headers without end, and broken requests, are answered and let go", async () => {
  function* flood(): Generator<string> {
    yield "GET /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\n";
    for (let at = 0; at < 4_000; at += 1) yield `x-${at}: ${"a".repeat(100)}\r\n`;
  }
  const received = await exchange(flood());
  if (received !== "") assert.deepEqual(outcome(received), [431, "HEADERS_TOO_LARGE"]);
  assert.deepEqual(outcome(await exchange(["NONSENSE\r\n\r\n"])), [400, "REQUEST_MALFORMED"]);
  const both = post("/match/default", ["content-length: 4", "transfer-encoding: chunked"]);
  assert.deepEqual(outcome(await exchange([both, "0\r\n\r\n"])), [400, "REQUEST_MALFORMED"]);
});

test("a request that never comes to its end is given up", async () => {
  assert.equal(app.server.requestTimeout, HTTP_LIMITS.requestMs);
  assert.equal(app.server.headersTimeout, HTTP_LIMITS.headersMs);
  // Node looks for slow requests twice a minute; a server that looks more often shows what they are answered.
  const quick = createServer(new Service(openStore(FOLDER), undefined), { hosts: ["127.0.0.1"], slowMs: 300 });
  const address = new URL(await quick.listen({ host: "127.0.0.1", port: 0 }));
  const slow = post("/match/default", ["content-type: application/json", "content-length: 100"]);
  const received = await exchange([`${slow}{`], 60_000, Number(address.port));
  await quick.close();
  assert.deepEqual(outcome(received), [408, "REQUEST_TIMEOUT"]);
});

test("paths of every trick end at 400, 404 or 414", async () => {
  for (const path of [
    "/%",
    "/%zz",
    "/%00",
    "/entities/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "/entities/..%5c..%5cwindows",
    "/api/v1/../../etc/passwd",
    "//127.0.0.1//healthz/..",
    "/search/default%00",
    `/entities/${"a".repeat(7_000)}`,
    `/api/v1/suggest?q=${"a".repeat(9_000)}`,
  ]) {
    const received = await exchange([`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`]);
    const [status] = outcome(received);
    assert.ok([400, 404, 414].includes(status as number), `${path}: ${status}`);
  }
  const long = await exchange([
    `GET /api/v1/suggest?q=${"a".repeat(9_000)} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`,
  ]);
  assert.deepEqual(outcome(long), [414, "URL_TOO_LONG"]);
});

test("a body of an unknown type is refused, one without a type is JSON", async () => {
  const xml = post("/match/default", ["content-type: application/xml", "content-length: 3"]);
  assert.deepEqual(outcome(await exchange([`${xml}<a>`])), [415, "MEDIA_TYPE_UNKNOWN"]);
  const plain = post("/match/default", ["content-length: 14"]);
  assert.deepEqual(outcome(await exchange([`${plain}{"queries":{}}`])), [400, "QUERIES_EMPTY"]);
});

test("who calls too often waits, and others do not", () => {
  let time = 0;
  const limit = new RateLimit(10, () => time);
  const taken = Array.from({ length: 11 }, () => limit.take("a"));
  assert.deepEqual(
    taken.map((wait) => wait === 0),
    [...Array(10).fill(true), false],
  );
  assert.equal(limit.take("b"), 0);
  time += 100;
  assert.equal(limit.take("a"), 0);
  assert.ok(limit.take("a") > 0);
});

test("the log names route, caller and outcome, and never what was asked", async () => {
  logged = "";
  const asked = `http://127.0.0.1:${port}/search/default?q=Wilhelmina&key=geheim`;
  const { headers } = await fetch(asked, {
    headers: { authorization: "Bearer pck_geheim", "x-request-id": "their-id-7" },
  });
  assert.equal(headers.get("x-request-id"), "their-id-7");
  await sentJson("/match/default", '{"queries":{"Wilhelmina":1}}');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const lines = logged
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.ok(
    lines.some(({ reqId, route, status }) => reqId === "their-id-7" && route === "/search/:dataset" && status === 401),
  );
  assert.equal(/Wilhelmina|geheim/.test(logged), false, logged);
});

test("figures for Prometheus count requests by route, not by address", async () => {
  await fetch(`http://127.0.0.1:${port}/entities/somebody`);
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  assert.match(
    text,
    /portcullis_http_request_seconds_count\{method="GET",route="\/entities\/:id",status="\d+"\} \d+\n/,
  );
  assert.match(text, /portcullis_http_requests_under_way 1\n/);
  assert.equal(text.includes("somebody"), false);
});

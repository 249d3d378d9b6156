// Does the service let in whom it should, and say clearly what it answers nobody? Against a server that listens.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openStore } from "../store/store.ts";
import type { App } from "./app.ts";
import { createServer } from "./server.ts";
import { Service } from "./service.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-http-"));
const HOSTS = ["127.0.0.1", "localhost"];
const desk = join(FOLDER, "desk");
mkdirSync(join(desk, "assets"), { recursive: true });
writeFileSync(
  join(desk, "index.html"),
  '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><title>Desk</title>',
);
writeFileSync(join(desk, "assets", "app-1a2b.js"), "export {};");

const service = new Service(openStore(join(FOLDER, "data")), undefined);
const app: App = createServer(service, { hosts: HOSTS, desk });
let address = "";

before(async () => {
  address = await app.listen({ host: "127.0.0.1", port: 0 });
});
after(async () => {
  await app.close();
  rmSync(FOLDER, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** With headers that `fetch` would not let one set. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = "GET", body = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(new URL(address), { path, headers, method }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    request.on("error", reject).end(body);
  });
}

async function refusal(path: string, headers: Readonly<Record<string, string>> = {}): Promise<readonly unknown[]> {
  const answer = await ask(path, headers);
  assert.match(String(answer.headers["content-type"]), /^application\/problem\+json/);
  return [answer.status, JSON.parse(answer.text).code];
}

test("a caller learns who the service takes it for", async () => {
  const { status, text } = await ask("/api/v1/session");
  assert.equal(status, 200);
  const { actor, role, sample_loaded } = JSON.parse(text);
  assert.deepEqual([actor, role, sample_loaded], ["local", "local", false]);
});

test("another host name is refused, whatever it resolves to", async () => {
  assert.deepEqual(await refusal("/healthz", { host: "rebound.example" }), [421, "HOST_UNKNOWN"]);
  assert.deepEqual(await refusal("/healthz", { host: "127.0.0.1.rebound.example" }), [421, "HOST_UNKNOWN"]);
  assert.equal((await ask("/healthz", { host: "LOCALHOST:9999" })).status, 200);
});

test("headers of a proxy are refused", async () => {
  for (const name of ["x-forwarded-for", "forwarded", "x-real-ip", "X-Forwarded-Host"]) {
    assert.deepEqual(await refusal("/healthz", { [name]: "10.0.0.1" }), [400, "FORWARDED_REFUSED"]);
  }
});

test("the document is OpenAPI 3.1 and names the routes", async () => {
  const document = JSON.parse((await ask("/openapi.json")).text);
  assert.match(document.openapi, /^3\.1\./);
  assert.ok(document.paths["/api/v1/session"].get);
});

test("a page to try it is served without anything from elsewhere", async () => {
  const { status, text } = await ask("/docs/");
  assert.equal(status, 200);
  assert.equal(/(?:src|href)="https?:/.test(text), false);
});

test("built pages are served; what has its hash in the name may be kept for ever", async () => {
  const page = await ask("/");
  assert.match(page.text, /<title>Desk/);
  assert.equal(page.headers["cache-control"], "no-store");
  assert.match(String((await ask("/assets/app-1a2b.js")).headers["cache-control"]), /immutable/);
  assert.deepEqual(await refusal("/assets/missing.js"), [404, "NOT_FOUND"]);
});

test("the page comes with a strict policy, its nonce new in every answer", async () => {
  const [first, second] = [await ask("/"), await ask("/")];
  const nonceOf = ({ headers }: Answer) =>
    /'nonce-([\w-]{24,})'/.exec(String(headers["content-security-policy"]))?.[1] ?? "";
  assert.ok(first.text.includes(`content="${nonceOf(first)}"`));
  assert.notEqual(nonceOf(first), nonceOf(second));
  const policy = String(first.headers["content-security-policy"]);
  assert.match(policy, /default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/);
  assert.equal(policy.includes("unsafe"), false);
});

test("an address that a person opens is the page, also while no sample is loaded; a program is told that there is nothing", async () => {
  const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
  for (const path of ["/screen", "/party/uk/CYB0045?as_of=2024-03-25", "/sample/screen"]) {
    assert.match((await ask(path, browser)).text, /<title>Desk/, path);
    assert.deepEqual(await refusal(path), [404, "NOT_FOUND"]);
  }
  assert.deepEqual(await refusal("/api/v1/nothing", browser), [404, "NOT_FOUND"]);
  assert.deepEqual(await refusal("/sample/api/v1/nothing", browser), [404, "NOT_FOUND"]);
});

test("paths lead nowhere but to the files of the pages", async () => {
  writeFileSync(join(FOLDER, "secret.txt"), "secret");
  for (const path of [
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..\\secret.txt",
    "//etc/passwd",
  ]) {
    const { status, text } = await ask(path);
    assert.ok(status >= 400 && status < 500, `${path}: ${status}`);
    assert.equal(text.includes("secret\n") || text === "secret", false);
  }
});

test("another service answers under its prefix while it is mounted, bodies included", async () => {
  assert.deepEqual(await refusal("/sample/api/v1/session"), [404, "NOT_FOUND"]);
  const sample = createServer(new Service(openStore(join(FOLDER, "sample")), undefined), {
    hosts: HOSTS,
    prefix: "/sample",
    desk,
  });
  await sample.ready();
  service.mounts.set("sample", sample);
  assert.equal((await ask("/sample/api/v1/session")).status, 200);
  assert.match((await ask("/sample/screen", { accept: "text/html" })).text, /<title>Desk/);
  assert.equal(JSON.parse((await ask("/api/v1/session")).text).sample_loaded, true);
  const matched = await ask("/sample/match/default", { "content-type": "application/json" }, "POST", '{"queries":{}}');
  assert.deepEqual([matched.status, JSON.parse(matched.text).code], [400, "QUERIES_EMPTY"]);
  service.mounts.delete("sample");
  await sample.close();
  assert.deepEqual(await refusal("/sample/api/v1/session"), [404, "NOT_FOUND"]);
});

// Which service do the tests ask as clients of yente do? One that listens, on invented entities, and on the cluster that yente tests
// itself with where the mirror has it.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { createServer } from "../../packages/portcullis/src/http/server.ts";
import { Service } from "../../packages/portcullis/src/http/service.ts";
import { openStore } from "../../packages/portcullis/src/store/store.ts";
import { portcullis } from "../../packages/portcullis/test/program.ts";
import { ENTITIES } from "./entities-fixture.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-yente-"));
const MIRROR = process.env["PORTCULLIS_MIRROR"];
const ZALA = join(MIRROR ?? "", "opensanctions/yente-zala.ftm.json");
export const noZala = MIRROR !== undefined && existsSync(ZALA) ? false : "the mirror has no yente-zala.ftm.json";
export const TOKEN = "of the update";

let address = "";
let stop: () => Promise<void>;

async function load(list: string, file: string): Promise<void> {
  const args = ["import", list, file, "--format", "ftm-ndjson", "--published", "2026-04-24", "--data", FOLDER];
  const { code, stderr } = await portcullis(args);
  assert.equal(code, 0, stderr);
}

before(async () => {
  writeFileSync(join(FOLDER, "invented.json"), ENTITIES);
  await load("invented", join(FOLDER, "invented.json"));
  if (noZala === false) await load("zala", ZALA);
  const app = createServer(new Service(openStore(FOLDER), undefined), { hosts: ["127.0.0.1"], updateToken: TOKEN });
  address = await app.listen({ host: "127.0.0.1", port: 0 });
  stop = async () => app.close();
});
after(async () => {
  await stop();
  rmSync(FOLDER, { recursive: true });
});

// biome-ignore lint/suspicious/noExplicitAny: answers of many routes
export type Json = any;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

export async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(`${address}${path}`, { redirect: "manual", ...init });
  const text = await answer.text();
  const type = String(answer.headers.get("content-type"));
  if (answer.status >= 400 && answer.status !== 414) assert.match(type, /^application\/problem\+json/);
  return { status: answer.status, headers: answer.headers, body: type.includes("json") ? JSON.parse(text) : text };
}

export function match(queries: unknown, parameters = "", body: Json = {}, dataset = "invented"): Promise<Answer> {
  const json = JSON.stringify({ queries, ...body });
  return ask(`/match/${dataset}${parameters}`, {
    method: "POST",
    body: json,
    headers: { "content-type": "application/json" },
  });
}

export const WHOM = {
  schema: "Person",
  properties: { name: ["Valerian Igorevich Ostrogradov"], birthDate: ["1965"], country: "Russia" },
};

export async function found(parameters = "", whom: Json = WHOM): Promise<readonly string[]> {
  const { status, body } = await match({ q: whom }, parameters);
  assert.equal(status, 200, JSON.stringify(body));
  return body.responses.q.results.map(({ id }: Json) => id);
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

export function isEntity(entity: Json): void {
  for (const key of ["id", "caption", "schema"]) assert.equal(typeof entity[key], "string", key);
  for (const key of ["datasets", "referents"]) assert.ok(Array.isArray(entity[key]), key);
  assert.equal(typeof entity.target, "boolean");
  for (const key of ["first_seen", "last_seen", "last_change"]) {
    if (entity[key] !== null) assert.match(entity[key], TIME);
  }
  for (const value of Object.values<Json[]>(entity.properties).flat()) if (typeof value !== "string") isEntity(value);
}

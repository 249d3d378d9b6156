// Is what somebody sets about a list's source what an update reads, is nothing lost that others wrote, and is nonsense refused?

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { PUBLISHERS } from "../publishers.ts";
import { changeSource, listSources } from "./list-sources.ts";
import { publisherSettings } from "./publisher-settings.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portcullis-sources-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => JSON.parse(readFileSync(join(folder, "publishers.json"), "utf8"));
const fetched = async () => (await publisherSettings(folder)).publishers.map(({ id }) => id);

test("as shipped, all are on and none is changed", async () => {
  const sources = await listSources(folder);
  assert.deepEqual(
    sources.map(({ id, on, changed }) => [id, on, changed]),
    PUBLISHERS.map(({ id }) => [id, true, false]),
  );
});

test("a list that is off is not fetched, keeps its place and its address, and comes back", async () => {
  await changeSource(folder, "uk", { urls: ["https://mirror.example/uk.csv"], cadenceDays: 2 });
  const off = await changeSource(folder, "uk", { on: false });
  assert.deepEqual(
    [off.on, off.changed, off.urls, off.cadenceDays],
    [false, true, ["https://mirror.example/uk.csv"], 2],
  );
  assert.equal((await fetched()).includes("uk"), false);
  assert.deepEqual(
    (await listSources(folder)).map(({ id }) => id),
    PUBLISHERS.map(({ id }) => id),
  );
  const on = await changeSource(folder, "uk", { on: true });
  assert.deepEqual([on.on, on.urls], [true, ["https://mirror.example/uk.csv"]]);
  const shipped = await changeSource(folder, "uk", { urls: [], cadenceDays: 7 });
  assert.equal(shipped.changed, false);
  assert.deepEqual(file(), { lists: {} });
});

test("what others wrote by hand stays, and `false` of theirs is understood", async () => {
  const own = { title: "Our own", format: "csv", urls: ["https://intranet.example/list.csv"] };
  const before = { lists: { un: false, house: own }, certificates: ["our-proxy.pem"] };
  writeFileSync(join(folder, "publishers.json"), JSON.stringify(before));
  assert.equal((await listSources(folder)).find(({ id }) => id === "un")?.on, false);
  await changeSource(folder, "house", { on: false });
  await changeSource(folder, "un", { on: true });
  assert.deepEqual(file(), { lists: { house: { ...own, off: true } }, certificates: ["our-proxy.pem"] });
});

test("an unknown list and an address that is none are refused, and nothing is written", async () => {
  await assert.rejects(changeSource(folder, "nobody", { on: false }), { code: "LIST_UNKNOWN" });
  await assert.rejects(changeSource(folder, "uk", { urls: ["file:///etc/passwd"] }), { code: "SETTINGS_INVALID" });
  assert.throws(file, { code: "ENOENT" });
});

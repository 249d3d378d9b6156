// Is what others know kept in its newest version, and taken twice without harm? Over a real file of statements.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { INTELLIGENCE_FORMATS } from "@portcullis/register";
import { IntelligenceStore } from "../store/intelligence-store.ts";
import { openStatements } from "../store/statement-store.ts";
import { loadIntelligence } from "./load-intelligence.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-intelligence-"));
const statements = openStatements(FOLDER, true);
assert.ok(statements);
after(() => {
  statements.close();
  rmSync(FOLDER, { recursive: true });
});

const group = (name: string, modified: string) => ({
  type: "intrusion-set",
  spec_version: "2.1",
  id: "intrusion-set--4283ae19-69c7-4347-a35e-b56f08eb660b",
  created: "2020-01-01T00:00:00.000Z",
  modified,
  name,
});

/** Every file comes a second after the one before. */
let clock = Date.UTC(2026, 0, 2);

async function load(...objects: readonly object[]) {
  const path = join(FOLDER, "bundle.json");
  writeFileSync(path, JSON.stringify({ type: "bundle", objects }));
  const about = { list: "lamps", title: "Lamps", publisher: "Lamp Lab", licence: "CC0-1.0" };
  const format = INTELLIGENCE_FORMATS.get("stix");
  assert.ok(statements && format);
  clock += 1_000;
  return loadIntelligence(statements, { ...about, published: "2026-01-01", format, paths: [path] }, new Date(clock));
}

test("of several versions of an object the newest is kept, wherever it stands, under its names alone", async () => {
  const versions = [
    group("TALLOW", "2021-01-01T00:00:00.000Z"),
    group("LANTERN", "2023-01-01T00:00:00.000Z"),
    group("WICK", "2022-01-01T00:00:00.000Z"),
  ];
  const { edition } = await load(...versions);
  assert.deepEqual([edition.objects, edition.problems], [1, 2]);
  const store = new IntelligenceStore(statements.database);
  assert.deepEqual(
    [...store.objects(edition.seq)].map((text) => JSON.parse(text)),
    [versions[1]],
  );
  const names = statements.database.prepare("SELECT key FROM object_names WHERE edition = ?").all(edition.seq);
  assert.deepEqual(
    names.map(({ key }) => key),
    ["lantern"],
  );
});

test("two files of one day, and the second again", async () => {
  const first = group("TALLOW", "2021-01-01T00:00:00.000Z");
  assert.equal((await load(first)).outcome, "loaded");
  assert.equal((await load(first, { ...first, id: first.id.replace("4283", "5283") })).outcome, "loaded");
  assert.equal((await load(first, { ...first, id: first.id.replace("4283", "5283") })).outcome, "unchanged");
});

test("a file that another of its day took the place of is in force again when it comes back, and what was known then stays", async () => {
  const store = new IntelligenceStore(statements.database);
  const inForce = (knownAt?: string) => store.inForce(undefined, knownAt).map(({ edition }) => edition);
  const before = new Date(clock).toISOString();
  const [a, b] = [[group("WICK", "2021-01-01T00:00:00.000Z")], [group("EMBER", "2022-01-01T00:00:00.000Z")]];
  const first = await load(...a);
  assert.deepEqual(inForce(), [first.edition.edition]);
  const second = await load(...b);
  assert.deepEqual(inForce(), [second.edition.edition]);
  const third = await load(...a);
  assert.deepEqual([third.outcome, inForce()], ["loaded", [first.edition.edition]]);
  assert.equal((await load(...a)).outcome, "unchanged");
  assert.equal((await load(...b)).outcome, "loaded");
  assert.deepEqual(inForce(), [second.edition.edition]);
  assert.ok(!inForce(before).includes(first.edition.edition), "it was not known before");
});

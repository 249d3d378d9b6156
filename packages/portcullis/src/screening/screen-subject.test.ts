import assert from "node:assert/strict";
import { after, test } from "node:test";
import { memorySource } from "../../test/memory-source.ts";
import { readSubject, type SubjectFields } from "../subjects/subject-fields.ts";
import { openScreening, type ScreeningScope } from "../usecases/screen.ts";
import { DEFAULT_POLICY } from "./policy.ts";
import { screenReading } from "./screen-subject.ts";
import type { ScreeningLine } from "./screening-line.ts";

const source = memorySource();
after(() => source.close());

const VOCABULARY = {
  countryOf: (text: string) => text.toLowerCase(),
  numbersOf: (number: string, kind = "other") => [{ kind, number }],
};

async function screen(
  fields: SubjectFields,
  scope: ScreeningScope = {},
  policy = DEFAULT_POLICY as { threshold: number; limit: number },
  near = false,
): Promise<ScreeningLine> {
  const { snapshot, basis } = await openScreening(source, scope, policy, near);
  return screenReading(snapshot.reader, readSubject({ id: "s", ...fields }, VOCABULARY), basis);
}

test("a hit has the shape of the contract", async () => {
  const line = await screen({ name: "Guangzong Zhao", kind: "person", birth_date: "1985", country: "cn" });
  assert.deepEqual(Object.keys(line), ["id", "status", "hits", "warnings", "screening"]);
  assert.equal(line.status, "hits");
  assert.match(line.screening, /^[0-9a-f]{64}$/);
  const [hit] = line.hits;
  assert.ok(hit);
  assert.deepEqual(Object.keys(hit), [
    "party",
    "list",
    "caption",
    "score",
    "bits",
    "probability",
    "matched_name",
    "regimes",
    "measures",
    "same_as",
    "provisional",
    "evidence",
  ]);
  assert.deepEqual(line.hits.map(({ party }) => party).toSorted(), ["uk/T0001", "us-sdn/1"]);
  assert.ok(hit.score >= 0.7 && hit.score <= 1 && hit.probability >= 0 && hit.probability <= 1);
  for (const evidence of hit.evidence) {
    const required = ["field", "subject", "listed", "bits", "detail"];
    assert.deepEqual(
      Object.keys(evidence).filter((key) => key !== "tokens"),
      required,
    );
  }
});

test("nobody alike is clear; near is there only when asked for", async () => {
  const clear = await screen({ name: "Wilhelmina Ostrander" });
  assert.deepEqual([clear.status, clear.hits, "near" in clear], ["clear", [], false]);
  const near = await screen({ name: "Wilhelmina Ostrander" }, {}, DEFAULT_POLICY, true);
  assert.deepEqual([near.status, near.near], ["clear", []]);
  assert.equal(near.screening, clear.screening);
});

test("an identifier alone makes a hit", async () => {
  const line = await screen({ identifiers: "421003198511121539" });
  assert.deepEqual(
    line.hits.map(({ party }) => party),
    ["uk/T0001", "us-sdn/1"],
  );
});

test("the same input gives the same line; another policy, scope or subject gives another hash", async () => {
  const fields = { name: "Zhao Guangzong" };
  const first = await screen(fields);
  assert.deepEqual(await screen(fields), first);
  const others = [
    await screen({ name: "Zhao Guangzong", birth_date: "1985" }),
    await screen(fields, { lists: ["uk"] }),
    await screen(fields, {}, { threshold: 0.71, limit: 10 }),
    await screen(fields, { asOf: "2024-03-25" }),
  ];
  assert.equal(new Set([first, ...others].map(({ screening }) => screening)).size, 5);
});

test("lists named among the default ones give the same score as a screening of all", async () => {
  const all = await screen({ name: "Zhao Guangzong" });
  const one = await screen({ name: "Zhao Guangzong" }, { lists: ["us-sdn"] });
  assert.deepEqual(
    one.hits,
    all.hits.filter(({ list }) => list === "us-sdn"),
  );
});

test("a list that is not screened by default is searched when it is named", async () => {
  assert.equal((await screen({ name: "Pelagia Quillfeather" })).status, "clear");
  assert.equal((await screen({ name: "Pelagia Quillfeather" }, { lists: ["old"] })).status, "hits");
  assert.equal((await screen({ name: "Pelagia Quillfeather" }, { lists: ["old", "uk"] })).status, "hits");
});

test("a list without an edition by that day is said to be left out; with none left nobody is clear", async () => {
  const line = await screen({ name: "Zhao Guangzong" }, { asOf: "2024-03-25" });
  assert.deepEqual(
    line.warnings.map(({ code }) => code),
    ["LIST_LEFT_OUT"],
  );
  assert.deepEqual(
    line.hits.map(({ party }) => party),
    ["uk/T0001"],
  );
  await assert.rejects(screen({ name: "Zhao Guangzong" }, { asOf: "2019-01-01" }), { code: "NO_EDITION_IN_FORCE" });
});

test("what cannot be read is an error with a hash of its own", async () => {
  const line = await screen({ name: "…" });
  assert.deepEqual([line.status, line.hits, line.error?.code], ["error", [], "NAME_EMPTY"]);
  assert.match(line.screening, /^[0-9a-f]{64}$/);
});

test("the limit keeps the best", async () => {
  const line = await screen({ name: "Zhao Guangzong" }, {}, { threshold: 0.7, limit: 1 });
  assert.equal(line.hits.length, 1);
});

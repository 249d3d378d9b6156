// FollowTheMoney lines: invented ones, hostile ones, and the real exports, counted beside by what JSON.parse alone gives.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import type { PortcullisError } from "../../errors.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceBytes } from "../../source/file.ts";
import { ftmNdjson } from "./index.ts";
import { LINKED_PROPERTIES } from "./links.ts";
import { PARTY_SCHEMATA, PROPERTIES } from "./properties.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror of the published lists" : false;
const FIXTURE = readFileSync(new URL("fixtures/entities.ftm.ndjson", import.meta.url), "utf8");

async function read(text: string) {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  const files = [sourceBytes("entities.ftm.json", Buffer.from(text))];
  for await (const { party, problem } of ftmNdjson.parse({ list: "xx", published: "2026-05-01", files })) {
    if (problem === undefined) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

function codes(problems: readonly Problem[]): string[] {
  return problems.map(({ code, row, field }) => `${row} ${code} ${field ?? ""}`.trim());
}

test("a person with what others state of him", async () => {
  const { parties, problems } = await read(FIXTURE);
  assert.deepEqual(
    parties.map(({ reference, kind }) => [reference, kind]),
    [
      ["xx-1", "person"],
      ["xx-2", "organisation"],
      ["xx-3", "vessel"],
    ],
    "one that is no target is not a party of the list",
  );
  const person = parties[0] as ListedParty;
  assert.deepEqual(
    person.names.map(({ text, type, strength }) => [text, type, strength]),
    [
      ["Talbit Orelin", "primary", "unstated"],
      ["Orelin Talbit", "primary-variation", "unstated"],
      ["Талбит Орелин", "alias", "unstated"],
      ["Tolly", "alias", "low"],
    ],
  );
  assert.deepEqual(
    person.birthDates.map(({ date }) => date),
    ["1961-02", "1961"],
  );
  assert.deepEqual(person.birthPlaces, [{ printed: "Szeged", country: { printed: "hu", code: "hu" } }]);
  assert.deepEqual(person.designations, [
    {
      regime: "XX-CYBER",
      authority: "Ministry of Examples",
      measures: ["Asset freeze"],
      listedOn: { printed: "2024-01-05", date: "2024-01-05" },
    },
  ]);
  assert.deepEqual(person.reasons, ["Wrote invented reports."]);
  assert.deepEqual(
    person.identifiers.map(({ kind, printed, country }) => [kind, printed, country]),
    [
      ["passport", "AB001095", undefined],
      ["passport", "CD 220011", "mt"],
    ],
  );
  assert.deepEqual(person.crossReferences, [
    { scheme: "uk", value: "CYB9901" },
    { scheme: "ofac", value: "990001" },
  ]);
  assert.equal(person.addresses.length, 1, "the address that is joined is the address that is printed");
  assert.equal(person.addresses[0]?.city, "Jezero");
  assert.deepEqual(
    person.links.map(({ relation, to }) => [relation, to]),
    [
      ["owner of (50 %; 2017-10-23/)", "Nivalor Shipping Ltd"],
      ["has as relative (brother)", "Nobody Listed"],
    ],
  );
  const company = parties[1] as ListedParty;
  assert.deepEqual(company.identifiers.map(({ kind }) => kind).toSorted(), ["lei", "registration", "wallet"]);
  assert.equal(company.designations[0]?.regime, "XX-SHIPS", "a programme of its own, where no Sanction says more");
  assert.deepEqual(codes(problems), ["1 COLUMN_UNKNOWN favouriteColour", "11 PARTY_MISSING id"]);
  assert.deepEqual(person.raw["favouriteColour"], ["blue"], "and kept");
});

test("the order of the lines changes nothing of any party", async () => {
  const lines = FIXTURE.trim().split("\n");
  const forth = await read(lines.join("\n"));
  const back = await read(lines.toReversed().join("\n"));
  const byId = (parties: readonly ListedParty[]) => parties.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const settled = (party: ListedParty) => ({
    ...party,
    links: party.links.length,
    identifiers: party.identifiers.length,
  });
  assert.deepEqual(
    byId(back.parties)
      .map(settled)
      .map(({ raw: _, ...rest }) => rest),
    byId(forth.parties)
      .map(settled)
      .map(({ raw: _, ...rest }) => rest),
  );
});

test("an entity nested in another is read as if it stood alone", async () => {
  const nested = {
    id: "n-1",
    schema: "Person",
    caption: "Sorin Vale",
    target: true,
    properties: {
      name: ["Sorin Vale"],
      sanctions: [{ id: "n-2", schema: "Sanction", properties: { program: ["NEST"], authority: ["Somebody"] } }],
    },
  };
  const { parties } = await read(JSON.stringify(nested));
  assert.equal(parties[0]?.designations[0]?.regime, "NEST");
});

test("what is no entity is told, and the good lines count", async () => {
  const good = '{"id":"g","schema":"Person","properties":{"name":["Good One"]}}';
  const { parties, problems } = await read(
    [
      "{broken",
      "[]",
      "null",
      '"text"',
      '{"id":"","schema":"Person","properties":{}}',
      '{"id":"a","properties":{}}',
      '{"id":"a","schema":"Person"}',
      '{"id":"b","schema":"Person","properties":{"name":"not an array"}}',
      '{"id":"c","schema":"Person","properties":{"name":[]}}',
      good,
      good,
      '{"id":"__proto__","schema":"Person","properties":{"name":["Proto"],"__proto__":["x"],"constructor":["y"]}}',
    ].join("\n"),
  );
  assert.deepEqual(
    parties.map(({ reference }) => reference),
    ["b", "g", "__proto__"],
  );
  assert.deepEqual(codes(problems), [
    "1 JSON_INVALID",
    "2 FIELD_INVALID entity",
    "3 FIELD_INVALID entity",
    "4 FIELD_INVALID entity",
    "5 FIELD_INVALID id",
    "6 FIELD_INVALID schema",
    "7 FIELD_INVALID properties",
    "8 VALUE_UNEXPECTED properties.name",
    "11 PARTY_DUPLICATE id",
    "12 COLUMN_UNKNOWN __proto__",
    "12 COLUMN_UNKNOWN constructor",
    "9 NAME_MISSING properties.name",
  ]);
});

test("an empty file and an array are refused", async () => {
  await assert.rejects(read(""), (error: PortcullisError) => error.code === "FILE_EMPTY");
  await assert.rejects(read('[{"id":"a"}]'), (error: PortcullisError) => error.code === "FORMAT_UNEXPECTED");
});

interface Line {
  readonly id: string;
  readonly schema: string;
  readonly target: boolean;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

for (const name of ["peps-entities.ftm-2024-03.json.gz", "yente-t1.ftm.json", "yente-zala.ftm.json"]) {
  test(`${name}: every target with every name, document and sanction`, { skip }, async () => {
    const bytes = readFileSync(join(MIRROR as string, "opensanctions", name));
    const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
    const lines = text
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
    const { parties, problems } = await read(text);
    const targets = lines.filter(({ target, schema }) => target && PARTY_SCHEMATA.has(schema));
    assert.deepEqual(
      parties.map(({ reference }) => reference),
      targets.map(({ id }) => id),
    );
    const byId = new Map(parties.map((party) => [party.reference, party]));
    for (const { id, properties } of targets) {
      const party = byId.get(id) as ListedParty;
      const printed = new Set(party.names.map((each) => each.text));
      for (const each of [...(properties["name"] ?? []), ...(properties["alias"] ?? [])]) {
        assert.ok(printed.has(each.replace(/\s+/g, " ").trim()), `${id}: ${each}`);
      }
      const sanctions = lines.filter((each) => each.schema === "Sanction" && each.properties["entity"]?.includes(id));
      assert.ok(party.designations.length >= Math.min(sanctions.length, 1), id);
      const reasons = new Set(
        sanctions.flatMap((each) => (each.properties["reason"] ?? []).map((text) => text.replace(/\s+/g, " ").trim())),
      );
      assert.equal(party.reasons.length, reasons.size, id);
    }
    for (const { code, field = "", row = 0 } of problems) {
      if (code !== "COLUMN_UNKNOWN") continue;
      const { id, target } = lines[row - 1] as Line;
      // The file of office holders bears words of an encyclopaedia that the model does not have, such as "children".
      assert.ok(!target || byId.get(id)?.raw[field] !== undefined, `${field} is told and kept`);
    }
    const strange = problems.filter(({ code }) => code === "COLUMN_UNKNOWN").length;
    assert.equal(strange > 0, name.startsWith("peps"));
  });
}

test("the tables tell of each property once, and why it is not a field", () => {
  for (const [name, treatment] of Object.entries({ ...PROPERTIES, ...LINKED_PROPERTIES })) {
    const [why] = Object.values(treatment);
    assert.ok(typeof why === "string" && why.length > 3, name);
  }
});

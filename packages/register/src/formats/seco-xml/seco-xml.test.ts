// The Swiss list, on a file written for these tests by the published layout: the mirror holds no real one.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PortcullisError } from "../../errors.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import type { SourceFile } from "../format.ts";
import { secoXml } from "./index.ts";

const FIXTURE = readFileSync(new URL("fixtures/list.xml", import.meta.url), "utf8");

async function readFiles(...files: SourceFile[]) {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  for await (const { party, problem } of secoXml.parse({ list: "ch", published: "2024-03-25", files })) {
    if (problem === undefined) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

function read(xml: string) {
  async function* bytes() {
    yield Buffer.from(xml);
  }
  return readFiles({ name: "list.xml", open: bytes });
}

test("a person, whole, put together with the programme and places it refers to", async () => {
  const { parties, problems } = await read(FIXTURE);
  assert.deepEqual(problems, []);
  assert.deepEqual(parties[0], {
    id: "ch/901",
    list: "ch",
    reference: "901",
    kind: "person",
    names: [
      {
        text: "Orelin Talbit",
        type: "primary",
        strength: "good",
        script: "Latn",
        parts: { family: "Orelin", given: ["Talbit"] },
      },
      { text: "Orelyn Talbit", type: "primary-variation", strength: "good", script: "Latn" },
      { text: "Орелин Талбит", type: "primary-variation", strength: "good", script: "Cyrl", language: "rus" },
      { text: "Lampman", type: "alias", strength: "low", script: "Latn" },
    ],
    designations: [
      { regime: "Lampland", authority: "SECO", measures: [], listedOn: { printed: "2022-03-16", date: "2022-03-16" } },
    ],
    birthDates: [
      { printed: "1961-02-03", date: "1961-02-03" },
      { printed: "1962", date: "1962" },
    ],
    birthPlaces: [{ printed: "Szeged, Hungary", country: { printed: "Hungary", code: "hu" } }],
    nationalities: [{ printed: "Malta", code: "mt" }],
    countries: [],
    addresses: [
      {
        printed: "4 Heron Road, PO Box 17, 430000, Jezero, North, Malta",
        city: "Jezero",
        region: "North",
        postalCode: "430000",
        country: { printed: "Malta", code: "mt" },
      },
    ],
    identifiers: [
      {
        kind: "passport",
        printed: "AB001095",
        number: "AB001095",
        country: "mt",
        label: "passport",
        note: "issued 2010-01-01; expires 2020-01-01; blue",
      },
    ],
    crossReferences: [{ scheme: "un", value: "QDi.901" }],
    gender: "female",
    titles: ["Dr"],
    positions: [],
    reasons: ["Kept a lamp."],
    remarks: [],
    links: [{ relation: "associated-with", to: "Heron Works LLC" }],
    raw: {
      "sanctions-set": ["Annex 1"],
      "foreign-identifier": ["Lamp 7"],
      "day-month-year": ["1380-01-01 (Islamic)"],
      "address remarks": ["upstairs"],
      "relation remark": ["since 2020"],
    },
    lastUpdated: { printed: "2024-01-11", date: "2024-01-11" },
  });
});

test("a body and a ship with numbers under labels; whoever was taken off the list is not on it", async () => {
  const { parties } = await read(FIXTURE);
  assert.deepEqual(
    parties.map(({ id, kind }) => [id, kind]),
    [
      ["ch/901", "person"],
      ["ch/902", "organisation"],
      ["ch/903", "vessel"],
    ],
  );
  assert.deepEqual(
    parties[1]?.identifiers.map(({ kind, number }) => [kind, number]),
    [
      ["registration", "C12345"],
      ["email", "info@heron.example"],
    ],
  );
  assert.equal(parties[1]?.remarks.length, 3);
  assert.deepEqual(
    parties[2]?.identifiers.map(({ kind, number }) => [kind, number]),
    [["imo", "9074729"]],
  );
  // Listed again after having been taken off.
  const again = FIXTURE.replace(
    '<modification modification-type="de-listed"',
    '<modification modification-type="listed" effective-date="2024-01-01"/><modification modification-type="de-listed"',
  );
  assert.deepEqual((await read(again)).parties.length, 4);
});

test("what is wrong is told with its place, and the rest counts", async () => {
  const variants = Array.from(
    { length: 70 },
    (_, at) => `<spelling-variant script="LATN">Orel${at}</spelling-variant>`,
  );
  const cases: readonly (readonly [string, string, string, string, number])[] = [
    ['<target ssid="902">', "<target>", "PARTY_MISSING", "ssid", 2],
    ['<target ssid="902">', '<target ssid="901">', "PARTY_DUPLICATE", "ssid", 2],
    ["<value>Heron Works LLC</value>", "", "NAME_MISSING", "name", 2],
    ['object-type="vessel"', 'object-type="lamp"', "KIND_UNKNOWN", "target", 3],
    ['day="3" month="2"', 'day="33" month="2"', "DATE_INVALID", "day-month-year", 3],
    ['<individual sex="female">', '<individual sex="female" lamp="red">', "COLUMN_UNKNOWN", "*@lamp", 3],
    ["</swiss-sanctions-list>", "<lamp/></swiss-sanctions-list>", "FIELD_INVALID", "lamp", 3],
    ["<value>Orelin</value>", `<value>Orelin</value>${variants.join("")}`, "LIMIT_FIELD", "spelling-variant", 3],
  ];
  for (const [old, changed, code, field, left] of cases) {
    assert.ok(FIXTURE.includes(old), old);
    const { parties, problems } = await read(FIXTURE.replace(old, changed));
    assert.deepEqual(
      [problems.map((problem) => [problem.code, problem.field]), parties.length],
      [[[code, field]], left],
      old,
    );
    assert.equal(typeof problems[0]?.byte, "number");
  }
});

test("another file is refused", async () => {
  const refused = (code: string) => (error: unknown) => error instanceof PortcullisError && error.code === code;
  await assert.rejects(read("<WHOLE/>"), refused("FORMAT_UNEXPECTED"));
  await assert.rejects(read(FIXTURE.slice(0, 900)), refused("XML_MALFORMED"));
  await assert.rejects(readFiles(), refused("FILES_UNEXPECTED"));
});

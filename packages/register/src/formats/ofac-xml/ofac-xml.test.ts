// OFAC's XML in both layouts, on files written for these tests. The advanced one is written by the published schema: the mirror
// holds no file of that layout.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PortcullisError } from "../../errors.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceBytes } from "../../source/file.ts";
import type { SourceFile } from "../format.ts";
import { ofacXml } from "./index.ts";

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}.xml`, import.meta.url), "utf8");
const CLASSIC = fixture("classic");
const ADVANCED = fixture("advanced");

async function readFiles(...files: SourceFile[]) {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  for await (const { party, problem } of ofacXml.parse({ list: "us-sdn", published: "2024-03-25", files })) {
    if (problem === undefined) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

function read(xml: string) {
  return readFiles({
    name: "sdn.xml",
    // The advanced layout is read twice.
    open: () => sourceBytes("sdn.xml", Buffer.from(xml)).open(),
  });
}

const coded = (problems: readonly Problem[]) => problems.map(({ code, field }) => [code, field]);
const malta = { printed: "Malta", code: "mt" };
const hungary = { printed: "Hungary", code: "hu" };

test("a person of the classic layout, whole", async () => {
  const { parties, problems } = await read(CLASSIC);
  assert.deepEqual(problems, []);
  assert.deepEqual(parties[0], {
    id: "us-sdn/901",
    list: "us-sdn",
    reference: "901",
    kind: "person",
    names: [
      {
        text: "ORELIN, Talbit Jan",
        type: "primary",
        strength: "unstated",
        script: "Latn",
        parts: { family: "ORELIN", given: ["Talbit", "Jan"] },
      },
      {
        text: "ORELYN, Talbit",
        type: "alias",
        strength: "good",
        script: "Latn",
        parts: { family: "ORELYN", given: ["Talbit"] },
      },
      { text: "LAMPMAN", type: "alias", strength: "low", script: "Latn" },
      {
        text: "HERON, Talbit",
        type: "former",
        strength: "good",
        script: "Latn",
        parts: { family: "HERON", given: ["Talbit"] },
      },
    ],
    designations: [
      { regime: "LAMP", authority: "OFAC", measures: [] },
      { regime: "LAMP-EO1", authority: "OFAC", measures: [] },
    ],
    birthDates: [
      { printed: "03 Feb 1961", date: "1961-02-03" },
      { printed: "circa 1960", date: "1960~" },
    ],
    birthPlaces: [{ printed: "Szeged, Hungary", country: hungary }],
    nationalities: [malta],
    countries: [hungary],
    addresses: [
      {
        printed: "4 Heron Road, Jezero, North, 430000, Malta",
        city: "Jezero",
        region: "North",
        postalCode: "430000",
        country: malta,
      },
      { printed: "Hungary", country: hungary },
    ],
    identifiers: [
      {
        kind: "passport",
        printed: "AB001095",
        number: "AB001095",
        country: "mt",
        label: "Passport",
        note: "issued 01 Jan 2010 expires 01 Jan 2020",
      },
      {
        kind: "wallet",
        printed: "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        number: "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        label: "XBT",
      },
    ],
    crossReferences: [],
    gender: "male",
    titles: ["Dr."],
    positions: ["Keeper of the Lamp"],
    reasons: [],
    remarks: ["(Linked To: HERON WORKS LLC)"],
    links: [{ relation: "Linked To", to: "HERON WORKS LLC" }],
    raw: { "Lamp Licence": ["L-77"] },
  });
  const [, body, ship] = parties;
  assert.deepEqual([body?.kind, body?.names[0]?.text], ["organisation", "HERON WORKS LLC"]);
  assert.deepEqual(ship?.kind, "vessel");
  assert.deepEqual(
    ship?.identifiers.map(({ kind, number }) => [kind, number]),
    [
      ["call-sign", "9HAB2"],
      ["imo", "9074729"],
    ],
  );
  assert.deepEqual(ship?.links, [{ relation: "Vessel Owner", to: "HERON WORKS LLC" }]);
});

test("a person of the advanced layout, put together from all its sections", async () => {
  const { parties, problems } = await read(ADVANCED);
  assert.deepEqual(problems, []);
  const [person, body, ship] = parties;
  assert.deepEqual(
    person?.names.map(({ text, type, strength, script }) => [text, type, strength, script]),
    [
      ["Orelin, Talbit Jan", "primary", "unstated", "Latn"],
      ["Орелин Талбит", "alias", "good", "Cyrl"],
      ["Lampman", "alias", "low", "Latn"],
      ["Heron, Talbit", "former", "good", "Latn"],
    ],
  );
  assert.deepEqual(person?.designations, [
    {
      regime: "LAMP",
      authority: "OFAC",
      measures: ["Block"],
      listedOn: { printed: "2024-03-25", date: "2024-03-25" },
    },
  ]);
  assert.deepEqual(
    person?.birthDates.map(({ date }) => date),
    ["1961-02-03", "1958/1959~"],
  );
  assert.deepEqual(person?.birthPlaces, [{ printed: "Szeged, Hungary", country: hungary }]);
  assert.deepEqual(person?.nationalities, [malta]);
  assert.deepEqual(person?.addresses, [
    { printed: "4 Heron Road, Jezero, 430000, Malta", city: "Jezero", postalCode: "430000", country: malta },
  ]);
  assert.deepEqual(
    person?.identifiers.map(({ kind, number, note }) => [kind, number, note]),
    [
      ["wallet", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", undefined],
      ["passport", "AB001095", "Fraudulent; issued 01 Jan 2010"],
    ],
  );
  assert.deepEqual(person?.links, [{ relation: "Acting for or on behalf of", to: "HERON WORKS LLC" }]);
  assert.deepEqual(person?.raw, {
    Reliability: ["Birthdate: Reported"],
    "Location, other values": ["Језеро / Cyrillic"],
    List: ["SDN List"],
    LegalBasis: ["Executive Order 1 (Lamps)"],
  });
  assert.deepEqual([body?.kind, ship?.kind], ["organisation", "vessel"]);
  assert.deepEqual(ship?.links, [{ relation: "Owned or Controlled By (former)", to: "HERON WORKS LLC" }]);
  assert.deepEqual(ship?.raw["Vessel Type"], ["Oil Tanker"]);
});

test("both layouts state the same facts", async () => {
  const [classic, advanced] = [(await read(CLASSIC)).parties, (await read(ADVANCED)).parties];
  const facts = (party: ListedParty) => ({
    id: party.id,
    kind: party.kind,
    births: party.birthDates[0],
    nationalities: party.nationalities,
    regimes: party.designations[0]?.regime,
    numbers: party.identifiers.map(({ kind, number }) => `${kind} ${number}`).toSorted(),
  });
  assert.deepEqual(classic.map(facts), advanced.map(facts));
});

test("what is wrong is told with its place, and the rest counts", async () => {
  const cases: readonly (readonly [string, string, string, string, string, number])[] = [
    [CLASSIC, "<uid>901</uid>", "", "PARTY_MISSING", "uid", 2],
    [CLASSIC, "<uid>902</uid>", "<uid>901</uid>", "PARTY_DUPLICATE", "uid", 2],
    [CLASSIC, "<lastName>HERON WORKS LLC</lastName>", "", "NAME_MISSING", "lastName", 2],
    [CLASSIC, "<sdnType>Entity", "<sdnType>Lamp", "KIND_UNKNOWN", "sdnType", 3],
    [CLASSIC, "<type>f.k.a.</type>", "<type>once</type>", "NAME_TYPE_UNKNOWN", "aka/type", 3],
    [CLASSIC, "03 Feb 1961", "33 Feb 1961", "DATE_INVALID", "DOB", 3],
    [CLASSIC, "<title>", "<colour>red</colour><title>", "COLUMN_UNKNOWN", "colour", 3],
    [CLASSIC, "</sdnList>", "<lamp/></sdnList>", "FIELD_INVALID", "lamp", 3],
    [ADVANCED, 'DistinctParty FixedRef="902"', "DistinctParty", "PARTY_MISSING", "FixedRef", 2],
    [ADVANCED, 'DistinctParty FixedRef="902"', 'DistinctParty FixedRef="901"', "PARTY_DUPLICATE", "uid", 2],
    [ADVANCED, ">HERON WORKS LLC<", "><", "NAME_MISSING", "Alias", 2],
    [ADVANCED, 'ID="902" PartySubTypeID="3"', 'ID="902" PartySubTypeID="99"', "KIND_UNKNOWN", "PartySubTypeID", 3],
    [ADVANCED, 'LocationID="7001"', 'LocationID="99"', "FIELD_INVALID", "LocationID", 3],
    [ADVANCED, "<Locations>", '<Locations><Location ID="1"><Lamp/></Location>', "COLUMN_UNKNOWN", "Location/Lamp", 3],
  ];
  for (const [xml, old, changed, code, field, left] of cases) {
    assert.ok(xml.includes(old), old);
    const { parties, problems } = await read(xml.replace(old, changed));
    assert.deepEqual([...coded(problems), parties.length], [[code, field], left], `${old} -> ${changed}`);
    assert.equal(typeof problems[0]?.byte, "number");
  }
  const kept = await read(CLASSIC.replace("<title>", "<colour>red</colour><title>"));
  assert.deepEqual(kept.parties[0]?.raw["colour"], ["red"]);
});

test("another file is refused", async () => {
  for (const [xml, code] of [
    ["<WHOLE/>", "FORMAT_UNEXPECTED"],
    [CLASSIC.slice(0, 900), "XML_MALFORMED"],
    [ADVANCED.slice(0, 9000), "XML_MALFORMED"],
    ["", "FILE_EMPTY"],
  ] as const) {
    await assert.rejects(read(xml), (error) => error instanceof PortcullisError && error.code === code);
  }
  await assert.rejects(readFiles(), (error) => error instanceof PortcullisError && error.code === "FILES_UNEXPECTED");
});

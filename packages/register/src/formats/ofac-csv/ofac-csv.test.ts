// Do OFAC's files come out as its parties, with all that their rows say? On invented files, with every fault there is.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PortcullisError } from "../../errors.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceBytes } from "../../source/file.ts";
import { ofacCsv } from "./index.ts";

interface Read {
  readonly parties: ReadonlyMap<string, ListedParty>;
  readonly problems: readonly Problem[];
}

async function read(...files: readonly (readonly [string, string])[]): Promise<Read> {
  const parties = new Map<string, ListedParty>();
  const problems: Problem[] = [];
  const sources = files.map(([name, text]) => sourceBytes(name, Buffer.from(text)));
  for await (const { party, problem } of ofacCsv.parse({ list: "us-sdn", published: "2026-01-01", files: sources })) {
    if (party) parties.set(party.reference, party);
    else problems.push(problem);
  }
  return { parties, problems };
}

function fixture(name: string): readonly [string, string] {
  return [name, readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8")];
}

const FIXTURES = ["sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv"].map(fixture);

/** A primary row of an entity with these remarks. */
function row(number: string | number, name: string, remarks = "-0- ", kind = "-0- "): string {
  return `${number},"${name}",${kind},"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"${remarks}"\r\n`;
}

/** Remarks that fill their column, and end within a number. */
const FULL_REMARKS = `Linked To: ${"A".repeat(976)}; Passport A1`;

test("a person with everything in the remarks", async () => {
  const { parties } = await read(...FIXTURES);
  const person = parties.get("101");
  assert.ok(person);
  assert.equal(person.id, "us-sdn/101");
  assert.equal(person.kind, "person");
  assert.deepEqual(
    person.names.map(({ text, type, strength, parts }) => [text, type, strength, parts?.family]),
    [
      ["VASZARY, Ottoline Ilona", "primary", "unstated", "VASZARY"],
      ["WASARI, Otylia", "alias", "unstated", "WASARI"],
      ["LANTERN; THE", "alias", "low", undefined],
      ["VASARI, Ottilie", "former", "unstated", "VASARI"],
      ["KOVATS, Ilona", "former", "low", "KOVATS"],
    ],
  );
  assert.deepEqual(person.names[0]?.parts?.given, ["Ottoline", "Ilona"]);
  assert.deepEqual(
    person.designations.map(({ regime }) => regime),
    ["CYBER2", "RUSSIA-EO14024"],
  );
  assert.deepEqual(
    person.birthDates.map(({ date }) => date),
    ["1962-09-03", "1961~", "1958/1959"],
  );
  assert.deepEqual(person.birthPlaces, [{ printed: "Szeged, Hungary", country: { printed: "Hungary", code: "hu" } }]);
  assert.deepEqual([person.nationalities[0]?.code, person.countries[0]?.code, person.gender], ["hu", "mt", "female"]);
  assert.deepEqual(
    person.identifiers.map(({ kind, number, country, label, note }) => [kind, number, country, label, note]),
    [
      ["passport", "HX1234567", "hu", "Passport", "issued 02 Jan 2019 expires 02 Jan 2029"],
      ["passport", "7654321", undefined, "Passport", undefined],
      ["national-id", "421003198511121539", "cn", "National ID No", undefined],
      ["tax-id", "7707083893", "ru", "Tax ID No", undefined],
      ["national-id", "900000000", "us", "SSN", undefined],
      ["wallet", "17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem", undefined, "XBT", undefined],
      ["wallet", "0x52908400098527886e0f7030069857d2e4169ee7", undefined, "ETH", undefined],
      ["email", "ottoline@lanternfish.example", undefined, "Email Address", undefined],
      ["website", "example.org", undefined, "Website", undefined],
      ["phone", "36301234567", undefined, "Phone Number", undefined],
    ],
  );
  assert.deepEqual(person.positions, ["Director, Lanternfish Trading"]);
  assert.deepEqual(person.titles, ["Dr."]);
  assert.deepEqual(person.links, [{ relation: "wife of", to: "Bertalan Kovats" }]);
  assert.deepEqual(person.raw, {
    "Secondary sanctions risk": ["See Section 11 of Executive Order 14024"],
    "remarks-unparsed": ["keeps a lighthouse (Linked To: LANTERNFISH S.A.)"],
  });
  assert.deepEqual(person.addresses, [
    {
      printed: "12 Quay Street, Valletta VLT 1110, Malta",
      city: "Valletta VLT 1110",
      country: { printed: "Malta", code: "mt" },
    },
  ]);
  assert.equal(person.remarks.length, 1);
  assert.ok(person.remarks[0]?.startsWith("DOB 03 Sep 1962; alt. DOB"));
});

test("an organisation, a vessel, an aircraft", async () => {
  const { parties } = await read(...FIXTURES);
  const [company, vessel, aircraft] = ["102", "103", "104"].map((number) => parties.get(number));
  const numbers = (party: ListedParty | undefined) =>
    party?.identifiers.map(({ kind, number, country }) => [kind, number, country].join(" ").trim());
  assert.equal(company?.kind, "organisation");
  assert.deepEqual(numbers(company), [
    "registration 91350100M000100Y43 cn",
    "lei 5493001KJTIIGC8Y1R12",
    "registration 5342883",
    "bic DEUTDEFF",
    "tax-id BG121024920 bg",
    "registration 467323 pa",
  ]);
  assert.deepEqual(
    company?.links.map(({ to }) => to),
    ["VASZARY, Ottoline Ilona", "SALTBOX S.A.", "GULLWING LTD."],
  );
  assert.deepEqual(company?.raw, {
    alt_remarks: ["former registry name"],
    "Organization Established Date": ["12 Mar 2001"],
    Scope: ["all offices worldwide"],
  });
  assert.equal(vessel?.kind, "vessel");
  assert.deepEqual(numbers(vessel), ["call-sign 9HXX1", "imo 9074729", "mmsi 572469210"]);
  assert.deepEqual(vessel?.countries, [{ printed: "Malta", code: "mt" }]);
  assert.deepEqual(vessel?.links, [
    { relation: "Vessel Owner", to: "Gullwing Ltd." },
    { relation: "Linked To", to: "GULLWING LTD." },
  ]);
  assert.deepEqual(vessel?.raw["Vessel Type"], ["Crude Oil Tanker"]);
  assert.deepEqual(vessel?.raw["Former Vessel Flag"], ["Panama"]);
  assert.deepEqual(vessel?.addresses, []);
  assert.equal(aircraft?.kind, "aircraft");
  assert.deepEqual(numbers(aircraft), ["aircraft-tail EPQQX", "aircraft-serial 11292", "aircraft-tail EPQQX"]);
});

test("remarks in the comments file alone are read", async () => {
  const { parties } = await read(...FIXTURES);
  const party = parties.get("105");
  assert.equal(party?.identifiers[0]?.number, "office@saltbox.example");
  assert.deepEqual(
    party?.names.map(({ strength }) => strength),
    ["unstated", "unstated", "low"],
  );
});

test("rows beside whose party is missing are problems, one a party and file, and no parties", async () => {
  const { parties, problems } = await read(...FIXTURES);
  assert.deepEqual([...parties.keys()], ["101", "102", "103", "104", "105"]);
  assert.deepEqual(
    problems.map(({ code, file, row: at, value }) => [code, file, at, value]),
    [
      ["PARTY_MISSING", "alt.csv", 5, "999"],
      ["PARTY_MISSING", "add.csv", 4, "998"],
    ],
  );
  assert.match(problems[0]?.expected ?? "", /1 more row/);
});

test("the primary file alone is enough, and files are told by their columns whatever they are called", async () => {
  const [sdn, alt, add, comments] = FIXTURES.map(([, text]) => text);
  const alone = await read(["a", sdn ?? ""]);
  assert.equal(alone.parties.size, 5);
  assert.deepEqual(alone.problems, []);
  const renamed = await read(["a", sdn ?? ""], ["b", comments ?? ""], ["c", add ?? ""], ["d", alt ?? ""]);
  const { parties } = await read(...FIXTURES);
  assert.deepEqual([...renamed.parties.values()], [...parties.values()]);
});

test("a comment goes on where full remarks end, in the middle of a word", async () => {
  const remarks = FULL_REMARKS;
  assert.equal(remarks.length, 1000);
  const { parties, problems } = await read(["sdn.csv", row(1, "X", remarks)], ["c.csv", '1,"2345; Gender Male."\r\n']);
  const party = parties.get("1");
  assert.equal(party?.identifiers[0]?.number, "A12345");
  assert.deepEqual([party?.gender, party?.remarks.length, problems.length], ["male", 1, 0]);
});

test("a clause that is cut off counts for nothing but is kept and told", async () => {
  const { parties, problems } = await read(["sdn.csv", row(1, "X", FULL_REMARKS)]);
  assert.deepEqual(parties.get("1")?.identifiers, []);
  assert.deepEqual(parties.get("1")?.raw["remarks-unparsed"], ["Passport A1"]);
  assert.deepEqual(
    problems.map(({ code, value }) => [code, value]),
    [["FIELD_CUT", "Passport A1"]],
  );
  const tail = await read(["sdn.csv", row(1, "X", "Gender Male.")], ["c", '1,"t A1; Passport B12345."\r\n']);
  assert.deepEqual(
    tail.parties.get("1")?.identifiers.map(({ number }) => number),
    ["B12345"],
  );
  assert.deepEqual(
    tail.problems.map(({ code, value }) => [code, value]),
    [["FIELD_CUT", "t A1"]],
  );
});

test("bad rows are problems with their place and value; the rows around them count", async () => {
  const text = [
    row(1, "GOOD"),
    row(1, "AGAIN"),
    row("x1", "NO NUMBER"),
    '2,"SHORT",-0- \r\n',
    row(3, "-0- "),
    row(4, "ODD KIND", "-0- ", '"submarine"'),
    row(5, "BAD DATE", "DOB 31 Feb 1960; Website example.corn; Legal Entity Number ABCDEFGHIJ1", '"individual"'),
    row(6, "ODD IMO", "Vessel Registration Identification IMO 9074728", '"vessel"'),
    row(7, "LAST"),
  ].join("");
  const alt = '7,1,"zka","OTHER",-0- \r\n7,2,"aka",-0- ,-0- \r\n7,3,"aka"\r\n';
  const { parties, problems } = await read(["sdn.csv", text], ["alt.csv", alt]);
  assert.deepEqual([...parties.keys()], ["1", "4", "5", "6", "7"]);
  assert.deepEqual(
    problems.map(({ code, row: at, field, value }) => [code, at, field, value]),
    [
      ["ROW_RAGGED", 3, undefined, "3 cells"],
      ["PARTY_DUPLICATE", 2, "ent_num", "1"],
      ["FIELD_INVALID", 3, "ent_num", "x1"],
      ["ROW_RAGGED", 4, undefined, "3 cells"],
      ["NAME_MISSING", 5, "SDN_Name", "3"],
      ["KIND_UNKNOWN", 6, "SDN_Type", "submarine"],
      ["DATE_INVALID", 7, "DOB", "31 Feb 1960"],
      ["IDENTIFIER_INVALID", 7, "Website", "example.corn"],
      ["IDENTIFIER_INVALID", 7, "Legal Entity Number", "ABCDEFGHIJ1"],
      ["IDENTIFIER_INVALID", 8, "IMO", "IMO 9074728"],
      ["NAME_TYPE_UNKNOWN", 1, "alt_type", "zka"],
      ["NAME_MISSING", 2, "alt_name", undefined],
    ],
  );
  assert.equal(parties.get("4")?.kind, "unknown");
  assert.deepEqual(parties.get("5")?.birthDates, [{ printed: "31 Feb 1960" }]);
  assert.equal(parties.get("6")?.identifiers[0]?.number, "9074728");
  assert.deepEqual(
    parties.get("7")?.names.map(({ text: name }) => name),
    ["LAST", "OTHER"],
  );
});

test("files that are not OFAC's fail as a whole", async () => {
  const sdn = fixture("sdn.csv");
  const failing: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    ["FILES_UNEXPECTED", []],
    ["FILES_UNEXPECTED", [sdn, ["again.csv", sdn[1]]]],
    ["FILES_UNEXPECTED", [sdn, fixture("alt.csv"), ["alt2.csv", fixture("alt.csv")[1]]]],
    ["FILES_UNEXPECTED", [sdn, ["add.csv", fixture("alt.csv")[1]]]],
    ["FILES_UNEXPECTED", [sdn, ["other.csv", "1,2,3\r\n"]]],
    ["FORMAT_UNEXPECTED", [fixture("alt.csv")]],
    ["FORMAT_UNEXPECTED", [["sdn.xml", '<?xml version="1.0"?>\n<sdnList/>\n']]],
    ["FILE_EMPTY", [["sdn.csv", ""]]],
  ];
  for (const [code, files] of failing) {
    const of = (error: unknown) => error instanceof PortcullisError && error.code === code && error.kind === "input";
    await assert.rejects(read(...files), of, `${code}: ${files.map(([name]) => name).join(", ")}`);
  }
});

test("a file of nothing but its end mark lists nobody", async () => {
  const { parties, problems } = await read(["sdn.csv", "\u001a\r\n"], ["alt.csv", "\u001a\r\n"]);
  assert.deepEqual([parties.size, problems.length], [0, 0]);
});

// The three layouts, on tables written for these tests: invented parties, the two older tables in CP1252 bytes.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { PortcullisError } from "../../errors.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceBytes } from "../../source/file.ts";
import { ofsiCsv } from "./index.ts";

interface Read {
  readonly parties: ReadonlyMap<string, ListedParty>;
  readonly problems: readonly Problem[];
}

async function read(bytes: Uint8Array, encoding?: string): Promise<Read> {
  const parties = new Map<string, ListedParty>();
  const problems: Problem[] = [];
  const files = [sourceBytes("ConList.csv", bytes)];
  const input = { list: "uk-ofsi", published: "2025-04-10", files, ...(encoding && { encoding }) };
  for await (const { party, problem } of ofsiCsv.parse(input)) {
    if (problem === undefined) {
      assert.ok(!parties.has(party.reference), `${party.id} came twice`);
      parties.set(party.reference, party);
    } else problems.push(problem);
  }
  return { parties, problems };
}

function fixture(name: string): Buffer {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url));
}

/** Kind, number, country of each identifier. */
function numbers(party: ListedParty | undefined): string[] {
  return (party?.identifiers ?? []).map(({ kind, number, country }) => [kind, number, country].join(" ").trim());
}

function namesOf(party: ListedParty | undefined): (readonly string[])[] {
  return (party?.names ?? []).map(({ text, type, strength }) => [text, type, strength]);
}

const CP1252 = "windows-1252";

test("2014: two cells in the first row, CP1252, numbers in prose", async () => {
  const { parties, problems } = await read(fixture("conlist-2014.csv"), CP1252);
  assert.deepEqual(problems, []);
  assert.deepEqual([...parties.keys()], ["901", "902"]);
  const person = parties.get("901");
  assert.equal(person?.id, "uk-ofsi/901");
  assert.equal(person?.kind, "person");
  assert.deepEqual(namesOf(person), [
    ["Éloïse Agnès MORVANNE", "primary", "unstated"],
    ["THE HERON’S WIFE", "alias", "unstated"],
  ]);
  assert.deepEqual(person?.names[0]?.parts, { family: "MORVANNE", given: ["Éloïse", "Agnès"] });
  assert.deepEqual(person?.titles, ["Mme", "Maître"]);
  assert.deepEqual(person?.birthDates, [
    { printed: "12/11/1961.", date: "1961-11-12" },
    { printed: "00/00/1960.", date: "1960" },
  ]);
  assert.deepEqual(
    person?.birthPlaces.map(({ printed, country }) => [printed, country?.code]),
    [
      ["Port-Sablé, Gabon", "ga"],
      ["Dolnik, Malta", "mt"],
    ],
  );
  assert.deepEqual(
    person?.nationalities.map(({ code }) => code),
    ["ga", "mt"],
  );
  assert.deepEqual(numbers(person), ["passport G123456 ga", "passport 88664 mt", "national-id MRVLSE61S52Z352F it"]);
  assert.equal(person?.identifiers[0]?.note, "Passport number G-123456 (Gabonese). Issued on 4 Oct 2000");
  assert.deepEqual(person?.addresses, [
    {
      printed: "12 Quai de l’Héron, Libreville, BP 99, Gabon",
      city: "Libreville",
      postalCode: "BP 99",
      country: { printed: "Gabon", code: "ga" },
    },
  ]);
  assert.deepEqual(person?.remarks, ["UN Ref QI.M.999.01. Sister of ‘the Ferryman’."]);
  assert.deepEqual(person?.crossReferences, [
    { scheme: "ofsi-group", value: "901" },
    { scheme: "un", value: "QI.M.999.01" },
  ]);
  assert.deepEqual(person?.lastUpdated, { printed: "02/04/2014", date: "2014-04-02" });
  const works = parties.get("902");
  assert.equal(works?.kind, "organisation");
  assert.deepEqual(namesOf(works), [
    ["ŠKARPA LANTERN WORKS", "primary", "unstated"],
    ["ŠKARPA & SONS", "former", "unstated"],
  ]);
  assert.equal(works?.addresses[0]?.printed, "Lantern Wharf – 3, Croatia");
});

test("2018: the same columns under a full first row; two regimes; a number that a spreadsheet rounded", async () => {
  const { parties, problems } = await read(fixture("conlist-2018.csv"), CP1252);
  const person = parties.get("903");
  assert.deepEqual(person?.designations, [
    {
      regime: "Ukraine (Sovereignty)",
      authority: "",
      measures: ["Asset freeze"],
      listedOn: { printed: "18/03/2014", date: "2014-03-18" },
    },
    {
      regime: "Libya",
      authority: "",
      measures: ["Asset freeze"],
      listedOn: { printed: "01/02/2018", date: "2018-02-01" },
    },
  ]);
  assert.deepEqual(person?.birthDates, [{ printed: "00/00/1971", date: "1971" }]);
  assert.equal(person?.birthPlaces[0]?.country?.code, "ua");
  assert.deepEqual(numbers(person), ["passport 0608109"]);
  assert.deepEqual(person?.raw, { "NI Number": ["2.81083E+11"] });
  assert.deepEqual(
    problems.map(({ code, row, field, value }) => [code, row, field, value]),
    [
      ["VALUE_UNEXPECTED", 3, "NI Number", "2.81083E+11"],
      ["VALUE_UNEXPECTED", 5, "NI Number", "2.81083E+11"],
    ],
  );
  const line = parties.get("904");
  assert.equal(line?.names[0]?.text, "PO’NG SHIPPING (CAFÉ LINE)");
  assert.deepEqual(numbers(line), ["imo 9074729"]);
  assert.deepEqual(line?.crossReferences[1], { scheme: "un", value: "KPe.999" });
});

test("2025: a person with names of every type and strength", async () => {
  const { parties } = await read(fixture("conlist-2025.csv"));
  const person = parties.get("16901");
  assert.deepEqual(namesOf(person), [
    ["Lanter HAO", "primary", "unstated"],
    ["郝兰特", "primary-variation", "unstated"],
    ["Lan Te HAO", "primary-variation", "unstated"],
    ["HEAVENLY LAMP", "alias", "good"],
    ["LAMP", "alias", "low"],
    ["OLD LAMP", "former", "unstated"],
  ]);
  assert.deepEqual([person?.names[1]?.script, person?.names[1]?.language], ["Hani", "Chinese"]);
  assert.equal(person?.gender, "female");
  assert.deepEqual(person?.birthDates, [{ printed: "dd/mm/1985", date: "1985" }]);
  assert.deepEqual(numbers(person), [
    "passport E12345678",
    "passport 00123456",
    "passport 00765432",
    "national-id 110105198502300019 cn",
  ]);
  assert.deepEqual(person?.positions, ["Engineer", "Director, Lantern Works"]);
  assert.deepEqual(person?.reasons, ["A member (since 2015) of the Lantern group"]);
  assert.deepEqual(
    person?.designations.map(({ regime, listedOn }) => [regime, listedOn?.date]),
    [
      ["Cyber", "2024-03-25"],
      ["Russia", "2024-06-01"],
    ],
  );
  assert.deepEqual(person?.crossReferences, [
    { scheme: "ofsi-group", value: "16901" },
    { scheme: "uk", value: "CYB9945" },
    { scheme: "uk", value: "RUS9901" },
    { scheme: "un", value: "CDi.938" },
  ]);
  assert.deepEqual(person?.raw, {
    "Non-Latin Script Type": ["Chinese"],
    "UK Sanctions List Date Designated": ["25/03/2024"],
  });
  assert.equal(person?.remarks.length, 1);
});

test("2025: a company's numbers, contacts and ties, and a label that the layout has not", async () => {
  const { parties, problems } = await read(fixture("conlist-2025.csv"));
  const company = parties.get("16902");
  assert.deepEqual(numbers(company), [
    "phone 74232224010",
    "phone 74956443414",
    "phone 74956443415",
    "website lantern.kz",
    "website lamp-works.kz",
    "email info@lantern.kz",
    "registration 170440031562 kz",
    "registration 1027739267126 ru",
    "tax-id 7713122621",
  ]);
  assert.deepEqual(company?.links, [
    { relation: "subsidiary", to: "Lamp Shipping Co., Ltd. Lantern Bank" },
    { relation: "subsidiary", to: "Heron LLC" },
    { relation: "parent company", to: "Škarpa Holding" },
  ]);
  assert.deepEqual(company?.raw, {
    "Email address": ["sales@ lantern.kz"],
    "Type of entity": ["Company"],
    "Business Reg No": ["KPP 165601001"],
    "Colour of lamps": ["Green"],
    "UK Sanctions List Date Designated": ["06/12/2023"],
  });
  assert.deepEqual(
    problems.map(({ code, row, value }) => [code, row, value]),
    [["LABEL_UNKNOWN", 5, "(Colour of lamps):"]],
  );
});

test("2025: a ship", async () => {
  const { parties } = await read(fixture("conlist-2025.csv"));
  const ship = parties.get("16903");
  assert.equal(ship?.kind, "vessel");
  assert.deepEqual(numbers(ship), ["imo 9074729", "hull ABC12345D404"]);
  assert.deepEqual(
    ship?.countries.map(({ code }) => code),
    ["kp", "pa", "kr"],
  );
  assert.deepEqual(ship?.links, [{ relation: "owner or operator", to: "Heron Shipping" }]);
  assert.deepEqual(ship?.raw, {
    "Type of ship": ["Tanker"],
    "Tonnage of ship": ["1676"],
    "Length of ship": ["80"],
    "Year built": ["1975"],
    "UK Sanctions List Date Designated": ["30/03/2018"],
  });
});

const HEADER = ["Name 6", "Name 1", "DOB", "Group Type", "Alias Type", "Regime", "Group ID"];
const GOOD = ["HERON", "Ada", "01/02/1960", "Individual", "Primary name", "Cyber", "7"];

/** A small table of these rows, without what needs quoting. */
function table(...rows: readonly (readonly string[])[]): Buffer {
  return Buffer.from(["Last Updated,01/01/2025", HEADER.join(","), ...rows.map((row) => row.join(","))].join("\r\n"));
}

async function failure(bytes: Uint8Array): Promise<string> {
  const error = await read(bytes).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof PortcullisError, `expected a PortcullisError, got ${String(error)}`);
  assert.equal(error.kind, "input");
  return error.code;
}

test("a bad row is told with its place, and the good rows count", async () => {
  const without = (at: number, value: string) => GOOD.map((cell, place) => (place === at ? value : cell));
  const bad: readonly (readonly [readonly string[], string, string | undefined])[] = [
    [without(6, ""), "PARTY_MISSING", "Group ID"],
    [GOOD.slice(0, 5), "ROW_RAGGED", undefined],
    [[...GOOD, "8"], "ROW_RAGGED", undefined],
    [without(2, "31/02/1960"), "DATE_INVALID", "DOB"],
    [without(3, "Aircraft"), "KIND_UNKNOWN", "Group Type"],
    [without(3, "Entity"), "KIND_CONFLICT", "Group Type"],
    [without(4, "Nickname"), "NAME_TYPE_UNKNOWN", "Alias Type"],
  ];
  for (const [row, code, field] of bad) {
    const { parties, problems } = await read(table(GOOD, row));
    assert.deepEqual([...parties.keys()], ["7"], code);
    assert.deepEqual(
      problems.map((problem) => [problem.code, problem.file, problem.row, problem.field]),
      [[code, "ConList.csv", 4, field]],
    );
  }
});

test("a party without a name is a problem, and a strength that is none stays unstated", async () => {
  const nameless = ["", "", "01/02/1960", "Individual", "Primary name", "Cyber", "8"];
  const { parties, problems } = await read(table(GOOD, nameless));
  assert.equal(parties.has("8"), false);
  assert.deepEqual(
    problems.map(({ code, value }) => [code, value]),
    [["NAME_MISSING", "8"]],
  );
  const lines = ["Name 6,Name 1,Group Type,Alias Type,Alias Quality,Regime,Group ID"];
  lines.push("HERON,,Entity,AKA,Excellent,Cyber,9");
  const odd = await read(Buffer.from(lines.join("\n")));
  assert.equal(odd.parties.get("9")?.names[0]?.strength, "unstated");
  assert.equal(odd.problems[0]?.field, "Alias Quality");
});

test("a header that cannot be read fails the file", async () => {
  assert.equal(
    await failure(Buffer.from("Last Updated,01/01/2025\r\nName,Country\r\nHERON,Malta\r\n")),
    "HEADER_MISSING",
  );
  assert.equal(
    await failure(Buffer.from("Name 6,Name 1,Group Type,Alias Type,Group ID\nHERON,,Entity,AKA,7\n")),
    "HEADER_MISSING",
  );
  const twice = `${HEADER.join(",")},name 6\n${GOOD.join(",")},HERON\n`;
  assert.equal(await failure(Buffer.from(twice)), "HEADER_DUPLICATE");
  assert.equal(await failure(Buffer.from("")), "FILE_EMPTY");
  assert.equal(await failure(Buffer.from(`${HEADER.join(";")}\n${GOOD.join(";")}\n`)), "SEPARATOR_WRONG");
});

test("an added column is told and kept, a moved one does no harm", async () => {
  const lines = [["Colour", ...HEADER.toReversed()].join(","), ["green", ...GOOD.toReversed()].join(",")];
  const { parties, problems } = await read(Buffer.from(lines.join("\n")));
  assert.deepEqual(parties.get("7")?.raw, { Colour: ["green"] });
  assert.equal(parties.get("7")?.names[0]?.text, "Ada HERON");
  assert.deepEqual(
    problems.map(({ code, field }) => [code, field]),
    [["COLUMN_UNKNOWN", "Colour"]],
  );
});

test("CP1252 bytes read as UTF-8 are told, never guessed", async () => {
  const { problems } = await read(fixture("conlist-2014.csv"));
  assert.deepEqual(problems.filter(({ code }) => code === "ENCODING_INVALID").length, 1);
});

test("rows in any order give the same parties", async () => {
  const rows = ["7", "8", "9"].flatMap((group) =>
    ["ADA", "BEA", "CAT"].map((name) => GOOD.with(0, name).with(6, group)),
  );
  const expected = new Map([...(await read(table(...rows))).parties].map(([id, { names }]) => [id, names.length]));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
      const { parties, problems } = await read(table(...shuffled));
      assert.deepEqual(problems, []);
      for (const [id, { names }] of parties) assert.equal(names.length, expected.get(id));
      assert.equal(parties.size, 3);
    }),
    { numRuns: 25 },
  );
});

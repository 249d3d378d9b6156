// The UK Sanctions List's table, on one written for these tests: invented parties, every column of the layout filled.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PortcullisError } from "../../errors.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceBytes } from "../../source/file.ts";
import { ukslCsv } from "./index.ts";
import { UKSL_COLUMNS, UKSL_RAW, UKSL_REQUIRED } from "./mapping.ts";

interface Read {
  readonly parties: ReadonlyMap<string, ListedParty>;
  readonly problems: readonly Problem[];
}

async function read(bytes: Uint8Array): Promise<Read> {
  const parties = new Map<string, ListedParty>();
  const problems: Problem[] = [];
  const files = [sourceBytes("UK_Sanctions_List.csv", bytes)];
  for await (const { party, problem } of ukslCsv.parse({ list: "uk", published: "2026-05-01", files })) {
    if (problem === undefined) {
      assert.ok(!parties.has(party.reference), `${party.id} came twice`);
      parties.set(party.reference, party);
    } else problems.push(problem);
  }
  return { parties, problems };
}

const FIXTURE = readFileSync(new URL("fixtures/uk-sanctions-list.csv", import.meta.url));

function numbers(party: ListedParty | undefined): string[] {
  return (party?.identifiers ?? []).map(({ kind, number, country }) => [kind, number, country].join(" ").trim());
}

test("a person of five rows, whole", async () => {
  const { parties, problems } = await read(FIXTURE);
  assert.deepEqual(problems, []);
  assert.deepEqual([...parties.keys()], ["CYB9945", "RUS9902", "DPR9903"]);
  const person = parties.get("CYB9945");
  const { names, identifiers, ...rest } = person as ListedParty;
  assert.deepEqual(
    names.map(({ text, type, strength, script }) => [text, type, strength, script]),
    [
      ["Lanter HAO", "primary", "unstated", "Latn"],
      ["郝兰特", "primary-variation", "unstated", "Hani"],
      ["Lan Te HAO", "primary-variation", "unstated", "Latn"],
      ["HEAVENLY LAMP", "alias", "good", "Latn"],
      ["LAMP", "alias", "low", "Latn"],
    ],
  );
  assert.deepEqual(names[2]?.parts, { family: "HAO", given: ["Lan", "Te"] });
  assert.equal(names[1]?.language, "Chinese");
  assert.deepEqual(numbers(person), [
    "national-id 110105198502300019",
    "passport E12345678",
    "passport 00123456",
    "phone 8657497579510",
    "phone 8657497579511",
    "website lantern.example.com",
    "email hao@lantern.example.com",
  ]);
  assert.deepEqual([identifiers[0]?.note, identifiers[1]?.note], ["resident id", "Issued in Jezero"]);
  const [china, malta] = [
    { printed: "China", code: "cn" },
    { printed: "Malta", code: "mt" },
  ];
  assert.deepEqual(rest, {
    id: "uk/CYB9945",
    list: "uk",
    reference: "CYB9945",
    kind: "person",
    designations: [
      {
        regime: "The Lantern (Sanctions) Regulations 2020",
        authority: "UK",
        measures: ["Asset freeze", "Travel Ban"],
        listedOn: { printed: "25/03/2024", date: "2024-03-25" },
      },
    ],
    birthDates: [
      { printed: "dd/mm/1985", date: "1985" },
      { printed: "12/11/1986", date: "1986-11-12" },
    ],
    birthPlaces: [
      { printed: "Jezero, China", country: china },
      { printed: "Valletta, Malta", country: malta },
    ],
    nationalities: [china, malta],
    countries: [],
    addresses: [
      {
        printed: "4 Heron Road, East Quay, Jezero, 430000, China",
        city: "Jezero",
        postalCode: "430000",
        country: china,
      },
    ],
    crossReferences: [
      { scheme: "ofsi-group", value: "16901" },
      { scheme: "un", value: "QDi.945" },
    ],
    gender: "female",
    titles: ["Dr"],
    positions: ["Engineer", "Director, Lantern Works"],
    reasons: ["A member of the Lantern group"],
    remarks: ["Keeps lamps."],
    links: [],
    raw: { "Non-latin script type": ["Chinese"] },
    lastUpdated: { printed: "01/02/2025", date: "2025-02-01" },
  });
});

test("a company and a ship", async () => {
  const { parties } = await read(FIXTURE);
  const company = parties.get("RUS9902");
  assert.equal(company?.kind, "organisation");
  assert.deepEqual(
    company?.names.map(({ text, type, strength, parts }) => [text, type, strength, parts]),
    [
      ["LANTERN WORKS LLP", "primary", "unstated", undefined],
      ["LAMP & SONS", "alias", "unstated", undefined],
    ],
  );
  assert.deepEqual(company?.designations[0]?.measures, ["Trade sanctions", "Asset freeze"]);
  assert.equal(company?.designations[0]?.authority, "UN");
  assert.deepEqual(numbers(company), ["registration 1027739267126"]);
  assert.deepEqual(company?.links, [
    { relation: "parent company", to: "Škarpa Holding" },
    { relation: "subsidiary", to: "Heron LLC" },
    { relation: "subsidiary", to: "Lamp LLC" },
  ]);
  assert.deepEqual(company?.raw, { "Type of entity": ["Company"] });
  const ship = parties.get("DPR9903");
  assert.equal(ship?.kind, "vessel");
  assert.deepEqual(numbers(ship), ["imo 9074729", "hull ABC12345D404"]);
  assert.deepEqual(
    ship?.countries.map(({ code }) => code),
    ["kp", "pa", "kr"],
  );
  assert.deepEqual(ship?.links, [
    { relation: "owner or operator", to: "Heron Shipping" },
    { relation: "previous owner or operator", to: "Lamp Shipping" },
  ]);
  assert.deepEqual(ship?.raw, {
    "Type of ship": ["Tanker"],
    "Tonnage of ship": ["1676"],
    "Length of ship": ["80"],
    "Year Built": ["1975"],
  });
});

/** Columns whose cells are words of the layout's own, which the model says in its own words. */
const VOCABULARY: Readonly<Record<string, string>> = {
  "Designation Type": "Individual",
  "Name type": "Alias",
  "Alias strength": "Low quality a.k.a",
  Gender: "Male",
};

function tableOf(header: readonly string[], ...rows: readonly (readonly string[])[]): Buffer {
  const lines = [header, ...rows].map((cells) => cells.map((cell) => JSON.stringify(cell)).join(","));
  return Buffer.from(["Report Date: 01-May-2026", ...lines].join("\r\n"));
}

test("whatever a column holds is found in the party", async () => {
  const header = UKSL_COLUMNS.map(([column]) => column);
  const cells = header.map((column, at) => VOCABULARY[column] ?? `${at + 1}/11/19${at + 10}`);
  const { parties } = await read(tableOf(header, cells));
  const [party] = [...parties.values()];
  const text = JSON.stringify(party);
  const lost = header.filter((column, at) => !(column in VOCABULARY) && !text.includes(cells[at] as string));
  assert.deepEqual(lost, []);
  assert.deepEqual([party?.kind, party?.gender, party?.names[0]?.type], ["person", "male", "alias"]);
  assert.equal(party?.names[0]?.strength, "low");
});

test("the table names no column twice, and what it keeps raw and needs is in it and in the documentation", () => {
  const columns = UKSL_COLUMNS.map(([column]) => column.toLowerCase());
  assert.equal(columns.length, 58);
  assert.equal(new Set(columns).size, 58);
  for (const column of [...UKSL_RAW, ...UKSL_REQUIRED]) assert.ok(columns.includes(column.toLowerCase()), column);
  const docs = readFileSync(new URL("../../../../../docs/formats/uksl-csv.md", import.meta.url), "utf8");
  assert.deepEqual(
    UKSL_COLUMNS.filter(([column]) => !docs.includes(`| \`${column}\``)),
    [],
  );
});

const HEADER = ["Unique ID", "Name 6", "Name 1", "Name type", "Designation Type", "Regime Name", "D.O.B"];
const GOOD = ["CYB9901", "HERON", "Ada", "Primary Name", "Individual", "The Lantern Regulations", "01/02/1960"];

test("a bad row is told with its place, and the good rows count", async () => {
  const bad: readonly (readonly [readonly string[], string, string | undefined])[] = [
    [GOOD.with(0, ""), "PARTY_MISSING", "Unique ID"],
    [GOOD.slice(0, 6), "ROW_RAGGED", undefined],
    [[...GOOD, "more"], "ROW_RAGGED", undefined],
    [GOOD.with(6, "15/08/19yy"), "DATE_INVALID", "D.O.B"],
    [GOOD.with(4, "Lighthouse"), "KIND_UNKNOWN", "Designation Type"],
    [GOOD.with(4, "Ship"), "KIND_CONFLICT", "Designation Type"],
    [GOOD.with(3, "Nickname"), "NAME_TYPE_UNKNOWN", "Name type"],
  ];
  for (const [row, code, field] of bad) {
    const { parties, problems } = await read(tableOf(HEADER, GOOD, row));
    assert.deepEqual([...parties.keys()], ["CYB9901"], code);
    assert.deepEqual(
      problems.map((problem) => [problem.code, problem.file, problem.row, problem.field]),
      [[code, "UK_Sanctions_List.csv", 4, field]],
    );
  }
});

test("a party without a name is a problem, not a party", async () => {
  const { parties, problems } = await read(tableOf(HEADER, GOOD, GOOD.with(0, "CYB9902").with(1, "").with(2, "")));
  assert.deepEqual([...parties.keys()], ["CYB9901"]);
  assert.deepEqual(
    problems.map(({ code, value }) => [code, value]),
    [["NAME_MISSING", "CYB9902"]],
  );
});

test("a header that cannot be read fails the file", async () => {
  const failure = async (bytes: Uint8Array): Promise<string> => {
    const error = await read(bytes).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof PortcullisError && error.kind === "input", String(error));
    return error.code;
  };
  assert.equal(await failure(tableOf(["Name", "Country"], ["HERON", "Malta"])), "HEADER_MISSING");
  assert.equal(await failure(tableOf(HEADER.toSpliced(5, 1), GOOD.toSpliced(5, 1))), "HEADER_MISSING");
  assert.equal(await failure(tableOf([...HEADER, "NAME 6"], [...GOOD, "HERON"])), "HEADER_DUPLICATE");
  assert.equal(await failure(Buffer.from(`${HEADER.join(";")}\n${GOOD.join(";")}\n`)), "SEPARATOR_WRONG");
  assert.equal(await failure(Buffer.from("")), "FILE_EMPTY");
});

test("the byte-order mark, the first line and the columns' order make no difference", async () => {
  const expected = (await read(tableOf(HEADER, GOOD))).parties;
  const lines = [HEADER, GOOD].map((cells) => cells.toReversed().join(","));
  for (const start of ["", "\ufeff", "\ufeffReport Date: 01-May-2026\n\n", "Report Date: 01-May-2026,,,,,,\n"]) {
    const { parties, problems } = await read(Buffer.from(`${start}${lines.join("\n")}`));
    assert.deepEqual([problems, parties], [[], expected], JSON.stringify(start));
  }
});

test("a column that the layout has not is told and kept", async () => {
  const { parties, problems } = await read(tableOf([...HEADER, "Colour"], [...GOOD, "green"]));
  assert.deepEqual(
    problems.map(({ code, field, row }) => [code, field, row]),
    [["COLUMN_UNKNOWN", "Colour", 2]],
  );
  assert.deepEqual(parties.get("CYB9901")?.raw, { Colour: ["green"] });
});

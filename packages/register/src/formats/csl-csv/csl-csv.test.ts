// The US Consolidated Screening List, on rows written for these tests and on the real file, counted with Python's csv module.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { PortcullisError } from "../../errors.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { readCsv } from "../../source/csv.ts";
import { sourceBytes, sourceFile } from "../../source/file.ts";
import type { SourceFile } from "../format.ts";
import { CSL_COLUMNS } from "./columns.ts";
import { cslCsv } from "./index.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror of the published lists" : false;
const REAL = join(MIRROR ?? "", "other/us-csl-2022-04.csv.gz");

async function readFiles(...files: SourceFile[]) {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  for await (const { party, problem } of cslCsv.parse({ list: "us-csl", published: "2022-04-07", files })) {
    if (problem === undefined) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

type Row = Readonly<Partial<Record<keyof typeof CSL_COLUMNS, string>>>;

function read(...rows: readonly Row[]) {
  const columns = Object.keys(CSL_COLUMNS) as (keyof typeof CSL_COLUMNS)[];
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  const text = lines.map((cells) => cells.map(quoted).join(",")).join("\n");
  return readFiles(sourceBytes("consolidated.csv", Buffer.from(text)));
}

const SDN = "Specially Designated Nationals (SDN) - Treasury Department";
const PERSON: Row = {
  _id: "a1",
  source: SDN,
  entity_number: "901",
  type: "Individual",
  programs: "LMP; LMP-EO1",
  name: "ORELIN, Talbit",
  title: "Keeper",
  addresses: "4 Heron Road, Jezero, 430000, MT; Szeged, HU",
  start_date: "2022-03-16",
  remarks: "(Linked To: HERON WORKS LLC)",
  alt_names: "LAMPMAN; ORELYN, Talbit",
  citizenships: "HU",
  dates_of_birth: "1961-02-03; 1962",
  nationalities: "MT",
  places_of_birth: "Szeged, Hungary",
  ids: "MT, AB001095, Passport; Male, Gender",
};

test("a person of the Treasury, and a party of Commerce that is of unknown kind", async () => {
  const { parties, problems } = await read(PERSON, {
    _id: "b2",
    source: "Unverified List (UVL) - Bureau of Industry and Security",
    name: "Heron Works LLC",
    start_date: "2023-01-09",
  });
  assert.deepEqual(problems, []);
  const [person, other] = parties;
  assert.deepEqual(
    person?.names.map(({ text, type, strength }) => [text, type, strength]),
    [
      ["ORELIN, Talbit", "primary", "unstated"],
      ["LAMPMAN", "alias", "unstated"],
      ["ORELYN, Talbit", "alias", "unstated"],
    ],
  );
  assert.deepEqual(
    person?.designations.map(({ regime, listedOn }) => [regime, listedOn?.date]),
    [
      ["LMP", "2022-03-16"],
      ["LMP-EO1", "2022-03-16"],
    ],
  );
  assert.deepEqual(person?.crossReferences, [{ scheme: "ofac", value: "901" }]);
  assert.deepEqual(
    person?.birthDates.map(({ date }) => date),
    ["1961-02-03", "1962"],
  );
  assert.deepEqual(
    person?.identifiers.map(({ kind, number, country }) => [kind, number, country]),
    [["passport", "AB001095", "mt"]],
  );
  assert.equal(person?.gender, "male");
  assert.deepEqual(person?.links, [{ relation: "Linked To", to: "HERON WORKS LLC" }]);
  assert.deepEqual(
    person?.addresses.map(({ country }) => country?.code),
    ["mt", "hu"],
  );
  assert.deepEqual(
    [other?.kind, other?.designations[0]?.regime, other?.designations[0]?.authority],
    ["unknown", "Unverified List (UVL)", "Bureau of Industry and Security"],
  );
});

test("what is wrong is told with its row, and the rest counts", async () => {
  for (const [row, code, field, left] of [
    [{ ...PERSON, _id: "" }, "PARTY_MISSING", "_id", 1],
    [{ ...PERSON, _id: "c3", name: "", alt_names: "" }, "NAME_MISSING", "name", 1],
    [{ ...PERSON, _id: "c3", type: "Lamp" }, "KIND_UNKNOWN", "type", 2],
    [{ ...PERSON, _id: "c3", start_date: "0097-06-30" }, "DATE_INVALID", "start_date", 2],
    [
      { ...PERSON, _id: "c3", type: "Vessel", ids: "IMO 15411, Vessel Registration Identification" },
      "IDENTIFIER_INVALID",
      "ids",
      2,
    ],
  ] as const) {
    const { parties, problems } = await read(PERSON, row);
    assert.deepEqual([problems[0]?.code, problems[0]?.field, parties.length], [code, field, left]);
  }
  const refused = (error: unknown) => error instanceof PortcullisError && error.code === "HEADER_MISSING";
  await assert.rejects(readFiles(sourceBytes("x.csv", Buffer.from("a,b\n1,2\n"))), refused);
});

test("the real list of April 2022 is read whole", { skip }, async () => {
  const { parties, problems } = await readFiles(sourceFile(REAL));
  // Counted with Python's csv module: 14,160 rows of 14,048 ids; type by row, and 112 ids in two rows each.
  assert.equal(parties.length, 14_048);
  const unknown = parties.filter(({ kind }) => kind === "unknown").length;
  assert.deepEqual([unknown, parties.filter(({ kind }) => kind === "vessel").length], [3625, 433]);
  assert.ok(problems.length < 10, `${problems.length} problems`);
  let header: readonly string[] = [];
  const printed = new Set<string>();
  for await (const { cells } of readCsv(sourceFile(REAL))) {
    if (cells === undefined) continue;
    if (header.length === 0) header = cells;
    else printed.add((cells[header.indexOf("name")] ?? "").replace(/\s+/g, " ").trim());
  }
  assert.deepEqual(
    header.filter((column) => !(column.trim() in CSL_COLUMNS)),
    [],
  );
  // Every printed name, or what stands before a bracket of "a.k.a." in it, is a name of a party.
  const names = new Set(parties.flatMap((party) => party.names.map(({ text }) => text)));
  const lost = [...printed].filter(
    (name) => !names.has(name) && !/[[(,]\s*(?:a\.?k\.?a|f\.?k\.?a|n\.?k\.?a|d\.?b\.?a)/i.test(name),
  );
  assert.deepEqual(lost.slice(0, 5), []);
});

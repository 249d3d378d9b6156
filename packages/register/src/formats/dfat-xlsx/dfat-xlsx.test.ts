// Australia's list, on a workbook written for these tests and on the real one, whose counts were made with Python's xml.etree.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { PortcullisError } from "../../errors.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceBytes, sourceFile } from "../../source/file.ts";
import { readXlsx } from "../../source/xlsx.ts";
import type { SourceFile } from "../format.ts";
import { DFAT_COLUMNS } from "./columns.ts";
import { dfatXlsx } from "./index.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror of the published lists" : false;
const HEADER = Object.keys(DFAT_COLUMNS);

function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string) => `<c t="str"><v>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</v></c>`;
  const lines = [HEADER, ...rows].map((cells, at) => `<row r="${at + 1}">${cells.map(cell).join("")}</row>`);
  return zipSync({
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${lines.join("")}</sheetData></worksheet>`),
  });
}

async function readFiles(...files: SourceFile[]) {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  for await (const { party, problem } of dfatXlsx.parse({ list: "au", published: "2026-08-02", files })) {
    if (problem === undefined) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

function read(rows: readonly (readonly string[])[]) {
  return readFiles(sourceBytes("list.xlsx", workbook(rows)));
}

const FACTS = {
  "Date of Birth": "1960, 26256, Approximately 1963",
  "Place of Birth": "Szeged, Hungary",
  Citizenship: "Hungary, Malta",
  Address: "4 Heron Road, Valletta, Malta",
  "Additional Information": "QQi.017. Keeps a lamp.",
  "Listing Information": "Listed by the lamp committee",
  Committees: "1718 (Lanterns)",
  "Control Date": "45303",
  "Instrument of Designation": "Lamps Act",
  "Targeted Financial Sanction": "1",
  "Travel Ban": "1",
  "Arms Embargo": "0",
  "Maritime Restriction": "0",
};

function row(facts: Readonly<Record<string, string>>): string[] {
  return HEADER.map((column) => facts[column] ?? "");
}

const PRIMARY = {
  Reference: "7",
  "Name of Individual or Entity": "Talbit ORELIN",
  Type: "Individual",
  "Name Type": "Primary Name",
};

test("rows of one number are one party; a number over 3000 is the number of a day", async () => {
  const { parties, problems } = await read([
    row({ ...PRIMARY, ...FACTS }),
    row({
      ...PRIMARY,
      ...FACTS,
      Reference: "7a",
      "Name of Individual or Entity": "Талбит ОРЕЛИН",
      "Name Type": "Original Script",
    }),
    row({
      ...PRIMARY,
      ...FACTS,
      Reference: "7b",
      "Name of Individual or Entity": "Lamp",
      "Name Type": "Alias",
      "Alias Strength": "Weak",
    }),
    row({
      Reference: "8",
      "Name of Individual or Entity": "LIGHTHOUSE III",
      Type: "Vessel",
      "Name Type": "Primary Name",
      "IMO Number": "9074729",
    }),
  ]);
  assert.deepEqual(problems, []);
  const [person, ship] = parties;
  assert.equal(parties.length, 2);
  assert.deepEqual(
    person?.names.map(({ text, type, strength }) => [text, type, strength]),
    [
      ["Talbit ORELIN", "primary", "unstated"],
      ["Талбит ОРЕЛИН", "primary-variation", "unstated"],
      ["Lamp", "alias", "low"],
    ],
  );
  assert.deepEqual([person?.id, person?.kind], ["au/7", "person"]);
  assert.deepEqual(
    person?.birthDates.map(({ date }) => date),
    ["1960", "1971-11-19", "1963~"],
  );
  assert.deepEqual(
    person?.nationalities.map(({ code }) => code),
    ["hu", "mt"],
  );
  assert.deepEqual([person?.birthPlaces[0]?.country?.code, person?.addresses[0]?.country?.code], ["hu", "mt"]);
  assert.deepEqual(person?.crossReferences, [{ scheme: "un", value: "QQi.017" }]);
  assert.deepEqual(person?.designations, [
    { regime: "1718 (Lanterns)", authority: "Australia", measures: ["Targeted Financial Sanction", "Travel Ban"] },
  ]);
  assert.deepEqual(person?.lastUpdated, { printed: "2024-01-12", date: "2024-01-12" });
  assert.deepEqual(person?.raw, {
    "Listing Information": ["Listed by the lamp committee"],
    "Instrument of Designation": ["Lamps Act"],
  });
  assert.deepEqual([ship?.kind, ship?.identifiers[0]?.number], ["vessel", "9074729"]);
});

test("a bad row is told with its place, and the rest counts", async () => {
  const other = { ...PRIMARY, Reference: "9" };
  for (const [facts, code, field] of [
    [{ ...other, Reference: "" }, "PARTY_MISSING", "Reference"],
    [{ ...other, Type: "Lighthouse" }, "KIND_UNKNOWN", "Type"],
    [{ ...other, "Name Type": "Nickname" }, "NAME_TYPE_UNKNOWN", "Name Type"],
    [{ ...other, "Alias Strength": "Middling" }, "VALUE_UNEXPECTED", "Alias Strength"],
    [{ ...other, "Date of Birth": "in spring" }, "DATE_INVALID", "Date of Birth"],
    [{ ...other, "Name of Individual or Entity": "" }, "NAME_MISSING", "Name of Individual or Entity"],
  ] as const) {
    const { parties, problems } = await read([row(PRIMARY), row(facts)]);
    assert.equal(parties[0]?.id, "au/7");
    assert.deepEqual(
      problems.map((problem) => [problem.code, problem.field]),
      [[code, field]],
    );
    if (code !== "NAME_MISSING") assert.equal(problems[0]?.row, 3);
  }
});

test("another workbook is refused; every column stands in the documentation", async () => {
  const other = zipSync({ "xl/worksheets/sheet1.xml": strToU8("<worksheet><sheetData/></worksheet>") });
  await assert.rejects(
    readFiles(sourceBytes("x.xlsx", other)),
    (error) => error instanceof PortcullisError && error.code === "HEADER_MISSING",
  );
  const docs = readFileSync(new URL("../../../../../docs/formats/dfat-xlsx.md", import.meta.url), "utf8");
  assert.deepEqual(
    HEADER.filter((column) => !docs.includes(`| \`${column}\``)),
    [],
  );
});

test("the real list of 2026 is read whole", { skip }, async () => {
  const file = () => sourceFile(join(MIRROR ?? "", "other/au-dfat-2026-08-02.xlsx"));
  const { parties, problems } = await readFiles(file());
  const kinds = (kind: string) => parties.filter((party) => party.kind === kind).length;
  assert.deepEqual([kinds("person"), kinds("organisation"), kinds("vessel")], [2_543, 1_041, 262]);
  assert.deepEqual(new Set(problems.map(({ code }) => code)), new Set(["DATE_INVALID"]));
  assert.ok(problems.length <= 13, JSON.stringify(problems.map(({ value }) => value)));
  const count = (of: (party: ListedParty) => number) => parties.reduce((sum, party) => sum + of(party), 0);
  assert.equal(
    count(({ names }) => names.length),
    11_033,
  );
  assert.equal(
    count(({ identifiers }) => identifiers.length),
    261,
  );
  assert.equal(
    count(({ crossReferences }) => (crossReferences.length > 0 ? 1 : 0)),
    UN_REFERENCES,
  );
  // Every cell that is no date is in its party as printed.
  const byReference = new Map(parties.map((party) => [party.reference, JSON.stringify(party)]));
  let header: readonly string[] = [];
  for await (const { cells = [], row: at } of readXlsx(file())) {
    if (at === 1) {
      header = cells;
      continue;
    }
    const party = byReference.get((cells[0] ?? "").replace(/[a-z]+$/, "")) ?? "";
    for (const [place, text] of cells.entries()) {
      const column = header[place] ?? "";
      if (
        ["Reference", "Type", "Name Type", "Alias Strength", "Date of Birth", "Control Date", "Citizenship"].includes(
          column,
        )
      )
        continue;
      if (/^[01]$/.test(text)) continue;
      const words = text.replace(/\s+/gu, " ").trim();
      assert.ok(party.includes(JSON.stringify(words).slice(1, -1)), `row ${at}, ${column}: ${words}`);
    }
  }
});

/** Entries whose additional information begins with a reference of the UN's, counted in Python; 12 only when "_x000D_" behind it is read as the line break it stands for. */
const UN_REFERENCES = 787;

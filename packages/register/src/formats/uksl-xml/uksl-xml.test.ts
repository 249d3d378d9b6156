// The UK Sanctions List's XML: a file written for these tests by the published layout, and the whole real list laid out as XML by the
// test, which must come to the same parties as its CSV. The mirror holds no XML of the publisher's own.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PortcullisError } from "../../errors.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { readCsv } from "../../source/csv.ts";
import { sourceBytes, sourceFile } from "../../source/file.ts";
import type { ListFormat, SourceFile } from "../format.ts";
import { ukslCsv } from "../uksl-csv/index.ts";
import { COLUMN_OF, ROWS } from "./elements.ts";
import { ukslXml } from "./index.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror of the published lists" : false;
const FIXTURE = readFileSync(new URL("fixtures/list.xml", import.meta.url), "utf8");

async function readFiles(format: ListFormat, ...files: SourceFile[]) {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  for await (const { party, problem } of format.parse({ list: "uk", published: "2024-03-25", files })) {
    if (problem === undefined) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

const read = (xml: string) => readFiles(ukslXml, sourceBytes("list.xml", Buffer.from(xml)));

test("a person, a body and a ship", async () => {
  const { parties, problems } = await read(FIXTURE);
  assert.deepEqual(problems, []);
  const [person, body, ship] = parties;
  assert.deepEqual(
    person?.names.map(({ text, type, strength }) => [text, type, strength]),
    [
      ["Talbit Jan ORELIN", "primary", "unstated"],
      ["Талбит Орелин", "primary-variation", "unstated"],
      ["Lampman", "alias", "low"],
    ],
  );
  assert.deepEqual(person?.designations, [
    {
      regime: "The Lamps (Sanctions) Regulations 2020",
      authority: "UK",
      measures: ["Asset freeze", "Travel Ban"],
      listedOn: { printed: "24/03/2024", date: "2024-03-24" },
    },
  ]);
  assert.deepEqual(
    person?.birthDates.map(({ date }) => date),
    ["1961-02-03", "1962"],
  );
  assert.deepEqual(
    person?.birthPlaces.map(({ printed }) => printed),
    ["Szeged, Hungary", "Malta"],
  );
  assert.deepEqual(
    person?.addresses.map(({ printed }) => printed),
    ["4 Heron Road, Jezero, 430000, Malta", "Hungary"],
  );
  // What is said of one passport is not said of the other.
  assert.deepEqual(
    person?.identifiers.filter(({ kind }) => kind === "passport").map(({ number, note }) => [number, note]),
    [
      ["AB001095", "Issued 2010"],
      ["AB001096", undefined],
    ],
  );
  assert.deepEqual([person?.gender, person?.titles, person?.positions], ["male", ["Dr"], ["Keeper"]]);
  assert.deepEqual([person?.reasons, person?.remarks], [["Kept a lamp that was not dimmed."], ["Keeps a lamp"]]);
  // Measures that are only marked as true.
  assert.deepEqual(body?.designations[0]?.measures, ["Asset freeze", "Trust services sanctions"]);
  assert.deepEqual(body?.links, [{ relation: "parent company", to: "Lamp Holding" }]);
  assert.deepEqual([ship?.kind, ship?.identifiers[0]?.number], ["vessel", "9074729"]);
  assert.deepEqual(ship?.raw, {
    "Type of ship": ["Oil tanker"],
    "Tonnage of ship": ["7078"],
    "Year Built": ["2011"],
  });
});

test("what is wrong is told with its place, and the rest counts", async () => {
  const cases: readonly (readonly [string, string, string, string, number])[] = [
    ["<UniqueID>LMP0002</UniqueID>", "", "PARTY_MISSING", "UniqueID", 2],
    ["LMP0002", "LMP0001", "PARTY_DUPLICATE", "UniqueID", 2],
    ["<Name6>HERON WORKS LLC</Name6>", "", "NAME_MISSING", "Names", 2],
    [">Entity<", ">Lamp<", "KIND_UNKNOWN", "IndividualEntityShip", 3],
    ["03/02/1961", "33/02/1961", "DATE_INVALID", "D.O.B", 3],
    ["<Titles>", "<Lamps><Lamp>red</Lamp></Lamps><Titles>", "COLUMN_UNKNOWN", "Lamps", 3],
    ["</Designations>", "<Lamp/></Designations>", "FIELD_INVALID", "Lamp", 3],
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
  const kept = await read(FIXTURE.replace("<Titles>", "<Lamps><Lamp>red</Lamp></Lamps><Titles>"));
  assert.deepEqual(kept.parties[0]?.raw["Lamps"], ["red"]);
});

test("another file is refused", async () => {
  const refused = (code: string) => (error: unknown) => error instanceof PortcullisError && error.code === code;
  await assert.rejects(read("<WHOLE/>"), refused("FORMAT_UNEXPECTED"));
  await assert.rejects(read(FIXTURE.slice(0, 900)), refused("XML_MALFORMED"));
  await assert.rejects(readFiles(ukslXml), refused("FILES_UNEXPECTED"));
});

/** Elements of a path, outermost first, around what is inside. */
function wrapped(path: string, inside: string): string {
  return path.split("/").reduceRight((inner, name) => `<${name}>${inner}</${name}>`, inside);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** One row of the CSV as elements: its groups as one element each, every other cell by itself. */
function elementsOf(cell: (column: string) => string, own: ReadonlySet<string>): string {
  const groups = ROWS.map((row) => {
    const cells = Object.entries(COLUMN_OF)
      .filter(([path, column]) => path.startsWith(`${row}/`) && cell(column) !== "")
      .map(([path, column]) => wrapped(path.slice(row.length + 1), escaped(cell(column))));
    return cells.length === 0 ? "" : wrapped(row, cells.join(""));
  });
  const others = Object.entries(COLUMN_OF)
    .filter(([path, column]) => own.has(path) && cell(column) !== "")
    .map(([path, column]) => wrapped(path, escaped(cell(column))));
  return [...groups, ...others].join("");
}

test("the whole list as XML comes to the parties of its CSV", { skip }, async () => {
  const csv = join(MIRROR ?? "", "uk/uksl-reconstructed-2024-03-25.csv.gz");
  // A column that two paths lead to is written once.
  const columns = new Map(Object.entries(COLUMN_OF).map(([path, column]) => [column, path]));
  const own = new Set([...columns.values()].filter((path) => !ROWS.some((row) => path.startsWith(`${row}/`))));
  const byId = new Map<string, string[]>();
  const inScripts = new Set<string>();
  let header: ReadonlyMap<string, number> | undefined;
  for await (const { cells } of readCsv(sourceFile(csv))) {
    if (cells === undefined || cells.length < 50) continue;
    if (header === undefined) {
      header = new Map(cells.map((column, at) => [column.trim(), at]));
      continue;
    }
    const columnsAt = header;
    const cell = (column: string): string => (cells[columnsAt.get(column) ?? -1] ?? "").trim();
    const id = cell("Unique ID");
    inScripts.add(cell("Name non-latin script").replace(/\s+/g, " "));
    const once = byId.has(id) ? new Set([...own].filter((path) => path.includes("/"))) : own;
    byId.set(id, [...(byId.get(id) ?? []), elementsOf(cell, once)]);
  }
  const designations = [...byId.values()].map((parts) => `<Designation>${parts.join("")}</Designation>`);
  const [fromXml, fromCsv] = await Promise.all([
    read(`<Designations>${designations.join("")}</Designations>`),
    readFiles(ukslCsv, sourceFile(csv)),
  ]);
  assert.equal(fromXml.parties.length, 4317);
  const facts = (party: ListedParty) => ({
    id: party.id,
    kind: party.kind,
    // The CSV says which name one in another script belongs to, and is as strong as; the XML does not.
    names: party.names
      .map(({ text, type, strength }) => (inScripts.has(text) ? text : `${text}, ${type}, ${strength}`))
      .toSorted(),
    designations: party.designations,
    births: party.birthDates.map(({ printed }) => printed).toSorted(),
    nationalities: party.nationalities,
    addresses: party.addresses.map(({ printed }) => printed).toSorted(),
    numbers: party.identifiers.map(({ kind, printed }) => `${kind} ${printed}`).toSorted(),
    reasons: party.reasons,
  });
  assert.deepEqual(fromXml.parties.map(facts), fromCsv.parties.map(facts));
});

// Canada's list, on one written for these tests and on the real file, whose counts were made by a tree parser in Python.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { PortcullisError } from "../../errors.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceBytes, sourceFile } from "../../source/file.ts";
import type { SourceFile } from "../format.ts";
import { ELEMENTS } from "./elements.ts";
import { semaXml } from "./index.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror of the published lists" : false;
const FIXTURE = readFileSync(new URL("fixtures/list.xml", import.meta.url), "utf8");

interface Read {
  readonly parties: readonly ListedParty[];
  readonly problems: readonly Problem[];
}

async function readFiles(...files: SourceFile[]): Promise<Read> {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  for await (const { party, problem } of semaXml.parse({ list: "ca", published: "2025-05-25", files })) {
    if (problem === undefined) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

function read(xml: string): Promise<Read> {
  return readFiles(sourceBytes("list.xml", Buffer.from(xml)));
}

test("a person, a body and a ship, whole", async () => {
  const { parties, problems } = await read(FIXTURE);
  assert.deepEqual(
    problems.map(({ code, field }) => [code, field]),
    [["COLUMN_UNKNOWN", "Flag"]],
  );
  assert.deepEqual(
    parties.map(({ id, kind }) => [id, kind]),
    [
      ["ca/Lanternia-1.Part-2.1-17", "person"],
      ["ca/VDLR-3", "organisation"],
      ["ca/Lanternia-1.1-1", "vessel"],
    ],
  );
  const [person, body, ship] = parties;
  assert.deepEqual(
    person?.names.map(({ text, type }) => [text, type]),
    [
      ["Talbit Yurievich ORELIN", "primary"],
      ["Talbit Orelyn", "alias"],
      ["Talbet Orelin", "alias"],
      ["Талбит Юрьевич ОРЕЛИН", "alias"],
    ],
  );
  assert.deepEqual(person?.names[0]?.parts, { family: "ORELIN", given: ["Talbit", "Yurievich"] });
  assert.deepEqual(person?.birthDates, [
    { printed: "1961-02-03", date: "1961-02-03" },
    { printed: "1962", date: "1962" },
  ]);
  assert.deepEqual(person?.titles, ["Keeper of the Lamp / Gardien de la lampe"]);
  assert.deepEqual(person?.designations, [
    {
      regime: "Lanternia (Lampland)",
      authority: "Canada",
      measures: [],
      listedOn: { printed: "2024-03-25", date: "2024-03-25" },
    },
  ]);
  assert.deepEqual(body?.designations[0]?.regime, "Victims of Dimmed Lamps Regulations (VDLR)");
  assert.deepEqual(
    body?.names.map(({ text }) => text),
    ["Heron Works, LLC", "Lamp & Sons"],
  );
  assert.deepEqual([ship?.identifiers[0]?.kind, ship?.identifiers[0]?.number], ["imo", "9074729"]);
  assert.deepEqual(ship?.raw, {
    DateOfBirthOrShipBuildDate: ["1980"],
    TitleOrShip: ["Oil Tanker"],
    Country: ["Lanternia (Lampland) / Lanternie (Lampland)"],
    Schedule: ["1.1"],
    Flag: ["Malta"],
  });
});

test("what is wrong is told with its place, and the rest counts", async () => {
  const bad: readonly (readonly [string, string, string])[] = [
    ["<record><Country>X</Country><LastName>Orel</LastName></record>", "PARTY_MISSING", "Item"],
    ["<record><Country>X</Country><Item>9</Item></record>", "NAME_MISSING", "LastName"],
    ["<row><LastName>Orel</LastName></row>", "FIELD_INVALID", "row"],
  ];
  for (const [element, code, field] of bad) {
    const { parties, problems } = await read(FIXTURE.replace("</data-set>", `${element}</data-set>`));
    assert.equal(parties.length, 3, code);
    assert.deepEqual(problems.map((problem) => [problem.code, problem.field]).at(-1), [code, field]);
    assert.ok((problems.at(-1)?.byte ?? 0) > 1_000);
  }
  const twice = await read(
    FIXTURE.replace(
      "</record>",
      "</record><record><Country>Lanternia</Country><LastName>B</LastName><Schedule>1, Part 2.1</Schedule><Item>17</Item></record>",
    ),
  );
  assert.deepEqual([twice.parties.length, twice.problems[0]?.code], [3, "PARTY_DUPLICATE"]);
  const date = await read(FIXTURE.replace("1961-02-03 or 1962", "in the spring"));
  assert.deepEqual(
    [date.problems[0]?.code, date.parties[0]?.birthDates],
    ["DATE_INVALID", [{ printed: "in the spring" }]],
  );
});

test("another file is refused", async () => {
  for (const [xml, code] of [
    ["<CONSOLIDATED_LIST/>", "FORMAT_UNEXPECTED"],
    [FIXTURE.slice(0, 700), "XML_MALFORMED"],
    ["", "FILE_EMPTY"],
  ] as const) {
    await assert.rejects(read(xml), (error) => error instanceof PortcullisError && error.code === code);
  }
  await assert.rejects(readFiles(), (error) => error instanceof PortcullisError && error.code === "FILES_UNEXPECTED");
});

test("every element of the layout stands in the documentation", () => {
  const docs = readFileSync(new URL("../../../../../docs/formats/sema-xml.md", import.meta.url), "utf8");
  assert.deepEqual(
    Object.keys(ELEMENTS).filter((name) => !docs.includes(`| \`${name}\``)),
    [],
  );
});

test("the real list of 2025 is read whole", { skip }, async () => {
  const path = join(MIRROR ?? "", "other/ca-sema-2025.xml.gz");
  const xml = gunzipSync(readFileSync(path)).toString("utf8");
  const { parties, problems } = await readFiles(sourceFile(path));
  const kinds = (kind: string) => parties.filter((party) => party.kind === kind).length;
  assert.deepEqual([kinds("person"), kinds("organisation"), kinds("vessel")], [3_334, 1_316, 109]);
  assert.deepEqual(
    problems.map(({ code, value }) => [code, value]),
    [
      ["DATE_INVALID", "Sep-99"],
      ["DATE_INVALID", "born in the early 1970s"],
    ],
  );
  const elements = new Set([...xml.matchAll(/<([A-Za-z]+)>/g)].map(([, name = ""]) => name));
  elements.delete("record");
  assert.deepEqual(
    [...elements].filter((name) => !(name in ELEMENTS)),
    [],
  );
  // Every cell of text is in the party of its record, whatever became of it.
  const cells = [...xml.matchAll(/<record>([\s\S]*?)<\/record>/g)].map(([, body = ""]) =>
    [...body.matchAll(/<([A-Za-z]+)>([^<]*)</g)].map(([, name = "", text = ""]) => [name, text] as const),
  );
  assert.equal(cells.length, parties.length);
  const tidy = (text: string) =>
    text
      .replace(/&amp;/g, "&")
      .replace(/&apos;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/\s+/g, " ")
      .trim();
  for (const [at, party] of parties.entries()) {
    const known = JSON.stringify(party);
    for (const [name, text] of cells[at] ?? []) {
      // Several dates in one cell stand apart in the party; the item is in the reference.
      const parts = name === "DateOfBirthOrShipBuildDate" ? text.split(/ or /i) : [text];
      for (const part of parts) {
        assert.ok(known.includes(JSON.stringify(tidy(part)).slice(1, -1)), `${party.id}: ${name} ${part}`);
      }
    }
  }
});

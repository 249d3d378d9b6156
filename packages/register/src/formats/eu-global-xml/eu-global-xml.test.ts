// The EU's old list, on one written for these tests and on the real file, whose counts were made by a tree parser in Python.

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
import { ELEMENTS, GROUP_ATTRIBUTES } from "./elements.ts";
import { euGlobalXml } from "./index.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror of the published lists" : false;
const FIXTURE = readFileSync(new URL("fixtures/global.xml", import.meta.url), "utf8");

async function readFiles(...files: SourceFile[]) {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  for await (const { party, problem } of euGlobalXml.parse({ list: "eu", published: "2016-02-11", files })) {
    if (problem === undefined) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

function read(xml: string) {
  return readFiles(sourceBytes("global.xml", Buffer.from(xml)));
}

test("a person and a body, whole", async () => {
  const { parties, problems } = await read(FIXTURE);
  assert.deepEqual(problems, []);
  const [person, body] = parties;
  const malta = { printed: "MLT", code: "mt" };
  const hungary = { printed: "HUN", code: "hu" };
  assert.deepEqual(person, {
    id: "eu/901",
    list: "eu",
    reference: "901",
    kind: "person",
    names: [
      {
        text: "Talbit Jan Orelin",
        type: "primary",
        strength: "unstated",
        script: "Latn",
        parts: { family: "Orelin", given: ["Talbit", "Jan"] },
      },
      { text: "Talbitte Oréline", type: "alias", strength: "unstated", script: "Latn", language: "FR" },
    ],
    designations: [
      { regime: "LMP", authority: "EU", measures: [], listedOn: { printed: "2012-02-21", date: "2012-02-21" } },
      { regime: "OLD", authority: "EU", measures: [] },
    ],
    birthDates: [
      { printed: "1961 (approximative)", date: "1961~" },
      { printed: "1960 - 1962 (approximative)", date: "1960/1962~" },
    ],
    birthPlaces: [{ printed: "Szeged, HUN", country: hungary }],
    nationalities: [malta],
    countries: [],
    addresses: [
      {
        printed: "4, Heron Road, 430000, Jezero, first floor, MLT",
        city: "Jezero",
        postalCode: "430000",
        country: malta,
      },
    ],
    identifiers: [
      {
        kind: "passport",
        printed: "AB001095",
        number: "AB001095",
        country: "mt",
        label: "National passport",
        note: "(issued in Jezero)",
      },
    ],
    crossReferences: [],
    gender: "female",
    titles: ["Dr"],
    positions: ["Keeper"],
    reasons: [],
    remarks: ["(Keeps a lamp)"],
    links: [],
    raw: {
      "PASSPORT/NUMBER": ["UNKNOWN (other-Other identification number)"],
      legal_basis: ["7/2012 (OJ L49)"],
      pdf_link: ["http://eur-lex.example/1"],
    },
  });
  assert.deepEqual(
    [body?.kind, body?.names[0]?.text, body?.names[0]?.parts],
    ["organisation", "Heron Works LLC", undefined],
  );
});

test("what the layout has not is kept raw; what is wrong is told with its place", async () => {
  const odd = await read(
    FIXTURE.replace('Type="E"', 'Type="X" colour="green"')
      .replace("</WHOLE>", "<ROW/></WHOLE>")
      .replace("<LASTNAME>Heron</LASTNAME>", "<LASTNAME>Heron</LASTNAME><NICK>Lamp</NICK>"),
  );
  assert.deepEqual(
    odd.problems.map(({ code, field }) => [code, field]),
    [
      ["KIND_UNKNOWN", "ENTITY@Type"],
      ["FIELD_INVALID", "ROW"],
    ],
  );
  assert.deepEqual([odd.parties[1]?.kind, odd.parties[1]?.raw["ENTITY@colour"]], ["unknown", ["green"]]);
  assert.deepEqual(odd.parties[1]?.raw["NAME/NICK"], ["Lamp"]);
  for (const [xml, code, left] of [
    [FIXTURE.replace('ENTITY Id="901"', 'ENTITY Id=""'), "PARTY_MISSING", 1],
    [FIXTURE.replace('ENTITY Id="902"', 'ENTITY Id="901"'), "PARTY_DUPLICATE", 1],
    [FIXTURE.replace("<WHOLENAME>Heron Works LLC</WHOLENAME>", "").replace(">Heron<", "><"), "NAME_MISSING", 1],
    [FIXTURE.replace("1961 (approximative)", "in spring"), "DATE_INVALID", 2],
  ] as const) {
    const { parties, problems } = await read(xml);
    assert.deepEqual([problems[0]?.code, parties.length], [code, left]);
    assert.equal(typeof problems[0]?.byte, "number");
  }
});

test("another file is refused", async () => {
  for (const [xml, code] of [
    ["<data-set/>", "FORMAT_UNEXPECTED"],
    [FIXTURE.slice(0, 900), "XML_MALFORMED"],
    ["", "FILE_EMPTY"],
  ] as const) {
    await assert.rejects(read(xml), (error) => error instanceof PortcullisError && error.code === code);
  }
  await assert.rejects(readFiles(), (error) => error instanceof PortcullisError && error.code === "FILES_UNEXPECTED");
});

test("every element of the layout stands in the documentation", () => {
  const docs = readFileSync(new URL("../../../../../docs/formats/eu-global-xml.md", import.meta.url), "utf8");
  const names = [...Object.keys(ELEMENTS), ...Object.keys(GROUP_ATTRIBUTES).map((name) => `*@${name}`)];
  assert.deepEqual(
    names.filter((name) => !docs.includes(`| \`${name}\``)),
    [],
  );
});

test("the real list of 2016 is read whole", { skip }, async () => {
  const path = join(MIRROR ?? "", "eu/eu-global-2016-02-11.xml.gz");
  const xml = gunzipSync(readFileSync(path)).toString("utf8");
  const { parties, problems } = await readFiles(sourceFile(path));
  const kinds = (kind: string) => parties.filter((party) => party.kind === kind).length;
  // Counted with Python's xml.etree: ENTITY by Type; CITIZEN; BIRTH/DATE; PASSPORT with a digit in its number.
  assert.deepEqual([kinds("person"), kinds("organisation")], [319, 276]);
  assert.deepEqual(problems, []);
  const paths = new Set<string>();
  for (const [, group = "", body = ""] of xml.matchAll(
    /<(NAME|BIRTH|PASSPORT|CITIZEN|ADDRESS)\b[^>]*>([\s\S]*?)<\/\1>/g,
  )) {
    paths.add(group);
    for (const [, name = ""] of body.matchAll(/<([A-Z]+)/g)) paths.add(`${group}/${name}`);
  }
  assert.deepEqual(
    [...paths].filter((name) => !(name in ELEMENTS)),
    [],
  );
  // Every whole name that is printed is a name of some party, and every name of a party is printed.
  const tidy = (text: string) =>
    text
      .replace(/&apos;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&")
      .replace(/\s+/g, " ")
      .trim();
  const printed = new Set([...xml.matchAll(/<WHOLENAME>([^<]+)</g)].map(([, text = ""]) => tidy(text)));
  const read_ = new Set(parties.flatMap(({ names }) => names.map(({ text }) => text)));
  assert.deepEqual(read_, printed);
  const dates = [...xml.matchAll(/<DATE>([^<]+)</g)].length;
  assert.equal(dates, 584);
  assert.ok(parties.every(({ birthDates }) => birthDates.every(({ date }) => date !== undefined)));
  assert.ok(parties.every(({ nationalities }) => nationalities.every(({ code }) => code !== undefined)));
});

// The EU's current list in both its layouts, on files written for these tests by the published layouts: the mirror holds neither.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PortcullisError } from "../../errors.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceBytes } from "../../source/file.ts";
import { COLUMNS } from "../eu-full-csv/columns.ts";
import { euFullCsv } from "../eu-full-csv/index.ts";
import type { ListFormat, SourceFile } from "../format.ts";
import { euFullXml } from "./index.ts";

const XML = readFileSync(new URL("fixtures/full.xml", import.meta.url), "utf8");
const CSV = readFileSync(new URL("../eu-full-csv/fixtures/full.csv", import.meta.url), "utf8");

async function readFiles(format: ListFormat, ...files: SourceFile[]) {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  for await (const { party, problem } of format.parse({ list: "eu", published: "2024-03-25", files })) {
    if (problem === undefined) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

const readXml = (text: string) => readFiles(euFullXml, sourceBytes("full.xml", Buffer.from(text)));
const readCsv = (text: string) => readFiles(euFullCsv, sourceBytes("full.csv", Buffer.from(text)));
const malta = { printed: "MALTA", code: "mt" };

test("a person and a body of the XML, whole", async () => {
  const { parties, problems } = await readXml(XML);
  assert.deepEqual(problems, []);
  assert.deepEqual(parties[0], {
    id: "eu/EU.901.1",
    list: "eu",
    reference: "EU.901.1",
    kind: "person",
    names: [
      {
        text: "Talbit Jan Orelin",
        type: "primary",
        strength: "unstated",
        script: "Latn",
        parts: { family: "Orelin", given: ["Talbit", "Jan"] },
      },
      { text: "Талбит Орелин", type: "alias", strength: "low", script: "Cyrl", language: "RU" },
    ],
    designations: [
      { regime: "LMP", authority: "EU", measures: [], listedOn: { printed: "2022-02-23", date: "2022-02-23" } },
    ],
    birthDates: [
      { printed: "1961-02-03", date: "1961-02-03" },
      { printed: "circa 1960", date: "1960~" },
      { printed: "1960 to 1962", date: "1960/1962" },
    ],
    birthPlaces: [{ printed: "Szeged, HUNGARY", country: { printed: "HUNGARY", code: "hu" } }],
    nationalities: [malta],
    countries: [],
    addresses: [
      {
        printed: "4 Heron Road, PO Box 17, 430000, Jezero, North, MALTA",
        city: "Jezero",
        region: "North",
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
        note: "diplomatic; reported lost; issued by Jezero; issued 2010-01-01; valid to 2020-01-01; (blue)",
      },
      { kind: "email", printed: "info@heron.example", number: "info@heron.example" },
      { kind: "phone", printed: "+356 2123 4567", number: "35621234567" },
    ],
    crossReferences: [{ scheme: "un", value: "QDi.901" }],
    gender: "female",
    titles: ["Dr"],
    positions: ["Keeper"],
    reasons: [],
    remarks: ["(Keeps a lamp)"],
    links: [],
    raw: {
      regulation: ["2022/7 (OJ L49)"],
      publicationUrl: ["http://eur-lex.example/1"],
      "nameAlias remark": ["low quality"],
      birthdate: ["1380 (ISLAMIC)"],
      identification: ["Other identification number, none"],
      "address as at listing time": ["4 Heron Road, PO Box 17, 430000, Jezero, North, MALTA"],
      "address remark": ["upstairs"],
      logicalId: ["901"],
      designationDetails: ["Act 1"],
    },
  });
  assert.deepEqual(
    [parties[1]?.kind, parties[1]?.names[0]?.text, parties[1]?.identifiers[0]?.number],
    ["organisation", "Heron Works LLC", "C12345"],
  );
  assert.equal(parties[1]?.designations[0]?.listedOn?.date, "2023-01-09");
});

test("the CSV states the same, but for what only the XML tells apart", async () => {
  const [xml, csv] = [await readXml(XML), await readCsv(CSV)];
  assert.deepEqual(csv.problems, []);
  const comparable = (party: ListedParty) => ({
    ...party,
    // The CSV has no column for a name's strength, and telephone numbers in one text.
    names: party.names.map((name) => ({ ...name, strength: "unstated" })),
    identifiers: party.identifiers.filter(({ kind }) => kind !== "email" && kind !== "phone"),
    raw: Object.fromEntries(
      Object.entries(party.raw)
        .filter(([name]) => name !== "contactInfo")
        .toSorted(),
    ),
  });
  assert.deepEqual(csv.parties.map(comparable), xml.parties.map(comparable));
  assert.deepEqual(csv.parties[0]?.raw["contactInfo"], ["EMAIL: info@heron.example; PHONE: +356 2123 4567"]);
});

test("the CSV's table has the 118 columns of the layout", () => {
  assert.equal(Object.keys(COLUMNS).length, 118);
  assert.deepEqual(CSV.slice(1).split("\n")[0]?.split(";"), Object.keys(COLUMNS));
});

test("what is wrong with the XML is told with its place, and the rest counts", async () => {
  const cases: readonly (readonly [string, string, string, string, number])[] = [
    ['euReferenceNumber="EU.902.2" logicalId="902"', "", "PARTY_MISSING", "euReferenceNumber", 1],
    ['euReferenceNumber="EU.902.2"', 'euReferenceNumber="EU.901.1"', "PARTY_DUPLICATE", "euReferenceNumber", 1],
    ['wholeName="Heron Works LLC"', 'wholeName=""', "NAME_MISSING", "nameAlias", 1],
    ['code="enterprise" classificationCode="E"', 'code="lamp"', "KIND_UNKNOWN", "subjectType", 2],
    ['birthdate="1961-02-03"', 'birthdate="1961-02-33"', "DATE_INVALID", "birthdate", 2],
    ['nameAlias firstName="Talbit"', 'nameAlias colour="red"', "COLUMN_UNKNOWN", "nameAlias@colour", 2],
    ["<subjectType", "<lamp>x</lamp><subjectType", "COLUMN_UNKNOWN", "lamp", 2],
    ["</export>", "<lamp/></export>", "FIELD_INVALID", "lamp", 2],
  ];
  for (const [old, changed, code, field, left] of cases) {
    assert.ok(XML.includes(old), old);
    const { parties, problems } = await readXml(XML.replace(old, changed));
    assert.deepEqual(
      [problems.map((problem) => [problem.code, problem.field]), parties.length],
      [[[code, field]], left],
      old,
    );
    assert.equal(typeof problems[0]?.byte, "number");
  }
});

test("what is wrong with the CSV is told with its row, and the rest counts", async () => {
  const cases: readonly (readonly [string, string, string, string, number])[] = [
    ["902;EU.902.2", "902;", "PARTY_MISSING", "Entity_EU_ReferenceNumber", 1],
    [";E;enterprise;", ";E;lamp;", "KIND_UNKNOWN", "Entity_SubjectType_ClassificationCode", 2],
    [";1961-02-03;", ";1961-02-33;", "DATE_INVALID", "birthdate", 2],
    ["Citizenship_Region", "Citizenship_Lamp", "COLUMN_UNKNOWN", "Citizenship_Lamp", 2],
  ];
  for (const [old, changed, code, field, left] of cases) {
    assert.ok(CSV.includes(old), old);
    const { parties, problems } = await readCsv(CSV.replace(old, changed));
    assert.deepEqual(problems.map((problem) => [problem.code, problem.field])[0], [code, field], old);
    assert.equal(parties.length, left);
    assert.equal(typeof problems[0]?.row, "number");
  }
});

test("another file is refused", async () => {
  const refused = (code: string) => (error: unknown) => error instanceof PortcullisError && error.code === code;
  await assert.rejects(readXml("<WHOLE/>"), refused("FORMAT_UNEXPECTED"));
  await assert.rejects(readXml(XML.slice(0, 900)), refused("XML_MALFORMED"));
  await assert.rejects(readXml(""), refused("FILE_EMPTY"));
  await assert.rejects(readCsv("a;b\n1;2\n"), refused("HEADER_MISSING"));
  await assert.rejects(readCsv(CSV.replace("NameAlias_WholeName", "NameAlias_Whole")), refused("HEADER_MISSING"));
  for (const format of [euFullXml, euFullCsv]) await assert.rejects(readFiles(format), refused("FILES_UNEXPECTED"));
});

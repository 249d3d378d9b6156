import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PortcullisError } from "../../errors.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceBytes } from "../../source/file.ts";
import { ELEMENTS } from "./elements.ts";
import { unXml } from "./index.ts";

const FIXTURE = readFileSync(new URL("fixtures/consolidated.xml", import.meta.url));

async function read(bytes: Uint8Array | string): Promise<{ parties: ListedParty[]; problems: Problem[] }> {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  const file = sourceBytes("un.xml", typeof bytes === "string" ? Buffer.from(bytes) : bytes);
  for await (const { party, problem } of unXml.parse({ list: "un", published: "2031-01-02", files: [file] })) {
    if (problem === undefined) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

async function failure(bytes: Uint8Array | string): Promise<string> {
  const error = await read(bytes).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof PortcullisError, `expected a PortcullisError, got ${String(error)}`);
  assert.equal(error.kind, "input");
  assert.match(error.message, /un\.xml/);
  return error.code;
}

function list(...individuals: readonly string[]): string {
  return `<CONSOLIDATED_LIST><INDIVIDUALS>${individuals.join("")}</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`;
}

const PERSON =
  "<INDIVIDUAL><FIRST_NAME>TALBIT</FIRST_NAME><UN_LIST_TYPE>X</UN_LIST_TYPE><REFERENCE_NUMBER>XXi.1</REFERENCE_NUMBER><LISTED_ON>2030-01-01</LISTED_ON></INDIVIDUAL>";

test("a person of the fixture, whole", async () => {
  const { parties } = await read(FIXTURE);
  const iran = { printed: "Iran (Islamic Republic of)", code: "ir" };
  assert.deepEqual(parties[0], {
    id: "un/XXi.001",
    list: "un",
    reference: "XXi.001",
    kind: "person",
    names: [
      { text: "OREL VANTIRIS", type: "primary", strength: "unstated", script: "Latn" },
      { text: "Орель Вантирис", type: "primary-variation", strength: "unstated", script: "Cyrl" },
      { text: "Orell Vantyris", type: "alias", strength: "good", script: "Latn" },
      { text: "Aurel Vantiris", type: "alias", strength: "good", script: "Latn" },
      { text: "The Ferryman", type: "former", strength: "low", script: "Latn" },
      { text: "وانتيريس", type: "former", strength: "low", script: "Arab" },
      { text: "Oru Van", type: "alias", strength: "unstated", script: "Latn" },
      { text: "Ору Ван", type: "alias", strength: "unstated", script: "Cyrl" },
    ],
    designations: [
      {
        regime: "Examplia",
        authority: "United Nations Security Council",
        measures: [],
        listedOn: { printed: "2030-05-06-05:00", date: "2030-05-06" },
      },
    ],
    birthDates: [
      { printed: "1960-11-12", date: "1960-11-12" },
      { printed: "approximately 1959", date: "1959~" },
      { printed: "approximately 1957 to 1962", date: "1957/1962~" },
      { printed: "1958 (Sep.)", date: "1958-09" },
      { printed: "Nov. 1963", date: "1963-11" },
      { printed: "40 years old" },
      { printed: "1961-02-03", date: "1961-02-03" },
    ],
    birthPlaces: [{ printed: "Qom, Iran (Islamic Republic of)", country: iran }],
    nationalities: [iran, { printed: "Atlantis" }],
    countries: [],
    addresses: [
      {
        printed: "4 Mill Lane, Qom, Qom Province, 00471, Iran (Islamic Republic of) (previous address)",
        city: "Qom",
        region: "Qom Province",
        postalCode: "00471",
        country: iran,
      },
    ],
    identifiers: [
      {
        kind: "passport",
        printed: "Kenyan passport number AB 0099",
        number: "AB0099",
        country: "ke",
        label: "Passport",
        note: "issuing country: Iran (Islamic Republic of); date of issue: 2029-01-01",
      },
      {
        kind: "national-id",
        printed: "Afghan national identification card (tazkira) number 77001",
        number: "77001",
        country: "af",
        label: "Afghan national identification card (tazkira) number 77001",
      },
    ],
    crossReferences: [{ scheme: "un", value: "XXi.001" }],
    gender: "male",
    titles: ["Doctor"],
    positions: ["Keeper of the lamp", "Deputy keeper of the well", "Ferryman"],
    reasons: [],
    remarks: ["Invented for a test. Father's name is Talbit."],
    links: [],
    raw: {
      DATAID: ["9000001"],
      VERSIONNUM: ["1"],
      "LIST_TYPE/VALUE": ["UN List"],
      "ALIAS/NOTE": ["Previously listed as. In Arabic: وانتيريس"],
      NEW_FIELD: ["something new"],
      ALIAS_NAME: ["Orell Vantyris; Aurel Vantiris", "Oru Van (original script: Ору Ван)"],
      DOCUMENT: ["National Identification Number; Birth certificate; issued in 1961, under another name"],
      LAST_DAY_UPDATED: ["2030-09-01", "2030-12-24", "2030-07-01"],
    },
    lastUpdated: { printed: "2030-12-24", date: "2030-12-24" },
  });
});

test("an organisation of the fixture", async () => {
  const { parties, problems } = await read(FIXTURE);
  const company = parties[1];
  assert.equal(parties.length, 2);
  assert.equal(company?.kind, "organisation");
  assert.deepEqual(
    company.names.map(({ text, type, strength }) => [text, type, strength]),
    [
      ["VANTIRIS FERRY COMPANY (VFC)", "primary", "unstated"],
      ["VANTIRIS FERRY COMPANY", "primary-variation", "unstated"],
      ["Vantiris Lines", "alias", "unstated"],
      ["Mill Lane Ferries Ltd.", "former", "unstated"],
    ],
  );
  assert.deepEqual(company.identifiers, [{ kind: "imo", printed: "5999999", number: "5999999", label: "IMO number" }]);
  assert.deepEqual(
    problems.map(({ code, field, value }) => [code, field, value]),
    [["DATE_INVALID", "DATE_OF_BIRTH", "40 years old"]],
  );
});

test("two readings of the same bytes give the same JSON", async () => {
  assert.equal(JSON.stringify(await read(FIXTURE)), JSON.stringify(await read(FIXTURE)));
});

test("the table says of every element of the fixture where it goes, save of the new one", async () => {
  const paths = [...FIXTURE.toString().matchAll(/<([A-Z_0-9]+)/g)].map(([, name]) => name ?? "");
  const named = new Set(Object.keys(ELEMENTS).flatMap((path) => path.split("/")));
  const frame = ["CONSOLIDATED_LIST", "INDIVIDUALS", "INDIVIDUAL", "ENTITIES", "ENTITY"];
  const unnamed = paths.filter(
    (name) => !frame.includes(name) && !named.has(name.replace(/^(INDIVIDUAL|ENTITY)_/, "")),
  );
  assert.deepEqual(unnamed, ["NEW_FIELD"]);
});

test("a party without reference or name is a problem with its place, and the next is read", async () => {
  const nameless = PERSON.replace("<FIRST_NAME>TALBIT</FIRST_NAME>", "").replace("XXi.1", "XXi.2");
  const { parties, problems } = await read(list(PERSON.replace("XXi.1", " "), nameless, PERSON));
  assert.deepEqual(
    parties.map(({ id }) => id),
    ["un/XXi.1"],
  );
  assert.deepEqual(
    problems.map(({ code, file, field, value }) => [code, file, field, value]),
    [
      ["PARTY_MISSING", "un.xml", "REFERENCE_NUMBER", "TALBIT"],
      ["NAME_MISSING", "un.xml", "FIRST_NAME", "XXi.2"],
    ],
  );
  assert.equal(problems[0]?.byte, "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL>".length);
});

test("a reference given twice counts once", async () => {
  const { parties, problems } = await read(list(PERSON, PERSON.replace("TALBIT", "ANOTHER")));
  assert.deepEqual(
    parties.map(({ names }) => names[0]?.text),
    ["TALBIT"],
  );
  assert.deepEqual(
    problems.map(({ code, value }) => [code, value]),
    [["PARTY_DUPLICATE", "XXi.1"]],
  );
});

test("a date that is none, a missing regime and an unknown section are told", async () => {
  const odd = PERSON.replace("2030-01-01", "2030-02-31").replace("<UN_LIST_TYPE>X</UN_LIST_TYPE>", "");
  const { parties, problems } = await read(list(odd).replace("<ENTITIES/>", "<VESSELS><VESSEL/></VESSELS>"));
  assert.deepEqual(parties[0]?.designations[0]?.listedOn, { printed: "2030-02-31" });
  assert.deepEqual(
    problems.map(({ field }) => field),
    ["UN_LIST_TYPE", "LISTED_ON", "VESSELS", "VESSEL"],
  );
});

test("a name beyond the limit is cut and told", async () => {
  const { parties, problems } = await read(list(PERSON.replace("TALBIT", "T".repeat(2_001))));
  assert.equal(parties[0]?.names[0]?.text.length, 2_000);
  assert.equal(problems[0]?.field, "ALIAS_NAME");
  assert.equal((await read(list(PERSON.replace("TALBIT", "T".repeat(2_000))))).problems.length, 0);
});

test("a party without end is refused", async () => {
  const aliases = "<INDIVIDUAL_ALIAS/>".repeat(20_001);
  assert.equal(await failure(list(PERSON.replace("</INDIVIDUAL>", `${aliases}</INDIVIDUAL>`))), "LIMIT_XML");
});

test("what is no UN list is refused as a whole, with a code", async () => {
  assert.equal(await failure(""), "FILE_EMPTY");
  assert.equal(await failure("<sanctions/>"), "FORMAT_UNEXPECTED");
  assert.equal(await failure("Name 6,Name 1\r\nTALBIT,OREL\r\n"), "XML_MALFORMED");
  assert.equal(await failure(FIXTURE.subarray(0, FIXTURE.length - 200)), "XML_MALFORMED");
  assert.equal(
    await failure(`<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "ha">]>${list(PERSON)}`),
    "XML_ENTITY_REFUSED",
  );
  const external = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${list(PERSON.replace("TALBIT", "&a;"))}`;
  assert.equal(await failure(external), "XML_ENTITY_REFUSED");
  const broken = Buffer.from(list(PERSON));
  broken[60] = 0xc0;
  assert.equal(await failure(broken), "ENCODING_INVALID");
});

test("more or fewer files than one are refused", async () => {
  const files = [sourceBytes("a.xml", FIXTURE), sourceBytes("b.xml", FIXTURE)];
  for (const given of [[], files]) {
    await assert.rejects(
      async () => {
        for await (const _ of unXml.parse({ list: "un", published: "2031-01-02", files: given }));
      },
      { code: "FILES_UNEXPECTED" },
    );
  }
});

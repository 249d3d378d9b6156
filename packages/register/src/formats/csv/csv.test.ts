// Is a table read by its map of columns, row by row, as its owner means it?

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { PortcullisError } from "../../errors.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceBytes } from "../../source/file.ts";
import type { ColumnMap, SourceFile } from "../format.ts";
import { CSV_FIELDS } from "./fields.ts";
import { csv } from "./index.ts";

interface Read {
  readonly parties: ListedParty[];
  readonly problems: Problem[];
}

async function read(source: SourceFile | string | Uint8Array, columns?: ColumnMap, encoding?: string): Promise<Read> {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  const bytes = typeof source === "string" ? Buffer.from(source) : source;
  const file = bytes instanceof Uint8Array ? sourceBytes("own.csv", bytes) : bytes;
  const input = {
    list: "own",
    published: "2031-01-02",
    files: [file],
    ...(columns && { columns }),
    ...(encoding && { encoding }),
  };
  for await (const { party, problem } of csv.parse(input)) {
    if (problem === undefined) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

async function failure(source: string | Uint8Array, columns?: ColumnMap): Promise<string> {
  const error = await read(source, columns).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof PortcullisError, `expected a PortcullisError, got ${String(error)}`);
  assert.equal(error.kind, "input");
  return error.code;
}

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url));
}

const told = (problems: readonly Problem[]) => problems.map(({ code, row, field, value }) => [code, row, field, value]);

test("a list of one's own with the headers of a subject file; rows of one id are one party", async () => {
  const { parties, problems } = await read(fixture("own-list.csv"));
  assert.deepEqual(
    parties.map(({ id, kind }) => [id, kind]),
    [
      ["own/W-1", "person"],
      ["own/W-2", "organisation"],
      ["own/W-3", "unknown"],
    ],
  );
  const malta = { printed: "Malta", code: "mt" };
  assert.deepEqual(parties[0], {
    id: "own/W-1",
    list: "own",
    reference: "W-1",
    kind: "person",
    names: [
      { text: "Orel Vantiris", type: "primary", strength: "unstated", script: "Latn" },
      { text: "Орель Вантирис", type: "alias", strength: "unstated", script: "Cyrl" },
      { text: "O. Vantiris", type: "alias", strength: "unstated", script: "Latn" },
      { text: "Orell Vantyris", type: "alias", strength: "unstated", script: "Latn" },
      { text: "The Ferryman", type: "alias", strength: "unstated", script: "Latn" },
    ],
    designations: [],
    birthDates: [
      { printed: "1961-02-03", date: "1961-02-03" },
      { printed: "1961", date: "1961" },
    ],
    birthPlaces: [],
    nationalities: [],
    countries: [{ printed: "kz", code: "kz" }, malta, { printed: "KZ", code: "kz" }],
    addresses: [{ printed: "12 Harbour Road, Valletta, Malta", country: malta }],
    identifiers: [
      { kind: "email", printed: "orel@vantiris.example", number: "orel@vantiris.example" },
      { kind: "website", printed: "https://www.example.org/about", number: "example.org" },
      { kind: "passport", printed: "AB 0099", number: "AB0099", label: "passport" },
      { kind: "imo", printed: "5999999", number: "5999999", label: "IMO" },
      { kind: "national-id", printed: "77001", number: "77001" },
    ],
    crossReferences: [],
    titles: [],
    positions: [],
    reasons: [],
    remarks: [],
    links: [],
    raw: { "Case file": ["2031/7", "2031/9"] },
  });
  assert.deepEqual(told(problems), [
    ["KIND_UNKNOWN", 5, "kind", "submarine"],
    ["DATE_INVALID", 5, "birth_date", "31/02/1980"],
    ["IDENTIFIER_INVALID", 5, "email", "not an address"],
  ]);
  assert.deepEqual(parties[2]?.birthDates, [{ printed: "31/02/1980" }]);
});

const MAP: ColumnMap = {
  id: "Ref",
  kind: "Type",
  name: "Primary",
  aliases: { column: "All names", separator: " | " },
  listedOn: "Since",
  programme: { column: "Act", separator: " | " },
  addresses: "Where",
  notes: "Remark",
  identifiers: { column: "Papers", separator: "|" },
  gender: "Sex",
};

test("a mapped table", async () => {
  const { parties, problems } = await read(fixture("mapped.csv"), MAP);
  const listedOn = { printed: "2030-05-06", date: "2030-05-06" };
  const first = parties[0];
  assert.deepEqual(
    first?.names.map(({ text, type, script }) => [text, type, script]),
    [
      ["Talbit OREL", "primary", "Latn"],
      ["Талбит ОРЕЛ", "alias", "Cyrl"],
      ["T. Orel", "alias", "Latn"],
    ],
  );
  assert.deepEqual(first.designations, [
    { regime: "Reg. 1/2030", authority: "", measures: [], listedOn },
    { regime: "Reg. 2/2030", authority: "", measures: [], listedOn },
  ]);
  assert.deepEqual(
    first.addresses.map(({ printed, country }) => [printed, country?.code]),
    [
      ["Mill Lane 4, Pyongyang, KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF", "kp"],
      ["Goma, CONGO, Democratic Republic of (was Zaire)", "cd"],
    ],
  );
  assert.deepEqual(first.identifiers, [
    { kind: "passport", printed: "D 000974", number: "D000974", label: "National passport" },
    { kind: "registration", printed: "1209100012648", number: "1209100012648", label: "Registration Number" },
  ]);
  assert.deepEqual(first.remarks, ["Line one line two"]);
  assert.equal(first.gender, "female");
  assert.deepEqual(
    parties[1]?.names.map(({ text }) => text),
    ['VANTIRIS "Lines" LLC'],
  );
  assert.deepEqual(told(problems), [["KIND_UNKNOWN", 2, "Type", "P"]]);
});

test("every identifier field and cross-reference has its kind", async () => {
  const header =
    "id,name,passports,nationalIds,taxIds,registrations,leis,bics,imoNumbers,wallets,phone,unReference,ofsiGroupId";
  const row =
    "1,Orel,E1234;E5678,12345,99887,HRB 4711,529900T8BM49AURSDO55,VANTMTMT,9074729,1BoatSLRHtKNngkdXEeobR76b53LETtpyT,+356 2122 4567,XXi.001,16461";
  const { parties, problems } = await read(`${header}\n${row}\n`);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    parties[0]?.identifiers.map(({ kind }) => kind),
    ["passport", "passport", "national-id", "tax-id", "registration", "lei", "bic", "imo", "wallet", "phone"],
  );
  assert.ok(parties[0].identifiers.every(({ number }) => number !== ""));
  assert.deepEqual(parties[0].crossReferences, [
    { scheme: "un", value: "XXi.001" },
    { scheme: "ofsi-group", value: "16461" },
  ]);
});

test("rows that cannot be read are told with their place, the others count", async () => {
  const { parties, problems } = await read(
    "id,name,kind\n,Orel,person\n2,—,person\n3,Talbit\n4,Vantiris,person\n4,Vantiris,vessel\n",
  );
  assert.deepEqual(
    parties.map(({ id, kind }) => [id, kind]),
    [["own/4", "person"]],
  );
  assert.deepEqual(told(problems), [
    ["PARTY_MISSING", 2, "id", "Orel"],
    ["NAME_MISSING", 3, "name", "2"],
    ["ROW_RAGGED", 4, undefined, "2 cells"],
    ["KIND_CONFLICT", 6, "kind", "vessel"],
  ]);
});

test("names beyond the limits are cut and told", async () => {
  const long = await read(`id,name\n1,${"T".repeat(2_001)}\n2,${"T".repeat(2_000)}\n`);
  assert.deepEqual(
    long.parties.map(({ names }) => names[0]?.text.length),
    [2_000, 2_000],
  );
  assert.deepEqual(
    long.problems.map(({ code, row }) => [code, row]),
    [["FIELD_CUT", 2]],
  );
  const aliases = Array.from({ length: 2_000 }, (_, at) => `n${at}`).join(";");
  const many = await read(`id,name,aliases\n1,Orel,${aliases}\n`);
  assert.equal(many.parties[0]?.names.length, 2_000);
  assert.deepEqual(
    many.problems.map(({ code, value }) => [code, value]),
    [["FIELD_CUT", "n1999"]],
  );
});

test("what is no such table is refused as a whole", async () => {
  assert.equal(await failure(""), "FILE_EMPTY");
  assert.equal(await failure("id;name;kind\n1;Orel;person\n2;Talbit;person\n"), "SEPARATOR_WRONG");
  assert.equal(await failure("ID number,name\n1,Orel\n"), "HEADER_MISSING");
  assert.equal(await failure("id,name,Name\n1,Orel,Talbit\n"), "HEADER_DUPLICATE");
  assert.equal(await failure("Ref,Primary\n1,Orel\n", { id: "Ref", name: "Full name" }), "HEADER_MISSING");
  assert.equal(await failure("Ref\n1\n", { id: "Ref" }), "COLUMNS_INVALID");
  assert.equal(await failure("Ref,N\n1,Orel\n", { id: "Ref", name: "N", shoeSize: "N" }), "COLUMNS_INVALID");
  assert.equal(
    await failure("Ref,N\n1,Orel\n", { id: "Ref", name: "N", aliases: { column: "N", separator: "" } }),
    "COLUMNS_INVALID",
  );
});

test("encodings: a mark, one that is told, one that is wrong", async () => {
  assert.equal((await read("\uFEFFid,name\n1,Zoë\n")).parties[0]?.names[0]?.text, "Zoë");
  const latin = Buffer.from("id,name\n1,Zoë\n", "latin1");
  assert.equal((await read(latin, undefined, "windows-1252")).parties[0]?.names[0]?.text, "Zoë");
  const wrong = await read(latin);
  assert.equal(wrong.parties.length, 1);
  assert.deepEqual(
    wrong.problems.map(({ code, byte }) => [code, byte]),
    [["ENCODING_INVALID", 12]],
  );
});

test("whatever the names, every row is a party and nothing of its text is lost", async () => {
  const name = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
    .map((text) => `N${text.replace(/[\0\s]/g, "")}`);
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 20 }), async (names) => {
      const rows = names.map((text, at) => `${at},"${text.replaceAll('"', '""')}"`);
      const { parties, problems } = await read(`id,name\n${rows.join("\n")}\n`);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        parties.map((party) => party.names[0]?.text),
        names,
      );
    }),
    { numRuns: 100 },
  );
});

test("every field of the column map stands in the documentation with what it becomes", () => {
  const page = readFileSync(new URL("../../../../../docs/formats/csv.md", import.meta.url), "utf8");
  const rows = page.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  for (const [field, { becomes, several: many }] of Object.entries(CSV_FIELDS)) {
    const row = rows.find(([, name]) => name === `\`${field}\``);
    assert.deepEqual(row?.slice(2, 4), [many ? "several" : "one", becomes], field);
  }
});

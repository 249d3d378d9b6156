// What a cell of the UK Sanctions List holds besides one value: numbers, contacts and words of the layout, one by one.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceBytes } from "../../source/file.ts";
import { ukslCsv } from "./index.ts";

const HEADER = ["Unique ID", "Name 6", "Name 1", "Name type", "Designation Type", "Regime Name", "D.O.B"];
const GOOD = ["CYB9901", "HERON", "Ada", "Primary Name", "Individual", "The Lantern Regulations", "01/02/1960"];

const DETAILS = [
  ...HEADER,
  "Gender",
  "Alias strength",
  "National Identifier number",
  "Passport number",
  "Business registration number (s)",
  "Phone number",
  "Website",
  "Email address",
];

/** One row with these details, the others empty. */
async function detailed(details: Readonly<Record<string, string>>, row = GOOD) {
  const cells = DETAILS.map((column, at) => details[column] ?? row[at] ?? "");
  const table = [["Report Date: 01-May-2026"], DETAILS, cells].map((row) => row.map((cell) => JSON.stringify(cell)));
  const files = [sourceBytes("UK_Sanctions_List.csv", Buffer.from(table.join("\r\n")))];
  let party: ListedParty | undefined;
  const problems: Problem[] = [];
  for await (const entry of ukslCsv.parse({ list: "uk", published: "2026-05-01", files })) {
    if (entry.problem === undefined) party = entry.party;
    else problems.push(entry.problem);
  }
  const told = problems.map(({ code, field, value }) => [code, field, value]);
  const found = (party?.identifiers ?? []).map(({ kind, number, country }) => [kind, number, country].join(" ").trim());
  return { party, found, told };
}

test("each number of a company by itself, with its name", async () => {
  const column = "Business registration number (s)";
  const printed = "INN: 7723769570OGRN: 5107746013231|KPP 772301001|'0105565079224|(1) TIN 911 (2) CR No. 1350711";
  const { party, found, told } = await detailed({ [column]: printed }, GOOD.with(4, "Entity"));
  assert.deepEqual(told, []);
  assert.deepEqual(found, [
    "tax-id 7723769570",
    "registration 5107746013231 ru",
    "registration 0105565079224",
    // Too short to be compared; kept as printed.
    "registration",
    "registration 1350711",
  ]);
  assert.deepEqual(
    party?.identifiers.map(({ label }) => label),
    ["INN", "OGRN", undefined, "TIN", "CR No"],
  );
  assert.deepEqual(party?.raw, { [column]: ["KPP 772301001"] });
});

test("numbers of persons out of the words around them", async () => {
  const { party, found } = await detailed({
    "National Identifier number":
      "OGRNIP: 321547600026521|TIN: 041104686952|Malta, number 273030601|5/KALATA (NAING) 127084",
    "Passport number": "Malta, number T710219 (issued in Valletta)|'00123456|12/YAKANA(N)006981",
  });
  assert.deepEqual(found, [
    "national-id 321547600026521 ru",
    "tax-id 041104686952",
    "national-id 273030601 mt",
    "national-id 5KALATA127084",
    "passport T710219 mt",
    "passport 00123456",
    "passport 12YAKANAN006981",
  ]);
  assert.equal(party?.identifiers[4]?.note, "Malta, number T710219 (issued in Valletta)");
});

test("contacts: each by itself; what is none is kept raw", async () => {
  const { party, found } = await detailed({
    "Phone number": "+356 21 223344 and +356 21 223345|ask at the desk",
    Website: "www.heron.example.com|sales@heron.example.com",
    "Email address": "info@heron lamp.example.com",
  });
  assert.deepEqual(found, [
    "phone 35621223344",
    "phone 35621223345",
    "website heron.example.com",
    "email sales@heron.example.com",
  ]);
  assert.deepEqual(party?.raw, {
    "Phone number": ["ask at the desk"],
    "Email address": ["info@heron lamp.example.com"],
  });
});

test("a gender or strength that the layout has not is told; those that it has are not, in any writing", async () => {
  const odd = await detailed({ Gender: "Lighthouse", "Alias strength": "Middling" });
  assert.deepEqual(odd.told, [
    ["VALUE_UNEXPECTED", "Alias strength", "Middling"],
    ["VALUE_UNEXPECTED", "Gender", "Lighthouse"],
  ]);
  assert.equal(odd.party?.gender, undefined);
  assert.equal(odd.party?.names[0]?.strength, "unstated");
  assert.deepEqual(odd.party?.raw, { Gender: ["Lighthouse"] });
  for (const [printed, strength] of [
    ["Good quality a.k.a", "good"],
    ["good_quality_aka", "good"],
    ["low_quality_aka", "low"],
    ["Low Quality", "low"],
    ["", "unstated"],
  ] as const) {
    const { party, told } = await detailed({ Gender: "MALE", "Alias strength": printed });
    assert.deepEqual([party?.names[0]?.strength, party?.gender, told], [strength, "male", []], printed);
  }
});

// The Denied Persons List, on rows written for these tests and on two real files, counted with Python.

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
import { DPL_COLUMNS } from "./columns.ts";
import { bisDpl } from "./index.ts";
import { referenceOf } from "./read-row.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror of the published lists" : false;

async function readFiles(...files: SourceFile[]) {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  for await (const { party, problem } of bisDpl.parse({ list: "us-dpl", published: "2022-04-07", files })) {
    if (problem === undefined) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

type Cells = readonly [
  name: string,
  street: string,
  city: string,
  state: string,
  country: string,
  postal: string,
  from: string,
];

function read(rows: readonly Cells[], header: readonly string[] = Object.keys(DPL_COLUMNS)) {
  const lines = rows.map((cells) => [...cells, "10/13/2030", "Y", "2017-10-23", "FR NOTICE ADDED", "82 F.R. 48792"]);
  const text = [header, ...lines].map((cells) => cells.map((cell) => `"${cell}"`).join("\t")).join("\n");
  return readFiles(sourceBytes("dpl.txt", Buffer.from(text)));
}

const ROW: Cells = ["TALBIT ORELIN", "4 HERON ROAD", "JEZERO", "", "MT", "430000", "10/16/2017"];

test("orders and addresses of one name are one party", async () => {
  const again: Cells = ["Talbit  Orelin", "1 LAMP LANE", "SZEGED", "", "HU", "", "03/04/2019"];
  const { parties, problems } = await read([ROW, again, ["HERON WORKS LLC", "", "", "", "", "", "01/09/2023"]]);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    parties.map(({ id, kind }) => [id, kind]),
    [
      ["us-dpl/TALBIT-ORELIN", "unknown"],
      ["us-dpl/HERON-WORKS-LLC", "unknown"],
    ],
  );
  const [person] = parties;
  assert.deepEqual(
    person?.designations.map(({ listedOn }) => listedOn?.date),
    ["2017-10-16", "2019-03-04"],
  );
  assert.deepEqual(
    person?.addresses.map(({ printed, country }) => [printed, country?.code]),
    [
      ["4 HERON ROAD, JEZERO, 430000, MT", "mt"],
      ["1 LAMP LANE, SZEGED, HU", "hu"],
    ],
  );
  assert.deepEqual(person?.raw, {
    Expiration_Date: ["10/13/2030"],
    Standard_Order: ["Y"],
    FR_Citation: ["82 F.R. 48792"],
  });
  assert.deepEqual(person?.lastUpdated?.date, "2017-10-23");
});

test("what is wrong is told with its row, and the rest counts", async () => {
  for (const [row, code, field, left] of [
    [["--", "", "", "", "", "", ""], "NAME_MISSING", "Name", 1],
    [["A", "", "", "", "", "", "13/13/2019"], "DATE_INVALID", "Effective_Date", 2],
  ] as const) {
    const { parties, problems } = await read([ROW, row]);
    assert.deepEqual([problems[0]?.code, problems[0]?.field, problems[0]?.row, parties.length], [code, field, 3, left]);
  }
  const refused = (code: string) => (error: unknown) => error instanceof PortcullisError && error.code === code;
  await assert.rejects(read([ROW], ["a", "b"]), refused("HEADER_MISSING"));
  await assert.rejects(readFiles(), refused("FILES_UNEXPECTED"));
});

test("two real files are read whole", { skip }, async () => {
  for (const letter of ["a", "b"]) {
    const path = join(MIRROR ?? "", `other/us-bis-dpl-${letter}.txt.gz`);
    const { parties, problems } = await readFiles(sourceFile(path));
    const rows = gunzipSync(readFileSync(path)).toString("utf8").trim().split(/\r?\n/).slice(1);
    const names = rows.map((line) => (line.split("\t")[0] ?? "").replaceAll('"', "").trim());
    assert.deepEqual(new Set(parties.map(({ reference }) => reference)), new Set(names.map(referenceOf)));
    assert.ok(problems.every(({ code, field }) => code === "DATE_INVALID" && field === "Last_Update"));
    assert.ok(problems.length <= 2);
  }
});

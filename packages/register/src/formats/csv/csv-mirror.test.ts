// Do real tables come out whole by a map of their columns? Counts by Python's csv module over the same files.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceFile } from "../../source/file.ts";
import type { ColumnMap, SourceFile } from "../format.ts";
import { csv } from "./index.ts";

async function read(file: SourceFile, columns: ColumnMap) {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  for await (const { party, problem } of csv.parse({ list: "eu", published: "2026-04-21", files: [file], columns })) {
    if (party) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const EU = "eu/eu-fsf-derived-2026-04-21.csv.gz";
const skip =
  MIRROR !== undefined && existsSync(join(MIRROR, EU)) ? false : "PORTCULLIS_MIRROR names no mirror with the EU table";

test("the EU table by the mirror's column map", { skip }, async () => {
  const path = join(MIRROR ?? "", EU);
  const mirror = JSON.parse(readFileSync(join(MIRROR ?? "", "mirror.json"), "utf8"));
  const edition = mirror.lists.eu.editions.find((each: { published: string }) => each.published === "2026-04-21");
  const { parties, problems } = await read(sourceFile(path), edition.columns);
  // Counted with Python's csv module: rows, all with a reference of their own and a name; distinct texts of primary_name
  // and all_names split at " | " within each row; cells of date_designated, of documents, of remark that are filled.
  assert.equal(parties.length, 5_873);
  assert.equal(problems.length, 0);
  assert.equal(
    parties.reduce((sum, { names }) => sum + names.length, 0),
    29_546,
  );
  assert.equal(parties.filter(({ designations }) => designations[0]?.listedOn?.date !== undefined).length, 5_293);
  assert.equal(parties.filter(({ raw }) => raw["documents"] !== undefined).length, 1_675);
  assert.equal(parties.filter(({ remarks }) => remarks.length > 0).length, 693);
  assert.equal(parties.filter(({ kind }) => kind !== "unknown").length, 0);
  const countries = parties.flatMap(({ addresses }) => addresses).filter(({ country }) => country !== undefined);
  assert.ok(countries.length > 2_200, `${countries.length} addresses with a country`);
});

const ANNEX = "eu/eu-reg-269-2014-annex1.csv.gz";
const skipAnnex =
  MIRROR !== undefined && existsSync(join(MIRROR, ANNEX)) ? false : "PORTCULLIS_MIRROR names no mirror with the annex";

const several = (column: string) => ({ column, separator: "; " });

/** Of 22 of the annex's 45 columns. */
const ANNEX_MAP: ColumnMap = {
  id: "recordId",
  kind: "schema",
  name: "name",
  aliases: several("alias"),
  formerNames: several("previousName"),
  gender: "gender",
  birthDates: several("birthDate"),
  birthPlaces: several("birthPlace"),
  nationalities: several("nationality"),
  addresses: several("address"),
  passports: several("passportNumber"),
  taxIds: several("taxNumber"),
  registrations: several("registrationNumber"),
  leis: "leiCode",
  imoNumbers: several("imoNumber"),
  emails: several("email"),
  websites: several("website"),
  positions: several("position"),
  programme: "programKey",
  measures: "measure",
  listedOn: "startDate",
  reasons: "reason",
};

test("a table of 45 columns by a map of one's own", { skip: skipAnnex }, async () => {
  const { parties, problems } = await read(sourceFile(join(MIRROR ?? "", ANNEX)), ANNEX_MAP);
  // By Python's csv module: 2,802 rows of 2,017 record numbers. Persons and entities are numbered apart, so that 192 rows
  // contradict the kind of the first row of their number.
  assert.equal(parties.length, 2_017);
  const kinds = (kind: string) => parties.filter((party) => party.kind === kind).length;
  assert.deepEqual([kinds("person"), kinds("organisation"), kinds("unknown")], [1_984, 4, 29]);
  const counts: Record<string, number> = {};
  for (const { code, field } of problems) counts[`${code} ${field}`] = (counts[`${code} ${field}`] ?? 0) + 1;
  assert.deepEqual(counts, {
    "KIND_CONFLICT schema": 192,
    // "28.9.1953 or 28.8.1953", "possibly 23.7.1981", "28 September".
    "DATE_INVALID birthDate": 33,
    "IDENTIFIER_INVALID email": 31,
    "IDENTIFIER_INVALID website": 21,
    "IDENTIFIER_INVALID registrationNumber": 1,
  });
  // Distinct within a record number: names, birth dates that are d.m.yyyy or a year alone, days of designation.
  assert.equal(parties.flatMap(({ names }) => names).length, 7_222);
  const plain = parties.flatMap(({ birthDates }) =>
    birthDates.filter((date) => /^(?:\d+\.\d+\.)?\d{4}$/.test(date.printed)),
  );
  assert.deepEqual([plain.length, plain.filter(({ date }) => date === undefined).length], [1_840, 0]);
  assert.equal(
    parties.flatMap(({ designations }) => designations.filter(({ listedOn }) => listedOn?.date)).length,
    2_801,
  );
  assert.equal(parties.flatMap(({ identifiers }) => identifiers.filter(({ kind }) => kind === "imo")).length, 58);
});

// OpenSanctions' flat export, on rows written for these tests and on two real files, counted with Python's csv module.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { PortcullisError } from "../../errors.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceBytes, sourceFile } from "../../source/file.ts";
import type { SourceFile } from "../format.ts";
import { targetsSimpleCsv } from "./index.ts";
import { values } from "./read-row.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror of the published lists" : false;
const FIXTURE = readFileSync(new URL("fixtures/targets.simple.csv", import.meta.url), "utf8");

async function readFiles(...files: SourceFile[]) {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  for await (const { party, problem } of targetsSimpleCsv.parse({ list: "os", published: "2024-04-01", files })) {
    if (problem === undefined) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

const read = (csv: string) => readFiles(sourceBytes("targets.simple.csv", Buffer.from(csv)));

test("a person, a company and a ship", async () => {
  const { parties, problems } = await read(FIXTURE);
  assert.deepEqual(problems, []);
  const [person, company, ship] = parties;
  assert.deepEqual(
    person?.names.map(({ text, type }) => [text, type]),
    [
      ["Talbit Orelin", "primary"],
      ["Talbit Orelyn", "alias"],
      ["Lampman; the keeper", "alias"],
    ],
  );
  assert.deepEqual(person?.designations, [{ regime: "Red Notice", authority: "Lamp List", measures: [] }]);
  assert.deepEqual(person?.reasons, ["Red Notice - Keeping lamps"]);
  assert.deepEqual(
    person?.countries.map(({ code }) => code),
    ["mt", "hu"],
  );
  assert.deepEqual(person?.lastUpdated, { printed: "2024-03-26", date: "2024-03-26" });
  // A sentence is a reason, not a regime.
  assert.deepEqual(company?.designations, [{ regime: "Lamp List", authority: "Lamp List", measures: [] }]);
  assert.equal(company?.reasons.length, 1);
  assert.deepEqual(
    ship?.identifiers.map(({ kind, number }) => [kind, number]),
    [
      ["imo", "9074729"],
      ["mmsi", "248000000"],
    ],
  );
});

test("values of a cell come back as they were joined", () => {
  const value = fc.stringMatching(/^[a-z;"]{1,12}$/).filter((text) => /[a-z]/.test(text));
  const joined = (texts: readonly string[]) =>
    texts.map((text) => (/[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(";");
  fc.assert(fc.property(fc.array(value), (texts) => assert.deepEqual(values(joined(texts)), texts)));
});

test("what is wrong is told with its row, and the rest counts", async () => {
  for (const [old, changed, code, field, left] of [
    ['"lmp-2"', '""', "PARTY_MISSING", "id", 2],
    ['"Heron Works LLC"', '""', "NAME_MISSING", "name", 2],
    ['"Company"', '"Lamp"', "KIND_UNKNOWN", "schema", 3],
    ["1961-02-03", "1961-02-33", "DATE_INVALID", "birth_date", 3],
  ] as const) {
    const { parties, problems } = await read(FIXTURE.replace(old, changed));
    assert.deepEqual([problems[0]?.code, problems[0]?.field, parties.length], [code, field, left]);
    // A party without a name is told when all rows are read.
    if (code !== "NAME_MISSING") assert.equal(typeof problems[0]?.row, "number");
  }
  const refused = (error: unknown) => error instanceof PortcullisError && error.code === "HEADER_MISSING";
  await assert.rejects(read("id,name\n1,2\n"), refused);
});

test("two real exports are read whole", { skip }, async () => {
  for (const [name, kinds] of [
    ["ua_war_sanctions-targets.simple-2026-03", { organisation: 1524, vessel: 1340, person: 1543, unknown: 1193 }],
    ["interpol_red_notices-targets.simple-2025-05", { person: 6561 }],
  ] as const) {
    const { parties, problems } = await readFiles(sourceFile(join(MIRROR ?? "", `opensanctions/${name}.csv.gz`)));
    assert.deepEqual(problems, []);
    const counts = Object.entries(Object.groupBy(parties, ({ kind }) => kind)).map(([kind, all]) => [
      kind,
      all?.length,
    ]);
    assert.deepEqual(Object.fromEntries(counts), kinds);
  }
});

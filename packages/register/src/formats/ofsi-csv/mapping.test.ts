import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { ListedParty } from "../../model/party.ts";
import { sourceBytes } from "../../source/file.ts";
import { ofsiCsv } from "./index.ts";
import { OFSI_COLUMNS, OFSI_LABELS, OFSI_RAW, OFSI_REQUIRED } from "./mapping.ts";

test("the table names no column twice, and what it keeps raw is in it", () => {
  const columns = OFSI_COLUMNS.map(([column]) => column.toLowerCase());
  assert.equal(new Set(columns).size, columns.length);
  for (const column of [...OFSI_RAW, ...OFSI_REQUIRED]) assert.ok(columns.includes(column.toLowerCase()), column);
});

/** Columns whose cells are words of the layout's own, which the model says in its own words. */
const VOCABULARY: Readonly<Record<string, string>> = {
  "Group Type": "Individual",
  "Alias Type": "AKA",
  "Alias Quality": "Low quality",
};

test("whatever a column holds is found in the party, and every column in the documentation", async () => {
  const header = OFSI_COLUMNS.map(([column]) => column);
  const cells = header.map((column, at) => VOCABULARY[column] ?? `${at + 1}/11/19${at + 10}`);
  const bytes = Buffer.from([header, cells].map((row) => row.join(",")).join("\r\n"));
  const parsed = ofsiCsv.parse({
    list: "uk-ofsi",
    published: "2025-04-10",
    files: [sourceBytes("ConList.csv", bytes)],
  });
  const parties: ListedParty[] = [];
  for await (const { party } of parsed) if (party !== undefined) parties.push(party);
  const [party] = parties;
  const text = JSON.stringify(party);
  const lost = header.filter((column, at) => !(column in VOCABULARY) && !text.includes(cells[at] as string));
  assert.deepEqual(lost, []);
  assert.deepEqual([party?.kind, party?.names[0]?.type, party?.names[0]?.strength], ["person", "alias", "low"]);
  const docs = readFileSync(new URL("../../../../../docs/formats/ofsi-csv.md", import.meta.url), "utf8");
  assert.deepEqual(
    header.filter((column) => !docs.includes(`| \`${column}\``)),
    [],
  );
  const labels = docs.toLowerCase();
  assert.deepEqual(
    [...OFSI_LABELS.keys()].filter((label) => !labels.includes(`| \`(${label}`)),
    [],
  );
});

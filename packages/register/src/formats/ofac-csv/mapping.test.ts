// Is the page about the format the truth? Held against the tables by which the files are read.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PRIMARY_COLUMNS, RAW_COLUMNS, SIDE_FILES } from "./mapping.ts";
import { REMARK_LABELS, REMARK_PROSE } from "./remark-labels.ts";

const PAGE = readFileSync(new URL("../../../../../docs/formats/ofac-csv.md", import.meta.url), "utf8");
const ROWS = PAGE.split("\n").filter((line) => line.startsWith("|"));

test("every column of the four files is on the page", () => {
  const columns = [...PRIMARY_COLUMNS, ...Object.values(SIDE_FILES).flatMap((file) => file.columns)];
  const missing = columns.filter((column) => !ROWS.some((row) => row.includes(`| \`${column}\``)));
  assert.deepEqual(missing, []);
  for (const [column, field] of RAW_COLUMNS) {
    const row = ROWS.find((each) => each.includes(`| \`${column}\``)) ?? "";
    assert.ok(row.includes(`\`raw\`: ${field} `), column);
  }
});

test("every label of the remarks stands in the row of what it becomes, and no other does", () => {
  const labelled = ROWS.slice(ROWS.findIndex((row) => row.startsWith("| becomes | label |")) + 2);
  const fields = Object.values(REMARK_LABELS);
  for (const [at, labels] of fields.entries()) {
    const found = Array.from((labelled[at] ?? "").split(" | ")[1]?.matchAll(/`([^`]+)`/g) ?? [], ([, label]) => label);
    assert.deepEqual(found, labels);
  }
  for (const { field, label } of REMARK_PROSE) if (field === "raw") assert.ok(PAGE.includes(`\`${label}\``), label);
});

// Is it said of every field of every list what becomes of it, and does the page say what the tables say?

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { FORMATS, LAYOUTS } from "@portcullis/register";
import { completenessReport } from "../scripts/completeness-report.ts";

/** `csv` reads the columns that it is told, `starter-ndjson` is the model itself. */
const WITHOUT = ["csv", "starter-ndjson"];

test("every format has its table, and every field its treatment with a reason", () => {
  assert.deepEqual(
    [...LAYOUTS.keys()].toSorted(),
    [...FORMATS.keys()].filter((id) => !WITHOUT.includes(id)).toSorted(),
  );
  for (const [id, layouts] of LAYOUTS) {
    for (const { table } of layouts) {
      assert.ok(Object.keys(table).length > 0, id);
      for (const [name, treatment] of Object.entries(table)) {
        const words = Object.values(treatment);
        assert.equal(words.length, 1, `${id} ${name}`);
        assert.ok((words[0] ?? "").trim().length > 2, `${id} ${name} says nothing of what becomes of it`);
      }
    }
  }
});

test("docs/formats/completeness.md is what the tables say", () => {
  const page = readFileSync(new URL("../docs/formats/completeness.md", import.meta.url), "utf8");
  assert.equal(page, completenessReport(), "run node --conditions=portcullis-source scripts/completeness.ts");
});

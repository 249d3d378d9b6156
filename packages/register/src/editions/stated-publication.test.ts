import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { statedPublication } from "./stated-publication.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror of the published lists" : false;

const HEADS: readonly (readonly [string, string | undefined])[] = [
  ['<swiss-sanctions-list date="2026-04-21" list-type="full">', "2026-04-21"],
  ['<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-04-21T10:00:00.000+02:00">', "2026-04-21"],
  ["\uFEFFfileGenerationDate;Entity_LogicalId\n21/04/2026;13\n", "2026-04-21"],
  [
    "<Sanctions><DateOfIssue CalendarTypeID='1'><Year>2026</Year><Month>4</Month><Day>3</Day></DateOfIssue>",
    "2026-04-03",
  ],
  ["<Designations><DateGenerated>01/05/2026</DateGenerated>", "2026-05-01"],
  ["Report Date: 31-Feb-2026\n", undefined],
  ["Report Date: 01-Foo-2026\n", undefined],
  ["Last Updated,Unique ID\n", undefined],
  ["", undefined],
];

for (const [head, date] of HEADS) {
  test(`${JSON.stringify(head.slice(0, 60))} states ${date}`, () => assert.equal(statedPublication(head), date));
}

test("lists of the mirror whose names bear the day on which they were published", { skip }, () => {
  let stated = 0;
  for (const folder of ["uk", "un", "ofac"]) {
    for (const name of readdirSync(join(MIRROR as string, folder))) {
      const day = /(?:uksl-reconstructed|un-consolidated|ofsi-conlist|nonsdn)-(\d{4}-\d\d-\d\d)\.(?:xml|csv)\.gz$/.exec(
        name,
      )?.[1];
      if (day === undefined) continue;
      const bytes = gunzipSync(readFileSync(join(MIRROR as string, folder, name)));
      assert.equal(statedPublication(bytes.toString("latin1").slice(0, 4_096).replace(/^ï»¿/, "\uFEFF")), day, name);
      stated += 1;
    }
  }
  assert.ok(stated >= 9, `${stated} files`);
});

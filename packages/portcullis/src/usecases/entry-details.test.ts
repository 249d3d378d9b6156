// Does what an announcement prints of somebody become what a comparison can use? In the forms that lists have, each against its hand-made value.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readNotice } from "@portcullis/notices";
import { describedBy } from "./entry-details.ts";

const RELEASE = `UK sanctions two
Published 3 June 2025

The Foreign Secretary has today sanctioned Talbit Orelin (born 12 March 1985 in Perm; passport 751234567) and Nikita Sablin, DOB 4/5/1990, also known as "Kesha".`;

test("birth dates and papers behind a name are his, and nobody else's", () => {
  const { designated } = readNotice("t", RELEASE);
  assert.deepEqual(
    designated.map(({ name }) => name),
    ["Talbit Orelin", "Nikita Sablin"],
  );
  const [orelin, sablin] = designated.map(({ details = [] }) => describedBy(details, "uk"));
  assert.deepEqual(orelin?.birthDates, [{ printed: "12 March 1985", date: "1985-03-12" }]);
  assert.deepEqual(
    orelin?.birthPlaces.map(({ printed }) => printed),
    ["Perm"],
  );
  assert.deepEqual(orelin?.identifiers, [{ kind: "passport", printed: "751234567", number: "751234567" }]);
  assert.deepEqual(sablin?.birthDates, [{ printed: "4/5/1990", date: "1990-05-04" }]);
  assert.deepEqual(sablin?.identifiers, []);
  for (const { details = [] } of designated)
    for (const { value, start, end } of details) assert.equal(RELEASE.slice(start, end), value);
  assert.deepEqual(
    designated.map(({ aliases }) => aliases.map(({ name }) => name)),
    [[], ["Kesha"]],
  );
});

test("OFAC writes the month first", () => {
  const detail = { field: "born" as const, value: "04/05/1990", start: 0, end: 10 };
  assert.deepEqual(describedBy([detail], "us-sdn").birthDates, [{ printed: "04/05/1990", date: "1990-04-05" }]);
});

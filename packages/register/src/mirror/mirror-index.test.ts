// Is a mirror's index read as it is meant, and everything that is wrong in one named?

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { PortcullisError } from "../errors.ts";
import { isIsoDate, LIST_ID, readMirrorIndex } from "./mirror-index.ts";

const EDITION = {
  published: "2031-02-03",
  format: "csv",
  files: ["own/list.csv.gz"],
  encoding: "windows-1252",
  columns: { id: "Ref", name: { column: "Name", separator: ";" } },
  note: "half of it",
  reconstructed: true,
};

const LIST = {
  title: "Keepers of lights",
  status: "current",
  publisher: "The Lighthouse Office",
  licence: "none",
  country: "mt",
  editions: [EDITION, { published: "2030-01-01", format: "csv", files: ["a.csv", "b/c.csv"] }],
};

const index = (lists: unknown): string => JSON.stringify({ version: 1, lists });

test("a mirror is read with its editions by date, and nothing of them lost", () => {
  const first = LIST.editions[1];
  assert.deepEqual(readMirrorIndex(index({ own: LIST, "b-2": { ...LIST, editions: [] } }), "m"), [
    { id: "own", ...LIST, editions: [first, EDITION] },
    { id: "b-2", ...LIST, editions: [] },
  ]);
  const twice = [EDITION, { ...EDITION, note: "again" }];
  const [list] = readMirrorIndex(index({ own: { ...LIST, country: null, editions: twice } }), "m");
  assert.deepEqual([list?.country, list?.editions], [undefined, twice]);
});

function failure(text: string): PortcullisError {
  try {
    readMirrorIndex(text, "m/mirror.json");
  } catch (error) {
    assert.ok(error instanceof PortcullisError, String(error));
    return error;
  }
  return assert.fail(`no failure: ${text}`);
}

const withList = (change: object): string => index({ own: { ...LIST, ...change } });
const withEdition = (change: object): string => withList({ editions: [LIST.editions[1], { ...EDITION, ...change }] });

const AT = "lists.own.editions[1]";

const BAD: readonly (readonly [text: string, field: string, expected: RegExp])[] = [
  ["", "the file", /JSON/],
  ['{"lists":', "the file", /JSON/],
  ["<html>Not found</html>", "the file", /JSON/],
  ["null", "lists", /object/],
  ["[]", "lists", /object/],
  ["{}", "lists", /object/],
  [index([LIST]), "lists", /object/],
  [index("own"), "lists", /object/],
  [index({ "../own": LIST }), "lists.../own", /small letters/],
  [index({ Own: LIST }), "lists.Own", /small letters/],
  [index({ "": LIST }), "lists.", /small letters/],
  [index({ [`a${"b".repeat(40)}`]: LIST }), `lists.a${"b".repeat(40)}`, /small letters/],
  [index({ own: null }), "lists.own.status", /text/],
  [index({ own: "x" }), "lists.own.status", /text/],
  [withList({ status: "open" }), "lists.own.status", /current, retired, aggregate/],
  [withList({ status: undefined }), "lists.own.status", /text/],
  [withList({ title: 1 }), "lists.own.title", /text/],
  [withList({ publisher: "" }), "lists.own.publisher", /text/],
  [withList({ licence: null }), "lists.own.licence", /text/],
  [withList({ country: 7 }), "lists.own.country", /text/],
  [withList({ editions: undefined }), "lists.own.editions", /array/],
  [withList({ editions: { 0: EDITION } }), "lists.own.editions", /array/],
  [withList({ editions: [null] }), "lists.own.editions[0].published", /text/],
  [withEdition({ published: undefined }), `${AT}.published`, /text/],
  [withEdition({ published: "25/03/2024" }), `${AT}.published`, /2024-03-25/],
  [withEdition({ published: "2024-3-25" }), `${AT}.published`, /2024-03-25/],
  [withEdition({ published: "2024-02-30" }), `${AT}.published`, /2024-03-25/],
  [withEdition({ published: "2023-02-29" }), `${AT}.published`, /2024-03-25/],
  [withEdition({ published: 20240325 }), `${AT}.published`, /text/],
  [withEdition({ format: "" }), `${AT}.format`, /text/],
  [withEdition({ files: "a.csv" }), `${AT}.files`, /array of paths/],
  [withEdition({ files: [] }), `${AT}.files`, /array of paths/],
  [withEdition({ files: [1] }), `${AT}.files`, /array of paths/],
  [withEdition({ encoding: 1252 }), `${AT}.encoding`, /text/],
  [withEdition({ note: [] }), `${AT}.note`, /text/],
  [withEdition({ reconstructed: "yes" }), `${AT}.reconstructed`, /true or false/],
  [withEdition({ columns: [] }), `${AT}.columns`, /object/],
  [withEdition({ columns: "id" }), `${AT}.columns`, /object/],
  [withEdition({ columns: { id: 5 } }), `${AT}.columns.id`, /header/],
  [withEdition({ columns: { id: { column: "a" } } }), `${AT}.columns.id`, /header/],
  [withEdition({ columns: { id: null } }), `${AT}.columns.id`, /header/],
  ...[
    "",
    "/etc/passwd",
    "../a",
    "a/../b",
    "a\\b",
    "C:x",
    "https://example.org/a",
    "a/./b",
    "a//b",
    "%2e%2e/a",
    "a?b",
    "a#b",
    "a\0b",
  ].map((path) => [withEdition({ files: ["good.csv", path] }), `${AT}.files`, /paths inside the mirror/] as const),
];

test("whatever is wrong is an error of the input, naming the field and what it should be", () => {
  for (const [text, field, expected] of BAD) {
    const error = failure(text);
    const shown = text.slice(0, 300);
    assert.deepEqual([error.code, error.kind, error.details["field"]], ["MIRROR_INVALID", "input", field], shown);
    assert.match(error.message, expected, shown);
    assert.ok(error.message.startsWith("m/mirror.json: "), error.message);
  }
});

test("any JSON at all is read or refused", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom("whole", "list", "edition", "columns"), (value, place) => {
      const text =
        place === "whole"
          ? JSON.stringify(value)
          : place === "list"
            ? index({ own: value })
            : withEdition(place === "columns" ? { columns: value } : (value as object));
      try {
        for (const list of readMirrorIndex(text, "m"))
          for (const { files } of list.editions) assert.ok(files.length > 0);
      } catch (error) {
        assert.ok(error instanceof PortcullisError && error.code === "MIRROR_INVALID", String(error));
      }
    }),
    { numRuns: 1000 },
  );
});

test("days are those of the calendar", () => {
  const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(fc.property(day, (date) => isIsoDate(date.toISOString().slice(0, 10))));
  for (const text of [
    "",
    "2024",
    "2024-02-30",
    "2023-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-01-01T00:00Z",
  ]) {
    assert.equal(isIsoDate(text), false, text);
  }
  assert.ok(isIsoDate("2024-02-29") && LIST_ID.test("us-sdn") && !LIST_ID.test("-a") && !LIST_ID.test("a/b"));
});

const MIRROR = process.env["PORTCULLIS_MIRROR"] ?? "";
const FILE = join(MIRROR, "mirror.json");
const skip = MIRROR !== "" && existsSync(FILE) ? false : "PORTCULLIS_MIRROR names no folder with a mirror.json";

test("a real mirror: every file named is there", { skip }, () => {
  const lists = readMirrorIndex(readFileSync(FILE, "utf8"), FILE);
  assert.ok(lists.length > 5);
  for (const { editions } of lists) {
    for (const { files } of editions) for (const file of files) assert.ok(existsSync(join(MIRROR, file)), file);
  }
});

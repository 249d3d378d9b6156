// Are a list's own entries read as they are printed? The regime paper of the UK's cyber list against the list itself, as the register's
// reader of its table has it, and OFAC's form.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { textOfDocument } from "../read-document.ts";
import { readNotice } from "../read-notice.ts";
import { entriesIn } from "./entries.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"] ?? "";
const PAPER = join(MIRROR, "uk/ofsi-regime-cyber-2025-08-12.pdf");
const TABLE = join(MIRROR, "uk/ofsi-conlist-2025-04-10-cyber.csv");
const skip = MIRROR !== "" && existsSync(PAPER) && existsSync(TABLE) ? false : "needs the mirror of real lists";

function words(name: string): string {
  return name
    .toUpperCase()
    .split(/[\s,]+/u)
    .filter((word) => word !== "" && word !== "N/A")
    .toSorted()
    .join(" ");
}

function isoDay(printed = ""): string {
  const [day = "", month = "", year = ""] = printed.split("/");
  return `${year}-${month}-${day}`;
}

type Row = Readonly<Record<string, string>>;

/** Rows of the table by Group ID. */
function rowsOf(file: string): ReadonlyMap<string, readonly Row[]> {
  const [, header = [], ...rows] = parse(readFileSync(file), { relax_column_count: true }) as string[][];
  const parties = new Map<string, Row[]>();
  for (const row of rows) {
    const cells: Row = Object.fromEntries(header.map((column, at) => [column, row[at] ?? ""]));
    const id = cells["Group ID"] ?? "";
    parties.set(id, [...(parties.get(id) ?? []), cells]);
  }
  return parties;
}

function nameOf(row: Row): string {
  return words(
    ["Name 6", "Name 1", "Name 2", "Name 3", "Name 4", "Name 5"].map((column) => row[column] ?? "").join(" "),
  );
}

test("the UK's own paper: every party of the table of April, with names, birth dates and references, and no other of before", {
  skip,
}, async () => {
  const { designated, statedOn } = readNotice("ofsi", await textOfDocument(readFileSync(PAPER)));
  assert.equal(statedOn, "2025-08-12");
  const table = rowsOf(TABLE);
  assert.ok(table.size > 50);
  const read = new Map(
    designated.map((party) => [party.details?.find(({ field }) => field === "group-id")?.value ?? "", party]),
  );
  assert.equal(read.size, designated.length, "each has a Group ID of its own");
  let [aliases, amended] = [0, 0];
  for (const [id, rows] of table) {
    const party = read.get(id);
    assert.ok(party, `${id} is in the paper`);
    const told = (field: string) =>
      (party.details ?? []).filter((each) => each.field === field).map(({ value }) => value);
    // What was amended since is another entry than the table's.
    if (isoDay(told("last-updated")[0]) > "2025-04-10") {
      amended += 1;
      continue;
    }
    const primary = rows.find((row) => /^Primary name$/iu.test(row["Alias Type"] ?? "")) as Row;
    assert.equal(words(party.name), nameOf(primary), id);
    assert.ok(told("reference").includes(/CYB\d{4}/u.exec(primary["Other Information"] ?? "")?.[0] ?? "none"), id);
    const born = new Set(rows.map((row) => row["DOB"] ?? "").filter((day) => day !== ""));
    assert.deepEqual(new Set(told("born")), born, id);
    const passports = new Set(rows.map((row) => row["Passport Number"] ?? "").filter((number) => number !== ""));
    assert.deepEqual(new Set(told("passport")), passports, id);
    // A name printed in two spellings of one alias stands once in the paper.
    for (const row of rows.filter((each) => /AKA/u.test(each["Alias Type"] ?? ""))) {
      const known = party.aliases.map(({ name }) => words(name));
      assert.ok(known.includes(nameOf(row)), `${id}: ${nameOf(row)} among ${known.join("; ")}`);
      aliases += 1;
    }
  }
  assert.ok(aliases > 60);
  assert.ok(amended <= 5, `${amended} amended since`);
  const listedOn = (party: (typeof designated)[number]) =>
    isoDay(party.details?.find(({ field }) => field === "listed-on")?.value);
  const later = designated.filter((party) => listedOn(party) > "2025-04-10").length;
  assert.equal(designated.length, table.size + later, "nobody is invented");
});

test("every detail's characters are its words, but for broken lines", { skip }, async () => {
  const text = await textOfDocument(readFileSync(PAPER));
  for (const { details, aliases } of entriesIn(text).listed) {
    const flat = (words: string) => words.replace(/--- Page \d+ ---/gu, "").replace(/\s+/gu, "");
    for (const { value, start, end } of details) assert.equal(flat(text.slice(start, end)), flat(value));
    for (const { name, start, end } of aliases) assert.equal(flat(text.slice(start, end)), flat(name));
  }
});

test("entries as OFAC announces them: persons, firms, vessels, with what is said of each", () => {
  const text = `The following individuals have been added to OFAC's SDN List:

BELKIN, Artyom Olegovich (a.k.a. "GREYWIND"; a.k.a. BELKYN, Artem), Perm, Russia; DOB 3 Apr 1990; POB Perm, Russia; nationality Russia; Gender Male; Passport 750123456 (Russia) (individual) [CYBER2].
The following entities have been added to OFAC's SDN List:

SEVERNY SVET HOSTING LLC (Cyrillic: ООО СЕВЕРНЫЙ СВЕТ), ul. Lenina 4, Perm, Russia; Website severnysvet.example; Tax ID No. 5902123456 (Russia) [CYBER2] [RUSSIA-EO14024] (Linked To: BELKIN, Artyom Olegovich).
LANTERN STAR (V7AB2) Crude Oil Tanker Panama flag; Vessel Registration Identification IMO 9123456 (vessel) [IRAN-EO13902].
`;
  const { designated } = readNotice("ofac", text);
  assert.deepEqual(
    designated.map(({ name, kind }) => [name, kind]),
    [
      ["BELKIN, Artyom Olegovich", "person"],
      ["SEVERNY SVET HOSTING LLC", "organisation"],
      ["LANTERN STAR", "vessel"],
    ],
  );
  const [person, firm] = designated;
  assert.deepEqual(
    person?.aliases.map(({ name }) => name),
    ["GREYWIND", "BELKYN, Artem"],
  );
  assert.deepEqual(
    firm?.aliases.map(({ name }) => name),
    ["ООО СЕВЕРНЫЙ СВЕТ"],
  );
  const told = (party: typeof person) => (party?.details ?? []).map(({ field, value }) => `${field}: ${value}`);
  assert.deepEqual(told(person), [
    "born: 3 Apr 1990",
    "birthplace: Perm, Russia",
    "nationality: Russia",
    "passport: 750123456 (Russia)",
    "programme: CYBER2",
  ]);
  assert.deepEqual(told(firm), [
    "website: severnysvet.example",
    "national-id: 5902123456 (Russia)",
    "programme: CYBER2",
    "programme: RUSSIA-EO14024",
  ]);
  for (const { name, start, end } of designated) assert.equal(text.slice(start, end), name);
});

test("days before months where a text writes them so", () => {
  const on = (text: string) => readNotice("day", text).statedOn;
  assert.equal(on("HM Treasury, Last Updated:12/08/2025"), "2025-08-12");
  assert.equal(on("OFAC notice of 12/08/2025"), "2025-12-08");
  assert.equal(on("Listed 05/06/2025, amended 18/07/2025"), "2025-06-05");
});

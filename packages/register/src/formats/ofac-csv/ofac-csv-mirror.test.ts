// Does everything that OFAC's real files state come out? Counted a second time over the lines of the files, by patterns of
// their own that know neither cells nor clauses.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { readMirrorIndex } from "../../mirror/mirror-index.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceFile } from "../../source/file.ts";
import { ofacCsv } from "./index.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const INDEX = join(MIRROR ?? "", "mirror.json");
const skip = MIRROR !== undefined && existsSync(INDEX) ? false : "PORTCULLIS_MIRROR names no folder with a mirror.json";

interface Edition {
  readonly paths: readonly string[];
  readonly parties: ReadonlyMap<string, ListedParty>;
  readonly problems: readonly Problem[];
  /** Each party's line, with its line of comments. */
  readonly lines: ReadonlyMap<string, string>;
}

function linesOf(path: string): string[] {
  const text = gunzipSync(readFileSync(path)).toString();
  return text.split(/\r?\n/).filter((line) => /^\d+ ?,/.test(line));
}

const EDITIONS = new Map<string, Promise<Edition>>();

/** The edition, read once for all tests. */
function edition(list: string, published: string): Promise<Edition> {
  const key = `${list} ${published}`;
  const known = EDITIONS.get(key) ?? readEdition(list, published);
  EDITIONS.set(key, known);
  return known;
}

async function readEdition(list: string, published: string): Promise<Edition> {
  const found = readMirrorIndex(readFileSync(INDEX, "utf8"), INDEX)
    .find(({ id }) => id === list)
    ?.editions.find((each) => each.published === published);
  assert.ok(found !== undefined && found.format === "ofac-csv", `${list} ${published} is in the mirror`);
  const paths = found.files.map((file) => join(MIRROR ?? "", file));
  const parties = new Map<string, ListedParty>();
  const problems: Problem[] = [];
  for await (const { party, problem } of ofacCsv.parse({ list, published, files: paths.map(sourceFile) })) {
    if (party) parties.set(party.reference, party);
    else problems.push(problem);
  }
  const numbered = (line: string) => line.slice(0, line.indexOf(",")).trim();
  const lines = new Map(linesOf(paths[0] ?? "").map((line) => [numbered(line), line]));
  for (const comment of paths[3] === undefined ? [] : linesOf(paths[3])) {
    const line = lines.get(numbered(comment));
    if (line === undefined) continue;
    const tail = comment.slice(comment.indexOf(",") + 2);
    // Remarks that fill their column go on in the comment within a word.
    const full = (/"([^"]*)"$/.exec(line)?.[1] ?? "").length === 1000;
    lines.set(numbered(comment), full ? line.slice(0, -1) + tail : `${line} ; ${tail}`);
  }
  return { paths, parties, problems, lines };
}

/** What stands behind a label in the lines, and where the reader puts it. */
interface Count {
  readonly pattern: RegExp;
  readonly read: (party: ListedParty) => readonly string[];
}

const numbers = (party: ListedParty, kind: string): string[] =>
  party.identifiers.filter((identifier) => identifier.kind === kind).map(({ printed }) => printed);

const COUNTS = {
  births: { pattern: /\bDOB:? ([^;".)]+)/g, read: ({ birthDates }) => birthDates.map(({ printed }) => printed) },
  passports: {
    pattern:
      /\b(?:Passport(?: No\.)?|Travel Document(?: Number)?):? #?((?=[^;",]*\d)[^;",(]+?(?:\(\d\))?)(?= \(| issued| expires|[;,"]|\.;|\."|\.$)/g,
    read: (party) => numbers(party, "passport"),
  },
  wallets: {
    pattern: /Digital Currency Address - (\w+:? \w{20,})/g,
    read: ({ identifiers }) =>
      identifiers.filter(({ kind }) => kind === "wallet").map(({ label, printed }) => `${label} ${printed}`),
  },
  links: {
    pattern: /Linked To: ([^;"]+)/g,
    read: ({ links }) => links.filter(({ relation }) => relation === "Linked To").map(({ to }) => to),
  },
  imo: {
    pattern: /\bIMO\b:? (?:IMO )?(\d{7})\b/g,
    read: ({ identifiers }) =>
      identifiers
        .filter(({ label, number }) => /IMO/.test(label ?? "") && number.length === 7)
        .map((each) => each.number),
  },
  weak: {
    pattern: /(?:[af]\.k|d\.b)\.a\. '([^;]+?)'(?=[;.")])/g,
    read: ({ names }) => names.filter(({ strength }) => strength === "low").map(({ text }) => text),
  },
  men: { pattern: /Gender:? (Male)\b/g, read: ({ gender }) => (gender === "male" ? ["Male"] : []) },
  women: { pattern: /Gender:? (Female)\b/g, read: ({ gender }) => (gender === "female" ? ["Female"] : []) },
} as const satisfies Readonly<Record<string, Count>>;

type Counted = keyof typeof COUNTS;

/** White space, a chain's colon, and what closes the text around a value are no part of it. */
const plain = (value: string): string =>
  value
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(\w+): /, "$1 ")
    .replace(/[).]+$/, "");

/** Counts by the lines; values of the lines that the reader has not, and the other way round, as "number value". */
function compared({ parties, lines }: Edition, name: Counted) {
  const { pattern, read } = COUNTS[name];
  let count = 0;
  const [missing, more]: [string[], string[]] = [[], []];
  for (const [number, line] of lines) {
    const stated = new Set(Array.from(line.matchAll(pattern), (match) => plain(match[1] ?? "")));
    const party = parties.get(number);
    assert.ok(party !== undefined, `party ${number} is missing`);
    const found = new Set(read(party).map(plain));
    count += stated.size;
    for (const value of stated) if (!found.has(value)) missing.push(`${number} ${value}`);
    for (const value of found) if (!stated.has(value)) more.push(`${number} ${value}`);
  }
  return { count, missing, more };
}

/** The list, its parties and values by the lines alone; then every single value on which lines and reader differ. */
interface Expected {
  readonly list: string;
  readonly published: string;
  readonly parties: number;
  readonly counts: Readonly<Record<Counted, number>>;
  readonly missing: readonly string[];
  readonly more: readonly string[];
}

/** Links of which the column prints a part: told as `FIELD_CUT`. */
const CUT = ["12300 PROMO RAI", "15599 PRO", "15600 PETRO L"];

const EXPECTED: readonly Expected[] = [
  {
    list: "us-sdn",
    published: "2019-01-31",
    parties: 7_379,
    counts: { births: 4_275, passports: 1_230, wallets: 2, links: 2_406, imo: 367, weak: 2_038, men: 621, women: 58 },
    missing: CUT,
    // A vessel's registration of seven digits with the check digit of an IMO number, printed without the word.
    more: ["17104 8606173"],
  },
  {
    list: "us-sdn",
    published: "2021-07-07",
    parties: 8_976,
    counts: {
      births: 5_125,
      passports: 1_558,
      wallets: 80,
      links: 3_391,
      imo: 480,
      weak: 2_439,
      men: 1_384,
      women: 129,
    },
    missing: CUT.slice(0, 1),
    more: ["17104 8606173"],
  },
  {
    list: "us-sdn",
    published: "2026-04-21",
    parties: 18_758,
    counts: { births: 3, passports: 2_590, wallets: 912, links: 8_481, imo: 1_944, weak: 40, men: 4_607, women: 634 },
    // "Registration Number: IMO 6445103": a company's, kept under the words that stand first.
    missing: ["52853 6445103"],
    more: ["17104 8606173", "33809 9894387", "37032 8730455", "37043 8904408"],
  },
  {
    list: "us-nonsdn",
    published: "2025-12-19",
    parties: 442,
    counts: { births: 74, passports: 0, wallets: 0, links: 283, imo: 0, weak: 72, men: 2, women: 0 },
    missing: [],
    more: [],
  },
];

for (const { list, published, parties, counts, missing, more } of EXPECTED) {
  test(`${list} of ${published}: every value that its lines state is in its parties`, { skip }, async () => {
    const read = await edition(list, published);
    assert.equal(read.lines.size, parties);
    assert.equal(read.parties.size, parties);
    const all = (Object.keys(COUNTS) as Counted[]).map((name) => [name, compared(read, name)] as const);
    assert.deepEqual(Object.fromEntries(all.map(([name, { count }]) => [name, count])), counts);
    assert.deepEqual(
      all.flatMap(([, { missing: each }]) => each),
      missing,
    );
    assert.deepEqual(
      all.flatMap(([, { more: each }]) => each),
      more,
    );
  });
}

/** Lines of a side file by their party, and how many of them have none in the primary file. */
function sideLines({ paths, lines }: Edition, file: number) {
  const path = paths[file];
  const all = path === undefined ? [] : linesOf(path);
  const numbered = all.map((line) => [line.slice(0, line.indexOf(",")).trim(), line] as const);
  const orphans = new Set(numbered.flatMap(([number]) => (lines.has(number) ? [] : [number])));
  return { rows: numbered.filter(([number]) => lines.has(number)), orphans: orphans.size };
}

/** Rows beside of parties that are there, and parties that are not, by the lines; then the problems by code and field. */
const BESIDE = [
  [
    "us-sdn",
    "2019-01-31",
    [9_682, 0],
    [9_474, 0],
    0,
    { "IDENTIFIER_INVALID Website": 1, "FIELD_CUT Remarks": 3, "IDENTIFIER_INVALID IMO": 2 },
  ],
  [
    "us-sdn",
    "2021-07-07",
    [11_910, 0],
    [11_440, 0],
    0,
    { "IDENTIFIER_INVALID Website": 1, "FIELD_CUT Remarks": 5, "IDENTIFIER_INVALID IMO": 1 },
  ],
  [
    "us-sdn",
    "2026-04-21",
    [19_899, 167],
    [21_051, 674],
    1,
    {
      "IDENTIFIER_INVALID Website": 2,
      "FIELD_CUT Remarks": 29,
      "IDENTIFIER_INVALID MMSI": 2,
      "IDENTIFIER_INVALID Legal Entity Number": 2,
      "PARTY_MISSING ent_num": 167 + 674 + 1,
    },
  ],
  ["us-nonsdn", "2025-12-19", [1_073, 0], [522, 0], 0, { "IDENTIFIER_INVALID Email Address": 1 }],
] as const;

for (const [list, published, aliases, addresses, comments, problems] of BESIDE) {
  test(`${list} of ${published}: aliases and addresses come to their parties, those of none are told`, {
    skip,
  }, async () => {
    const read = await edition(list, published);
    const [alt, add] = [sideLines(read, 1), sideLines(read, 2)];
    assert.deepEqual([alt.rows.length, alt.orphans], aliases);
    for (const [number, line] of alt.rows) {
      const name = plainText(/^\d+ ?,\d+ ?,"[afn]ka","?(.*?)"?,-0-/.exec(line)?.[1] ?? line);
      assert.ok(
        read.parties.get(number)?.names.some(({ text }) => plainText(text) === name),
        `${number} ${name}`,
      );
    }
    const placed = add.rows.filter(([, line]) => !/^\d+ ?,\d+ ?,(?:-0- ?,){3}/.test(line));
    assert.deepEqual([placed.length, add.orphans], addresses);
    const kept = [...read.parties.values()].reduce((sum, party) => sum + party.addresses.length, 0);
    // The same address twice is one.
    assert.equal(kept, new Set(placed.map(([number, line]) => `${number} ${line.replace(/^\d+ ?,\d+ ?,/, "")}`)).size);
    assert.equal(sideLines(read, 3).orphans, comments);
    const told: Record<string, number> = {};
    for (const { code, field } of read.problems) told[`${code} ${field}`] = (told[`${code} ${field}`] ?? 0) + 1;
    assert.deepEqual(told, problems);
  });
}

function plainText(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

test("the three of March 2024, in OFAC's list", { skip }, async () => {
  const { parties } = await edition("us-sdn", "2026-04-21");
  const company = parties.get("47800");
  assert.deepEqual(
    company?.names.map(({ text, type }) => [text, type]),
    [["WUHAN XIAORUIZHI SCIENCE AND TECHNOLOGY COMPANY, LIMITED", "primary"]],
  );
  assert.equal(company.kind, "organisation");
  assert.deepEqual(
    company.addresses.map(({ city, country }) => [city, country?.code]),
    [["Wuhan, Hubei Province", "cn"]],
  );
  assert.deepEqual(
    company.identifiers.map(({ kind, number }) => [kind, number]),
    [["registration", "91420100551956105K"]],
  );
  for (const [number, family, given, id] of [
    ["47814", "ZHAO", "Guangzong", "421003198511121539"],
    ["47818", "NI", "Gaobin", "421003198510272917"],
  ]) {
    const person = parties.get(number ?? "");
    assert.deepEqual(person?.names[0]?.parts, { family, given: [given] });
    assert.deepEqual([person?.kind, person?.gender], ["person", "male"]);
    assert.deepEqual(
      person?.identifiers.map(({ kind, number: canonical }) => [kind, canonical]),
      [["national-id", id]],
    );
    assert.deepEqual(
      person?.designations.map(({ regime }) => regime),
      ["CYBER2"],
    );
  }
});

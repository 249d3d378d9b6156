// OFAC's real consolidated non-SDN list in the classic layout, held against counts made by a tree parser in Python and against what
// the CSV files of a later edition say of the same parties.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceFile } from "../../source/file.ts";
import type { ListFormat } from "../format.ts";
import { ofacCsv } from "../ofac-csv/index.ts";
import { CLASSIC } from "./classic-elements.ts";
import { ofacXml } from "./index.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror of the published lists" : false;
const at = (name: string): string => join(MIRROR ?? "", "ofac", name);
const XML = "ofac-consolidated-nonsdn-2025-03-28.xml.gz";

async function read(format: ListFormat, names: readonly string[]) {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  const files = names.map((name) => sourceFile(at(name)));
  for await (const { party, problem } of format.parse({ list: "us-cons", published: "2025-03-28", files })) {
    if (problem === undefined) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

test("the consolidated list of March 2025 is read whole", { skip }, async () => {
  const { parties, problems } = await read(ofacXml, [XML]);
  const all = <T>(of: (party: ListedParty) => readonly T[]): readonly T[] => parties.flatMap(of);
  // Counted with Python's xml.etree: sdnEntry by sdnType, aka, category, address, dateOfBirthItem, placeOfBirthItem, program.
  assert.deepEqual(
    ["person", "organisation"].map((kind) => parties.filter((party) => party.kind === kind).length),
    [80, 363],
  );
  assert.deepEqual(
    {
      // 443 entries and 1,136 akas, one of which repeats another.
      names: all(({ names }) => names).length,
      weak: all(({ names }) => names).filter(({ strength }) => strength === "low").length,
      programs: all(({ designations }) => designations).length,
      addresses: all(({ addresses }) => addresses).length,
      births: all(({ birthDates }) => birthDates).length,
      places: all(({ birthPlaces }) => birthPlaces).length,
    },
    { names: 443 + 1136 - 1, weak: 70, programs: 525, addresses: 520, births: 75, places: 21 },
  );
  // One e-mail address is cut off by the publisher.
  assert.deepEqual(
    problems.map(({ code, value }) => [code, value]),
    [["IDENTIFIER_INVALID", "PRIYEMNAYA@YGDU"]],
  );
});

test("every element of the real file stands in the table", { skip }, () => {
  const xml = gunzipSync(readFileSync(at(XML))).toString("utf8");
  const seen = new Set<string>();
  const open: string[] = [];
  for (const [, close = "", name = "", empty = ""] of xml.matchAll(/<(\/?)([A-Za-z]\w*)[^>]*?(\/?)>/g)) {
    if (close === "") {
      open.push(name);
      if (open[1] === "sdnEntry" && open.length > 2) seen.add(open.slice(2).join("/"));
    }
    if (close !== "" || empty !== "") open.pop();
  }
  assert.ok(seen.size > 30);
  assert.deepEqual(
    [...seen].filter((path) => !(path in CLASSIC)),
    [],
  );
});

test("the CSV says the same of nearly every party of both", { skip }, async () => {
  const [xml, csv] = await Promise.all([
    read(ofacXml, [XML]),
    read(
      ofacCsv,
      ["prim", "add", "alt", "comments"].map((part) => `ofac-cons_${part}-2025-12.csv.gz`),
    ),
  ]);
  const other = new Map(csv.parties.map((party) => [party.reference, party]));
  const both = xml.parties.flatMap((party) => {
    const twin = other.get(party.reference);
    return twin === undefined ? [] : [[party, twin] as const];
  });
  assert.ok(both.length > 400, `${both.length} parties in both`);
  const share = (of: (party: ListedParty) => unknown): number =>
    both.filter(([a, b]) => JSON.stringify(of(a)) === JSON.stringify(of(b))).length / both.length;
  const sorted = (values: readonly string[]): readonly string[] => values.toSorted();
  const shares = {
    kind: share(({ kind }) => kind),
    primary: share(({ names }) => names[0]?.text),
    names: share(({ names }) => sorted(names.map(({ text }) => text))),
    births: share(({ birthDates }) => sorted(birthDates.map(({ date }) => date ?? ""))),
    numbers: share(({ identifiers }) => sorted(identifiers.map(({ kind, number }) => `${kind} ${number}`))),
  };
  // Nine months lie between the two editions.
  for (const [what, value] of Object.entries(shares)) assert.ok(value >= 0.97, `${what}: ${value.toFixed(3)}`);
});

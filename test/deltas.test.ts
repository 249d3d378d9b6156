// Who came and who went between real editions? Counted again straight from the publishers' files, by their references alone.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { deltaIds, partyDigest } from "@portcullis/register";
import { parse } from "csv-parse/sync";
import { readList } from "../scripts/lists/read-mirror.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"] ?? "";
const skip = existsSync(join(MIRROR, "mirror.json")) ? false : "needs the real lists of PORTCULLIS_MIRROR";

function textOf(file: string): string {
  return gunzipSync(readFileSync(join(MIRROR, file))).toString("latin1");
}

function cells(file: string, from: number): string[][] {
  return parse(textOf(file), { relax_column_count: true, relax_quotes: true, from_line: from });
}

/** References of a UN file: whatever stands in its REFERENCE_NUMBER elements. */
function unReferences(file: string): Set<string> {
  return new Set(
    [...textOf(file).matchAll(/<REFERENCE_NUMBER>\s*([^<]+?)\s*</g)].map(([, reference = ""]) => reference),
  );
}

/** First cells of a headerless OFAC file. */
function ofacNumbers(file: string): Set<string> {
  return new Set([...textOf(file).matchAll(/^(\d+),/gm)].map(([, number = ""]) => number));
}

/** Cells of a column of a table with its header in the second line. */
function column(file: string, name: string): Set<string> {
  const [header = [], ...rows] = cells(file, 2);
  const at = header.findIndex((title) => title.trim().toLowerCase() === name);
  return new Set(rows.map((row) => (row[at] ?? "").trim()).filter((cell) => cell !== ""));
}

interface Editions {
  readonly list: string;
  readonly references: (file: string) => Set<string>;
  readonly editions: readonly (readonly [published: string, file: string])[];
}

const CASES: readonly Editions[] = [
  {
    list: "un",
    references: unReferences,
    editions: [
      ["2020-11-30", "un/un-consolidated-2020-11-30.xml.gz"],
      ["2025-04-19", "un/un-consolidated-2025-04-19.xml.gz"],
      ["2026-02-27", "un/un-consolidated-2026-02-27.xml.gz"],
      ["2026-03-28", "un/un-consolidated-2026-03-28.xml.gz"],
      ["2026-08-01", "un/un-consolidated-2026-08-01.xml.gz"],
    ],
  },
  {
    list: "uk",
    references: (file) => column(file, "unique id"),
    editions: [
      ["2024-03-22", "uk/uksl-reconstructed-2024-03-22.csv.gz"],
      ["2024-03-25", "uk/uksl-reconstructed-2024-03-25.csv.gz"],
    ],
  },
  {
    list: "us-sdn",
    references: ofacNumbers,
    editions: [
      ["2019-01-31", "ofac/ofac-sdn-2019-01.csv.gz"],
      ["2021-07-07", "ofac/ofac-sdn-2021-07.csv.gz"],
      ["2026-04-21", "ofac/ofac-sdn-reconstructed-2026-04-21.csv.gz"],
    ],
  },
  {
    list: "uk-ofsi",
    references: (file) => column(file, "group id"),
    editions: [
      ["2014-04-02", "uk/ofsi-conlist-2014.csv.gz"],
      ["2018-04-13", "uk/ofsi-conlist-2018-04-13.csv.gz"],
      ["2025-04-10", "uk/ofsi-conlist-2025-04-10.csv.gz"],
    ],
  },
];

for (const { list, references, editions } of CASES) {
  test(`${list}: every step from ${editions[0]?.[0]} to ${editions.at(-1)?.[0]}`, { skip }, async () => {
    let before: Awaited<ReturnType<typeof readList>> | undefined;
    let known: Set<string> | undefined;
    for (const [published, file] of editions) {
      const parties = await readList(MIRROR, list, published);
      const listed = references(file);
      if (before && known) {
        const delta = deltaIds(before.map(partyDigest), parties.map(partyDigest));
        const ids = (set: Set<string>, other: Set<string>) =>
          [...set]
            .filter((reference) => !other.has(reference))
            .map((reference) => `${list}/${reference}`)
            .sort();
        assert.deepEqual(delta.added, ids(listed, known), `added by ${published}`);
        assert.deepEqual(delta.removed, ids(known, listed), `removed by ${published}`);
      }
      [before, known] = [parties, listed];
    }
  });
}

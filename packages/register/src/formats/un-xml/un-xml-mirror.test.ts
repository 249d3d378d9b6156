// The real editions, held against counts made without this reader: by a tree parser in Python, and by expressions here.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import type { ListedParty } from "../../model/party.ts";
import { sourceFile } from "../../source/file.ts";
import { ELEMENTS } from "./elements.ts";
import { unXml } from "./index.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror of the published lists" : false;

/**
 * Counted with Python's xml.etree over the decompressed files: INDIVIDUAL and ENTITY elements; ALIAS_NAME that are not
 * blank; NUMBER that are not blank; QUALITY "Low"; and what is read beyond them.
 */
const EDITIONS: Readonly<
  Record<string, { persons: number; organisations: number; numbers: number; problems: number }>
> = {
  "2020-11-30": { persons: 713, organisations: 305, numbers: 428, problems: 3 },
  "2025-04-19": { persons: 684, organisations: 193, numbers: 431, problems: 2 },
  "2026-02-27": { persons: 730, organisations: 273, numbers: 454, problems: 2 },
  "2026-03-28": { persons: 732, organisations: 272, numbers: 480, problems: 2 },
  "2026-08-01": { persons: 736, organisations: 275, numbers: 501, problems: 2 },
};

/** Remarks beside names, which are no part of a name; every other word of every name cell must be in a name. */
const REMARKS = new Set(
  (
    "a b na original script birth combat name previously listed as born jan oman passport no date of issue may expiry " +
    "false identity related to fraudulent south african identification number linked both documents have been confiscated"
  ).split(" "),
);

interface Read {
  readonly parties: readonly ListedParty[];
  readonly problems: number;
  readonly xml: string;
}

async function read(published: string): Promise<Read> {
  const path = join(MIRROR ?? "", `un/un-consolidated-${published}.xml.gz`);
  const parties: ListedParty[] = [];
  let problems = 0;
  for await (const { party } of unXml.parse({ list: "un", published, files: [sourceFile(path)] })) {
    if (party === undefined) problems += 1;
    else parties.push(party);
  }
  return { parties, problems, xml: gunzipSync(readFileSync(path)).toString("utf8") };
}

function words(text: string): readonly string[] {
  return text.replace(/&(?:apos|amp|quot);/g, " ").match(/[\p{L}\p{M}]+/gu) ?? [];
}

for (const [published, expected] of Object.entries(EDITIONS)) {
  test(`the edition of ${published} is read whole`, { skip }, async () => {
    const { parties, problems, xml } = await read(published);
    assert.equal(parties.filter(({ kind }) => kind === "person").length, expected.persons);
    assert.equal(parties.filter(({ kind }) => kind === "organisation").length, expected.organisations);
    assert.equal(problems, expected.problems);
    // Documents without NUMBER whose number stands elsewhere, and IMO numbers of companies, come on top.
    const documents = parties.flatMap(({ identifiers }) => identifiers).filter(({ kind }) => kind !== "imo");
    const inNumber = new Set(
      [...xml.matchAll(/<NUMBER>([^<]+)</g)].map(([, text]) => text?.replace(/\s+/g, " ").trim()),
    );
    assert.equal(
      documents.filter(({ printed }) => inNumber.has(printed.replace(/&/g, "&amp;"))).length,
      expected.numbers,
    );
    const blocks = xml.match(/<(INDIVIDUAL|ENTITY)>[\s\S]*?<\/\1>/g) ?? [];
    assert.equal(blocks.length, parties.length);
    for (const [place, block] of blocks.entries()) {
      const party = parties[place];
      const known = new Set(party?.names.flatMap(({ text }) => words(text)));
      const cells = block.matchAll(/<((?:FIRST|SECOND|THIRD|FOURTH|ALIAS)_NAME|NAME_ORIGINAL_SCRIPT)>([^<]*)</g);
      for (const [, , cell = ""] of cells) {
        const lost = words(cell).filter((word) => !known.has(word) && !REMARKS.has(word.toLowerCase()));
        assert.deepEqual(lost, [], `${party?.id}: ${cell}`);
      }
    }
  });
}

test("every element of the newest edition has its place in the table", { skip }, async () => {
  const { xml, parties } = await read("2026-08-01");
  const open: string[] = [];
  const paths = new Set<string>();
  for (const [, closing, name = "", empty] of xml.matchAll(/<(\/?)([A-Z_0-9]+)[^>]*?(\/?)>/g)) {
    if (closing === "/") open.pop();
    else {
      open.push(name);
      if (open.length > 3)
        paths.add(
          open
            .slice(3)
            .join("/")
            .replace(/^(INDIVIDUAL|ENTITY)_/, ""),
        );
      if (empty === "/") open.pop();
    }
  }
  assert.equal(paths.size > 40, true);
  assert.deepEqual(
    [...paths].filter((path) => !(path in ELEMENTS)),
    [],
  );
  const kept = new Set(parties.flatMap(({ raw }) => Object.keys(raw)));
  assert.deepEqual([...kept].sort(), [
    "ALIAS/NOTE",
    "ALIAS_NAME",
    "DATAID",
    "DOCUMENT",
    "INTERPOL_LINK",
    "LAST_DAY_UPDATED",
    "LIST_TYPE/VALUE",
    "VERSIONNUM",
  ]);
});

test("facts of the newest edition, counted apart", { skip }, async () => {
  const { parties, xml } = await read("2026-08-01");
  const count = (pattern: RegExp): number => [...xml.matchAll(pattern)].length;
  const stated = parties.flatMap(({ birthDates }) => birthDates.map(({ printed }) => printed));
  const exact = new Set([...xml.matchAll(/<DATE>(\d{4}-\d\d-\d\d)</g)].map(([, date]) => date));
  for (const date of exact)
    assert.ok(
      stated.some((printed) => printed.startsWith(date ?? "")),
      date,
    );
  assert.equal(
    parties.flatMap(({ nationalities }) => nationalities).length,
    [...xml.matchAll(/<NATIONALITY>([\s\S]*?)<\/NATIONALITY>/g)].flatMap(
      ([, group = ""]) => group.match(/<VALUE>\s*(?!na<)[^<\s]/g) ?? [],
    ).length,
  );
  assert.equal(
    parties.filter(({ gender }) => gender === "female").length,
    count(/<GENDER>Female</gi) + commentsSay(xml, "female"),
  );
  assert.equal(parties.flatMap(({ remarks }) => remarks).length, count(/<COMMENTS1>\s*[^<\s]/g));
  assert.equal(
    parties.every(({ designations }) => designations[0]?.listedOn?.date !== undefined),
    true,
  );
  const countries = parties
    .flatMap(({ addresses }) => addresses.map(({ country }) => country))
    .filter((each) => each !== undefined);
  assert.ok(
    countries.filter(({ code }) => code === undefined).length <= 10,
    "countries of addresses that are not understood",
  );
  const badge = parties.find(({ id }) => id === "un/CDi.001");
  assert.equal(badge?.names[0]?.text, "ERIC BADEGE");
  assert.deepEqual(badge?.lastUpdated, { printed: "2016-10-13", date: "2016-10-13" });
  const low = parties.flatMap(({ names }) => names).filter(({ strength }) => strength === "low");
  // 623 cells say Low; one cell may hold several names, and a name is kept once.
  assert.ok(Math.abs(low.length - 623) < 20, String(low.length));
});

/** Parties whose GENDER is missing and whose comments say it. */
function commentsSay(xml: string, gender: string): number {
  return (xml.match(/<INDIVIDUAL>[\s\S]*?<\/INDIVIDUAL>/g) ?? []).filter(
    (block) => !/<GENDER>/.test(block) && new RegExp(`<COMMENTS1>[^<]*Gender[: [\\n]+${gender}\\b`, "i").test(block),
  ).length;
}

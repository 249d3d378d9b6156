// Does the starter register hold facts only, read without a problem, and say what it is not?

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { starterNdjson } from "../packages/register/src/formats/starter-ndjson/index.ts";
import type { ListedParty } from "../packages/register/src/model/party.ts";
import { groundFor } from "../scripts/starter-selection.ts";
import { ROOT } from "./source-files.ts";

const STARTER = join(ROOT, "packages/portcullis/data/starter");
const MIRROR = process.env["PORTCULLIS_MIRROR"];

/** Facts are short: the longest name of the cyber regimes has 146 characters, the longest other fact names a regulation. */
const CHARACTERS_MAX = { name: 150, otherFact: 60 } as const;

interface StarterList {
  readonly notForCompliance: boolean;
  readonly covers: string;
  readonly parties: number;
  readonly editions: readonly [
    { readonly published: string; readonly format: string; readonly files: readonly [string] },
  ];
}

function jsonOf(name: string) {
  return JSON.parse(readFileSync(join(STARTER, name), "utf8"));
}

async function partiesOf(list: string): Promise<ListedParty[]> {
  const { editions } = jsonOf("mirror.json").lists[list] as StarterList;
  const [{ published, format, files }] = editions;
  assert.equal(format, starterNdjson.id);
  const file = { name: files[0], open: () => createReadStream(join(STARTER, files[0])) };
  const parties: ListedParty[] = [];
  for await (const { party, problem } of starterNdjson.parse({ list, published, files: [file] })) {
    assert.equal(problem, undefined);
    if (party) parties.push(party);
  }
  return parties;
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test("every list says what it covers and that it is not for compliance, and holds what it says", async () => {
  const { lists, notForCompliance } = jsonOf("mirror.json");
  assert.equal(notForCompliance, true);
  for (const [id, list] of Object.entries(lists as Record<string, StarterList>)) {
    const parties = await partiesOf(id);
    assert.equal(list.notForCompliance, true, id);
    assert.match(list.covers, /only/, id);
    assert.equal(parties.length, list.parties, id);
    assert.equal(
      parties.length,
      readFileSync(join(STARTER, `${id}.ndjson`), "utf8")
        .trim()
        .split("\n").length,
      id,
    );
    const { attribution, licence, sources } = jsonOf("starter.json").lists[id];
    assert.ok(attribution !== "" && licence !== "" && sources.length > 0, id);
  }
});

test("it holds facts, and no sentence of a publisher", async () => {
  for (const id of Object.keys(jsonOf("mirror.json").lists)) {
    for (const party of await partiesOf(id)) {
      const { titles, positions, reasons, remarks, links, addresses, raw } = party;
      assert.deepEqual(
        { titles, positions, reasons, remarks, links, addresses, raw },
        {
          titles: [],
          positions: [],
          reasons: [],
          remarks: [],
          links: [],
          addresses: [],
          raw: {},
        },
      );
      const { names, ...others } = party;
      const tooLong = [
        ...names.map(({ text }) => text).filter((text) => text.length > CHARACTERS_MAX.name),
        ...textsIn(others).filter((text) => text.length > CHARACTERS_MAX.otherFact),
      ];
      assert.deepEqual(tooLong, [], party.id);
    }
  }
});

test("the three parties of 25 March 2024 are in it, and those of other lists that are stated to be the same", async () => {
  const uk = await partiesOf("uk");
  const story = uk.filter(({ reference }) => ["CYB0044", "CYB0045", "CYB0046"].includes(reference));
  assert.equal(story.length, 3);
  const sdn = await partiesOf("us-sdn");
  assert.deepEqual(
    sdn.map(({ id }) => id),
    ["us-sdn/47800", "us-sdn/47814", "us-sdn/47818"],
  );
  assert.deepEqual(
    sdn.map((party) => groundFor(party, story)?.slice(0, "uk/CYB0000".length)),
    ["uk/CYB0044", "uk/CYB0045", "uk/CYB0046"],
  );
});

test("the customers that come along are those of examples/", () => {
  assert.deepEqual(readFileSync(join(STARTER, "customers.csv")), readFileSync(join(ROOT, "examples/customers.csv")));
});

const REAL_LIST = MIRROR && join(MIRROR, "uk/uksl-reconstructed-2026-05-01.csv.gz");
const NO_LIST = REAL_LIST && existsSync(REAL_LIST) ? false : "needs the UK list of 2026-05-01 in PORTCULLIS_MIRROR";

/** Rows of the UK's list, read by nothing of ours. */
function ukRows(): Record<string, string>[] {
  return parse(gunzipSync(readFileSync(REAL_LIST as string)), { columns: true, from_line: 2, bom: true });
}

test("it holds exactly the parties of the UK's cyber regimes", { skip: NO_LIST }, async () => {
  const cyber = ukRows().filter((row) => row["Regime Name"]?.includes("Cyber"));
  const uk = await partiesOf("uk");
  assert.deepEqual(
    uk.map(({ reference }) => reference).sort(),
    [...new Set(cyber.map((row) => row["Unique ID"]))].sort(),
  );
});

test("nothing that the UK's list says in sentences is in it", { skip: NO_LIST }, () => {
  const text = readFileSync(join(STARTER, "uk.ndjson"), "utf8");
  const told = ukRows()
    .filter((row) => row["Regime Name"]?.includes("Cyber"))
    .flatMap((row) => [row["Other Information"], row["UK Statement of Reasons"], row["Address Line 1"]])
    .filter((said) => said !== undefined && said.length >= 25);
  assert.ok(told.length > 0, "the list says nothing in sentences: the columns have other names");
  assert.deepEqual(
    told.filter((said) => text.includes(JSON.stringify(said).slice(1, -1))),
    [],
  );
});

const NO_MIRROR = MIRROR ? false : "needs the lists it was extracted from in PORTCULLIS_MIRROR";

test("extracted again from the same lists it has the same bytes", { skip: NO_MIRROR || NO_LIST }, () => {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-starter-"));
  try {
    const script = join(ROOT, "scripts/extract-starter.ts");
    const ran = spawnSync(process.execPath, ["--conditions=portcullis-source", script, folder], { encoding: "utf8" });
    assert.equal(ran.status, 0, ran.stderr);
    assert.deepEqual(readdirSync(folder).sort(), readdirSync(STARTER).sort());
    for (const file of readdirSync(folder)) {
      assert.equal(readFileSync(join(folder, file), "utf8"), readFileSync(join(STARTER, file), "utf8"), file);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

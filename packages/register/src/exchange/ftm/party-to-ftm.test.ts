import assert from "node:assert/strict";
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { SourceFile } from "../../formats/format.ts";
import { FORMATS } from "../../formats/registry.ts";
import { LIMITS } from "../../limits.ts";
import type { ListedParty } from "../../model/party.ts";
import { decompress } from "../../source/gunzip.ts";
import { partyToFtm } from "./party-to-ftm.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];

const PARTY: ListedParty = {
  id: "lamps/L 1/7",
  list: "lamps",
  reference: "L 1/7",
  kind: "person",
  names: [
    {
      text: "Ada WICK",
      type: "primary",
      strength: "unstated",
      script: "Latn",
      parts: { family: "WICK", given: ["Ada"] },
    },
    { text: "Wax Ada", type: "alias", strength: "low", script: "Latn" },
  ],
  designations: [
    {
      regime: "Lamps",
      authority: "UK",
      measures: ["Asset freeze"],
      listedOn: { printed: "25/03/2024", date: "2024-03-25" },
    },
  ],
  birthDates: [{ printed: "about 1960", date: "1960~" }],
  birthPlaces: [{ printed: "Jezero" }],
  nationalities: [{ printed: "Atlantis" }, { printed: "China", code: "cn" }],
  countries: [],
  addresses: [{ printed: "1 Lamp Street, Jezero", city: "Jezero" }],
  identifiers: [
    { kind: "passport", printed: "E 123", number: "E123", country: "cn" },
    { kind: "wallet", printed: "0xabc", number: "0xabc", label: "ETH" },
  ],
  crossReferences: [{ scheme: "un", value: "QDi.001" }],
  gender: "female",
  titles: ["Dr"],
  positions: ["keeper"],
  reasons: ["Keeps lamps."],
  remarks: ["Remark."],
  links: [{ relation: "Linked To", to: "LAMP CO" }],
  raw: { "Odd Field": ["x"] },
  lastUpdated: { printed: "26/03/2024", date: "2024-03-26" },
};

function file(lines: readonly string[]): SourceFile {
  return {
    name: "entities.ftm.json",
    open: async function* () {
      yield Buffer.from(lines.join("\n"));
    },
  };
}

async function back(lines: readonly string[], list: string) {
  const parties: ListedParty[] = [];
  const problems: string[] = [];
  const format = FORMATS.get("ftm-ndjson");
  assert.ok(format !== undefined);
  for await (const { party, problem } of format.parse({ list, published: "2024-03-26", files: [file(lines)] })) {
    if (party) parties.push(party);
    if (problem) problems.push(`${problem.code} ${problem.field} ${problem.value}`);
  }
  return { parties, problems };
}

const lines = (party: ListedParty) => [...partyToFtm(party)].map((entity) => JSON.stringify(entity));

test("a party goes out and comes back whole, its designations, documents and wallets with it", async () => {
  const { parties, problems } = await back(lines(PARTY), "lamps");
  assert.deepEqual(parties, [PARTY]);
  assert.deepEqual(problems, []);
  const ids = [...partyToFtm(PARTY)].map(({ id, schema }) => `${schema} ${id}`);
  assert.deepEqual(ids, [
    "Person lamps-L-1-7",
    "Sanction lamps-L-1-7-sanction-1",
    "Address lamps-L-1-7-address-1",
    "Passport lamps-L-1-7-document-1",
    "CryptoWallet lamps-L-1-7-wallet-2",
  ]);
});

test("properties that somebody changed count, not the party beside them", async () => {
  const [first = "", ...others] = lines(PARTY);
  const changed = JSON.parse(first) as { properties: Record<string, string[]> };
  changed.properties["name"] = ["Ada TALLOW"];
  const { parties } = await back([JSON.stringify(changed), ...others], "lamps");
  const [party] = parties;
  assert.deepEqual(party?.names.map(({ text }) => text).toSorted(), ["Ada TALLOW", "Wax Ada"]);
  assert.equal(party?.designations[0]?.regime, "Lamps");
  assert.equal(
    party?.identifiers.some(({ number }) => number === "E123"),
    true,
  );
});

test("under another list's name the party is that list's", async () => {
  const { parties } = await back(lines(PARTY), "ours");
  assert.deepEqual(parties, [{ ...PARTY, id: "ours/L 1/7", list: "ours" }]);
});

const FILES: readonly (readonly [list: string, format: string, path: string])[] = [
  ["uk", "uksl-csv", "uk/uksl-reconstructed-2024-03-25.csv.gz"],
  ["un", "un-xml", "un/un-consolidated-2026-08-01.xml.gz"],
];

for (const [list, format, path] of FILES) {
  const skip = MIRROR && existsSync(join(MIRROR, path)) ? false : "needs the mirror of real lists";
  test(`every party of ${path} comes back whole`, { skip }, async () => {
    const source: SourceFile = {
      name: path,
      open: () => decompress(createReadStream(join(MIRROR as string, path)), LIMITS.fileBytesMax, path),
    };
    const parties: ListedParty[] = [];
    const reader = FORMATS.get(format);
    assert.ok(reader !== undefined);
    for await (const { party } of reader.parse({ list, published: "2024-03-25", files: [source] })) {
      if (party) parties.push(party);
    }
    assert.ok(parties.length > 900);
    const again = await back(parties.flatMap(lines), list);
    const byId = (all: readonly ListedParty[]) => new Map(all.map((party) => [party.id, party]));
    assert.deepEqual(byId(again.parties), byId(parties));
    assert.deepEqual(again.problems, []);
  });
}

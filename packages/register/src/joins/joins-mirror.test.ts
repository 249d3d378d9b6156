// Are the parties of March 2024 tied across the real lists, and all that a Group ID ties?

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { FORMATS } from "../formats/registry.ts";
import { readMirrorIndex } from "../mirror/mirror-index.ts";
import { sourceFile } from "../source/file.ts";
import { directJoins, type JoinEntry, joinEntry, sameAs } from "./joins.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"] ?? "";
const INDEX = join(MIRROR, "mirror.json");
const skip = MIRROR !== "" && existsSync(INDEX) ? false : "PORTCULLIS_MIRROR names no folder with a mirror.json";

async function entriesOf(list: string, published: string): Promise<JoinEntry[]> {
  const edition = readMirrorIndex(readFileSync(INDEX, "utf8"), INDEX)
    .find(({ id }) => id === list)
    ?.editions.find((each) => each.published === published);
  const format = FORMATS.get(edition?.format ?? "");
  assert.ok(edition !== undefined && format !== undefined, `${list} ${published}`);
  const files = edition.files.map((file) => sourceFile(join(MIRROR, file)));
  const entries: JoinEntry[] = [];
  for await (const { party } of format.parse({ list, published, files })) if (party) entries.push(joinEntry(party));
  return entries;
}

test("the real lists: the three of March 2024, and the two UK lists by Group ID", { skip }, async () => {
  const editions = [
    ["uk", "2026-05-01"],
    ["uk-ofsi", "2025-04-10"],
    ["us-sdn", "2026-04-21"],
    ["un", "2026-08-01"],
  ] as const;
  const entries: JoinEntry[] = [];
  for (const [list, published] of editions) entries.push(...(await entriesOf(list, published)));
  const same = sameAs(entries);
  const shown = (id: string) => same.get(id)?.map(({ party, ground, value }) => `${party} ${ground} ${value}`);
  assert.deepEqual(shown("uk/CYB0044"), ["uk-ofsi/16460 uk reference CYB0044"]);
  assert.deepEqual(shown("uk/CYB0045"), [
    "uk-ofsi/16461 uk reference CYB0045",
    "us-sdn/47814 national-id 421003198511121539",
  ]);
  assert.deepEqual(shown("uk/CYB0046"), [
    "uk-ofsi/16462 uk reference CYB0046",
    "us-sdn/47818 national-id 421003198510272917",
  ]);
  assert.ok(same.get("us-sdn/47814")?.some(({ party }) => party === "uk/CYB0045"));
  // By Python's csv module over both files: 4,656 groups are in both, borne by 4,667 Unique IDs of the UK list.
  const uk = entries.filter(({ list }) => list === "uk" || list === "uk-ofsi");
  const groups = directJoins(
    uk.map((entry) => ({ ...entry, keys: entry.keys.filter(({ ground }) => ground === "ofsi group") })),
  );
  const tied = [...groups.keys()];
  assert.equal(tied.filter((id) => id.startsWith("uk-ofsi/")).length, 4_656);
  assert.equal(tied.filter((id) => id.startsWith("uk/")).length, 4_667);
  for (const [id, all] of same) {
    for (const { party } of all)
      assert.ok(
        same.get(party)?.some((back) => back.party === id),
        `${party} ${id}`,
      );
  }
});

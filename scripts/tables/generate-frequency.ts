// Makes packages/match/src/names/token-frequency.generated.ts: how many listed parties bear each word, counted over the
// public lists of a mirror. Run by hand when the lists have changed much; every weight rests on it, so the figures of
// bench/ are taken again afterwards.
//
//   PORTCULLIS_MIRROR=DIR node --conditions=portcullis-source scripts/tables/generate-frequency.ts

import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { SCRIPT_TABLES } from "@portcullis/match/tables";
import { directJoins, joinEntry, type ListedParty } from "@portcullis/register";
import { analyseName } from "../../packages/match/src/names/analyse-name.ts";
import { mirrorFolder, readList } from "../lists/read-mirror.ts";

const LISTS = ["uk", "us-sdn", "us-nonsdn", "un", "eu"];

/** Words borne by fewer parties are as rare as words never seen. */
const PARTIES_MIN = 3;

/** Words that stand for a number, or are too short or long to be looked up often, are left out. */
const KEPT = /^[a-z]{2,24}$/;

/** Counts are kept to about 8 %: twice as many parties are one bit, so the table is true to a tenth of a bit. */
function rounded(count: number): number {
  return Math.round(2 ** (Math.round(Math.log2(count) * 8) / 8));
}

/** One party of each group that is stated to be the same: a person on four lists counts once. */
function withoutRepeats(parties: readonly ListedParty[]): ListedParty[] {
  const joins = directJoins(parties.map(joinEntry));
  const taken = new Set<string>();
  return parties.filter(({ id }) => {
    if ((joins.get(id) ?? []).some(({ party }) => taken.has(party))) return false;
    taken.add(id);
    return true;
  });
}

function countWords(parties: readonly ListedParty[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const party of parties) {
    const words = new Set<string>();
    for (const { text } of party.names) {
      for (const reading of analyseName({ text }, party.kind, SCRIPT_TABLES)) {
        if (reading.scheme !== "as-printed") continue;
        for (const token of reading.tokens) if (KEPT.test(token.text)) words.add(token.text);
      }
    }
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const mirror = mirrorFolder();
const all: ListedParty[] = [];
for (const list of LISTS) all.push(...(await readList(mirror, list)));
const parties = withoutRepeats(all);
const byCount = new Map<number, string[]>();
for (const [word, count] of [...countWords(parties)].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < PARTIES_MIN) continue;
  const words = byCount.get(rounded(count)) ?? [];
  words.push(word);
  byCount.set(rounded(count), words);
}
const groups = [...byCount].sort(([a], [b]) => a - b).map(([count, words]) => `${count} ${words.join(" ")}`);
const table = groups.join("|");
writeFileSync(
  new URL("../../packages/match/src/names/token-frequency.generated.ts", import.meta.url),
  `// Made by scripts/tables/generate-frequency.ts: counts of words in the public lists ${LISTS.join(", ")} (see NOTICE).

/** Parties counted, each once although several lists may name it. */
export const PARTIES_COUNTED = ${parties.length};

/** Hash of the counts: part of the engine's name. */
export const COUNTS_VERSION = "${createHash("sha256").update(table).digest("hex").slice(0, 8)}";

/** "count word word …" by rounded count of parties, groups divided by "|". */
export const FREQUENT_TOKENS =
  "${table}";
`,
);
process.stdout.write(`${parties.length} parties of ${all.length}, ${[...byCount.values()].flat().length} words\n`);

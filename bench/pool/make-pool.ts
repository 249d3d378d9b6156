// Which pairs of names are measured and learnt from? True pairs and look-alikes drawn from the lists, split by party.
//
//   PORTCULLIS_MIRROR=DIR node --conditions=portcullis-source bench/pool/make-pool.ts
//
// Writes bench/.cache/pool/{training,development}.csv, which are made again at will, and bench/pool/held-out.csv.gz, which is
// committed: figures and calibration rest on it. The same mirror and seed give the same pairs.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { ListedParty } from "@portcullis/register";
import { mirrorFolder, publishedDays, readList } from "../../scripts/lists/read-mirror.ts";
import { type Cluster, chance, clustersOf, type Side } from "./clusters.ts";
import { LookAlikes } from "./look-alikes.ts";
import type { PoolPair } from "./pairs.ts";
import { writePairs } from "./pool-file.ts";
import { truePairs } from "./true-pairs.ts";

const SEED = "portcullis-pool-1";
const LISTS = ["uk", "uk-ofsi", "us-sdn", "us-nonsdn", "un"];
const SIDES: readonly Side[] = ["training", "development", "held-out"];

/** Look-alikes that one name yields, at least, on average: as many names are searched as give enough. */
const LOOK_ALIKES_EXPECTED = 1.5;

/** Share of the look-alikes that are strangers made of two parties' names. */
const STRANGERS_SHARE = 0.2;

/** Groups among which a look-alike is looked for. */
const SHELF = 4_900;

const OUT = join(import.meta.dirname, "../.cache/pool");

function truePairsOf(clusters: readonly Cluster[]): { pairs: PoolPair[]; unrelated: number } {
  const pairs: PoolPair[] = [];
  let unrelated = 0;
  for (const cluster of clusters) {
    const found = truePairs(cluster, SEED);
    pairs.push(...found.pairs);
    unrelated += found.unrelated;
  }
  return { pairs, unrelated };
}

function lookAlikesOf(clusters: readonly Cluster[], wanted: number): PoolPair[] {
  const names = clusters
    .flatMap(({ parties }) => parties.map((party) => party.names.length))
    .reduce((a, b) => a + b, 0);
  const share = Math.min(1, wanted / (names * LOOK_ALIKES_EXPECTED));
  const pairs: PoolPair[] = [];
  const strangers: PoolPair[] = [];
  for (const shelf of shelves(clusters)) {
    for (const list of LISTS) {
      const lookAlikes = new LookAlikes(shelf, list);
      pairs.push(...lookAlikes.pairs(SEED, share));
      strangers.push(...lookAlikes.strangers(SEED, 1));
    }
  }
  const chosen = chosenOf(strangers, Math.round(wanted * STRANGERS_SHARE));
  return [...chosen, ...chosenOf(pairs, wanted - chosen.length)];
}

/** Equal parts of the groups, so that look-alikes are as near in a large side as in a small one. */
function shelves(clusters: readonly Cluster[]): Cluster[][] {
  const count = Math.max(1, Math.round(clusters.length / SHELF));
  return Array.from({ length: count }, (_, shelf) => clusters.filter((_cluster, at) => at % count === shelf));
}

/** Look-alikes of one party at most: a party called "Abdul Rahman" resembles hundreds, and says each time the same. */
const LOOK_ALIKES_MAX = 20;

/** So many of the pairs as the seed chooses, no party in too many of them. */
function chosenOf(pairs: readonly PoolPair[], wanted: number): PoolPair[] {
  const ordered = pairs
    .map((pair) => ({ pair, at: chance(SEED, "keep", pair.party1, pair.name1, pair.party2, pair.name2) }))
    .sort((a, b) => a.at - b.at);
  const taken = new Map<string, number>();
  const chosen: PoolPair[] = [];
  for (const { pair } of ordered) {
    if (chosen.length === wanted) break;
    const parties = [pair.party1, pair.party2].filter((party) => party !== "");
    if (parties.some((party) => (taken.get(party) ?? 0) >= LOOK_ALIKES_MAX)) continue;
    for (const party of parties) taken.set(party, (taken.get(party) ?? 0) + 1);
    chosen.push(pair);
  }
  return chosen;
}

/** Every party of these lists once, those delisted since too, as the newest edition that has it states it. */
async function allParties(): Promise<ListedParty[]> {
  const parties = new Map<string, ListedParty>();
  for (const list of LISTS) {
    for (const day of publishedDays(mirrorFolder(), list).toReversed()) {
      for (const party of await readList(mirrorFolder(), list, day)) {
        if (!parties.has(party.id)) parties.set(party.id, party);
      }
    }
  }
  return [...parties.values()];
}

const parties = await allParties();
const clusters = clustersOf(parties, SEED);
mkdirSync(OUT, { recursive: true });
for (const side of SIDES) {
  const mine = clusters.filter((cluster) => cluster.side === side);
  const { pairs: same, unrelated } = truePairsOf(mine);
  const different = lookAlikesOf(mine, same.length);
  const text = writePairs([...same.slice(0, different.length), ...different]);
  if (side === "held-out") writeFileSync(join(import.meta.dirname, "held-out.csv.gz"), gzipSync(text, { level: 9 }));
  else writeFileSync(join(OUT, `${side}.csv`), text);
  process.stdout.write(
    `${side}: ${mine.length} parties, ${same.length} true pairs (${unrelated} left out: nothing in common), ${different.length} look-alikes\n`,
  );
}

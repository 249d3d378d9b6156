// Which names are certainly one party's? Those that one party bears on one list or, joined on a stated ground, on several.

import { foldLatin } from "@portcullis/match";
import type { ListedName, ListedParty } from "@portcullis/register";
import { type Cluster, chance } from "./clusters.ts";
import { jaroWinkler } from "./jaro-winkler.ts";
import { type PoolPair, scriptsOf } from "./pairs.ts";
import { slipped } from "./slips.ts";

/** Pairs taken of one group of parties at most, so that a party of sixty aliases does not outweigh the rest. */
const PAIRS_MAX = 60;

/** Latin words less alike than this (Jaro-Winkler) have nothing in common. */
const ALIKE = 0.8;

/** Share of the names that also come with a slip. */
const SLIPS_SHARE = 1;

interface Borne {
  readonly name: ListedName;
  readonly party: ListedParty;
}

function folded(text: string): string {
  return foldLatin(text.toLowerCase()).replace(/\s+/g, " ").trim();
}

/**
 * A nom de guerre shares nothing with the name it hides: no comparison of names can find it, so it teaches nothing about
 * comparing. Judged only where both are Latin, by a measure that is not ours.
 */
export function shareNothing(a: ListedName, b: ListedName): boolean {
  if (a.script !== "Latn" || b.script !== "Latn") return false;
  const left = folded(a.text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
  const right = folded(b.text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
  return !left.some((one) => right.some((other) => jaroWinkler(one, other) >= ALIKE));
}

export interface TruePairs {
  readonly pairs: readonly PoolPair[];
  /** Pairs left out because the names have nothing in common. */
  readonly unrelated: number;
}

/** True pairs of a group, each spelling once; a deterministic choice where there are many. */
export function truePairs(cluster: Cluster, seed: string): TruePairs {
  const bySpelling = new Map<string, Borne>();
  for (const party of cluster.parties) {
    for (const name of party.names) {
      const spelling = name.script === "Latn" ? folded(name.text) : name.text.replace(/\s+/g, "");
      if (!bySpelling.has(spelling)) bySpelling.set(spelling, { name, party });
    }
  }
  const borne = [...bySpelling.values()];
  const pairs: PoolPair[] = [];
  let unrelated = 0;
  for (const [at, a] of borne.entries()) {
    for (const b of borne.slice(at + 1)) {
      if (shareNothing(a.name, b.name)) {
        unrelated += 1;
        continue;
      }
      pairs.push({
        side: cluster.side,
        same: true,
        origin: "stated",
        kind: a.party.kind === "unknown" ? b.party.kind : a.party.kind,
        name1: a.name.text,
        name2: b.name.text,
        party1: a.party.id,
        party2: b.party.id,
        scripts: scriptsOf(a.name.script, b.name.script),
      });
    }
  }
  const chosen = pairs
    .map((pair) => ({ pair, at: chance(seed, "pair", pair.party1, pair.name1, pair.name2) }))
    .sort((a, b) => a.at - b.at)
    .slice(0, PAIRS_MAX)
    .map(({ pair }) => pair);
  return { pairs: [...chosen, ...slipsOf(cluster, borne, seed)], unrelated };
}

function slipsOf(cluster: Cluster, borne: readonly Borne[], seed: string): PoolPair[] {
  const pairs: PoolPair[] = [];
  for (const { name, party } of borne) {
    const text = slipped(name.text, seed);
    if (text === undefined || chance(seed, "slip of", party.id, name.text) > SLIPS_SHARE) continue;
    pairs.push({
      side: cluster.side,
      same: true,
      origin: "slip",
      kind: party.kind,
      name1: name.text,
      name2: text,
      party1: party.id,
      party2: party.id,
      scripts: scriptsOf(name.script, name.script),
    });
  }
  return pairs;
}

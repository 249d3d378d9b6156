// One round of hard names: an index of them, and subjects held against it by both searches. All from one seed.

import { compareSearches, type Round } from "./exactness/compare-searches.ts";
import { Random } from "./exactness/random.ts";
import { hardParty, hardSubject } from "./exactness-hard-names.ts";

export const QUERIES_A_ROUND = 500;

export function hardRound(seed: number, parties: number): Round {
  const random = new Random(seed);
  const listed = Array.from({ length: parties }, () => hardParty(random));
  return compareSearches(seed, listed, QUERIES_A_ROUND, (own) => hardSubject(own, listed));
}

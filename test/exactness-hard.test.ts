// Does the index lose a hit when names are made so that it should? Six thousand queries, small indexes and a large one.

import assert from "node:assert/strict";
import { test } from "node:test";
import { hardRound } from "./exactness-hard-round.ts";

/** Parties of each round's index; the number of the round is its seed. */
const SIZES = [1, 10, 20, 30, 40, 50, 60, 70, 80, 100, 120, 300];

test("names made to lose hits: 6,000 queries", () => {
  let queries = 0;
  let hits = 0;
  for (const [seed, parties] of SIZES.entries()) {
    const round = hardRound(seed, parties);
    assert.deepEqual(round.differences, [], `seed ${seed}, ${parties} parties`);
    queries += round.queries;
    hits += round.hits;
  }
  assert.equal(queries, 6_000);
  // Without hits the comparison would say nothing.
  assert.ok(hits > 2_000, `${hits} hits`);
});

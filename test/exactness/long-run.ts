// Does the index lose a hit in a million queries? By hand, for an hour:
//
//   node --conditions=portcullis-source test/exactness/long-run.ts [--queries 1000000] [--seed 1]
//
// Exit 1 and the first differences when it does.

import { parseArgs } from "node:util";
import { compareSearches } from "./compare-searches.ts";
import { randomParty, randomSubject } from "./names.ts";
import { Random } from "./random.ts";

const QUERIES_A_ROUND = 1_000;

const { values } = parseArgs({
  options: { queries: { type: "string", default: "1000000" }, seed: { type: "string", default: "1" } },
});
const wanted = Number(values.queries);
let done = 0;
let hits = 0;
for (let seed = Number(values.seed); done < wanted; seed++) {
  const random = new Random(seed);
  const parties = Array.from({ length: 20 + random.below(230) }, () => randomParty(random));
  const round = compareSearches(seed, parties, QUERIES_A_ROUND, (own) => randomSubject(own, parties));
  done += round.queries;
  hits += round.hits;
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${wanted} queries, ${hits} hits`);
  if (round.differences.length > 0) {
    process.stdout.write(`${JSON.stringify(round.differences.slice(0, 3), undefined, 1)}\n`);
    process.exitCode = 1;
    break;
  }
}
process.stdout.write(`${done} queries, ${hits} hits, ${process.exitCode === 1 ? "a difference" : "no difference"}\n`);

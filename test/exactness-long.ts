// Does the index lose a hit in a million queries with names made to lose some? By hand, for half an hour:
//
//   node --conditions=portcullis-source test/exactness-long.ts [--queries 1000000] [--seed 1] [--parties 60]
//
// Prints a line of progress every 10,000 queries. Exit 1 and the first differences when one is found.

import { parseArgs } from "node:util";
import { hardRound, QUERIES_A_ROUND } from "./exactness-hard-round.ts";

const { values } = parseArgs({
  options: {
    queries: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    parties: { type: "string", default: "60" },
  },
});
const wanted = Number(values.queries);
let done = 0;
let hits = 0;
let differing = 0;
for (let seed = Number(values.seed); done < wanted && differing === 0; seed++) {
  const round = hardRound(seed, Number(values.parties));
  done += round.queries;
  hits += round.hits;
  differing = round.differences.length;
  if (differing > 0) process.stdout.write(`${JSON.stringify(round.differences.slice(0, 3), undefined, 1)}\n`);
  else if (done % 10_000 < QUERIES_A_ROUND) process.stdout.write(`${done} of ${wanted} queries, ${hits} hits\n`);
}
process.stdout.write(
  `${done} queries, ${hits} hits, ${differing === 0 ? "no difference" : `${differing} differences`}\n`,
);
if (differing > 0) process.exitCode = 1;

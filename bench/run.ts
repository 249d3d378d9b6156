// How accurate, fast and light is the matcher on real lists? One command measures and writes `bench/results/`.
//
//   npm run bench                          all, as the results in the repository were made
//   npm run bench -- accuracy              one of accuracy, speed, cold, bulk, lists, notices, ledger, mail, service, desk
//   npm run bench -- speed --quick         27,000 names and few queries, under a minute
//   npm run bench -- speed --sizes 27000,400000
//   npm run bench -- all --out DIR         results elsewhere
//   npm run bench -- all --date 2026-11-24 the day the results bear; else that of the commit
//   npm run bench -- page                  only the page and charts, from the results that are there
//
// Lists and names come from PORTCULLIS_MIRROR, else from a mirror beside the checkout.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** In the order of `all`. */
const SUITES = ["accuracy", "speed", "cold", "bulk", "lists", "notices", "ledger", "mail", "service", "desk"] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    sizes: { type: "string" },
    date: { type: "string" },
    out: { type: "string", default: join(import.meta.dirname, "results") },
  },
});

/** Runs one file of the bench from the sources. @returns its exit code. */
function runFile(file: string): number {
  const args = [
    "--conditions=portcullis-source",
    join(import.meta.dirname, file),
    `--out=${values.out}`,
    ...(values.quick ? ["--quick"] : []),
    ...(values.sizes === undefined ? [] : [`--sizes=${values.sizes}`]),
    ...(values.date === undefined ? [] : [`--date=${values.date}`]),
  ];
  return spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1;
}

function main(): number {
  const wanted = positionals[0] ?? "all";
  const suites = wanted === "all" ? SUITES : SUITES.filter((suite) => suite === wanted);
  if (suites.length === 0 && wanted !== "page") {
    process.stderr.write(`There is no "${wanted}" to measure. There are: ${SUITES.join(", ")}, all, page.\n`);
    return 2;
  }
  for (const suite of suites) {
    const code = runFile(`${suite}/main.ts`);
    if (code !== 0) return code;
  }
  return runFile("report/main.ts");
}

process.exitCode = main();

// Do the tests pass? Runs every `*.test.ts` of the packages and of `test/` with Node's own runner, from the sources.
//
//   npm test                              everything
//   npm test -- packages/match            only what lies under these paths
//   npm test -- --test-name-pattern=hash  flags go to the runner
//
// Tests that need real lists read them from PORTCULLIS_MIRROR. When it is unset and a mirror lies beside the checkout,
// that one is used; without either those tests say that they were skipped, and why.

import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const MIRROR_BESIDE = resolve(ROOT, "../shared/data");

/** Test files under these paths (all when there are none), in a stable order. */
function testFiles(paths: readonly string[]): string[] {
  const under = paths.map((path) => resolve(path));
  return globSync(["packages/*/src/**/*.test.ts", "test/**/*.test.ts"], { cwd: ROOT })
    .map((file) => join(ROOT, file))
    .filter((file) => under.length === 0 || under.some((path) => file === path || file.startsWith(`${path}/`)))
    .sort();
}

function environment(): NodeJS.ProcessEnv {
  if (process.env["PORTCULLIS_MIRROR"] !== undefined) return process.env;
  if (!existsSync(join(MIRROR_BESIDE, "mirror.json"))) return process.env;
  return { ...process.env, PORTCULLIS_MIRROR: MIRROR_BESIDE };
}

function main(args: readonly string[]): number {
  const flags = args.filter((word) => word.startsWith("-"));
  const files = testFiles(args.filter((word) => !word.startsWith("-")));
  if (files.length === 0) {
    process.stderr.write(`No test files under ${args.join(" ")}.\n`);
    return 2;
  }
  const env = environment();
  const mirror = env["PORTCULLIS_MIRROR"];
  process.stdout.write(`${files.length} test files; real lists: ${mirror ?? "none (their tests are skipped)"}\n`);
  const runner = [
    "--conditions=portcullis-source",
    "--test",
    `--test-concurrency=${availableParallelism()}`,
    "--test-reporter=spec",
    ...flags,
    ...files,
  ];
  return spawnSync(process.execPath, runner, { cwd: ROOT, env, stdio: "inherit" }).status ?? 1;
}

process.exitCode = main(process.argv.slice(2));

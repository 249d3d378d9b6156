// Do the tests pass? Runs every `*.test.ts` of the packages and of `test/` with Node's own runner, from the sources.
//
//   npm test                              everything
//   npm test -- packages/match            only what lies under these paths
//   npm test -- --test-name-pattern=hash  flags go to the runner
//
// Tests that need real lists read them from PORTCULLIS_MIRROR. When it is unset and a mirror lies beside the checkout,
// that one is used; without either those tests say that they were skipped, and why.

import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
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

/** Whether a test asks a real browser. Such tests run one file at a time: with another's work beside it a page is late for its own test. */
function asksBrowser(file: string): boolean {
  return /from "(?:playwright-core|[./]*desk-browser\.ts)"/.test(readFileSync(file, "utf8"));
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
  const run = (these: readonly string[], atOnce: number): number => {
    if (these.length === 0) return 0;
    const runner = ["--conditions=portcullis-source", "--test", `--test-concurrency=${atOnce}`, "--test-reporter=spec"];
    return (
      spawnSync(process.execPath, [...runner, ...flags, ...these], { cwd: ROOT, env, stdio: "inherit" }).status ?? 1
    );
  };
  const withoutBrowser = run(
    files.filter((file) => !asksBrowser(file)),
    availableParallelism(),
  );
  const inBrowser = run(files.filter(asksBrowser), 1);
  return withoutBrowser === 0 ? inBrowser : withoutBrowser;
}

process.exitCode = main(process.argv.slice(2));

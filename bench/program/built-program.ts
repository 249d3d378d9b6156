// How is the program itself measured? As people run it: the built program in a process of its own, on a data folder that
// holds every current list of the mirror.

import { execFileSync, type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { mirrorFolder } from "../../scripts/lists/read-mirror.ts";
import { TELL_PEAK_MEMORY, toldPeakMemoryMb } from "./peak-memory.ts";

const ROOT = resolve(import.meta.dirname, "../..");
export const PROGRAM = join(ROOT, "packages/portcullis/bin/portcullis.js");

export interface ProgramRun {
  readonly seconds: number;
  readonly stdout: string;
  /** Undefined unless asked for: telling it takes time. */
  readonly rssMb: number | undefined;
}

/** Builds the packages, so that what is measured is what the sources say. Throws with the compiler's words. */
export function buildProgram(): void {
  execFileSync(process.execPath, [
    join(ROOT, "node_modules/typescript/bin/tsc"),
    "-b",
    ...["match", "register", "notices", "mail", "ledger", "portcullis"].map((name) => join(ROOT, "packages", name)),
  ]);
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is missing.`);
}

function failed(args: readonly string[], result: SpawnSyncReturns<string>): Error {
  return new Error(`portcullis ${args.join(" ")} ended with ${result.status}: ${result.stderr || result.error}`);
}

/** Runs the program to its end. Throws when it fails; hits are no failure. */
export function runProgram(args: readonly string[], options: { readonly tellMemory?: boolean } = {}): ProgramRun {
  const flags = options.tellMemory ? [`--import=${TELL_PEAK_MEMORY}`] : [];
  const start = performance.now();
  const result = spawnSync(process.execPath, [...flags, PROGRAM, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const seconds = (performance.now() - start) / 1_000;
  if (result.status !== 0) throw failed(args, result);
  return { seconds, stdout: result.stdout, rssMb: toldPeakMemoryMb(result.stderr) };
}

/** Calls `use` with a data folder into which every list of the mirror is loaded, its snapshot built; removes it after. */
export async function withLoadedData<Result>(use: (data: string) => Result | Promise<Result>): Promise<Result> {
  const data = mkdtempSync(join(tmpdir(), "portcullis-bench-"));
  try {
    runProgram(["update", "--mirror", mirrorFolder(), "--data", data, "--quiet"]);
    runProgram(["screen", "Nobody In Particular", "--data", data, "--json"]);
    return await use(data);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

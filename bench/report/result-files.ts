// How are results kept? One JSON file a suite, rounded so that two runs can be compared by eye.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Circumstances } from "./circumstances.ts";

export interface SuiteResult<Figures> {
  readonly suite: string;
  readonly quick: boolean;
  readonly circumstances: Circumstances;
  readonly figures: Figures;
}

/** Five significant digits: more is noise. */
function rounded(_key: string, value: unknown): unknown {
  if (typeof value !== "number" || Number.isInteger(value)) return value;
  return Number.isFinite(value) ? Number(value.toPrecision(5)) : null;
}

/** Writes `SUITE.json`. */
export function writeResult<Figures>(folder: string, result: SuiteResult<Figures>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${result.suite}.json`), `${JSON.stringify(result, rounded, 1)}\n`);
}

/** The result of a suite, or undefined when it was never measured. */
export function readResult<Figures>(folder: string, suite: string): SuiteResult<Figures> | undefined {
  const path = join(folder, `${suite}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as SuiteResult<Figures>) : undefined;
}

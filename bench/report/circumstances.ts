// Where and of what was a result measured? Without it no figure can be judged or repeated.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { basename } from "node:path";
import { ENGINE_VERSION } from "../../packages/portcullis/src/screening/engine.ts";
import { otherWork } from "./other-work.ts";

export interface Circumstances {
  readonly date: string;
  /** Short commit; `+` when the matcher's sources differ from it. */
  readonly commit: string;
  readonly engine: string;
  readonly machine: {
    readonly processor: string;
    readonly threads: number;
    readonly memoryGb: number;
    readonly node: string;
    /** Threads that other programs kept busy meanwhile, on average; times are too long by that. */
    readonly otherWork: number | undefined;
  };
  /** SHA-256 over the input files' bytes, in the order of their names. */
  readonly corpus: string;
  readonly inputs: readonly string[];
}

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: import.meta.dirname, encoding: "utf8" }).trim();
}

function hashOf(paths: readonly string[]): string {
  const whole = createHash("sha256");
  for (const path of paths) {
    whole.update(basename(path));
    whole.update(readFileSync(path));
  }
  return whole.digest("hex");
}

/** What holds of a result made of these files. `date`: given, else the commit's. */
export function circumstances(inputs: Iterable<string>, date: string | undefined): Circumstances {
  const paths = [...new Set(inputs)].sort();
  const changed = git("status", "--porcelain", "--", "../../packages/*/src") !== "";
  return {
    date: date ?? git("log", "-1", "--format=%cs"),
    commit: git("rev-parse", "--short=10", "HEAD") + (changed ? "+" : ""),
    engine: ENGINE_VERSION,
    machine: {
      processor: cpus()[0]?.model.trim() ?? "unknown",
      threads: cpus().length,
      memoryGb: Math.round(totalmem() / 2 ** 30),
      node: process.versions.node,
      otherWork: otherWork(),
    },
    corpus: hashOf(paths),
    inputs: paths.map((path) => basename(path)),
  };
}

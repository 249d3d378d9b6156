// How long does it take to be up to date: with every list from nothing, with nothing new, with one list changed; how much memory and disk
// does it cost; and in how much memory does a list of a hundred megabytes stream?

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mirrorFolder } from "../../scripts/lists/read-mirror.ts";
import { buildProgram, runProgram } from "../program/built-program.ts";
import { circumstances } from "../report/circumstances.ts";
import { benchOptions } from "../report/options.ts";
import { writeResult } from "../report/result-files.ts";
import { quantile } from "../statistics/quantiles.ts";
import { REPEATED, writeLongXml } from "./long-xml.ts";

const LONG_BYTES = 100_000_000;
/** The list whose newest edition comes in by itself. */
const CHANGED = "un";
const NAME = "Zhao Guangzong";

export interface LongList {
  readonly fixture: string;
  readonly parties: number;
  readonly seconds: number;
  readonly rssMb: number;
}

export interface ListsFigures {
  readonly runs: number;
  readonly editions: number;
  /** Medians: `update` and the first screening after it, which builds the index. */
  readonly fromNothingSeconds: number;
  readonly fromNothingRssMb: number;
  readonly unchangedSeconds: number;
  readonly oneChangedSeconds: number;
  readonly dataMb: number;
  readonly editionsMb: number;
  readonly snapshotsMb: number;
  /** Bytes that updating once more without any change adds. */
  readonly unchangedBytes: number;
  readonly long: readonly LongList[];
}

function median(values: readonly number[]): number {
  return quantile(Float64Array.from(values).sort(), 0.5);
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

interface Index {
  readonly lists: Record<string, { readonly editions: { readonly files: readonly string[] }[] }>;
}

/** The mirror without the newest edition of one list, in a folder of its own. */
function withoutNewest(mirror: string, list: string, folder: string): string {
  const index = JSON.parse(readFileSync(join(mirror, "mirror.json"), "utf8")) as Index;
  index.lists[list]?.editions.pop();
  for (const name of readdirSync(mirror))
    if (name !== "mirror.json") symlinkSync(join(mirror, name), join(folder, name));
  writeFileSync(join(folder, "mirror.json"), JSON.stringify(index));
  return folder;
}

function updated(mirror: string, data: string): { readonly seconds: number; readonly rssMb: number } {
  const update = runProgram(["update", "--mirror", mirror, "--data", data, "--quiet"], { tellMemory: true });
  const screen = runProgram(["screen", NAME, "--data", data, "--json"], { tellMemory: true });
  return { seconds: update.seconds + screen.seconds, rssMb: Math.max(update.rssMb ?? 0, screen.rssMb ?? 0) };
}

function measureLong(folder: string, bytes: number): readonly LongList[] {
  return REPEATED.map((repeated) => {
    const path = join(folder, "long.xml");
    writeLongXml(repeated, bytes, path);
    const args = [join(import.meta.dirname, "stream.ts"), repeated.format, path];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${repeated.fixture}: ${stderr}`);
    return { fixture: repeated.fixture, ...(JSON.parse(stdout) as Omit<LongList, "fixture">) };
  });
}

function measure(folder: string, quick: boolean): ListsFigures {
  const mirror = mirrorFolder();
  const runs = quick ? 1 : 3;
  const first = Array.from({ length: runs }, (_, run) => updated(mirror, join(folder, `data-${run}`)));
  const data = join(folder, "data-0");
  const before = bytesIn(data);
  const again = Array.from(
    { length: runs },
    () => runProgram(["update", "--mirror", mirror, "--data", data, "--quiet"]).seconds,
  );
  const unchangedBytes = bytesIn(data) - before;
  const older = withoutNewest(mirror, CHANGED, mkdtempSync(join(folder, "mirror-")));
  const start = join(folder, "older");
  updated(older, start);
  const changed = Array.from({ length: runs }, (_, run) => {
    const own = join(folder, `changed-${run}`);
    cpSync(start, own, { recursive: true });
    return updated(mirror, own).seconds;
  });
  return {
    runs,
    editions: readdirSync(join(data, "editions")).length,
    fromNothingSeconds: median(first.map(({ seconds }) => seconds)),
    fromNothingRssMb: median(first.map(({ rssMb }) => rssMb)),
    unchangedSeconds: median(again),
    oneChangedSeconds: median(changed),
    dataMb: bytesIn(data) / 1e6,
    editionsMb: bytesIn(join(data, "editions")) / 1e6,
    snapshotsMb: bytesIn(join(data, "snapshots")) / 1e6,
    unchangedBytes,
    long: measureLong(folder, quick ? LONG_BYTES / 10 : LONG_BYTES),
  };
}

const { quick, date, out } = benchOptions();
buildProgram();
const folder = mkdtempSync(join(tmpdir(), "portcullis-lists-"));
try {
  const figures = measure(folder, quick);
  const index = join(mirrorFolder(), "mirror.json");
  writeResult(out, { suite: "lists", quick, circumstances: circumstances([index], date), figures });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

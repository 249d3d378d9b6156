// How long does one screening take from nothing, and how much memory? The built program against an empty Node process.

import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { IndexReader } from "@portcullis/match";
import { SCRIPT_TABLES } from "@portcullis/match/tables";
import { readShared } from "../../packages/portcullis/src/screening/open-snapshot.ts";
import { mirrorFolder } from "../../scripts/lists/read-mirror.ts";
import { currentLists, loadLists } from "../corpus/lists.ts";
import { buildProgram, runProgram, withLoadedData } from "../program/built-program.ts";
import { TELL_PEAK_MEMORY, toldPeakMemoryMb } from "../program/peak-memory.ts";
import { circumstances } from "../report/circumstances.ts";
import { benchOptions } from "../report/options.ts";
import { writeResult } from "../report/result-files.ts";
import { quantile } from "../statistics/quantiles.ts";

const RUNS = 15;
/** Somebody listed: the way from name to evidence is gone to its end. */
const NAME = "Zhao Guangzong";

export interface ColdFigures {
  readonly runs: number;
  /** Medians in milliseconds, runs interleaved. */
  readonly screenMs: number;
  readonly emptyNodeMs: number;
  /** Median of the ratios of neighbouring runs. */
  readonly ratio: number;
  readonly rssMb: number;
  readonly emptyNodeRssMb: number;
  /** Reading the snapshot's file and opening it, in a warm process. */
  readonly openMs: number;
  readonly snapshotMb: number;
  readonly parties: number;
  readonly names: number;
}

function median(values: readonly number[]): number {
  return quantile(Float64Array.from(values).sort(), 0.5);
}

function emptyNodeMs(): number {
  const start = performance.now();
  spawnSync(process.execPath, ["-e", "0"], { stdio: "ignore" });
  return performance.now() - start;
}

function emptyNodeRssMb(): number {
  const { stderr } = spawnSync(process.execPath, [`--import=${TELL_PEAK_MEMORY}`, "-e", "0"], { encoding: "utf8" });
  return toldPeakMemoryMb(stderr) ?? Number.NaN;
}

function newestSnapshot(data: string): string {
  const folder = join(data, "snapshots");
  const files = readdirSync(folder).filter((file) => file.endsWith(".snap"));
  const newest = files.map((file) => join(folder, file)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  if (newest === undefined) throw new Error(`${folder} holds no snapshot.`);
  return newest;
}

function openOnce(path: string): { ms: number; index: IndexReader; bytes: number } {
  const start = performance.now();
  const buffer = readShared(path);
  if (!buffer) throw new Error(`${path} is missing.`);
  const index = new IndexReader(buffer, SCRIPT_TABLES);
  return { ms: performance.now() - start, index, bytes: buffer.byteLength };
}

function measure(data: string): ColdFigures {
  const args = ["screen", NAME, "--data", data, "--json"];
  runProgram(args);
  const screens: number[] = [];
  const empties: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    empties.push(emptyNodeMs());
    screens.push(1_000 * runProgram(args).seconds);
  }
  const memory = Array.from({ length: 3 }, () => runProgram(args, { tellMemory: true }).rssMb ?? Number.NaN);
  const path = newestSnapshot(data);
  const opened = Array.from({ length: RUNS }, () => openOnce(path));
  const { index, bytes } = opened[0] as ReturnType<typeof openOnce>;
  return {
    runs: RUNS,
    screenMs: median(screens),
    emptyNodeMs: median(empties),
    ratio: median(screens.map((ms, run) => ms / (empties[run] as number))),
    rssMb: median(memory),
    emptyNodeRssMb: emptyNodeRssMb(),
    openMs: median(opened.map(({ ms }) => ms)),
    snapshotMb: bytes / 2 ** 20,
    parties: index.partyCount,
    names: index.nameCount,
  };
}

const { quick, date, out } = benchOptions();
const mirror = mirrorFolder();
buildProgram();
const figures = await withLoadedData(measure);
const { files } = await loadLists(
  mirror,
  currentLists(mirror).map((list) => ({ list })),
);
writeResult(out, { suite: "cold", quick, circumstances: circumstances(files, date), figures });

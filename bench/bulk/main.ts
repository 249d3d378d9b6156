// How many subjects a second does `screen --in` answer, and does its memory stay flat as the file grows?

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mirrorFolder } from "../../scripts/lists/read-mirror.ts";
import { currentLists, loadLists } from "../corpus/lists.ts";
import { NAME_FILES, nameFile } from "../corpus/name-files.ts";
import { buildProgram, runProgram, withLoadedData } from "../program/built-program.ts";
import { circumstances } from "../report/circumstances.ts";
import { benchOptions } from "../report/options.ts";
import { writeResult } from "../report/result-files.ts";
import { writeSubjects } from "./subjects.ts";

const SUBJECTS = 20_000;
const SUBJECTS_QUICK = 4_000;
/** The longer file is so many times as long. */
const LONGER = 4;

export interface BulkRun {
  readonly subjects: number;
  readonly threads: number;
  /** Of the whole process, from nothing. */
  readonly seconds: number;
  readonly subjectsPerSecond: number;
  readonly rssMb: number;
  readonly hits: number;
}

export interface BulkFigures {
  readonly runs: readonly BulkRun[];
  /** Two threads against one on the longer file. */
  readonly threadsRatio: number;
  /** Memory on the longer file against the shorter, two threads. */
  readonly memoryRatio: number;
  /** Seconds for a million subjects at the rate of the longer file's second part, two threads: without start and warm-up. */
  readonly secondsPerMillion: number;
  /** Absent in results from before there were jobs. */
  readonly job?: JobFigures;
}

/** The same job with every subject in a durable ledger, and with none, in turns; medians. */
export interface JobFigures {
  readonly subjects: number;
  readonly runs: number;
  readonly plainSeconds: number;
  readonly ledgerSeconds: number;
  readonly ratio: number;
}

function run(data: string, subjects: number, threads: number): BulkRun {
  const [file, out] = [join(data, `subjects-${subjects}.csv`), join(data, "answers.ndjson")];
  writeSubjects(file, subjects);
  const args = ["screen", "--in", file, "--out", out, "--threads", String(threads), "--data", data, "--quiet"];
  const { seconds, rssMb = Number.NaN } = runProgram(args, { tellMemory: true });
  const { counts } = JSON.parse(readFileSync(`${out}.run.json`, "utf8")) as { counts: { hits: number } };
  return { subjects, threads, seconds, subjectsPerSecond: subjects / seconds, rssMb, hits: counts.hits };
}

const JOB_RUNS = 3;
/** Of the subjects of the shorter file: six runs are to take no longer than the rest. */
const JOB_SHARE = 0.5;

function jobSeconds(data: string, file: string, kind: "plain" | "ledger"): number {
  const script = join(import.meta.dirname, "job-run.ts");
  const args = ["--conditions=portcullis-source", "--disable-warning=ExperimentalWarning", script, data, file, kind];
  return (JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as { seconds: number }).seconds;
}

function measureJob(data: string, subjects: number): JobFigures {
  const file = join(data, `subjects-${subjects}.csv`);
  writeSubjects(file, subjects);
  const [plain, ledger]: [number[], number[]] = [[], []];
  for (let run = 0; run < JOB_RUNS; run += 1) {
    plain.push(jobSeconds(data, file, "plain"));
    ledger.push(jobSeconds(data, file, "ledger"));
  }
  const middle = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
  const [plainSeconds, ledgerSeconds] = [middle(plain), middle(ledger)];
  return { subjects, runs: JOB_RUNS, plainSeconds, ledgerSeconds, ratio: ledgerSeconds / plainSeconds };
}

function measure(data: string, subjects: number): BulkFigures {
  const [short1, long1, short2, long2] = [1, 2].flatMap((threads) =>
    [subjects, LONGER * subjects].map((count) => run(data, count, threads)),
  ) as [BulkRun, BulkRun, BulkRun, BulkRun];
  const perSubject = (long2.seconds - short2.seconds) / (long2.subjects - short2.subjects);
  return {
    runs: [short1, long1, short2, long2],
    threadsRatio: long1.seconds / long2.seconds,
    memoryRatio: long2.rssMb / short2.rssMb,
    secondsPerMillion: 1e6 * perSubject,
    job: measureJob(data, JOB_SHARE * subjects),
  };
}

const { quick, date, out } = benchOptions();
const mirror = mirrorFolder();
buildProgram();
const figures = await withLoadedData((data) => measure(data, quick ? SUBJECTS_QUICK : SUBJECTS));
const { files } = await loadLists(
  mirror,
  currentLists(mirror).map((list) => ({ list })),
);
const inputs = [...files, nameFile(mirror, NAME_FILES.strangers), nameFile(mirror, NAME_FILES.asListed)];
writeResult(out, { suite: "bulk", quick, circumstances: circumstances(inputs, date), figures });

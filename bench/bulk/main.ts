// How many subjects a second does `screen --in` answer, and does its memory stay flat as the file grows?

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
}

function run(data: string, subjects: number, threads: number): BulkRun {
  const [file, out] = [join(data, `subjects-${subjects}.csv`), join(data, "answers.ndjson")];
  writeSubjects(file, subjects);
  const args = ["screen", "--in", file, "--out", out, "--threads", String(threads), "--data", data, "--quiet"];
  const { seconds, rssMb = Number.NaN } = runProgram(args, { tellMemory: true });
  const { counts } = JSON.parse(readFileSync(`${out}.run.json`, "utf8")) as { counts: { hits: number } };
  return { subjects, threads, seconds, subjectsPerSecond: subjects / seconds, rssMb, hits: counts.hits };
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

// What does the program take as people run it: once from nothing, and over whole files?

import type { BulkFigures } from "../../bulk/main.ts";
import type { ColdFigures } from "../../cold/main.ts";
import { decimal, grouped, table } from "../format.ts";
import type { SuiteResult } from "../result-files.ts";
import { circumstancesLine } from "./circumstances-line.ts";

export function coldSection(result: SuiteResult<ColdFigures>): string {
  const { figures } = result;
  return [
    "## One screening from nothing",
    circumstancesLine(result),
    `\`portcullis screen NAME\` with all current lists (${grouped(figures.parties)} parties, ${grouped(figures.names)} names, snapshot ${decimal(figures.snapshotMb, 1)} MB), ${figures.runs} runs in turns with \`node -e 0\`; medians.`,
    table(
      ["", "screen", "node -e 0", "ratio"],
      [
        [
          "time",
          `${Math.round(figures.screenMs)} ms`,
          `${Math.round(figures.emptyNodeMs)} ms`,
          `${decimal(figures.ratio, 1)} times`,
        ],
        ["memory, at most", `${Math.round(figures.rssMb)} MB`, `${Math.round(figures.emptyNodeRssMb)} MB`, ""],
      ],
    ),
    `Opening that snapshot in a warm process: ${decimal(figures.openMs, 1)} ms.`,
  ].join("\n\n");
}

export function bulkSection(result: SuiteResult<BulkFigures>): string {
  const { runs, threadsRatio, memoryRatio, secondsPerMillion, job } = result.figures;
  const withLedger =
    job === undefined
      ? []
      : [
          `As a job of the service, ${grouped(job.subjects)} subjects: ${decimal(job.plainSeconds, 1)} s without a ledger, ${decimal(job.ledgerSeconds, 1)} s with every subject durably in it, ${decimal(job.ratio, 2)} times; medians of ${job.runs} runs in turns.`,
        ];
  return [
    "## Whole files",
    circumstancesLine(result),
    "`portcullis screen --in` of invented customers, one in 200 resembling somebody listed, against all current lists; times are of the whole process.",
    table(
      ["subjects", "threads", "time", "subjects a second", "memory, at most", "subjects with hits"],
      runs.map((run) => [
        grouped(run.subjects),
        String(run.threads),
        `${decimal(run.seconds, 1)} s`,
        grouped(run.subjectsPerSecond),
        `${grouped(run.rssMb)} MB`,
        grouped(run.hits),
      ]),
    ),
    `Two threads against one on the longer file: ${decimal(threadsRatio, 2)} times. Memory of the longer file against the shorter, two threads: ${decimal(memoryRatio, 2)} times. A million subjects on two threads would take ${grouped(secondsPerMillion)} s at the longer file's rate.`,
    ...withLedger,
  ].join("\n\n");
}

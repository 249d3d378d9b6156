// How does a file of subjects become a file of answers? Whole or not at all, with a report of the run beside it.

import { resolve } from "node:path";
import { ResultFile } from "../screening/result-file.ts";
import type { ScreeningCounts } from "../screening/screening-line.ts";
import { inputFailure } from "../subjects/input-failure.ts";
import type { SubjectFile } from "../subjects/read-rows.ts";
import type { OpenScreening, ScreeningScope } from "./screen.ts";
import { screenRows } from "./screen-rows.ts";

/** What `OUT.run.json` says. */
export interface RunReport {
  readonly version: 1;
  readonly portcullis: string;
  readonly engine: string;
  readonly snapshot: string;
  readonly input: string;
  readonly output: { readonly file: string; readonly bytes: number; readonly sha256: string };
  readonly editions: OpenScreening["searched"];
  readonly policy: Readonly<Record<string, unknown>>;
  readonly counts: ScreeningCounts;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly times: { readonly started: string; readonly ended: string; readonly seconds: number };
  readonly threads: number;
}

export interface ScreenFile {
  readonly file: SubjectFile;
  readonly opened: OpenScreening;
  readonly scope: ScreeningScope;
  readonly threads: number;
  /** Version of the program, for the report. */
  readonly program: string;
  /** Where the answers go. */
  readonly out: string;
  /** The time; only the report tells it. */
  readonly now: () => Date;
  onCounts?(counts: ScreeningCounts): void;
  /** Registers what removes the temporary file when the run is interrupted. */
  readonly onInterrupt?: (undo: () => void) => () => void;
}

/** Throws an input failure when the answers would replace the subjects. */
export async function refuseSameFile(input: string, out: string): Promise<void> {
  if (input === "-" || resolve(input) !== resolve(out)) return;
  throw await inputFailure("OUTPUT_IS_INPUT", `${out}: the answers would replace the input. Name another file.`, {
    file: out,
  });
}

function reportOf(
  request: ScreenFile,
  counts: ScreeningCounts,
  written: RunReport["output"],
  started: Date,
): RunReport {
  const { opened, scope } = request;
  const ended = request.now();
  return {
    version: 1,
    portcullis: request.program,
    engine: opened.basis.engine,
    snapshot: opened.basis.snapshot,
    input: request.file.name,
    output: written,
    editions: opened.searched,
    policy: {
      ...opened.basis.policy,
      near: opened.basis.near,
      as_of: scope.asOf ?? null,
      known_at: scope.knownAt ?? null,
    },
    counts,
    warnings: opened.basis.warnings,
    times: {
      started: started.toISOString(),
      ended: ended.toISOString(),
      seconds: (ended.getTime() - started.getTime()) / 1_000,
    },
    threads: request.threads,
  };
}

/**
 * Screens the file into `out` and writes `out.run.json`. A run that fails or is stopped leaves `out` as it was; the
 * report is in place before the answers are, so that answers never lack their report.
 */
export async function screenToFile(request: ScreenFile): Promise<RunReport> {
  const started = request.now();
  const answers = new ResultFile(request.out);
  const forget = request.onInterrupt?.(() => answers.discard());
  try {
    const { snapshot, basis } = request.opened;
    const counts = await screenRows({
      rows: request.file.rows,
      start: { buffer: snapshot.buffer, basis },
      threads: request.threads,
      write: (bytes) => answers.write(bytes),
      ...(request.onCounts === undefined ? {} : { onCounts: request.onCounts }),
    });
    const { bytes, sha256 } = answers.finish();
    const report = reportOf(request, counts, { file: request.out, bytes, sha256 }, started);
    const beside = new ResultFile(`${request.out}.run.json`);
    beside.write(new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`));
    beside.finish();
    beside.commit();
    answers.commit();
    return report;
  } finally {
    answers.discard();
    forget?.();
  }
}

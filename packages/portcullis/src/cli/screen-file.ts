// portcullis screen --in: how does a bulk run speak to the terminal, the pipe and the file system?

import { availableParallelism } from "node:os";
import type { Writable } from "node:stream";
import type { ScreeningCounts } from "../screening/screening-line.ts";
import { openSubjectFile, type SubjectFile } from "../subjects/read-rows.ts";
import { refuseSameFile, screenToFile } from "../usecases/screen-file.ts";
import { screenRows } from "../usecases/screen-rows.ts";
import { VERSION } from "../version.ts";
import type { CliContext } from "./context.ts";
import { EXIT } from "./exit.ts";
import { openSource } from "./open-source.ts";
import { setOutcome } from "./outcome.ts";
import { durationText, openProgress, rateText } from "./progress.ts";
import { countText } from "./render-count.ts";
import { openFor, scopeOf } from "./screen.ts";
import type { ScreenOptions } from "./screen-options.ts";

/** Waits until the stream takes more. */
function writeAll(stream: Writable, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => stream.write(bytes, (error) => (error ? reject(error) : resolve())));
}

function summary(counts: ScreeningCounts, seconds: number): string {
  return (
    `${countText(counts.subjects)} subjects in ${durationText(seconds)}: ${countText(counts.hits)} with hits, ` +
    `${countText(counts.clear)} clear, ${countText(counts.errors)} errors, ${countText(counts.warnings)} warnings\n`
  );
}

function shareRead(file: SubjectFile): number | undefined {
  return file.bytesTotal === undefined ? undefined : file.bytesRead() / Math.max(1, file.bytesTotal);
}

/** Screens a file and prints its answers, or writes them to `--out`. */
export async function screenFile(context: CliContext, path: string, options: ScreenOptions): Promise<void> {
  const { out } = options;
  if (out !== undefined) await refuseSameFile(path, out);
  const file = await openSubjectFile(path, context.openStdin);
  const source = openSource(context, options);
  const opened = await openFor(context, source, options, options.near === true);
  const threads = options.threads ?? availableParallelism();
  const progress = openProgress(context.stderr, context.isTerminal && options.quiet !== true);
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1_000;
  const onCounts = (counts: ScreeningCounts): void =>
    progress.show(() => rateText(counts.subjects, "subjects", seconds(), shareRead(file)));
  try {
    const counts =
      out === undefined
        ? await screenRows({
            rows: file.rows,
            start: { buffer: opened.snapshot.buffer, basis: opened.basis },
            threads,
            write: (bytes) => writeAll(context.stdout, bytes),
            onCounts,
          })
        : (
            await screenToFile({
              file,
              opened,
              scope: scopeOf(options).scope,
              threads,
              program: VERSION,
              out,
              now: () => new Date(),
              onCounts,
              ...(context.onInterrupt === undefined ? {} : { onInterrupt: context.onInterrupt }),
            })
          ).counts;
    progress.end();
    for (const { message } of opened.basis.warnings) context.stderr.write(`portcullis: ${message}\n`);
    if (options.quiet !== true) context.stderr.write(summary(counts, seconds()));
    if (counts.hits > 0 && options.failOnHit) setOutcome(context, EXIT.hits);
  } finally {
    progress.end();
  }
}

// What does a command touch of the process it runs in? Handed in, so that a test runs a command without a process.

import type { Readable, Writable } from "node:stream";

/** The process as a command sees it. Results go to `stdout`, everything else to `stderr`. */
export interface CliContext {
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Only `-` as a file name reads it; absent means an empty input. */
  readonly stdin?: Readable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person looks at `stderr` and `stdout`: progress and colour only then. */
  readonly isTerminal: boolean;
  /** Aborted by SIGINT: a command stops, removes its temporary files and returns. */
  readonly signal?: AbortSignal;
}

// What does a command touch of the process it runs in? Handed in, so that a test runs a command without a process.

import type { Readable, Writable } from "node:stream";

/** The process as a command sees it. Results go to `stdout`, everything else to `stderr`. */
export interface CliContext {
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person looks at `stderr` and `stdout`: progress and colour only then. */
  readonly isTerminal: boolean;
  /** Opens standard input, for the file name `-`; absent means an empty input. */
  readonly openStdin?: () => Readable;
  /**
   * Registers what must be undone when the run is interrupted (a temporary file); runs at once and must not wait.
   * @returns a function that takes the registration back.
   */
  readonly onInterrupt?: (undo: () => void) => () => void;
}

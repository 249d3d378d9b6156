// What was wrong in a file, and where? A problem is a value, not an exception: the good rows still count.

export interface Problem {
  /** Stable, upper snake case, e.g. `ROW_RAGGED`; each is described in `docs/reference/errors.md`. */
  readonly code: string;
  /** Name of the file inside the edition. */
  readonly file: string;
  /** 1-based row of the file as a spreadsheet shows it (the header counts), for tables. */
  readonly row?: number;
  /** 0-based byte offset of the decompressed file, where rows mean nothing. */
  readonly byte?: number;
  readonly field?: string;
  /** The offending value, cut to 200 characters. */
  readonly value?: string;
  /** What was expected, in words that tell the reader what to do. */
  readonly expected: string;
}

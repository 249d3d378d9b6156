// With what was this part of the bench started?

import { parseArgs } from "node:util";

export interface BenchOptions {
  /** Fewer cases and small lists: a minute, not an hour. */
  readonly quick: boolean;
  /** Numbers of listed names to measure speed with. */
  readonly sizes: readonly number[];
  /** ISO date that the results bear. */
  readonly date: string | undefined;
  /** Folder of the results. */
  readonly out: string;
}

const SIZES_FULL = [27_000, 400_000, 3_000_000];
const SIZES_QUICK = [27_000];

/** Reads the command line that `bench/run.ts` hands on. */
export function benchOptions(): BenchOptions {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      sizes: { type: "string" },
      date: { type: "string" },
      out: { type: "string", default: "" },
    },
  });
  const sizes = values.sizes?.split(",").map(Number) ?? (values.quick ? SIZES_QUICK : SIZES_FULL);
  return { quick: values.quick, sizes, date: values.date, out: values.out };
}

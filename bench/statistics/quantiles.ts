// How long did most of them take, and the slowest? Means hide the ones people wait for.

export interface Times {
  readonly count: number;
  readonly meanUs: number;
  readonly p50Us: number;
  readonly p99Us: number;
}

/** The value below which a share of the values lies, by the nearest rank. `sorted` ascending and not empty. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;
}

/** Mean, median and 99th percentile of times in milliseconds, told in microseconds. */
export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = Float64Array.from(milliseconds).sort();
  const sum = sorted.reduce((total, each) => total + each, 0);
  return {
    count: sorted.length,
    meanUs: (1_000 * sum) / sorted.length,
    p50Us: 1_000 * quantile(sorted, 0.5),
    p99Us: 1_000 * quantile(sorted, 0.99),
  };
}

// What is said of several times? The middle one and the worst.

export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

export function worst(times: readonly number[]): number {
  return Math.max(...times);
}

// Of pairs that score so many bits, how many are true? In a pool of equal numbers of true pairs and look-alikes: not the
// chance that this customer is the listed party, which needs a base rate that nobody here knows.

/** Bits and the share of true pairs there, by rising bits: `bench/learn/calibrate.ts`, on the training and development pools. */
const KNOTS: readonly (readonly [bits: number, probability: number])[] = [
  [-8.5, 0.074],
  [-2, 0.108],
  [0, 0.112],
  [2, 0.199],
  [4, 0.338],
  [6, 0.54],
  [8, 0.757],
  [10, 0.915],
  [12, 0.957],
  [14.1, 0.976],
  [16, 0.987],
  [18.1, 0.996],
  [22, 0.998],
  [26, 0.999],
];

/** The curve through the knots: straight between them, level outside. */
export function interpolated(knots: readonly (readonly [bits: number, probability: number])[], bits: number): number {
  const next = knots.findIndex(([at]) => at >= bits);
  const [toBits, to] = knots[next] ?? (knots.at(-1) as readonly [number, number]);
  const [fromBits, from] = knots[next - 1] ?? [toBits, to];
  return toBits === fromBits || next < 0 ? to : from + ((to - from) * (bits - fromBits)) / (toBits - fromBits);
}

/** Calibrated probability, three decimals, never 0 or 1. */
export function probabilityOf(bits: number): number {
  return Math.round(Math.min(0.999, Math.max(0.001, interpolated(KNOTS, bits))) * 1000) / 1000;
}

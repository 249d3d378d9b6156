// Of pairs that score so many bits, how many are true? In a pool of equal numbers of true pairs and look-alikes: not the
// chance that this customer is the listed party, which needs a base rate that nobody here knows.

/** Logistic calibration of name bits on the pool of `bench/` (see `docs/theory/`): bits at one half, and slope per bit. */
const HALF_BITS = 6;
const SLOPE = 0.35;

/** Calibrated probability, three decimals, never 0 or 1. */
export function probabilityOf(bits: number): number {
  const probability = 1 / (1 + Math.exp(-SLOPE * (bits - HALF_BITS)));
  return Math.round(Math.min(0.999, Math.max(0.001, probability)) * 1000) / 1000;
}

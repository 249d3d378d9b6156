// What does one more found cost in false alerts? Recall and alert rate at every threshold.

export interface TradeOffPoint {
  readonly threshold: number;
  /** Share of the strangers alerted. */
  readonly alerted: number;
  /** Share of the people found. */
  readonly found: number;
}

const THRESHOLDS = Array.from({ length: 51 }, (_, step) => Math.round(50 + step) / 100);

function shareAtLeast(scores: readonly number[], of: number, threshold: number): number {
  return scores.filter((score) => score >= threshold).length / of;
}

/** A point a threshold from 0.5 to 1. */
export function tradeOff(
  found: readonly number[],
  strangers: readonly number[],
  strangerCount: number,
): TradeOffPoint[] {
  return THRESHOLDS.map((threshold) => ({
    threshold,
    alerted: shareAtLeast(strangers, strangerCount, threshold),
    found: shareAtLeast(found, found.length, threshold),
  }));
}

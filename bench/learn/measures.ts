// How well do scores tell true pairs from others?

/** Area under the ROC curve: chance that a true pair scores above another, ties half. NaN without both kinds. */
export function areaUnderCurve(scores: ArrayLike<number>, labels: readonly boolean[]): number {
  const order = labels.map((_, at) => at).sort((a, b) => (scores[a] as number) - (scores[b] as number));
  let rankSum = 0;
  let positives = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    do to += 1;
    while (to < order.length && scores[order[to] as number] === scores[order[from] as number]);
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at++) {
      if (!labels[order[at] as number]) continue;
      rankSum += rank;
      positives += 1;
    }
    from = to;
  }
  const negatives = labels.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

export interface AtThreshold {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 when everything at or above `least` counts as a match. */
export function atThreshold(scores: ArrayLike<number>, labels: readonly boolean[], least: number): AtThreshold {
  let hits = 0;
  let right = 0;
  let positives = 0;
  for (const [at, label] of labels.entries()) {
    if (label) positives += 1;
    if ((scores[at] as number) < least) continue;
    hits += 1;
    if (label) right += 1;
  }
  const precision = hits === 0 ? 1 : right / hits;
  const recall = positives === 0 ? 1 : right / positives;
  return { precision, recall, f1: right === 0 ? 0 : (2 * right) / (hits + positives) };
}

export interface Logistic {
  /** p = 1 / (1 + e^-(intercept + slope × score)) */
  readonly intercept: number;
  readonly slope: number;
  /** Mean natural log loss. */
  readonly loss: number;
}

/** Logistic regression of labels on one score, by Newton's method. */
export function fitLogistic(scores: ArrayLike<number>, labels: readonly boolean[]): Logistic {
  let intercept = 0;
  let slope = 0.1;
  for (let step = 0; step < 25; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const [at, label] of labels.entries()) {
      const x = scores[at] as number;
      const p = 1 / (1 + Math.exp(-(intercept + slope * x)));
      const error = p - (label ? 1 : 0);
      const weight = p * (1 - p);
      g0 += error;
      g1 += error * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    const [d0, d1] = [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
    intercept -= d0;
    slope -= d1;
    if (Math.abs(d0) + Math.abs(d1) < 1e-9) break;
  }
  let loss = 0;
  for (const [at, label] of labels.entries()) {
    const z = intercept + slope * (scores[at] as number);
    loss += Math.log1p(Math.exp(label ? -z : z));
  }
  return { intercept, slope, loss: loss / labels.length };
}

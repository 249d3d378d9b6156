// Which rising curve fits shares of true pairs best? Isotonic regression by pooling neighbours that fall (Ayer et al. 1955), then
// a few knots of it between which one interpolates.

/** A point of the curve: bits and probability. */
export type Knot = readonly [bits: number, probability: number];

interface Pool {
  readonly bits: number;
  readonly right: number;
  readonly count: number;
}

function joined(a: Pool, b: Pool): Pool {
  const count = a.count + b.count;
  return { bits: (a.bits * a.count + b.bits * b.count) / count, right: a.right + b.right, count };
}

/** Width of a knot's neighbourhood, and pairs it needs to be believed. */
const KNOT_BITS = 2;
const KNOT_PAIRS_MIN = 40;

/** Knots of the best rising curve, by rising bits; probabilities to three decimals, never 0 or 1. */
export function fitMonotone(scores: ArrayLike<number>, labels: readonly boolean[]): Knot[] {
  const byBits = new Map<number, Pool>();
  for (const [at, label] of labels.entries()) {
    const bits = scores[at] as number;
    const place = Math.round(bits / KNOT_BITS);
    const one = { bits, right: label ? 1 : 0, count: 1 };
    const known = byBits.get(place);
    byBits.set(place, known ? joined(known, one) : one);
  }
  const rising: Pool[] = [];
  for (const [, pool] of [...byBits].sort(([a], [b]) => a - b)) {
    let last = pool;
    for (;;) {
      const before = rising.at(-1);
      if (!before) break;
      const falls = before.right / before.count > last.right / last.count;
      if (!falls && before.count >= KNOT_PAIRS_MIN && last.count >= KNOT_PAIRS_MIN) break;
      if (!falls && before.count >= KNOT_PAIRS_MIN) break;
      rising.pop();
      last = joined(before, last);
    }
    rising.push(last);
  }
  return rising.map(({ bits, right, count }) => [
    Number(bits.toFixed(2)),
    Number(Math.min(0.999, Math.max(0.001, right / count)).toFixed(3)),
  ]);
}

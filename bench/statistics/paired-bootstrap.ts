// Is one matcher better than another on these pairs, or only on this draw of them? Pairs are drawn again, both measured on
// the same draw (Efron and Tibshirani 1993, paired bootstrap, percentile interval).

import { areaUnderCurve, atThreshold } from "../learn/measures.ts";
import { quantile } from "./quantiles.ts";
import { seeded } from "./seeded.ts";

export interface Difference {
  /** First minus second on the pairs as they are. */
  readonly difference: number;
  /** 95 % interval over the draws. */
  readonly low: number;
  readonly high: number;
}

export interface Bootstrap {
  readonly resamples: number;
  readonly f1: Difference;
  readonly auc: Difference;
}

/** Scores of two matchers for the same pairs, and who is right. */
export interface Rivals {
  readonly labels: readonly boolean[];
  readonly first: ArrayLike<number>;
  readonly second: ArrayLike<number>;
}

function differences({ labels, first, second }: Rivals, least: number): { f1: number; auc: number } {
  return {
    f1: atThreshold(first, labels, least).f1 - atThreshold(second, labels, least).f1,
    auc: areaUnderCurve(first, labels) - areaUnderCurve(second, labels),
  };
}

function interval(difference: number, draws: number[]): Difference {
  const sorted = Float64Array.from(draws.filter((draw) => !Number.isNaN(draw))).sort();
  return { difference, low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}

/** Differences of F1 at `least` and of AUC, with their intervals. */
export function pairedBootstrap(rivals: Rivals, least: number, resamples: number, seed: number): Bootstrap {
  const { labels } = rivals;
  const random = seeded(seed);
  const f1: number[] = [];
  const auc: number[] = [];
  for (let draw = 0; draw < resamples; draw++) {
    const places = labels.map(() => Math.floor(random() * labels.length));
    const drawn = differences(
      {
        labels: places.map((at) => labels[at] as boolean),
        first: places.map((at) => rivals.first[at] as number),
        second: places.map((at) => rivals.second[at] as number),
      },
      least,
    );
    f1.push(drawn.f1);
    auc.push(drawn.auc);
  }
  const whole = differences(rivals, least);
  return { resamples, f1: interval(whole.f1, f1), auc: interval(whole.auc, auc) };
}

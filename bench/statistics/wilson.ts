// Between what bounds does a rate lie? Wilson's score interval (1927), right also for few or no events.

export interface Rate {
  readonly events: number;
  readonly of: number;
  readonly rate: number;
  /** 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % quantile of the normal distribution. */
const Z = 1.959964;

/** The share of `events` in `of` with its 95 % interval. */
export function wilsonRate(events: number, of: number): Rate {
  if (of === 0) return { events, of, rate: Number.NaN, low: 0, high: 1 };
  const share = events / of;
  const scale = 1 + Z ** 2 / of;
  const centre = (share + Z ** 2 / (2 * of)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return { events, of, rate: share, low: events === 0 ? 0 : centre - half, high: events === of ? 1 : centre + half };
}

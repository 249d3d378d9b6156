// By what rule is somebody screened? Part of every screening's hash: another policy is another screening.

export interface Policy {
  /** 0 to 1; a party at or above it is a hit. */
  readonly threshold: number;
  /** Hits shown of one subject, 1 or more, the best first. */
  readonly limit: number;
  /** Ids of the lists asked for; absent means every list in force that is screened by default. */
  readonly lists?: readonly string[];
}

/** The operating point the matcher's scale is built around, and as many hits as a person reads. */
export const DEFAULT_POLICY = { threshold: 0.7, limit: 10 } as const satisfies Policy;

export const POLICY_LIMITS = {
  /** More hits of one subject than anybody reads. */
  limitMax: 1_000,
} as const;

/** Near misses: from this score up to the threshold, and not more than these. */
export const NEAR = { scoreMin: 0.5, countMax: 3 } as const;

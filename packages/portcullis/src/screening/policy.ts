// By what rule is somebody screened? Part of every screening's hash: another policy is another screening.

import type { DescribedKind } from "@portcullis/match";

/** A threshold for some parties alone; every condition given must hold. */
export interface ThresholdRule {
  readonly list?: string;
  readonly regime?: string;
  readonly kind?: DescribedKind;
  /** 0 to 1. */
  readonly threshold: number;
}

/**
 * What a name that the list itself calls weak is worth: `count` weighs it less and no more; `with_other_evidence` asks that something
 * besides the name speaks for the party; `ignore` leaves such names out of the comparison.
 */
export const WEAK_ALIAS_RULES = ["count", "with_other_evidence", "ignore"] as const;
export type WeakAliasRule = (typeof WEAK_ALIAS_RULES)[number];

/** What is compared beside the name. */
export const COMPARED_FIELDS = ["birth_date", "country", "identifier", "address"] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

export interface Policy {
  /** 0 to 1; a party at or above it is a hit. */
  readonly threshold: number;
  /** Hits shown of one subject, 1 or more, the best first. */
  readonly limit: number;
  /** Ids of the lists asked for; absent means every list in force that is screened by default. */
  readonly lists?: readonly string[];
  /** Number of the policy document that this follows; absent for the rule that the program comes with. */
  readonly version?: number;
  readonly thresholds?: readonly ThresholdRule[];
  /** Absent means `count`. */
  readonly weak_aliases?: WeakAliasRule;
  /** Absent means all. */
  readonly fields?: readonly ComparedField[];
}

/** The operating point the matcher's scale is built around, and as many hits as a person reads. */
export const DEFAULT_POLICY = { threshold: 0.7, limit: 10 } as const satisfies Policy;

export const POLICY_LIMITS = {
  /** More hits of one subject than anybody reads. */
  limitMax: 1_000,
} as const;

/** Near misses: from this score up to the threshold, and not more than these. */
export const NEAR = { scoreMin: 0.5, countMax: 3 } as const;

/** What a threshold may hang on. */
export interface RuledParty {
  readonly list: string;
  readonly kind: DescribedKind;
  readonly regimes: readonly string[];
}

function conditions({ list, regime, kind }: ThresholdRule): number {
  return [list, regime, kind].filter((condition) => condition !== undefined).length;
}

function applies(rule: ThresholdRule, party: RuledParty): boolean {
  if (rule.list !== undefined && rule.list !== party.list) return false;
  if (rule.kind !== undefined && rule.kind !== party.kind) return false;
  return rule.regime === undefined || party.regimes.includes(rule.regime);
}

/** The threshold of one party: of the rules that apply the one with most conditions, of equals the lowest; else the policy's own. */
export function thresholdFor(policy: Policy, party: RuledParty): number {
  const rules = (policy.thresholds ?? []).filter((rule) => applies(rule, party));
  if (rules.length === 0) return policy.threshold;
  const most = Math.max(...rules.map(conditions));
  return Math.min(...rules.filter((rule) => conditions(rule) === most).map(({ threshold }) => threshold));
}

/** The lowest threshold that any party can have. */
export function lowestThreshold({ threshold, thresholds = [] }: Policy): number {
  return Math.min(threshold, ...thresholds.map((rule) => rule.threshold));
}

/** Whether every match at or above the threshold is a hit, as under the rule that the program comes with. */
export function isPlain({ thresholds = [], weak_aliases = "count" }: Policy): boolean {
  return thresholds.length === 0 && weak_aliases === "count";
}

// By which rules does the house work? One document a version; the newest is in force, and none is ever changed.

import {
  type ComparedField,
  DEFAULT_POLICY,
  type Policy,
  type ThresholdRule,
  type WeakAliasRule,
} from "../screening/policy.ts";
import type { Disposition } from "./alert.ts";

/** Which decisions need a second pair of eyes. */
export const FOUR_EYES_RULES = ["never", "true_positives", "always"] as const;
export type FourEyesRule = (typeof FOUR_EYES_RULES)[number];

/** How long bodies of a type of entry are kept, and who says so. */
export interface RetentionRule {
  /** Type of ledger entry. */
  readonly type: string;
  readonly years: number;
  readonly source: string;
}

export interface PolicyDocument {
  /** 0 is the rule that the program comes with. */
  readonly version: number;
  readonly name: string;
  /** ISO time; null for version 0. */
  readonly created_at: string | null;
  readonly actor: string | null;
  readonly threshold: number;
  readonly thresholds: readonly ThresholdRule[];
  readonly weak_aliases: WeakAliasRule;
  /** What is compared beside the name. */
  readonly fields: readonly ComparedField[];
  readonly four_eyes: FourEyesRule;
  readonly retention: readonly RetentionRule[];
  /** Lists that are screened when a caller names none; null means every list of status `current`. */
  readonly lists: readonly string[] | null;
}

const OFAC_TEN_YEARS = "31 CFR 501.601: ten years (since 12 March 2025)";

/** Where no rule asks for less, the longest that a publisher's own rules ask for. */
export const SHIPPED_POLICY: PolicyDocument = {
  version: 0,
  name: "As shipped",
  created_at: null,
  actor: null,
  threshold: DEFAULT_POLICY.threshold,
  thresholds: [],
  weak_aliases: "count",
  fields: ["birth_date", "country", "identifier", "address"],
  four_eyes: "never",
  retention: [
    { type: "screening", years: 10, source: OFAC_TEN_YEARS },
    { type: "alert", years: 10, source: OFAC_TEN_YEARS },
    { type: "disposition", years: 10, source: OFAC_TEN_YEARS },
    { type: "suppression", years: 10, source: OFAC_TEN_YEARS },
  ],
  lists: null,
};

/** What of a policy a screening follows; of version 0 exactly what the command line follows. */
export function screeningPolicy(document: PolicyDocument, limit: number = DEFAULT_POLICY.limit): Policy {
  const { version, threshold, thresholds, weak_aliases, fields } = document;
  if (version === 0) return { threshold, limit };
  return {
    threshold,
    limit,
    version,
    ...(thresholds.length === 0 ? {} : { thresholds }),
    ...(weak_aliases === "count" ? {} : { weak_aliases }),
    ...(fields.length === SHIPPED_POLICY.fields.length ? {} : { fields }),
  };
}

export function needsSecondPair({ four_eyes }: PolicyDocument, disposition: Disposition): boolean {
  return four_eyes === "always" || (four_eyes === "true_positives" && disposition === "true_positive");
}

/** What differs between two versions, field by field. */
export function policyChanges(from: PolicyDocument, to: PolicyDocument) {
  const fields = [
    "name",
    "threshold",
    "thresholds",
    "weak_aliases",
    "fields",
    "four_eyes",
    "retention",
    "lists",
  ] as const;
  return fields
    .filter((field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]))
    .map((field) => ({ field, before: from[field], after: to[field] }));
}

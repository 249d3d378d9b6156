// What is being tried, as it is typed: kept until it is reset, and made into what the service takes.

import type { Policy, PolicyAsked } from "../../api/settings-types.ts";
import { askedOf } from "../settings/policy-words.ts";

/** Below it the service tells nothing. */
export const LEAST = 0.5;
const CURVE_POINTS = 26;

export interface ListRule {
  readonly list: string;
  readonly threshold: number;
}

export interface LabDraft {
  readonly jobs: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly threshold: number;
  readonly rules: readonly ListRule[];
  readonly weak_aliases: PolicyAsked["weak_aliases"];
  readonly fields: PolicyAsked["fields"];
}

/** The rule in force, to begin from. */
export function draftOf(policy: Policy): LabDraft {
  const { threshold, thresholds, weak_aliases, fields } = policy;
  const rules = thresholds.flatMap(({ list, regime, kind, threshold: own }) =>
    list !== undefined && regime === undefined && kind === undefined ? [{ list, threshold: own }] : [],
  );
  return { jobs: [], from: LEAST, to: 1, threshold, rules, weak_aliases, fields };
}

/** Rules of the policy that hang on a regime or a kind: tried as they are, and kept. */
function otherRules({ thresholds }: Policy) {
  return thresholds.filter(
    ({ list, regime, kind }) => list === undefined || regime !== undefined || kind !== undefined,
  );
}

function thresholdsOf({ from, to }: LabDraft): readonly number[] {
  const [least, most] = [Math.max(LEAST, Math.min(from, to)), Math.min(1, Math.max(from, to))];
  const points = Array.from(
    { length: CURVE_POINTS },
    (_, at) => Math.round((least + ((most - least) * at) / (CURVE_POINTS - 1)) * 1000) / 1000,
  );
  return [...new Set(points)];
}

export function requestOf(draft: LabDraft, policy: Policy): Readonly<Record<string, unknown>> {
  const { jobs, threshold, rules, weak_aliases, fields } = draft;
  return {
    thresholds: thresholdsOf(draft),
    policy: { threshold, thresholds: [...rules, ...otherRules(policy)], weak_aliases, fields },
    ...(jobs.length === 0 ? {} : { jobs }),
  };
}

/** The policy in force with what was tried in its place. */
export function policyOf(draft: LabDraft, policy: Policy, name: string): PolicyAsked {
  const { threshold, rules, weak_aliases, fields } = draft;
  return { ...askedOf(policy), name, threshold, thresholds: [...rules, ...otherRules(policy)], weak_aliases, fields };
}

// When does a "good guy" rule hold? For one subject and one party, until either changes in a field that mattered, until policy or engine
// change their score, or until its date.

import { canonicalJson } from "../screening/canonical-json.ts";
import type { Policy } from "../screening/policy.ts";
import type { Hit } from "../screening/screening-line.ts";
import type { Subject } from "../subjects/subject.ts";
import type { Change } from "./alert.ts";

export const LAPSES = ["date", "subject", "party", "policy", "engine", "withdrawn"] as const;
export type Lapse = (typeof LAPSES)[number];

export interface Suppression {
  /** `S`, the number of the ledger entry that made it, and its place there. */
  readonly id: string;
  /** Key of the subject. */
  readonly key: string;
  readonly subject: { readonly id: string; readonly name: string; readonly kind: Subject["kind"] };
  readonly party: string;
  readonly caption: string;
  readonly alert: string;
  readonly made_at: string;
  readonly made_by: string;
  readonly reason: string;
  /** ISO date: the last day on which it holds. */
  readonly until: string | null;
  /** The hit that was decided: what it must still be. */
  readonly hit: Hit;
  readonly engine: string;
  readonly policy: Policy;
  readonly ended: {
    readonly at: string;
    readonly why: Lapse;
    readonly changed: readonly Change[];
    readonly entry: number;
  } | null;
}

/** The part of a policy that can change a score. */
function scoringOf({ weak_aliases = "count", fields }: Policy): string {
  return canonicalJson({ weak_aliases, fields: fields?.toSorted() ?? "all" });
}

/** Fields that mattered are those that left evidence: what stands there on either side, and whether it is still the same. */
export function changesBetween(before: Hit, after: Hit): readonly Change[] {
  const { party } = after;
  const changes: Change[] = [];
  const fields = new Set([...before.evidence, ...after.evidence].map(({ field }) => field));
  for (const field of fields) {
    const was = before.evidence.filter((evidence) => evidence.field === field);
    const is = after.evidence.filter((evidence) => evidence.field === field);
    const texts = (evidence: typeof was, side: "subject" | "listed"): string =>
      evidence.map((each) => each[side]).join("; ");
    for (const [side, key] of [
      ["subject", "subject"],
      ["party", "listed"],
    ] as const) {
      const [from, to] = [texts(was, key), texts(is, key)];
      if (from !== to) changes.push({ party, field, side, before: from, after: to });
    }
  }
  return changes;
}

export interface LapseFound {
  readonly why: Lapse;
  readonly changed: readonly Change[];
}

/** Why a suppression does not hold for this hit any more; undefined while it does. @param today ISO date */
export function lapseOf(
  suppression: Suppression,
  hit: Hit,
  subject: Subject,
  basis: { readonly engine: string; readonly policy: Policy },
  today: string,
): LapseFound | undefined {
  const { until, engine, policy, party } = suppression;
  if (until !== null && until < today) return { why: "date", changed: [] };
  const { kind } = suppression.subject;
  if (kind !== subject.kind) {
    return { why: "subject", changed: [{ party, field: "kind", side: "subject", before: kind, after: subject.kind }] };
  }
  const score: Change = {
    party,
    field: "score",
    side: "score",
    before: String(suppression.hit.score),
    after: String(hit.score),
  };
  const isRescored = hit.score !== suppression.hit.score;
  // A policy that compares other fields changes what is in the evidence, too: it is the policy that changed, not the parties.
  if (isRescored && scoringOf(policy) !== scoringOf(basis.policy)) return { why: "policy", changed: [score] };
  if (isRescored && engine !== basis.engine) return { why: "engine", changed: [score] };
  const changed = changesBetween(suppression.hit, hit);
  if (changed.length === 0) return undefined;
  return { why: changed.some(({ side }) => side === "subject") ? "subject" : "party", changed };
}

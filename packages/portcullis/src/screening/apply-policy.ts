// Which of the parties found does the policy let stand? Thresholds by list, regime and kind, and names that the list calls weak.

import type { Comparison, Description, IndexReader, Match } from "@portcullis/match";
import { compare } from "./engine.ts";
import type { PartyCard } from "./party-card.ts";
import { type Policy, thresholdFor } from "./policy.ts";

/** A party found, with the name that fits best. */
export interface Judged {
  readonly card: PartyCard;
  readonly comparison: Comparison;
  readonly name: string | undefined;
  /** Score from which this party is a hit. */
  readonly threshold: number;
}

/** The comparison without names that the list calls weak; undefined when the party has no other. */
function withoutWeakNames(
  subject: Description,
  listed: Description,
): { comparison: Comparison; name?: string } | undefined {
  const names = listed.names.filter(({ strength }) => strength !== "low");
  if (names.length === 0) return undefined;
  const comparison = compare(subject, { ...listed, names });
  const name = names[comparison.name]?.text;
  return name === undefined ? { comparison } : { comparison, name };
}

/** What a match comes to under the policy; undefined when it does not stand at any threshold. */
export function judge(reader: IndexReader, subject: Description, match: Match, policy: Policy): Judged | undefined {
  const card = JSON.parse(reader.payload(match.party)) as PartyCard;
  const threshold = thresholdFor(policy, card);
  const plain: Judged = { card, comparison: match, name: card.names[match.name], threshold };
  if ((policy.weak_aliases ?? "count") === "count") return plain;
  const listed = reader.description(match.party);
  if (policy.weak_aliases === "ignore") {
    if (!listed.names.some(({ strength }) => strength === "low")) return plain;
    const without = withoutWeakNames(subject, listed);
    return without && { card, threshold, comparison: without.comparison, name: without.name };
  }
  const isWeak = listed.names[match.name]?.strength === "low";
  if (!isWeak || match.evidence.some(({ field, bits }) => field !== "name" && bits > 0)) return plain;
  // A good name of the same party may reach the threshold by itself.
  const without = withoutWeakNames(subject, listed);
  return without && { card, threshold, comparison: without.comparison, name: without.name };
}

// What does a screening do to the subject's alert? Opens it, brings it up to date, opens it again with what changed, or nothing.

import { canonicalJson } from "../screening/canonical-json.ts";
import type { Policy } from "../screening/policy.ts";
import type { Hit, ScreeningLine } from "../screening/screening-line.ts";
import type { Subject } from "../subjects/subject.ts";
import type { CaseOfScreening } from "./acts.ts";
import type { Alert, AlertSource, Change } from "./alert.ts";
import { changesBetween, type Lapse, lapseOf, type Suppression } from "./suppression.ts";

export interface ScreeningFound {
  readonly key: string;
  readonly subject: Subject;
  readonly line: ScreeningLine;
  /** Parties that are hits under the policy in force. */
  readonly alertable: ReadonlySet<string>;
  readonly basis: { readonly engine: string; readonly policy: Policy };
  readonly source: AlertSource;
  readonly whole: boolean;
  /** ISO date. */
  readonly today: string;
}

const LAPSE_WORDS: Readonly<Record<Lapse, string>> = {
  date: "its date has passed",
  subject: "the subject changed in a field that mattered",
  party: "the listed party changed in a field that mattered",
  policy: "another policy changed the score",
  engine: "another engine changed the score",
  withdrawn: "it was withdrawn",
};

/** What is not as it was when the alert was last before a person. */
function changesSince(alert: Alert, hits: readonly Hit[]): readonly Change[] {
  return hits.flatMap((hit): readonly Change[] => {
    const before = alert.hits.find(({ party }) => party === hit.party);
    if (before !== undefined) return changesBetween(before, hit);
    return [{ party: hit.party, field: "hit", side: "party", before: "", after: hit.caption }];
  });
}

/** What ended a suppression is also what is not as it was: told once. */
function once(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((change) => [canonicalJson(change), change])).values()];
}

type Effect = Pick<CaseOfScreening, "effect" | "why" | "changed">;

function effectOn(
  alert: Alert,
  hits: readonly Hit[],
  found: ScreeningFound,
  lapsed: CaseOfScreening["lapsed"],
): Effect {
  // The very same screening asks nothing new.
  if (alert.screening.hash === found.line.screening && lapsed.length === 0) return { effect: "none" };
  if (hits.length === 0) {
    const isNew = alert.state !== "closed" && alert.clear_since === null && found.whole;
    return { effect: isNew ? "updated" : "none" };
  }
  if (alert.state === "open") return { effect: "updated" };
  const changed = changesSince(alert, hits);
  if (alert.state === "checking") {
    if (changed.length === 0) return { effect: "updated" };
    return { effect: "reopened", why: "It changed before the decision was checked.", changed };
  }
  if (lapsed.length > 0) {
    const why = lapsed.map((each) => `The suppression of ${each.party} lapsed: ${LAPSE_WORDS[each.why]}.`).join(" ");
    return { effect: "reopened", why, changed: once([...lapsed.flatMap((each) => each.changed), ...changed]) };
  }
  if (changed.length > 0) return { effect: "reopened", why: "It changed since it was decided.", changed };
  if (alert.decision?.disposition === "true_positive") return { effect: "none" };
  return { effect: "reopened", why: "Found again, and no suppression keeps it silent.", changed };
}

/** What is recorded beside the answer. */
export function caseOf(
  found: ScreeningFound,
  alert: Alert | undefined,
  suppressions: readonly Suppression[],
): CaseOfScreening {
  const { key, subject, line, alertable, basis, source, whole, today } = found;
  const suppressed: { party: string; suppression: string }[] = [];
  const lapsed: CaseOfScreening["lapsed"][number][] = [];
  const hits = line.hits.filter((hit) => {
    if (!alertable.has(hit.party)) return false;
    const suppression = suppressions.find(({ party }) => party === hit.party);
    if (suppression === undefined) return true;
    const lapse = lapseOf(suppression, hit, subject, basis, today);
    if (lapse === undefined) suppressed.push({ party: hit.party, suppression: suppression.id });
    else lapsed.push({ suppression: suppression.id, party: hit.party, ...lapse });
    return lapse !== undefined;
  });
  const effect: Effect =
    alert !== undefined ? effectOn(alert, hits, found, lapsed) : { effect: hits.length > 0 ? "opened" : "none" };
  return { key, source, parties: hits.map(({ party }) => party), suppressed, lapsed, whole, ...effect };
}

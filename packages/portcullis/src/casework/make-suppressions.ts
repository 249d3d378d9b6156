// What does a decision silence, and how does that end?

import type { ActHead } from "./acts.ts";
import type { Alert, Change } from "./alert.ts";
import type { Lapse, Suppression } from "./suppression.ts";

/** The suppressions of a decision that is final. */
export function suppressionsOf(alert: Alert, head: ActHead): readonly Suppression[] {
  const { decision, hits, key, screening } = alert;
  if (decision === null) return [];
  const { id, name, kind } = alert.subject;
  return decision.suppress.flatMap(({ party, until }, at) => {
    const hit = hits.find((each) => each.party === party);
    if (hit === undefined) return [];
    return [
      {
        id: `S${head.entry}-${at}`,
        key,
        subject: { id, name, kind },
        party,
        caption: hit.caption,
        alert: alert.id,
        made_at: head.at,
        made_by: decision.by,
        reason: decision.reason,
        until: until ?? null,
        hit,
        engine: screening.engine,
        policy: screening.policy,
        ended: null,
      },
    ];
  });
}

export function endSuppression(
  suppression: Suppression,
  head: ActHead,
  why: Lapse,
  changed: readonly Change[],
): Suppression {
  return { ...suppression, ended: { at: head.at, why, changed, entry: head.entry } };
}

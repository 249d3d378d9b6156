// What does a person see of an alert? What decides comes first; the whole evidence when one alert is opened.

import type { Alert } from "../casework/alert.ts";
import type { Suppression } from "../casework/suppression.ts";
import type { Hit } from "../screening/screening-line.ts";
import type { Subject } from "../subjects/subject.ts";

/** A subject in the words of the API. */
export function subjectView({ id, name, kind, aliases, birthDates, countries, identifiers, address }: Subject) {
  return {
    id,
    name,
    kind,
    aliases,
    birth_date: birthDates.length === 0 ? null : birthDates.join("; "),
    countries,
    identifiers: identifiers.map(({ printed }) => printed),
    address: address ?? null,
  };
}

function topOf({ party, caption, matched_name, list, score, regimes, measures, provisional }: Hit) {
  return { party, caption, matched_name, list, score, regimes, measures, provisional };
}

export function alertView(alert: Alert) {
  const { id, subject, state, decision, assignee, escalated, opened_at, changed_at, version, screening, hits } = alert;
  const [top] = hits;
  return {
    id,
    subject: subjectView(subject),
    state,
    disposition: decision?.disposition ?? null,
    reason: decision?.reason ?? null,
    note: decision?.note ?? null,
    decided_by: decision?.by ?? null,
    decided_at: decision?.at ?? null,
    checked_by: decision?.checked_by ?? null,
    assignee,
    escalated,
    opened_at,
    changed_at,
    version,
    screening: { hash: screening.hash, entry: screening.entry },
    top: top === undefined ? null : topOf(top),
    hits: hits.length,
    lists: [...new Set(hits.map(({ list }) => list))],
    provisional: hits.some(({ provisional }) => provisional),
    source: alert.source,
    reopened: alert.reopened,
    clear_since: alert.clear_since,
  };
}

export type AlertView = ReturnType<typeof alertView>;

/** @param today ISO date: after its last day a suppression holds no more, also before a screening has found that. */
export function suppressionView(suppression: Suppression, today: string) {
  const { id, subject, party, caption, alert, made_at, made_by, reason, until, ended, hit } = suppression;
  const holds = ended === null && (until === null || until >= today);
  return { id, subject, party, caption, alert, made_at, made_by, reason, until, holds, ended, score: hit.score };
}

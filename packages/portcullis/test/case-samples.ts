// Which hits, alerts and suppressions do tests of cases begin with? Invented ones, alike but for what a test says.

import type { Alert, HistoryLine } from "../src/casework/alert.ts";
import type { CaseChanges } from "../src/casework/draft.ts";
import type { Suppression } from "../src/casework/suppression.ts";
import type { Hit } from "../src/screening/screening-line.ts";

const POLICY = { threshold: 0.7, limit: 10 };

export function hitOf(party: string, score: number, caption = `Caption of ${party}`): Hit {
  return {
    party,
    list: party.slice(0, party.indexOf("/")),
    caption,
    score,
    bits: score * 10,
    probability: score,
    matched_name: caption,
    regimes: ["Cyber"],
    measures: ["Asset freeze"],
    same_as: [],
    provisional: false,
    evidence: [{ field: "name", subject: "a", listed: "b", bits: score * 10, detail: "alike" }],
  };
}

export function alertOf(seq: number, about: Partial<Alert> = {}): Alert {
  const at = new Date(Date.UTC(2026, 0, 1) + seq * 1_000).toISOString();
  return {
    id: `A${seq}`,
    key: `id:C-${seq}`,
    subject: {
      id: `C-${seq}`,
      name: `Ottoline Brackwater ${seq}`,
      kind: "person",
      aliases: [],
      birthDates: [],
      countries: [],
      identifiers: [],
    },
    state: "open",
    decision: null,
    assignee: null,
    escalated: false,
    opened_at: at,
    changed_at: at,
    version: 1,
    screening: { hash: "0".repeat(64), entry: seq, engine: "e", policy: POLICY },
    hits: [hitOf("uk/1", 0.7 + (seq % 30) / 100)],
    source: "screening",
    reopened: null,
    clear_since: null,
    ...about,
  };
}

export function suppressionOf(id: string, about: Partial<Suppression> = {}): Suppression {
  return {
    id,
    key: "id:C-1",
    subject: { id: "C-1", name: "Ottoline Brackwater", kind: "person" },
    party: "uk/1",
    caption: "Caption",
    alert: "A1",
    made_at: "2026-01-01T00:00:00.000Z",
    made_by: "ada",
    reason: "known_good",
    until: null,
    hit: hitOf("uk/1", 0.8),
    engine: "e",
    policy: POLICY,
    ended: null,
    ...about,
  };
}

export const NOTHING: CaseChanges = {
  through: 0,
  alerts: [],
  history: [],
  suppressions: [],
  policies: [],
  screenings: [],
  holds: new Map(),
  forgotten: [],
};

export function lineOf(entry: number, alert: string): HistoryLine {
  return { entry, alert, at: "2026-01-01T00:00:00.000Z", actor: "ada", action: "assigned", detail: { to: "bo" } };
}

// What had been screened and decided when the story's day ended? Invented customers, screened before the announcement, after it and after the
// list; some of their alerts decided, so that every state of a case can be looked at.

import { join } from "node:path";
import { DEFAULT_POLICY } from "../../screening/policy.ts";
import { subjectKey } from "../../screening/subject-key.ts";
import type { Store } from "../../store/store.ts";
import { openSubjectFile } from "../../subjects/read-rows.ts";
import type { SubjectReading } from "../../subjects/subject.ts";
import { readSubject } from "../../subjects/subject-fields.ts";
import { loadVocabulary } from "../../subjects/vocabulary.ts";
import type { Casework } from "../casework.ts";
import { assignAlert, checkAlert, type DecisionAsked, decideAlert, escalateAlert } from "../decide-alerts.ts";
import { STARTER } from "../first-lists.ts";
import { setPolicy } from "../policies.ts";
import { openScreening } from "../screen.ts";
import { screenCase } from "../screen-case.ts";
import type { ScreeningLedger } from "../screening-ledger.ts";
import { snapshotSource } from "../snapshot-source.ts";

/** Who did it in the story. */
export const ANALYST = "sample-analyst";
export const REVIEWER = "sample-reviewer";

type Reading = Extract<SubjectReading, { error?: never }>;

async function customers(): Promise<readonly Reading[]> {
  const vocabulary = await loadVocabulary();
  const readings: Reading[] = [];
  const { rows } = await openSubjectFile(join(STARTER, "customers.csv"));
  for await (const row of rows) {
    if ("error" in row) continue;
    const reading = readSubject(row.fields, vocabulary, row.row);
    if (reading.subject !== undefined) readings.push(reading);
  }
  return readings;
}

/** Screens every customer against what is in force now; their alerts are opened or brought up to date. */
export async function screenCustomers(store: Store, casework: Casework, ledger: ScreeningLedger): Promise<void> {
  const opened = await openScreening(snapshotSource(store), {}, DEFAULT_POLICY, false);
  // Together they are one commit of the ledger, in the order of the customers.
  const request = { actor: ANALYST, opened, source: "watch", whole: true } as const;
  await Promise.all((await customers()).map((reading) => screenCase(casework, ledger, { ...request, reading })));
}

interface Decided {
  readonly customer: string;
  readonly decision: DecisionAsked;
  /** Whether the second pair of eyes has seen it. */
  readonly checked?: boolean;
}

/** Before the announcement. Whoever stands in neither of these stays open. */
export const EARLIER: readonly Decided[] = [
  {
    customer: "C10",
    decision: { disposition: "true_positive", reason: "details_agree", note: "Name, birth date and country agree." },
    checked: true,
  },
  { customer: "C11", decision: { disposition: "true_positive", reason: "details_agree" } },
  {
    customer: "C04",
    decision: {
      disposition: "inconclusive",
      reason: "awaiting_answer",
      note: "No birth date. The customer was asked.",
    },
  },
  {
    customer: "C07",
    decision: {
      disposition: "false_positive",
      reason: "name_differs",
      note: "Decided in haste; see the next decision.",
    },
  },
];

/** After the list. */
export const LATER: readonly Decided[] = [
  {
    customer: "C07",
    decision: {
      disposition: "true_positive",
      reason: "details_agree",
      note: "Puts the decision before right: the birth date agrees.",
    },
    checked: true,
  },
  {
    customer: "S12",
    decision: {
      disposition: "true_positive",
      reason: "identifier_agrees",
      note: "The number of the identity card agrees.",
    },
    checked: true,
  },
  {
    customer: "S05",
    decision: {
      disposition: "false_positive",
      reason: "birth_date_differs",
      note: "Born 1962 by the passport that was shown.",
      suppress: [{ party: "uk/CYB0045" }, { party: "us-sdn/47814" }],
    },
  },
];

/** Rules of the house, so that a decision awaits its second pair of eyes. */
export async function setSamplePolicy(casework: Casework): Promise<void> {
  const { version: _, created_at: __, actor: ___, ...shipped } = casework.policy;
  await setPolicy(casework, REVIEWER, { ...shipped, name: "Two for a true positive", four_eyes: "true_positives" }, []);
}

async function alertOf(casework: Casework, id: string) {
  const reading = (await customers()).find(({ subject }) => subject.id === id);
  return reading === undefined ? undefined : casework.state.alertOf(subjectKey(reading.subject, reading.warnings));
}

export async function decideThese(casework: Casework, all: readonly Decided[]): Promise<void> {
  for (const { customer, decision, checked = false } of all) {
    const alert = await alertOf(casework, customer);
    if (alert === undefined) continue;
    const { state } = await decideAlert(casework, alert.id, ANALYST, decision);
    if (checked && state === "checking") await checkAlert(casework, alert.id, REVIEWER, { agree: true, note: "Seen." });
  }
}

/** Who shall look at it, and what is urgent. */
export async function handOver(casework: Casework): Promise<void> {
  const assigned = await alertOf(casework, "S07");
  if (assigned !== undefined) await assignAlert(casework, assigned.id, ANALYST, REVIEWER);
  const escalated = await alertOf(casework, "S01");
  if (escalated !== undefined) await escalateAlert(casework, escalated.id, ANALYST, "Named in today's announcement.");
}

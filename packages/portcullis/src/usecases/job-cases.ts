// How does a row of a job reach its subject's alert? As a screening typed by hand does: the effect is recorded with the answer, and then true.

import { caseOf } from "../casework/effect-of-screening.ts";
import { ledgerSubject, subjectKey } from "../screening/subject-key.ts";
import type { SubjectReading } from "../subjects/subject.ts";
import type { Casework } from "./casework.ts";
import { opensAlert, type ScreeningBody } from "./screening-ledger.ts";

export interface EnteredCase {
  readonly entry: number;
  /** Whether an alert awaits a person because of it. */
  readonly alerted: boolean;
}

/**
 * Enters a row with what it does to its subject's alert; undefined for one that concerns none: nothing was found, and nothing is open.
 * @param whole of all lists of today under the policy in force
 */
export async function enterCase(
  casework: Casework,
  actor: string,
  body: ScreeningBody,
  warnings: SubjectReading["warnings"],
  whole: boolean,
): Promise<EnteredCase | undefined> {
  const { subject, answer, basis } = body;
  if (subject === null) return undefined;
  const key = subjectKey(subject, warnings);
  if (answer.hits.length === 0 && (await casework.state.alertOf(key)) === undefined) return undefined;
  return casework.turns.take(key, async () => {
    const [alert, suppressions] = await Promise.all([casework.state.alertOf(key), casework.state.suppressionsOf(key)]);
    const found = {
      key,
      subject,
      line: { ...answer, warnings: [] },
      alertable: new Set(answer.hits.map(({ party }) => party)),
      basis: { engine: basis.engine, policy: basis.policy },
      source: "job" as const,
      whole,
      today: casework.today,
    };
    const effect = caseOf(found, alert, suppressions);
    const act = { type: "screening" as const, body: { ...body, casework: effect } };
    const { entry, applied } = await casework.enter(actor, ledgerSubject(key), act);
    if (effect.effect !== "none" || effect.lapsed.length > 0) await applied;
    return { entry, alerted: opensAlert(effect) };
  });
}

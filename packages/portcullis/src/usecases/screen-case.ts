// What does the service do when it screens somebody? It answers, records, and opens or brings up to date the subject's alert.

import type { CaseOfScreening } from "../casework/acts.ts";
import type { AlertSource } from "../casework/alert.ts";
import { caseOf } from "../casework/effect-of-screening.ts";
import { screeningPolicy } from "../casework/policy-document.ts";
import { screenReading } from "../screening/screen-subject.ts";
import type { ScreeningBasis, SnapshotEdition } from "../screening/screening-basis.ts";
import type { ScreeningLine } from "../screening/screening-line.ts";
import { ledgerSubject, subjectKey } from "../screening/subject-key.ts";
import type { Subject, SubjectReading } from "../subjects/subject.ts";
import type { Casework } from "./casework.ts";
import type { OpenScreening } from "./screen.ts";
import { type ScreeningLedger, screeningBody } from "./screening-ledger.ts";

export interface CaseScreeningRequest {
  readonly actor: string;
  readonly reading: Extract<SubjectReading, { error?: never }>;
  readonly opened: OpenScreening;
  readonly source: AlertSource;
  /** Whether it is of all lists of today: see `CaseOfScreening`. */
  readonly whole: boolean;
  readonly near?: boolean;
  /** What the caller asks for in place of the policy in force; of what it finds, only hits under the policy open alerts. */
  readonly threshold?: number;
  readonly limit?: number;
}

export interface CaseScreening {
  readonly line: ScreeningLine;
  readonly basis: ScreeningBasis;
  readonly entry: number;
  /** Id of the subject's alert, when it has one. */
  readonly alert: string | null;
  readonly casework: CaseOfScreening;
}

function basisOf(request: CaseScreeningRequest, casework: Casework): { own: ScreeningBasis; asked: ScreeningBasis } {
  const { basis } = request.opened;
  const { lists } = basis.policy;
  const scope = lists === undefined ? {} : { lists };
  const policy = { ...screeningPolicy(casework.policy), ...scope };
  const { thresholds: _, ...plain } = policy;
  const asked = {
    ...(request.threshold === undefined ? policy : { ...plain, threshold: request.threshold }),
    ...(request.limit === undefined ? {} : { limit: request.limit }),
  };
  return { own: { ...basis, policy, near: false }, asked: { ...basis, policy: asked, near: request.near === true } };
}

/** A screening that was made and is to be recorded. */
export interface CaseToEnter {
  readonly actor: string;
  readonly subject: Subject;
  readonly warnings: SubjectReading["warnings"];
  readonly line: ScreeningLine;
  readonly basis: ScreeningBasis;
  /** All editions of the snapshot that was searched. */
  readonly held: readonly SnapshotEdition[];
  /** Parties that are hits under the policy in force. */
  readonly alertable: ReadonlySet<string>;
  readonly source: AlertSource;
  readonly whole: boolean;
}

/** Enters a screening with what it does to the subject's alert. Resolves when that is durable and, if it changed, in the state. */
export async function enterCase(casework: Casework, made: CaseToEnter): Promise<CaseScreening> {
  const { actor, subject, warnings, line, basis, held, alertable, source, whole } = made;
  const key = subjectKey(subject, warnings);
  return casework.turns.take(key, async () => {
    const [alert, suppressions] = await Promise.all([casework.state.alertOf(key), casework.state.suppressionsOf(key)]);
    const found = { key, subject, line, alertable, basis, source, whole, today: casework.today };
    const effect = caseOf(found, alert, suppressions);
    const body = { ...screeningBody(subject, basis, held, line), casework: effect };
    const { entry, applied } = await casework.enter(actor, ledgerSubject(key), { type: "screening", body });
    if (effect.effect !== "none" || effect.lapsed.length > 0) await applied;
    const id = alert?.id ?? (effect.effect === "opened" ? `A${entry}` : null);
    return { line, basis, entry, alert: id, casework: effect };
  });
}

/** Screens under the policy in force, and records it. */
export async function screenCase(
  casework: Casework,
  ledger: ScreeningLedger,
  request: CaseScreeningRequest,
): Promise<CaseScreening> {
  const { actor, reading, opened, source, whole } = request;
  const { subject, warnings } = reading;
  const { reader, meta } = opened.snapshot;
  const { own, asked } = basisOf(request, casework);
  const line = screenReading(reader, reading, asked);
  const isAsked = request.threshold !== undefined || request.limit !== undefined;
  const alertable = new Set((isAsked ? screenReading(reader, reading, own) : line).hits.map(({ party }) => party));
  const shown = new Set(line.hits.map(({ party }) => party));
  await ledger.hold(meta.editions);
  return enterCase(casework, {
    actor,
    subject,
    warnings,
    line,
    basis: asked,
    held: meta.editions,
    alertable,
    source,
    // An answer that was asked to be shorter says nothing of the hits that it leaves out.
    whole: whole && [...alertable].every((party) => shown.has(party)),
  });
}

// What does an act change? The state is what comes out when every act of the ledger is applied in its order: nothing else changes it.

import type {
  ActHead,
  AlertAct,
  CaseAct,
  CaseOfScreening,
  DispositionAct,
  HoldAct,
  ScreeningAct,
  SuppressionAct,
} from "./acts.ts";
import type { Alert, HistoryLine } from "./alert.ts";
import type { Draft } from "./draft.ts";
import type { Hold } from "./hold.ts";
import { endSuppression, suppressionsOf } from "./make-suppressions.ts";
import { mergedHits } from "./merge-hits.ts";

function told(
  draft: Draft,
  head: ActHead,
  alert: string,
  action: HistoryLine["action"],
  detail: HistoryLine["detail"],
): void {
  draft.tell({ entry: head.entry, alert, at: head.at, actor: head.actor, action, detail });
}

/** The alert with something done to it. */
function touched(alert: Alert, head: ActHead, changes: Partial<Alert>): Alert {
  return { ...alert, ...changes, version: alert.version + 1, changed_at: head.at };
}

async function endLapsed(draft: Draft, head: ActHead, { lapsed }: CaseOfScreening): Promise<void> {
  for (const { suppression: id, why, changed } of lapsed) {
    const suppression = await draft.suppression(id);
    if (suppression !== undefined) draft.putSuppression(endSuppression(suppression, head, why, changed));
  }
}

function opened(
  head: ActHead,
  body: ScreeningAct,
  casework: CaseOfScreening,
  alert: Alert | undefined,
): Alert | undefined {
  const { subject, basis, answer } = body;
  if (subject === null) return undefined;
  const { engine, policy } = basis;
  const screening = { hash: answer.screening, entry: head.entry, engine, policy };
  const hits = mergedHits(alert?.hits ?? [], answer.hits, casework);
  const clear_since = hits.length === 0 ? (alert?.clear_since ?? head.at) : null;
  if (alert === undefined) {
    return {
      id: `A${head.entry}`,
      key: casework.key,
      subject,
      state: "open",
      decision: null,
      assignee: null,
      escalated: false,
      opened_at: head.at,
      changed_at: head.at,
      version: 1,
      screening,
      hits,
      source: casework.source,
      reopened: null,
      clear_since: null,
    };
  }
  const { effect, why = "", changed = [] } = casework;
  // What was found before stays before the person, also when it is not found any more.
  const kept = hits.length === 0 ? alert.hits : hits;
  const state =
    effect === "reopened"
      ? ({ state: "open", decision: null, escalated: false, reopened: { why, changed } } as const)
      : {};
  return touched(alert, head, { subject, screening, hits: kept, clear_since, ...state });
}

async function applyScreening(draft: Draft, head: ActHead, body: ScreeningAct): Promise<void> {
  const { casework, answer } = body;
  if (casework === undefined) return;
  draft.putScreening(answer.screening, head.entry);
  await endLapsed(draft, head, casework);
  if (casework.effect === "none") return;
  const alert = opened(head, body, casework, await draft.alertOf(casework.key));
  if (alert === undefined) return;
  draft.putAlert(alert);
  const action = casework.effect === "updated" ? "rescreened" : casework.effect;
  const { parties, suppressed, lapsed, why, changed } = casework;
  told(draft, head, alert.id, action, {
    screening: answer.screening,
    parties,
    suppressed,
    lapsed,
    ...(why === undefined ? {} : { why, changed }),
  });
}

async function applyAlertAct(draft: Draft, head: ActHead, body: AlertAct): Promise<void> {
  const alert = await draft.alert(body.alert);
  if (alert === undefined) return;
  if (body.act === "assigned") {
    draft.putAlert(touched(alert, head, { assignee: body.to }));
    told(draft, head, alert.id, "assigned", { to: body.to });
  } else if (body.act === "escalated") {
    draft.putAlert(touched(alert, head, { escalated: true }));
    told(draft, head, alert.id, "escalated", { note: body.note });
  } else {
    await withdrawAll(draft, head, alert);
    const reopened = { why: body.note, changed: [] };
    draft.putAlert(touched(alert, head, { state: "open", decision: null, escalated: false, reopened }));
    told(draft, head, alert.id, "reopened", { why: body.note });
  }
}

/** What a decision silenced speaks again when the decision is taken back. */
async function withdrawAll(draft: Draft, head: ActHead, alert: Alert): Promise<void> {
  for (const suppression of await draft.suppressionsOf(alert.key)) {
    draft.putSuppression(endSuppression(suppression, head, "withdrawn", []));
  }
}

function settle(draft: Draft, head: ActHead, alert: Alert): void {
  for (const suppression of suppressionsOf(alert, head)) draft.putSuppression(suppression);
}

async function applyDisposition(draft: Draft, head: ActHead, body: DispositionAct): Promise<void> {
  const alert = await draft.alert(body.alert);
  if (alert === undefined) return;
  if (body.act === "decided") {
    // A later decision puts an earlier one right: what that one silenced goes with it.
    if (alert.state === "closed") await withdrawAll(draft, head, alert);
    const { disposition, reason, note, suppress, awaits_check } = body;
    const decision = {
      disposition,
      reason,
      note,
      by: head.actor,
      at: head.at,
      entry: head.entry,
      suppress,
      checked_by: null,
    };
    const decided = touched(alert, head, { state: awaits_check ? "checking" : "closed", decision, escalated: false });
    draft.putAlert(decided);
    if (!awaits_check) settle(draft, head, decided);
    told(draft, head, alert.id, "decided", {
      disposition,
      reason,
      note,
      suppress,
      awaits_check,
      ...(alert.decision === null ? {} : { corrects: alert.decision.entry }),
    });
    return;
  }
  const { agree, note } = body;
  const decision = alert.decision === null ? null : { ...alert.decision, checked_by: head.actor };
  const checked = touched(alert, head, agree ? { state: "closed", decision } : { state: "open", decision: null });
  draft.putAlert(checked);
  if (agree) settle(draft, head, checked);
  told(draft, head, alert.id, "checked", { agree, note });
}

async function applySuppression(draft: Draft, head: ActHead, body: SuppressionAct): Promise<void> {
  const suppression = await draft.suppression(body.suppression);
  if (suppression === undefined || suppression.ended !== null) return;
  draft.putSuppression(endSuppression(suppression, head, "withdrawn", []));
  const alert = await draft.alert(suppression.alert);
  if (alert === undefined) return;
  draft.putAlert(touched(alert, head, {}));
  told(draft, head, suppression.alert, "unsuppressed", {
    party: suppression.party,
    suppression: suppression.id,
    note: body.note,
  });
}

function holdOf({ at, actor, entry }: ActHead, { subject, reason }: HoldAct): Hold {
  return { subject, reason, at, actor, entry };
}

/** Applies one act. It never refuses: whether something may be done was asked before it was recorded. */
export async function applyAct(draft: Draft, head: ActHead, { type, body }: CaseAct): Promise<void> {
  if (type === "screening") await applyScreening(draft, head, body);
  else if (type === "alert") await applyAlertAct(draft, head, body);
  else if (type === "disposition") await applyDisposition(draft, head, body);
  else if (type === "suppression") await applySuppression(draft, head, body);
  else if (type === "policy") {
    if ("policy" in body) draft.putPolicy(body.policy);
    else draft.putHold(body.subject, body.act === "held" ? holdOf(head, body) : null);
  }
  // The case may have been disposed of since: what was exported of it is told by the ledger alone.
  else if ((await draft.alert(body.alert)) !== undefined) {
    told(draft, head, body.alert, "exported", { format: body.format, sha256: body.sha256 });
  }
}

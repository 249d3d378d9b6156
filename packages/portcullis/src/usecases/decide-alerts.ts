// What may be done with an alert, and by whom? Every act is checked against the alert as it is, recorded, and only then true.

import { PortcullisError } from "@portcullis/register/errors";
import type { CaseAct } from "../casework/acts.ts";
import type { Alert, Disposition, SuppressionWish } from "../casework/alert.ts";
import { needsSecondPair } from "../casework/policy-document.ts";
import { isReason, REASONS } from "../casework/reasons.ts";
import { ledgerSubject } from "../screening/subject-key.ts";
import type { Casework } from "./casework.ts";

/** On a computer without sign-in everybody is this one; it can never be the second pair of eyes. */
export const NOBODY_IN_PARTICULAR = "local";

export const CASE_LIMITS = {
  /** Alerts decided at once. */
  bulk: 500,
  noteCharacters: 4_000,
} as const;

export interface DecisionAsked {
  readonly disposition: Disposition;
  readonly reason: string;
  readonly note?: string | null | undefined;
  readonly suppress?: readonly SuppressionWish[] | undefined;
}

function caseFailure(code: string, message: string, details: Record<string, string | number> = {}): PortcullisError {
  return new PortcullisError(code, "input", message, details);
}

function closed(alert: string): PortcullisError {
  return caseFailure("ALERT_CLOSED", "The alert is closed. Reopen it first.", { alert });
}

export async function alertById(casework: Casework, id: string): Promise<Alert> {
  const alert = await casework.state.alert(id);
  if (alert === undefined)
    throw caseFailure("ALERT_UNKNOWN", `There is no alert "${id.slice(0, 40)}".`, { alert: id.slice(0, 40) });
  return alert;
}

/** Does something with an alert as it is when its turn has come, and gives it back as it is then. */
async function act(
  casework: Casework,
  id: string,
  actor: string,
  version: number | undefined,
  actOn: (alert: Alert) => CaseAct | Promise<CaseAct>,
): Promise<Alert> {
  const { key } = await alertById(casework, id);
  return casework.turns.take(key, async () => {
    const alert = await alertById(casework, id);
    if (version !== undefined && version !== alert.version) {
      const message = `The alert was changed meanwhile: it has version ${alert.version}, not ${version}.`;
      throw caseFailure("ALERT_CHANGED", message, { alert: id, version: alert.version });
    }
    const { applied } = await casework.enter(actor, ledgerSubject(key), await actOn(alert));
    await applied;
    return alertById(casework, id);
  });
}

export function assignAlert(casework: Casework, id: string, actor: string, to: string | null): Promise<Alert> {
  return act(casework, id, actor, undefined, () => ({
    type: "alert",
    body: { form: 1, act: "assigned", alert: id, to },
  }));
}

export function escalateAlert(casework: Casework, id: string, actor: string, note: string): Promise<Alert> {
  return act(casework, id, actor, undefined, ({ state }) => {
    if (state === "closed") throw closed(id);
    return { type: "alert", body: { form: 1, act: "escalated", alert: id, note } };
  });
}

export function reopenAlert(casework: Casework, id: string, actor: string, note: string): Promise<Alert> {
  return act(casework, id, actor, undefined, ({ state }) => {
    if (state === "open") throw caseFailure("ALERT_OPEN", "The alert is open already.", { alert: id });
    return { type: "alert", body: { form: 1, act: "reopened", alert: id, note } };
  });
}

function checkDecision({ disposition, reason, note, suppress = [] }: DecisionAsked, alert: Alert, today: string): void {
  if (!isReason(disposition, reason)) {
    const known = REASONS[disposition].map(({ code }) => code).join(", ");
    throw caseFailure(
      "REASON_UNKNOWN",
      `"${reason.slice(0, 40)}" is no reason for ${disposition}. Known are: ${known}.`,
    );
  }
  if (reason === "other" && (note ?? "").trim() === "")
    throw caseFailure("NOTE_MISSING", "This reason asks for a note.");
  if (suppress.length > 0 && disposition !== "false_positive") {
    throw caseFailure("SUPPRESSION_REFUSED", "Only a false positive can be kept silent.");
  }
  const over = suppress.find(({ until = today }) => until < today);
  if (over !== undefined) {
    throw caseFailure("SUPPRESSION_REFUSED", `A suppression until ${over.until} would never hold: it is ${today}.`);
  }
  const unknown = suppress.find(({ party }) => !alert.hits.some((hit) => hit.party === party));
  if (unknown !== undefined) {
    throw caseFailure("PARTY_NOT_IN_ALERT", `${unknown.party.slice(0, 80)} is none of the alert's hits.`, {
      alert: alert.id,
    });
  }
}

/** What two people last agreed on of an alert. */
async function agreedOn(casework: Casework, id: string): Promise<Disposition | undefined> {
  const history = await casework.state.history(id);
  const at = history.findLastIndex(({ action, detail }) => action === "checked" && detail["agree"] === true);
  const decided = history.slice(0, Math.max(0, at)).findLast(({ action }) => action === "decided");
  return decided?.detail["disposition"] as Disposition | undefined;
}

/**
 * Decides, or puts an earlier decision right: on a closed alert the new one counts and the old stays in the history. What two people had to
 * agree on, nobody turns round alone, also after it was reopened.
 */
export function decideAlert(
  casework: Casework,
  id: string,
  actor: string,
  asked: DecisionAsked,
  { version, onlyOpen = false }: { readonly version?: number | undefined; readonly onlyOpen?: boolean } = {},
): Promise<Alert> {
  return act(casework, id, actor, version, async (alert) => {
    if (onlyOpen && alert.state === "closed") throw closed(id);
    checkDecision(asked, alert, casework.today);
    if (alert.state === "checking") {
      throw caseFailure("ALERT_CHECKING", "The alert awaits a second pair of eyes: it can be checked or reopened.", {
        alert: id,
      });
    }
    const { policy } = casework;
    const { disposition, reason, note = null, suppress = [] } = asked;
    const agreed = await agreedOn(casework, id);
    const body = {
      form: 1,
      act: "decided",
      alert: id,
      screening: alert.screening.hash,
      policy: policy.version,
      disposition,
      reason,
      note,
      suppress,
      awaits_check: needsSecondPair(policy, disposition) || (agreed !== undefined && needsSecondPair(policy, agreed)),
    } as const;
    return { type: "disposition", body };
  });
}

/** The second pair of eyes: another person than who decided, and one who is known. */
export function checkAlert(
  casework: Casework,
  id: string,
  actor: string,
  { agree, note = null }: { readonly agree: boolean; readonly note?: string | null | undefined },
  version?: number,
): Promise<Alert> {
  return act(casework, id, actor, version, ({ state, decision }) => {
    if (state !== "checking" || decision === null) {
      throw caseFailure("ALERT_NOT_CHECKING", "No decision of this alert awaits a second pair of eyes.", { alert: id });
    }
    if (actor === NOBODY_IN_PARTICULAR) {
      throw caseFailure("FOUR_EYES", "Without sign-in nobody can be the second pair of eyes.", { alert: id });
    }
    if (actor === decision.by) {
      throw caseFailure("FOUR_EYES", "Who decided cannot be the second pair of eyes.", { alert: id });
    }
    return { type: "disposition", body: { form: 1, act: "checked", alert: id, agree, note } };
  });
}

export interface BulkOutcome {
  readonly decided: readonly string[];
  readonly refused: readonly { readonly id: string; readonly code: string }[];
}

/** Decides many alike; those that cannot be are named with the reason, the others are decided. */
export async function decideMany(
  casework: Casework,
  ids: readonly string[],
  actor: string,
  asked: DecisionAsked,
): Promise<BulkOutcome> {
  const each = await Promise.allSettled(
    [...new Set(ids)].map(async (id) => {
      // Nobody looked at each of them again: what was decided already is not decided anew.
      await decideAlert(casework, id, actor, asked, { onlyOpen: true });
      return id;
    }),
  );
  const unique = [...new Set(ids)];
  const fault = each.find((one) => one.status === "rejected" && (one.reason as PortcullisError).kind !== "input");
  if (fault?.status === "rejected") throw fault.reason;
  return {
    decided: each.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])),
    refused: each.flatMap((one, at) =>
      one.status === "rejected" ? [{ id: unique[at] ?? "", code: (one.reason as PortcullisError).code }] : [],
    ),
  };
}

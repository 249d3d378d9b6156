// In which words are states, dispositions and acts told? The same in list, panel and history.

import type { AlertState, Disposition, HistoryLine, Reasons } from "../../api/alert-types.ts";
import type { People } from "../../parts/people.ts";

export const STATES: readonly { readonly value: AlertState | "any"; readonly label: string }[] = [
  { value: "open", label: "Open" },
  { value: "checking", label: "To be checked" },
  { value: "closed", label: "Closed" },
  { value: "any", label: "All" },
];

export const DISPOSITIONS: readonly {
  readonly value: Disposition;
  readonly label: string;
  readonly key: string;
}[] = [
  { value: "false_positive", label: "False positive", key: "f" },
  { value: "true_positive", label: "True positive", key: "t" },
  { value: "inconclusive", label: "Inconclusive", key: "i" },
];

export function dispositionText(disposition: Disposition | null): string {
  return DISPOSITIONS.find(({ value }) => value === disposition)?.label ?? "";
}

export function stateText(state: AlertState): string {
  return STATES.find(({ value }) => value === state)?.label ?? state;
}

export function reasonText(reasons: Reasons | undefined, disposition: unknown, code: unknown): string {
  const known = reasons?.[disposition as Disposition]?.find((reason) => reason.code === code);
  return known?.label ?? String(code ?? "").replaceAll("_", " ");
}

const ACTIONS: Readonly<Record<string, string>> = {
  opened: "opened",
  rescreened: "screened again",
  reopened: "reopened",
  assigned: "assigned",
  escalated: "escalated",
  decided: "decided",
  checked: "checked",
  exported: "case file taken",
  unsuppressed: "silence ended",
};

export function actionText(action: string): string {
  return ACTIONS[action] ?? action;
}

/** What belongs to an act, in a line; the note is apart. */
export function detailText({ action, detail }: HistoryLine, reasons: Reasons | undefined, { nameOf }: People): string {
  if (action === "decided") {
    const words = dispositionText(detail["disposition"] as Disposition);
    const awaits = detail["awaits_check"] === true ? ", awaits a second pair of eyes" : "";
    return `${words}: ${reasonText(reasons, detail["disposition"], detail["reason"])}${awaits}`;
  }
  if (action === "checked") return detail["agree"] === true ? "agreed with the decision" : "sent back";
  if (action === "assigned") return `to ${nameOf(detail["to"] == null ? null : String(detail["to"]))}`;
  if (action === "reopened" && typeof detail["why"] === "string") return detail["why"].replaceAll("_", " ");
  return "";
}

/** Whom it is about; somebody known by a number only has none. */
export function subjectText({ name, id }: { readonly name: string; readonly id: string | null }): string {
  return name.trim() === "" ? `${id ?? ""} (no name)`.trim() : name;
}

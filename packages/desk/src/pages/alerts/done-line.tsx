// What was just done, and how is it undone? Said aloud too; the way back is a new entry, like everything.

import { Button, Group, Kbd, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { BulkOutcome, CaseAlert, Reasons } from "../../api/alert-types.ts";
import { api } from "../../api/request.ts";
import { countText } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import type { People } from "../../parts/people.ts";
import { dispositionText, reasonText, subjectText } from "./alert-words.ts";
import styles from "./alerts.module.css";
import { BulkRefused } from "./bulk-panel.tsx";
import type { Act } from "./use-acts.ts";

export interface Done {
  readonly alert: CaseAlert;
  readonly words: string;
}

export function wordsOf(act: Act, alert: CaseAlert, reasons: Reasons | undefined, people: People): string {
  const whom = inertText(subjectText(alert.subject));
  if (act.act === "decide") {
    const words = `${dispositionText(act.disposition)}, ${reasonText(reasons, act.disposition, act.reason).toLowerCase()}`;
    return `${whom}: ${words}${alert.state === "checking" ? "; awaits a second pair of eyes" : ""}`;
  }
  if (act.act === "check") return `${whom}: ${act.agree ? "the decision was agreed with" : "sent back"}`;
  if (act.act === "assign")
    return `${whom}: ${alert.assignee === null ? "given back" : `given to ${people.nameOf(alert.assignee)}`}`;
  return `${whom}: ${act.act === "escalate" ? "escalated" : "reopened"}`;
}

export function useUndo(onUndone: (alert: CaseAlert) => void) {
  return useMutation({
    mutationFn: (id: string) => api.post<CaseAlert>(`/alerts/${id}/reopen`, { body: { note: "Decided by mistake." } }),
    onSuccess: onUndone,
  });
}

export interface DoneLineProps {
  readonly done: Done | undefined;
  readonly bulk: BulkOutcome | undefined;
  readonly undo: ReturnType<typeof useUndo>;
}

export function DoneLine({ done, bulk, undo }: DoneLineProps) {
  const mayUndo = done !== undefined && done.alert.state !== "open";
  return (
    <div className={styles["done"]} role="status">
      {bulk !== undefined && (
        <>
          <Text size="sm">{countText(bulk.decided.length, "alert")} decided.</Text>
          <BulkRefused outcome={bulk} />
        </>
      )}
      {bulk === undefined && done !== undefined && (
        <Group gap="xs" wrap="nowrap">
          <Text size="sm" truncate>
            <bdi>{inertText(done.words)}</bdi>
          </Text>
          {mayUndo && (
            <Button
              size="compact-xs"
              variant="default"
              flex="none"
              onClick={() => undo.mutate(done.alert.id)}
              rightSection={<Kbd aria-hidden="true">u</Kbd>}
            >
              Undo
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}

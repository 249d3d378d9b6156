// How are many alerts decided alike? One disposition and one reason for all that are marked, asked once more before it is done; what
// could not be decided is named.

import { Button, Card, Group, Kbd, List, Stack, Text, Textarea, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { BulkOutcome, Disposition, Reason, Reasons } from "../../api/alert-types.ts";
import { useDraft } from "../../api/draft.ts";
import { api } from "../../api/request.ts";
import { countText } from "../../parts/format.ts";
import { Failed } from "../../parts/states.tsx";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { dispositionText } from "./alert-words.ts";
import { ReasonsToChoose } from "./reasons-to-choose.tsx";

/** As many as the service decides at once. */
export const BULK_MAX = 500;

export interface BulkPanelProps {
  readonly ids: readonly string[];
  readonly reasons: Reasons | undefined;
  readonly onDone: (outcome: BulkOutcome) => void;
  readonly onClear: () => void;
}

interface Chosen {
  readonly disposition: Disposition;
  readonly reason: Reason;
}

function Sure({ count, chosen, onYes, busy }: { count: number; chosen: Chosen; onYes: () => void; busy: boolean }) {
  useShortcuts("Marked alerts", [{ keys: "Enter", label: "Decide them all", run: onYes }]);
  return (
    <Stack gap="xs" role="alert">
      <Text size="sm">
        {countText(count, "alert")} will be decided as <b>{dispositionText(chosen.disposition)}</b>:{" "}
        {chosen.reason.label}. Each gets an entry of its own; those decided already stay as they are.
      </Text>
      <Button onClick={onYes} loading={busy} rightSection={<Kbd aria-hidden="true">↵</Kbd>}>
        Decide {countText(count, "alert")}
      </Button>
    </Stack>
  );
}

export function BulkPanel({ ids, reasons, onDone, onClear }: BulkPanelProps) {
  const [note, setNote, noteTaken] = useDraft("alerts-bulk-note", "");
  const [armed, setArmed] = useState<Disposition>();
  const [chosen, setChosen] = useState<Chosen>();
  const decide = useMutation({
    mutationFn: ({ disposition, reason }: Chosen) =>
      api.post<BulkOutcome>("/alerts/decide", {
        body: { ids, disposition, reason: reason.code, note: note.trim() === "" ? null : note.trim() },
        timeoutMs: 120_000,
      }),
    onSuccess: (outcome) => {
      noteTaken();
      setChosen(undefined);
      setArmed(undefined);
      onDone(outcome);
    },
  });
  useShortcuts("Marked alerts", [{ keys: "u", label: "Unmark all", run: onClear }]);
  const start = () => {
    if (chosen !== undefined && !decide.isPending) decide.mutate(chosen);
  };
  const needsNote = chosen?.reason.code === "other" && note.trim() === "";
  return (
    <Card component="section" aria-labelledby="bulk-title" padding="md">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} fz="md" id="bulk-title">
            {countText(ids.length, "alert")} marked
          </Title>
          <Button size="compact-sm" variant="default" onClick={onClear} rightSection={<Kbd aria-hidden="true">u</Kbd>}>
            Unmark all
          </Button>
        </Group>
        <ReasonsToChoose
          armed={armed}
          onArm={(disposition) => {
            setArmed(disposition);
            setChosen(undefined);
          }}
          reasons={reasons}
          onChoose={(disposition, reason) => setChosen({ disposition, reason })}
          isDisabled={decide.isPending}
        />
        <Textarea
          label="Note for all of them"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={needsNote ? "This reason asks for a note." : undefined}
          maxLength={4000}
          autosize
          minRows={2}
        />
        {chosen !== undefined && !needsNote && (
          <Sure count={ids.length} chosen={chosen} onYes={start} busy={decide.isPending} />
        )}
        {decide.isError && <Failed title="None of them was decided for certain" error={decide.error} retry={start} />}
      </Stack>
    </Card>
  );
}

/** What came of it, where not all of it could be done. */
export function BulkRefused({ outcome }: { readonly outcome: BulkOutcome }) {
  if (outcome.refused.length === 0) return null;
  return (
    <Text size="sm" component="div">
      Not decided:
      <List size="sm">
        {outcome.refused.slice(0, 20).map(({ id, code }) => (
          <List.Item key={id}>
            <code>{id}</code> {code.toLowerCase().replaceAll("_", " ")}
          </List.Item>
        ))}
      </List>
    </Text>
  );
}

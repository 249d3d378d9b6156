// How is an alert decided in two keystrokes? A letter for the disposition, a digit for the reason; the note is optional, and all of it is
// on buttons too.

import { Button, Card, Group, Kbd, Stack, Text, Textarea, Title } from "@mantine/core";
import { type RefObject, useRef, useState } from "react";
import type { AlertDetail, Disposition, Reason, Reasons, SuppressWish } from "../../api/alert-types.ts";
import { useShortcuts } from "../../shell/shortcuts.ts";
import styles from "./alerts.module.css";
import { ReasonsToChoose } from "./reasons-to-choose.tsx";
import { SILENCE_USUAL, SilenceFields, type SilenceWish } from "./silence-fields.tsx";
import type { Act } from "./use-acts.ts";

/** Grows by itself: measuring it by script would lay the whole page out anew at every alert. */
const NOTE_CLASSES = { input: styles["noteField"] ?? "" };

interface NoteFieldProps {
  readonly note: string;
  readonly onChange: (note: string) => void;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly fault: string | undefined;
}

function NoteField({ note, onChange, field, fault }: NoteFieldProps) {
  return (
    <Textarea
      ref={field}
      label="Note"
      description="n to write, Escape to leave; optional but for “another reason”"
      value={note}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
      error={fault}
      maxLength={4000}
      rows={2}
      classNames={NOTE_CLASSES}
    />
  );
}

export interface DecisionPanelProps {
  readonly alert: AlertDetail;
  readonly reasons: Reasons | undefined;
  readonly note: string;
  readonly setNote: (note: string) => void;
  readonly act: (act: Act) => void;
  /** Somebody else changed it, or an act is on its way. */
  readonly isDisabled: boolean;
  readonly mayDecide: boolean;
  readonly mayCheck: boolean;
}

function wishesOf(silence: SilenceWish, disposition: Disposition): readonly SuppressWish[] {
  if (!silence.isOn || disposition !== "false_positive") return [];
  return silence.parties.map((party) => ({ party, ...(silence.until === "" ? {} : { until: silence.until }) }));
}

function useDecision({ alert, note, setNote, act }: Pick<DecisionPanelProps, "alert" | "note" | "setNote" | "act">) {
  const [silence, setSilence] = useState<SilenceWish>(() => SILENCE_USUAL(alert));
  const [armed, setArmed] = useState<Disposition>();
  const [fault, setFault] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const needsNote = (words: string): boolean => {
    if (note.trim() !== "") return false;
    setFault(words);
    field.current?.focus();
    return true;
  };
  return {
    setNote: (text: string) => {
      setFault(undefined);
      setNote(text);
    },
    silence,
    setSilence,
    armed,
    setArmed,
    fault,
    field,
    decide: (disposition: Disposition, { code }: Reason) => {
      if (code === "other" && needsNote("This reason asks for a note.")) return;
      act({ act: "decide", disposition, reason: code, note, suppress: wishesOf(silence, disposition) });
    },
    escalate: () => {
      if (!needsNote("Say what is asked of whoever has more say.")) act({ act: "escalate", note });
    },
    reopen: () => {
      if (!needsNote("Say why it is opened again.")) act({ act: "reopen", note });
    },
    check: (agree: boolean) => {
      if (agree || !needsNote("Say what is to be looked at again.")) act({ act: "check", agree, note });
    },
  };
}

interface Work {
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
}

/** What can be done with it besides deciding, as its state allows. */
function worksOf({ alert, mayDecide, mayCheck }: DecisionPanelProps, decision: ReturnType<typeof useDecision>) {
  const { state } = alert;
  const work = (keys: string, label: string, run: () => void): Work => ({ keys, label, run });
  const works: readonly Work[] = !mayDecide
    ? []
    : [
        ...(state === "closed" ? [] : [work("e", "Escalate, with the note", decision.escalate)]),
        ...(state === "open" ? [] : [work("o", "Reopen, with the note", decision.reopen)]),
      ];
  const checks: readonly Work[] =
    !mayCheck || state !== "checking"
      ? []
      : [
          work("y", "Agree with the decision", () => decision.check(true)),
          work("b", "Send it back, with the note", () => decision.check(false)),
        ];
  return { works, checks };
}

interface WorkButtonProps {
  readonly work: Work;
  readonly isDisabled: boolean;
  readonly isSmall?: true;
}

function WorkButton({ work: { keys, label, run }, isDisabled, isSmall }: WorkButtonProps) {
  return (
    <Button
      size={isSmall === true ? "compact-sm" : "sm"}
      variant={keys === "y" ? "filled" : "default"}
      justify="space-between"
      onClick={run}
      disabled={isDisabled}
      rightSection={<Kbd aria-hidden="true">{keys}</Kbd>}
    >
      {label.split(",")[0]}
    </Button>
  );
}

const TITLES = { open: "Decide", checking: "Check the decision", closed: "Put it right" } as const;

export function DecisionPanel(props: DecisionPanelProps) {
  const { alert, reasons, note, isDisabled, mayDecide, mayCheck } = props;
  const { state } = alert;
  const decision = useDecision(props);
  const { works, checks } = worksOf(props, decision);
  useShortcuts("This alert", [
    { keys: "n", label: "Write a note", run: () => decision.field.current?.focus() },
    ...(isDisabled ? [] : [...works, ...checks]),
  ]);
  const decides = mayDecide && state !== "checking";
  return (
    <Card component="section" aria-labelledby="decision-title" padding="md">
      <Stack gap="sm">
        <Title order={2} fz="md" id="decision-title">
          {TITLES[state]}
        </Title>
        {state === "closed" && (
          <Text size="sm" c="dimmed">
            A new decision counts from now; the old one stays in the history.
          </Text>
        )}
        {checks.map((work) => (
          <WorkButton key={work.keys} work={work} isDisabled={isDisabled} />
        ))}
        {state === "checking" && !mayCheck && (
          <Text size="sm">Somebody who may check, and did not decide, has to look at it.</Text>
        )}
        {decides && (
          <ReasonsToChoose
            armed={decision.armed}
            onArm={decision.setArmed}
            reasons={reasons}
            onChoose={decision.decide}
            isDisabled={isDisabled}
          />
        )}
        {decides && decision.armed === "false_positive" && (
          <SilenceFields alert={alert} wish={decision.silence} onChange={decision.setSilence} />
        )}
        {(mayDecide || mayCheck) && (
          <NoteField note={note} onChange={decision.setNote} field={decision.field} fault={decision.fault} />
        )}
        <Group gap="xs">
          {works.map((work) => (
            <WorkButton key={work.keys} work={work} isDisabled={isDisabled} isSmall />
          ))}
        </Group>
      </Stack>
    </Card>
  );
}

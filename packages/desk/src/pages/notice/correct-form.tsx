// What should stand in a fact's place? The fields that its kind has; only what is changed is sent.

import { Button, Group, NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { Fact } from "../../api/notice-types.ts";
import type { CorrectionFields } from "./decisions.ts";

const PREDICATES = [
  "member-of",
  "leads",
  "works-for",
  "part-of",
  "owned-by",
  "acts-for",
  "front-company-for",
  "supports",
  "family-of",
  "associated-with",
  "linked-to",
  "attributed-to",
  "conducted",
  "targeted",
  "compromised",
  "took-data-from",
  "acted",
];
const MEASURES = [
  "sanctions",
  "asset_freeze",
  "travel_ban",
  "transaction_ban",
  "debt_restriction",
  "export_control",
  "summons",
  "expulsion",
  "indictment",
  "arrest",
  "seizure",
  "advisory",
  "reward",
  "wanted_notice",
  "delisting",
];
const CHOICES: Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>> = {
  kind: ["person", "organisation", "vessel", "wallet", "unknown"].map((value) => ({ value, label: value })),
  predicate: PREDICATES.map((value) => ({ value, label: value.replaceAll("-", " ") })),
  polarity: [
    { value: "yes", label: "yes" },
    { value: "no", label: "no, or said to have failed" },
  ],
  measure: MEASURES.map((value) => ({ value, label: value.replaceAll("_", " ") })),
};
const LABELS: Readonly<Record<string, string>> = {
  kind: "Kind",
  subject: "Who",
  predicate: "Tie or act",
  object: "To whom",
  polarity: "Said to be so",
  grade: "Words of likelihood (empty: none)",
  speaker: "Whose words (empty: the publisher's)",
};

function labelOf(fact: Fact, field: string): string {
  if (field !== "text") return LABELS[field] ?? field;
  if (fact.type === "measure") return "Measure";
  if (["likelihood", "confidence", "position", "denial"].includes(fact.type)) return "Words";
  return "Name";
}

export interface CorrectFormProps {
  readonly fact: Fact;
  readonly fields: CorrectionFields;
  readonly onChange: (fields: CorrectionFields) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function CorrectForm({ fact, fields, onChange, onDone, onCancel }: CorrectFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  return (
    <form
      ref={form}
      aria-label={`Correct ${fact.label}`}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onCancel();
      }}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mb="xs">
        {Object.entries(fields).map(([field, value]) => {
          const choices = CHOICES[field === "text" && fact.type === "measure" ? "measure" : field];
          const label = labelOf(fact, field);
          const set = (event: { currentTarget: { value: string } }) =>
            onChange({ ...fields, [field]: event.currentTarget.value });
          return choices === undefined ? (
            <TextInput key={field} size="xs" label={label} value={value} onChange={set} maxLength={1_000} />
          ) : (
            <NativeSelect
              key={field}
              size="xs"
              label={label}
              value={value}
              onChange={set}
              data={choices.some((choice) => choice.value === value) ? choices : [{ value, label: value }, ...choices]}
            />
          );
        })}
      </SimpleGrid>
      <Group gap="xs">
        <Button size="xs" type="submit">
          Correct
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}

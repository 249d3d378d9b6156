// What is to be tried? Whose past, which thresholds, and which rule beside the one in force.

import {
  Button,
  Card,
  Checkbox,
  Group,
  MultiSelect,
  NativeSelect,
  NumberInput,
  SimpleGrid,
  Stack,
  Text,
  Title,
} from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { got } from "../../api/client.ts";
import type { Jobs } from "../../api/job-types.ts";
import type { Lists } from "../../api/list-types.ts";
import type { PolicyAsked } from "../../api/settings-types.ts";
import { countText, momentText } from "../../parts/format.ts";
import { Icon } from "../../parts/icon.tsx";
import { inertText } from "../../parts/inert-text.ts";
import { COMPARED, WEAK_ALIASES } from "../settings/policy-words.ts";
import styles from "./lab.module.css";
import { type LabDraft, LEAST, type ListRule } from "./lab-draft.ts";

interface PartProps {
  readonly draft: LabDraft;
  readonly onChange: (change: Partial<LabDraft>) => void;
}

interface ScoreInputProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly isHidden?: true;
}

function ScoreInput({ label, value, onChange, isHidden }: ScoreInputProps) {
  return (
    <NumberInput
      {...(isHidden === true ? { "aria-label": label } : { label })}
      value={value}
      min={LEAST}
      max={1}
      step={0.01}
      decimalScale={3}
      onChange={(given) => onChange(typeof given === "number" ? given : Number(given) || LEAST)}
      w={130}
    />
  );
}

function Whose({ draft, onChange }: PartProps) {
  const jobs = useQuery(got<Jobs>("/jobs", { limit: 200 }));
  const done = (jobs.data?.jobs ?? []).filter(({ kind, state }) => kind === "screening" && state === "done");
  const options = done.map(({ id, name, counts, created_at }) => ({
    value: id,
    label: `${inertText(name)}, ${countText(counts?.subjects ?? 0)}, ${momentText(created_at)}`,
  }));
  return (
    <MultiSelect
      label="Whose past"
      description="Bulk jobs; none chosen means all of them and every screening made by hand"
      placeholder={draft.jobs.length === 0 ? "Everybody screened so far" : ""}
      data={options}
      value={draft.jobs.filter((id) => options.some(({ value }) => value === id))}
      onChange={(chosen) => onChange({ jobs: chosen })}
      clearable
      searchable
    />
  );
}

function ListRules({ draft, onChange }: PartProps) {
  const { data } = useQuery({ ...got<Lists>("/lists"), staleTime: 300_000 });
  const names = (data?.lists ?? []).map(({ id }) => id);
  const change = (at: number, rule: Partial<ListRule>) =>
    onChange({ rules: draft.rules.map((old, index) => (index === at ? { ...old, ...rule } : old)) });
  return (
    <Stack gap={6}>
      <Text size="sm" fw={500}>
        Lists with a threshold of their own
      </Text>
      {draft.rules.map(({ list, threshold }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rules have no name but their place.
        <Group key={at} gap="xs" align="flex-end">
          <NativeSelect
            aria-label={`List of rule ${at + 1}`}
            value={list}
            data={[...new Set([list, ...names])]}
            onChange={(event) => change(at, { list: event.currentTarget.value })}
          />
          <ScoreInput
            label={`Threshold of rule ${at + 1}`}
            isHidden
            value={threshold}
            onChange={(value) => change(at, { threshold: value })}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => onChange({ rules: draft.rules.filter((_, index) => index !== at) })}
          >
            Remove
          </Button>
        </Group>
      ))}
      <Button
        w="fit-content"
        size="compact-sm"
        variant="default"
        leftSection={<Icon name="plus" size={14} />}
        disabled={names.length === 0}
        onClick={() => onChange({ rules: [...draft.rules, { list: names[0] ?? "", threshold: draft.threshold }] })}
      >
        One more list
      </Button>
    </Stack>
  );
}

function Rule({ draft, onChange }: PartProps) {
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <ScoreInput label="Threshold" value={draft.threshold} onChange={(threshold) => onChange({ threshold })} />
        <NativeSelect
          label="Weak aliases"
          value={draft.weak_aliases}
          data={[...WEAK_ALIASES]}
          onChange={(event) => onChange({ weak_aliases: event.currentTarget.value as PolicyAsked["weak_aliases"] })}
        />
      </Group>
      <Checkbox.Group
        label="Fields compared"
        value={[...draft.fields]}
        onChange={(chosen) => onChange({ fields: COMPARED.filter((field) => chosen.includes(field)) })}
      >
        <Group gap="sm" mt={4}>
          {COMPARED.map((field) => (
            <Checkbox key={field} size="sm" value={field} label={field.replaceAll("_", " ")} />
          ))}
        </Group>
      </Checkbox.Group>
      <ListRules draft={draft} onChange={onChange} />
    </Stack>
  );
}

export interface LabFormProps extends PartProps {
  readonly onTry: () => void;
  readonly onReset: () => void;
  readonly busy: boolean;
}

export function LabForm({ draft, onChange, onTry, onReset, busy }: LabFormProps) {
  return (
    <Card component="section" aria-label="What is tried">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onTry();
        }}
      >
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
            <Stack gap="sm">
              <Title order={2}>The past</Title>
              <Whose draft={draft} onChange={onChange} />
              <Group gap="sm" align="flex-end">
                <ScoreInput label="Curve from" value={draft.from} onChange={(from) => onChange({ from })} />
                <ScoreInput label="to" value={draft.to} onChange={(to) => onChange({ to })} />
              </Group>
            </Stack>
            <Stack gap="sm">
              <Title order={2}>The rule to try</Title>
              <Rule draft={draft} onChange={onChange} />
            </Stack>
          </SimpleGrid>
          <Group gap="sm" className={styles["buttons"] ?? ""}>
            <Button type="submit" loading={busy}>
              Try it on the past
            </Button>
            <Button variant="default" onClick={onReset}>
              Begin from the policy in force
            </Button>
            <Text size="sm" c="dimmed">
              Nothing takes force here; nobody is alerted.
            </Text>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

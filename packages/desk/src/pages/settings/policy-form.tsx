// How is a new version of the policy made? From the one in force; what is typed stays until the service has taken it.

import { Button, Checkbox, Group, NativeSelect, NumberInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { got } from "../../api/client.ts";
import { useDraft } from "../../api/draft.ts";
import type { Lists } from "../../api/list-types.ts";
import type { Policy, PolicyAsked, ThresholdRule } from "../../api/settings-types.ts";
import { fieldText } from "../../parts/agreement.ts";
import { Failed } from "../../parts/states.tsx";
import { askedOf, COMPARED, FOUR_EYES, WEAK_ALIASES } from "./policy-words.ts";
import { useNewPolicy } from "./use-policies.ts";

const KINDS = ["person", "organisation", "vessel", "aircraft", "unknown"] as const;
const LEAST = 0.5;
const STEP = 0.01;

interface FieldsFieldProps {
  readonly fields: readonly string[];
  readonly onChange: (fields: PolicyAsked["fields"]) => void;
}

function FieldsField({ fields, onChange }: FieldsFieldProps) {
  return (
    <Checkbox.Group
      label="Fields compared"
      description="Beside the name"
      value={[...fields]}
      onChange={(chosen) => onChange(COMPARED.filter((field) => chosen.includes(field)))}
    >
      <Group gap="md" mt={4}>
        {COMPARED.map((field) => (
          <Checkbox key={field} value={field} label={fieldText(field)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

interface ListsFieldProps {
  readonly lists: readonly string[] | null;
  readonly onChange: (lists: readonly string[] | null) => void;
}

/** All current lists, those that come later too, or some by name. */
function ListsField({ lists, onChange }: ListsFieldProps) {
  const { data } = useQuery(got<Lists>("/lists"));
  const known = data?.lists ?? [];
  return (
    <Stack gap={6}>
      <Checkbox
        label="Screen all current lists"
        checked={lists === null}
        onChange={(event) =>
          onChange(
            event.currentTarget.checked ? null : known.filter(({ status }) => status === "current").map(({ id }) => id),
          )
        }
      />
      {lists !== null && (
        <Checkbox.Group label="Lists screened" value={[...lists]} onChange={onChange}>
          <Group gap="md" mt={4}>
            {known.map(({ id, title }) => (
              <Checkbox key={id} value={id} label={title} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </Stack>
  );
}

interface RulesProps {
  readonly rules: readonly ThresholdRule[];
  readonly onChange: (rules: readonly ThresholdRule[]) => void;
}

/** A rule without the fields that were left empty. */
function ruleOf(list: string, regime: string, chosen: string, threshold: number): ThresholdRule {
  const kind = KINDS.find((each) => each === chosen);
  return {
    ...(list === "" ? {} : { list }),
    ...(regime === "" ? {} : { regime }),
    ...(kind === undefined ? {} : { kind }),
    threshold,
  };
}

function Rules({ rules, onChange }: RulesProps) {
  const { data } = useQuery(got<Lists>("/lists"));
  const known = data?.lists ?? [];
  const set = (at: number, rule: ThresholdRule) => onChange(rules.map((each, index) => (index === at ? rule : each)));
  return (
    <div>
      <Text size="sm" fw={500}>
        Thresholds of their own
      </Text>
      {rules.map(({ list = "", regime = "", kind = "", threshold }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rules have no name but their place.
        <Group key={at} gap="xs" mb={6}>
          <NativeSelect
            size="xs"
            aria-label="List"
            maw={220}
            data={[{ value: "", label: "any list" }, ...known.map(({ id, title }) => ({ value: id, label: title }))]}
            value={list}
            onChange={(event) => set(at, ruleOf(event.currentTarget.value, regime, kind, threshold))}
          />
          <TextInput
            size="xs"
            aria-label="Regime"
            placeholder="any regime"
            value={regime}
            onChange={(event) => set(at, ruleOf(list, event.currentTarget.value, kind, threshold))}
          />
          <NativeSelect
            size="xs"
            aria-label="Kind"
            data={[{ value: "", label: "any kind" }, ...KINDS.map((value) => ({ value, label: value }))]}
            value={kind}
            onChange={(event) => set(at, ruleOf(list, regime, event.currentTarget.value, threshold))}
          />
          <NumberInput
            size="xs"
            aria-label="Threshold of the rule"
            w={90}
            min={LEAST}
            max={1}
            step={STEP}
            value={threshold}
            onChange={(value) => set(at, ruleOf(list, regime, kind, Number(value)))}
          />
          <Button size="xs" variant="default" onClick={() => onChange(rules.filter((_, index) => index !== at))}>
            Remove
          </Button>
        </Group>
      ))}
      <Button size="xs" variant="default" onClick={() => onChange([...rules, { threshold: 0.7 }])}>
        Add one
      </Button>
    </div>
  );
}

export interface PolicyFormProps {
  readonly current: Policy;
  readonly onDone: () => void;
}

export function PolicyForm({ current, onDone }: PolicyFormProps) {
  const [draft, setDraft, taken] = useDraft<PolicyAsked>(`policy after ${current.version}`, {
    ...askedOf(current),
    name: "",
  });
  const make = useNewPolicy(() => {
    taken();
    onDone();
  });
  const set = (change: Partial<PolicyAsked>) => setDraft((now) => ({ ...now, ...change }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate(draft);
      }}
    >
      <Stack gap="sm">
        <Title order={2}>New version</Title>
        {make.isError && <Failed title="The policy was not changed" error={make.error} />}
        <Group gap="sm" align="flex-end">
          <TextInput
            label="Name"
            required
            maxLength={200}
            value={draft.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <NumberInput
            label="Threshold"
            description="A hit from this score"
            min={LEAST}
            max={1}
            step={STEP}
            w={150}
            value={draft.threshold}
            onChange={(value) => set({ threshold: Number(value) })}
          />
        </Group>
        <Rules rules={draft.thresholds} onChange={(thresholds) => set({ thresholds })} />
        <NativeSelect
          label="Weak aliases"
          data={WEAK_ALIASES}
          value={draft.weak_aliases}
          onChange={(event) => set({ weak_aliases: event.currentTarget.value as PolicyAsked["weak_aliases"] })}
        />
        <FieldsField fields={draft.fields} onChange={(fields) => set({ fields })} />
        <ListsField lists={draft.lists} onChange={(lists) => set({ lists })} />
        <NativeSelect
          label="Four eyes"
          data={FOUR_EYES}
          value={draft.four_eyes}
          onChange={(event) => set({ four_eyes: event.currentTarget.value as PolicyAsked["four_eyes"] })}
        />
        <Text size="sm" c="dimmed">
          It takes force at once, for every screening from then on, and is entered into the ledger. See in the threshold
          lab first what it would change.
        </Text>
        <Group gap="sm">
          <Button type="submit" loading={make.isPending}>
            Put into force
          </Button>
          <Button variant="default" onClick={onDone}>
            Not now
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

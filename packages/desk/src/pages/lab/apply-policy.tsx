// How does what was tried take force? By a new version of the policy, with what changes said once more, and only when it is meant.

import { Alert, Anchor, Button, Card, Checkbox, Group, List, Stack, Text, TextInput, Title } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import type { Policy, PolicyAsked } from "../../api/settings-types.ts";
import { Failed } from "../../parts/states.tsx";
import { policyFieldText, policyValueText } from "../settings/policy-words.ts";
import { useNewPolicy } from "../settings/use-policies.ts";

const COMPARED = ["threshold", "thresholds", "weak_aliases", "fields"] as const;

function Differences({ before, after }: { readonly before: Policy; readonly after: PolicyAsked }) {
  const changed = COMPARED.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  if (changed.length === 0) return <Text size="sm">It is the same as the policy in force.</Text>;
  return (
    <List size="sm" spacing={2}>
      {changed.map((field) => (
        <List.Item key={field}>
          <b>{policyFieldText(field)}</b>: {policyValueText(before[field])} → {policyValueText(after[field])}
        </List.Item>
      ))}
    </List>
  );
}

export interface ApplyPolicyProps {
  readonly current: Policy;
  readonly policyNamed: (name: string) => PolicyAsked;
}

export function ApplyPolicy({ current, policyNamed }: ApplyPolicyProps) {
  const [name, setName] = useState("");
  const [isSure, setSure] = useState(false);
  const [taken, setTaken] = useState(false);
  const apply = useNewPolicy(() => {
    setTaken(true);
    setSure(false);
  });
  const mayApply = isSure && name.trim() !== "" && !apply.isPending;
  return (
    <Card component="section" aria-labelledby="apply-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (mayApply) apply.mutate(policyNamed(name.trim()));
        }}
      >
        <Stack gap="sm">
          <Title order={2} id="apply-title">
            Put it into force
          </Title>
          <Differences before={current} after={policyNamed(name)} />
          <TextInput
            label="Name of the new version"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={200}
            maw={420}
          />
          <Checkbox
            checked={isSure}
            onChange={(event) => setSure(event.currentTarget.checked)}
            label={`From now on everybody is screened by it. It replaces ${current.version === 0 ? "the policy as shipped" : `version ${current.version}`}, and stands in the ledger.`}
          />
          <Group gap="sm">
            <Button type="submit" color="red" disabled={!mayApply} loading={apply.isPending}>
              Put it into force
            </Button>
            <Anchor component={Link} href="/settings/policies" size="sm" underline="always">
              Policies and their versions
            </Anchor>
          </Group>
          {taken && (
            <Alert color="green" variant="light" role="status">
              <Text size="sm" c="var(--mantine-color-text)">
                In force as version {current.version}.
              </Text>
            </Alert>
          )}
          {apply.isError && (
            <Failed
              title="It did not take force"
              error={apply.error}
              retry={() => apply.mutate(policyNamed(name.trim()))}
            />
          )}
        </Stack>
      </form>
    </Card>
  );
}

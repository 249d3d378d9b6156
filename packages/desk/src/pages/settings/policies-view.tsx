// By which rules is screened and decided, since when, and what did each version change?

import { Badge, Button, Card, Group, NativeSelect, Stack, Table, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { got } from "../../api/client.ts";
import { may, useSession } from "../../api/session.ts";
import type { Policies, Policy, PolicyChanges } from "../../api/settings-types.ts";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { momentText } from "../../parts/format.ts";
import { usePeople } from "../../parts/people.ts";
import { Failed, Loading } from "../../parts/states.tsx";
import { PolicyForm } from "./policy-form.tsx";
import { policyFieldText, policyValueText } from "./policy-words.ts";
import { usePolicies } from "./use-policies.ts";

const SHOWN = ["threshold", "thresholds", "weak_aliases", "fields", "four_eyes", "lists"] as const;

function Current({ policy }: { readonly policy: Policy }) {
  const people = usePeople();
  return (
    <Card>
      <Group justify="space-between" mb="xs">
        <Title order={2}>
          Version {policy.version}: <bdi>{policy.name}</bdi>
        </Title>
        <Badge c="var(--desk-fine)" color="gray" variant="light" tt="none">
          in force
        </Badge>
      </Group>
      <Text size="sm" c="dimmed" mb="xs">
        {policy.created_at === null
          ? "Nobody has made another yet."
          : `Since ${momentText(policy.created_at)}, by ${people.nameOf(policy.actor)}`}
      </Text>
      <Table verticalSpacing={6}>
        <Table.Tbody>
          {SHOWN.map((field) => (
            <Table.Tr key={field}>
              <Table.Th scope="row" w={190}>
                {policyFieldText(field)}
              </Table.Th>
              <Table.Td>{policyValueText(policy[field])}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

function Differences({ policies }: { readonly policies: readonly Policy[] }) {
  const [to, setTo] = useState(String(policies[0]?.version ?? 0));
  const [from, setFrom] = useState(String(policies[1]?.version ?? 0));
  const changes = useQuery({ ...got<PolicyChanges>("/policies/diff", { from, to }), enabled: policies.length > 1 });
  if (policies.length < 2) return null;
  const options = policies.map(({ version, name }) => ({ value: String(version), label: `${version}: ${name}` }));
  return (
    <Card>
      <Title order={2} mb="xs">
        What changed
      </Title>
      <Group gap="sm" mb="sm">
        <NativeSelect
          label="From version"
          data={options}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <NativeSelect
          label="to version"
          data={options}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </Group>
      {changes.isError && <Failed error={changes.error} retry={() => void changes.refetch()} />}
      {changes.data !== undefined && (
        <FoldingTable columns={["Field", "Before", "After"]} minWidth={520} verticalSpacing={6}>
          {changes.data.changes.map(({ field, before, after }) => (
            <Table.Tr key={field}>
              <Table.Th scope="row">{policyFieldText(field)}</Table.Th>
              <Table.Td>{policyValueText(before)}</Table.Td>
              <Table.Td>{policyValueText(after)}</Table.Td>
            </Table.Tr>
          ))}
        </FoldingTable>
      )}
    </Card>
  );
}

function inForce({ policies, in_force }: Policies): Policy | undefined {
  return policies.find(({ version }) => version === in_force);
}

export function PoliciesView() {
  const policies = usePolicies();
  const { data: session } = useSession();
  const [editing, setEditing] = useState(false);
  if (policies.isPending) return <Loading what="the policies" />;
  if (policies.isError) return <Failed error={policies.error} retry={() => void policies.refetch()} />;
  const current = inForce(policies.data);
  if (current === undefined) return null;
  return (
    <Stack gap="md">
      <Current policy={current} />
      {may(session, "govern") &&
        (editing ? (
          <Card>
            <PolicyForm current={current} onDone={() => setEditing(false)} />
          </Card>
        ) : (
          <Button w="fit-content" variant="default" onClick={() => setEditing(true)}>
            Make a new version
          </Button>
        ))}
      <Differences key={policies.data.in_force} policies={policies.data.policies} />
    </Stack>
  );
}

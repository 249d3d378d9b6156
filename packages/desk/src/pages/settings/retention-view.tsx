// How long are the bodies of entries kept, and by which law? Part of the policy; a change makes a new version of it.

import { Button, Group, NumberInput, Stack, Table, Text } from "@mantine/core";
import { useDraft } from "../../api/draft.ts";
import { may, useSession } from "../../api/session.ts";
import type { Policy, Retention } from "../../api/settings-types.ts";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { countText } from "../../parts/format.ts";
import { Failed, Loading } from "../../parts/states.tsx";
import { askedOf } from "./policy-words.ts";
import { useNewPolicy, usePolicies } from "./use-policies.ts";

function RetentionTable({ policy, mayChange }: { readonly policy: Policy; readonly mayChange: boolean }) {
  const [rules, setRules, taken] = useDraft<readonly Retention[]>(
    `retention after ${policy.version}`,
    policy.retention,
  );
  const make = useNewPolicy(taken);
  const changed = JSON.stringify(rules) !== JSON.stringify(policy.retention);
  return (
    <Stack gap="sm">
      {make.isError && <Failed title="Retention was not changed" error={make.error} />}
      <FoldingTable columns={["Entries", "Kept for", "By which law"]} minWidth={520} verticalSpacing="xs">
        {rules.map((rule, at) => (
          <Table.Tr key={rule.type}>
            <Table.Td>{rule.type}</Table.Td>
            <Table.Td>
              {mayChange ? (
                <NumberInput
                  size="xs"
                  aria-label={`Years of ${rule.type}`}
                  min={0}
                  max={100}
                  suffix=" years"
                  value={rule.years}
                  onChange={(years) =>
                    setRules((now) =>
                      now.map((each, index) => (index === at ? { ...each, years: Number(years) } : each)),
                    )
                  }
                />
              ) : (
                countText(rule.years, "year")
              )}
            </Table.Td>
            <Table.Td>{rule.source}</Table.Td>
          </Table.Tr>
        ))}
      </FoldingTable>
      {changed && (
        <Group gap="sm">
          <Button loading={make.isPending} onClick={() => make.mutate({ ...askedOf(policy), retention: rules })}>
            Put into force
          </Button>
          <Button variant="default" onClick={taken}>
            As it was
          </Button>
        </Group>
      )}
    </Stack>
  );
}

export function RetentionView() {
  const policies = usePolicies();
  const { data: session } = useSession();
  if (policies.isPending) return <Loading what="the retention" />;
  if (policies.isError) return <Failed error={policies.error} retry={() => void policies.refetch()} />;
  const current = policies.data.policies.find(({ version }) => version === policies.data.in_force);
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" maw={720}>
        After this time the body of an entry is disposed of; the entry itself and its proof stay, so that the ledger
        still verifies.
      </Text>
      {current !== undefined && (
        <RetentionTable key={current.version} policy={current} mayChange={may(session, "govern")} />
      )}
    </Stack>
  );
}

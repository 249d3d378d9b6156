// Which other systems may call, for what, until when? A key's secret is shown once.

import {
  Alert,
  Badge,
  Button,
  Card,
  Checkbox,
  Code,
  CopyButton,
  Group,
  NumberInput,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { got } from "../../api/client.ts";
import { useDraft } from "../../api/draft.ts";
import { api } from "../../api/request.ts";
import { may, useSession } from "../../api/session.ts";
import type { Key } from "../../api/settings-types.ts";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { dayText } from "../../parts/format.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";

const SCOPES = [
  { value: "read", label: "read lists and parties" },
  { value: "screen", label: "screen" },
  { value: "decide", label: "decide alerts" },
  { value: "govern", label: "set policies" },
  { value: "audit", label: "read the ledger's bodies" },
];
const NO_KEY = { name: "", scopes: ["read", "screen"], days: 90 };

function Secret({ secret }: { readonly secret: string }) {
  return (
    <Alert color="yellow" variant="light" title="Its secret, shown this once" role="status">
      <Group gap="sm">
        <Code style={{ overflowWrap: "anywhere" }}>{secret}</Code>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button size="xs" onClick={copy}>
              {copied ? "Copied" : "Copy"}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}

function NewKey() {
  const cache = useQueryClient();
  const [draft, setDraft, taken] = useDraft("new-key", NO_KEY);
  const make = useMutation({
    mutationFn: () => api.post<Key & { readonly secret: string }>("/keys", { body: draft }),
    onSuccess: async () => {
      taken();
      await cache.invalidateQueries({ queryKey: ["/keys"] });
    },
  });
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        <Stack gap="sm">
          <Title order={2}>New key</Title>
          {make.isError && <Failed title="The key was not made" error={make.error} />}
          {make.data !== undefined && <Secret secret={make.data.secret} />}
          <Group gap="sm" align="flex-end">
            <TextInput
              label="For which system"
              required
              maxLength={100}
              value={draft.name}
              onChange={({ currentTarget: { value } }) => setDraft((now) => ({ ...now, name: value }))}
            />
            <NumberInput
              label="Valid for days"
              min={1}
              max={366}
              w={140}
              value={draft.days}
              onChange={(days) => setDraft((now) => ({ ...now, days: Number(days) }))}
            />
          </Group>
          <Checkbox.Group
            label="It may"
            value={[...draft.scopes]}
            onChange={(scopes) => setDraft((now) => ({ ...now, scopes }))}
          >
            <Group gap="md" mt={4}>
              {SCOPES.map(({ value, label }) => (
                <Checkbox key={value} value={value} label={label} />
              ))}
            </Group>
          </Checkbox.Group>
          <Button type="submit" loading={make.isPending} disabled={draft.scopes.length === 0} w="fit-content">
            Make
          </Button>
        </Stack>
      </form>
    </Card>
  );
}

function KeyRow({ each }: { readonly each: Key }) {
  const cache = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => api.delete(`/keys/${each.id}`),
    onSuccess: () => cache.invalidateQueries({ queryKey: ["/keys"] }),
  });
  return (
    <Table.Tr>
      <Table.Td>
        <bdi>{each.name}</bdi>
        {revoke.isError && <Failed title="Not revoked" error={revoke.error} />}
      </Table.Td>
      <Table.Td>{each.scopes.join(", ")}</Table.Td>
      <Table.Td>
        <Badge
          tt="none"
          variant="light"
          color="gray"
          c={each.state === "valid" ? "var(--desk-fine)" : "var(--desk-against)"}
        >
          {each.state}
        </Badge>{" "}
        <Text span size="sm">
          until {dayText(each.expires_at.slice(0, 10))}
        </Text>
      </Table.Td>
      <Table.Td>{each.used_on === null ? "never" : dayText(each.used_on.slice(0, 10))}</Table.Td>
      <Table.Td>
        {each.state === "valid" && (
          <Button size="xs" variant="default" loading={revoke.isPending} onClick={() => revoke.mutate()}>
            Revoke
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

export function KeysView() {
  const { data: session } = useSession();
  const mayRead = may(session, "administer");
  const keys = useQuery({ ...got<{ readonly keys: readonly Key[] }>("/keys"), enabled: mayRead });
  if (session !== undefined && !mayRead) return <Empty title="Keys are an administrator's affair" />;
  if (keys.isPending) return <Loading what="the keys" />;
  if (keys.isError) return <Failed error={keys.error} retry={() => void keys.refetch()} />;
  return (
    <Stack gap="md">
      {keys.data.keys.length === 0 ? (
        <Empty title="No other system has a key" />
      ) : (
        <FoldingTable
          columns={["System", "May", "State", "Last used", { title: "Change", align: "right", isUnnamed: true }]}
          minWidth={640}
          verticalSpacing="xs"
        >
          {keys.data.keys.map((each) => (
            <KeyRow key={each.id} each={each} />
          ))}
        </FoldingTable>
      )}
      <NewKey />
    </Stack>
  );
}

// Which people may sign in, and as what?

import { Badge, Button, Card, Group, NativeSelect, PasswordInput, Stack, Table, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { got } from "../../api/client.ts";
import { useDraft } from "../../api/draft.ts";
import { api } from "../../api/request.ts";
import { may, useSession } from "../../api/session.ts";
import type { User } from "../../api/settings-types.ts";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { momentText } from "../../parts/format.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { UserPassword } from "./user-password.tsx";

const ROLES = [
  { value: "analyst", label: "analyst: screens and decides" },
  { value: "reviewer", label: "reviewer: also checks others, sets policies" },
  { value: "auditor", label: "auditor: reads everything, changes nothing" },
  { value: "administrator", label: "administrator: all" },
];
const NOBODY = { name: "", role: "analyst" };

function NewUser() {
  const cache = useQueryClient();
  const [draft, setDraft, taken] = useDraft("new-user", NOBODY);
  const [password, setPassword] = useState("");
  const make = useMutation({
    mutationFn: () => api.post("/users", { body: { ...draft, password } }),
    onSuccess: async () => {
      taken();
      setPassword("");
      await cache.invalidateQueries({ queryKey: ["/users"] });
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
          <Title order={2}>New user</Title>
          {make.isError && <Failed title="The user was not made" error={make.error} />}
          <Group gap="sm" align="flex-end">
            <TextInput
              label="Name"
              required
              maxLength={100}
              value={draft.name}
              onChange={({ currentTarget: { value } }) => setDraft((now) => ({ ...now, name: value }))}
            />
            <NativeSelect
              label="Role"
              data={ROLES}
              value={draft.role}
              onChange={({ currentTarget: { value } }) => setDraft((now) => ({ ...now, role: value }))}
            />
            <PasswordInput
              label="First password"
              required
              autoComplete="new-password"
              w={220}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            <Button type="submit" loading={make.isPending}>
              Make
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

function UserRow({ user, canChange }: { readonly user: User; readonly canChange: boolean }) {
  const cache = useQueryClient();
  const [setsPassword, setSetsPassword] = useState(false);
  const change = useMutation({
    mutationFn: (body: { role?: string; disabled?: boolean }) => api.patch(`/users/${user.id}`, { body }),
    onSuccess: () => cache.invalidateQueries({ queryKey: ["/users"] }),
  });
  return (
    <Table.Tr>
      <Table.Td>
        <bdi>{user.name}</bdi>{" "}
        {user.disabled && (
          <Badge color="gray" c="var(--desk-against)" variant="light">
            disabled
          </Badge>
        )}
        {change.isError && <Failed title="Not changed" error={change.error} />}
        {setsPassword && <UserPassword user={user} onClose={() => setSetsPassword(false)} />}
      </Table.Td>
      <Table.Td>
        {canChange ? (
          <NativeSelect
            aria-label={`Role of ${user.name}`}
            size="xs"
            data={ROLES.map(({ value }) => value)}
            value={user.role}
            onChange={(event) => change.mutate({ role: event.currentTarget.value })}
          />
        ) : (
          user.role
        )}
      </Table.Td>
      <Table.Td>{momentText(user.created_at)}</Table.Td>
      <Table.Td>
        {canChange && (
          <Group gap={6} justify="flex-end" wrap="nowrap">
            <Button
              size="xs"
              variant="default"
              onClick={() => setSetsPassword(true)}
              disabled={setsPassword}
              aria-label={`New password for ${user.name}`}
            >
              New password
            </Button>
            <Button
              size="xs"
              variant="default"
              loading={change.isPending}
              onClick={() => change.mutate({ disabled: !user.disabled })}
              aria-label={`${user.disabled ? "Enable" : "Disable"} ${user.name}`}
            >
              {user.disabled ? "Enable" : "Disable"}
            </Button>
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

export function UsersView() {
  const { data: session } = useSession();
  const users = useQuery(got<{ readonly users: readonly User[] }>("/users"));
  const canChange = may(session, "administer");
  if (users.isPending) return <Loading what="the users" />;
  if (users.isError) return <Failed error={users.error} retry={() => void users.refetch()} />;
  return (
    <Stack gap="md">
      {users.data.users.length === 0 ? (
        <Empty title="Nobody signs in here yet">
          Whoever sits at this computer works alone and cannot be the second pair of eyes. Make users, then start with
          --sign-in.
        </Empty>
      ) : (
        <FoldingTable
          columns={["Name", "Role", "Since", { title: "Change", align: "right", isUnnamed: true }]}
          minWidth={560}
          verticalSpacing="xs"
        >
          {users.data.users.map((user) => (
            <UserRow key={user.id} user={user} canChange={canChange} />
          ))}
        </FoldingTable>
      )}
      {canChange && <NewUser />}
    </Stack>
  );
}

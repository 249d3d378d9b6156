// Whose is it? Taken with one key, given to another, or to nobody.

import { Autocomplete, Button, Card, Group, Kbd, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { AlertDetail } from "../../api/alert-types.ts";
import { got } from "../../api/client.ts";
import { may, type Session } from "../../api/session.ts";
import type { User } from "../../api/settings-types.ts";
import { inertText } from "../../parts/inert-text.ts";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { actorText } from "./alert-words.ts";
import type { Act } from "./use-acts.ts";

export interface AssignFieldProps {
  readonly alert: AlertDetail;
  readonly session: Session | undefined;
  readonly act: (act: Act) => void;
  readonly isDisabled: boolean;
}

export function AssignField({ alert, session, act, isDisabled }: AssignFieldProps) {
  const [to, setTo] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const users = useQuery({
    ...got<{ readonly users: readonly User[] }>("/users"),
    enabled: may(session, "administer"),
    staleTime: 300_000,
  });
  const me = session?.actor;
  const isMine = alert.assignee !== null && alert.assignee === me;
  const give = (whom: string | null) => act({ act: "assign", to: whom });
  useShortcuts("This alert", [
    { keys: "m", label: isMine ? "Give it back" : "Take it", run: () => give(isMine ? null : "me") },
    { keys: "a", label: "Give it to somebody", run: () => field.current?.focus() },
  ]);
  const known = (users.data?.users ?? []).filter(({ disabled }) => !disabled).map(({ id }) => id);
  return (
    <Card component="section" aria-label="Assigned to" padding="md">
      <Group justify="space-between" mb="xs">
        <Text size="sm">
          Assigned to <b>{<bdi>{inertText(actorText(alert.assignee, me))}</bdi>}</b>
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isDisabled}
          onClick={() => give(isMine ? null : "me")}
          rightSection={<Kbd aria-hidden="true">m</Kbd>}
        >
          {isMine ? "Give it back" : "Take it"}
        </Button>
      </Group>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (to.trim() !== "") give(to.trim());
          field.current?.blur();
        }}
      >
        <Group gap="xs" wrap="nowrap">
          <Autocomplete
            ref={field}
            size="xs"
            flex={1}
            aria-label="Give it to"
            placeholder="Somebody's id (a)"
            data={known}
            value={to}
            onChange={setTo}
            maxLength={256}
          />
          <Button size="xs" variant="default" type="submit" disabled={isDisabled || to.trim() === ""}>
            Give
          </Button>
        </Group>
      </form>
    </Card>
  );
}

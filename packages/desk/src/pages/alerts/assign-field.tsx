// Whose is it? Taken with one key, given to another, or to nobody.

import { Autocomplete, Button, Card, Group, Kbd, Text } from "@mantine/core";
import { useRef, useState } from "react";
import type { AlertDetail } from "../../api/alert-types.ts";
import type { People } from "../../parts/people.ts";
import { useShortcuts } from "../../shell/shortcuts.ts";
import type { Act } from "./use-acts.ts";

export interface AssignFieldProps {
  readonly alert: AlertDetail;
  readonly people: People;
  readonly act: (act: Act) => void;
  readonly isDisabled: boolean;
}

export function AssignField({ alert, people, act, isDisabled }: AssignFieldProps) {
  const [to, setTo] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const isMine = alert.assignee !== null && alert.assignee === people.me;
  const give = (whom: string | null) => act({ act: "assign", to: whom });
  const takes = { keys: "m", label: isMine ? "Give it back" : "Take it", run: () => give(isMine ? null : "me") };
  useShortcuts("This alert", [
    ...(isDisabled ? [] : [takes]),
    { keys: "a", label: "Give it to somebody", run: () => field.current?.focus() },
  ]);
  const known = people.users.filter(({ disabled }) => !disabled);
  /** By name where it is one; else the id of whoever is meant. */
  const idOf = (typed: string) => known.find(({ name }) => name.toLowerCase() === typed.toLowerCase())?.id ?? typed;
  return (
    <Card component="section" aria-label="Assigned to" padding="md">
      <Group justify="space-between" mb="xs">
        <Text size="sm">
          Assigned to <b>{<bdi>{people.nameOf(alert.assignee)}</bdi>}</b>
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
          if (to.trim() !== "") give(idOf(to.trim()));
          field.current?.blur();
        }}
      >
        <Group gap="xs" wrap="nowrap">
          <Autocomplete
            ref={field}
            size="xs"
            flex={1}
            aria-label="Give it to"
            placeholder="Somebody's name (a)"
            data={known.map(({ name }) => name)}
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

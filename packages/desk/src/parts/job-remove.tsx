// Is a job no longer wanted? Its files go, asked twice.

import { Button, Group, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api/request.ts";
import { Failed } from "./states.tsx";

export interface JobRemoveProps {
  readonly id: string;
  /** What stays all the same. */
  readonly keeps: string;
  readonly onGone: () => void;
}

export function JobRemove({ id, keeps, onGone }: JobRemoveProps) {
  const [isSure, setSure] = useState(false);
  const remove = useMutation({ mutationFn: () => api.delete(`/jobs/${id}`), onSuccess: onGone });
  return (
    <Group gap="xs">
      <Button size="compact-sm" variant="default" onClick={() => (isSure ? remove.mutate() : setSure(true))}>
        {isSure ? "Yes, remove its files" : "Remove"}
      </Button>
      {isSure && (
        <Text size="xs" c="dimmed">
          {keeps}
        </Text>
      )}
      {remove.isError && <Failed title="It was not removed" error={remove.error} />}
    </Group>
  );
}

// What if a user forgot the password? An administrator sets another, and tells them by another way than this.

import { Button, Group, PasswordInput, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/request.ts";
import type { User } from "../../api/settings-types.ts";
import { inertText } from "../../parts/inert-text.ts";
import { Failed } from "../../parts/states.tsx";
import { PASSWORD_HINT } from "./own-password.tsx";

export interface UserPasswordProps {
  readonly user: User;
  readonly onClose: () => void;
}

export function UserPassword({ user, onClose }: UserPasswordProps) {
  const [password, setPassword] = useState("");
  const set = useMutation({
    mutationFn: () => api.patch(`/users/${user.id}`, { body: { password } }),
    onSuccess: () => setPassword(""),
  });
  if (set.isSuccess) {
    return (
      <Group gap="sm">
        <Text size="sm" role="status">
          <bdi>{inertText(user.name)}</bdi> has another password and was signed out everywhere.
        </Text>
        <Button size="xs" variant="default" onClick={onClose}>
          Close
        </Button>
      </Group>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        set.mutate();
      }}
    >
      {set.isError && <Failed title="The password was not set" error={set.error} />}
      <Group gap="sm" align="flex-end">
        <PasswordInput
          label={`New password of ${inertText(user.name)}`}
          description={PASSWORD_HINT}
          required
          autoFocus
          minLength={12}
          autoComplete="new-password"
          w={340}
          maw="100%"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" size="sm" loading={set.isPending}>
          Set it
        </Button>
        <Button size="sm" variant="default" onClick={onClose}>
          Leave it
        </Button>
      </Group>
    </form>
  );
}

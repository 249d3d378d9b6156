// How does somebody who signs in choose another password? With the one until now; wherever else they are signed in, they are signed out.

import { Button, Card, PasswordInput, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, setCsrf } from "../../api/request.ts";
import { type Session, useSession } from "../../api/session.ts";
import { inertText } from "../../parts/inert-text.ts";
import { Empty, Failed } from "../../parts/states.tsx";

export const PASSWORD_HINT = "At least 12 characters. A sentence is easier to remember than signs.";

export function OwnPasswordView() {
  const { data: session } = useSession();
  const cache = useQueryClient();
  // Passwords are kept nowhere, not even in the tab.
  const [password, setPassword] = useState("");
  const [next, setNext] = useState("");
  const change = useMutation({
    mutationFn: () => api.post<Session>("/session/password", { body: { password, new_password: next }, retries: 0 }),
    onSuccess: (again) => {
      // The old session is over, and with it the token of its changes.
      setCsrf(again.csrf);
      cache.setQueryData(["/session", {}], again);
      setPassword("");
      setNext("");
    },
  });
  if (session !== undefined && !session.signed_in) {
    return (
      <Empty title="Nobody signs in here">
        Whoever sits at this computer works without a password. Make users, then start with --sign-in.
      </Empty>
    );
  }
  return (
    <Card maw={480}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <Stack gap="sm">
          <Title order={2}>Another password</Title>
          {session !== undefined && (
            <Text size="sm" c="dimmed">
              For <bdi>{inertText(session.name)}</bdi>. Wherever else you are signed in, you are signed out.
            </Text>
          )}
          {change.isError && <Failed title="The password was not changed" error={change.error} />}
          {change.isSuccess && (
            <Text size="sm" fw={600} c="var(--desk-fine)" role="status">
              The password was changed.
            </Text>
          )}
          <PasswordInput
            label="Password until now"
            required
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <PasswordInput
            label="New password"
            description={PASSWORD_HINT}
            required
            minLength={12}
            autoComplete="new-password"
            value={next}
            onChange={(event) => setNext(event.currentTarget.value)}
          />
          <Button type="submit" w="fit-content" loading={change.isPending}>
            Change the password
          </Button>
        </Stack>
      </form>
    </Card>
  );
}

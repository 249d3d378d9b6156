// Who are you? Shown in place of every page while the service asks for it; the page one wanted is there afterwards.

import { Button, Card, Center, PasswordInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useDraft } from "../api/draft.ts";
import { api } from "../api/request.ts";
import { Failed } from "../parts/states.tsx";

export function SignIn() {
  const cache = useQueryClient();
  const [name, setName, nameTaken] = useDraft("sign-in", "");
  // A password is kept nowhere.
  const [password, setPassword] = useState("");
  const signIn = useMutation({
    mutationFn: () => api.post("/session", { body: { name, password }, retries: 0 }),
    onSuccess: async () => {
      nameTaken();
      await cache.invalidateQueries();
    },
    onSettled: () => setPassword(""),
  });
  return (
    <Center mih="60vh">
      <Card w="100%" maw={400}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            signIn.mutate();
          }}
        >
          <Stack gap="md">
            <div>
              <Title order={1}>Sign in</Title>
              <Text size="sm" c="dimmed">
                What you decide is recorded under your name.
              </Text>
            </div>
            {signIn.isError && <Failed title="Not signed in" error={signIn.error} />}
            <TextInput
              label="Name"
              autoComplete="username"
              required
              autoFocus
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <PasswordInput
              label="Password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            <Button type="submit" loading={signIn.isPending}>
              Sign in
            </Button>
          </Stack>
        </form>
      </Card>
    </Center>
  );
}

// As whom does one work here, and how does one leave?

import { Anchor, Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "wouter";
import { api } from "../api/request.ts";
import { useSession } from "../api/session.ts";

export function PersonMenu() {
  const { data: session } = useSession();
  const cache = useQueryClient();
  const signOut = useMutation({
    mutationFn: () => api.delete("/session"),
    onSuccess: () => cache.resetQueries(),
  });
  if (session === undefined || session.role === "nobody") return null;
  return (
    <Group gap="xs" wrap="nowrap">
      {session.signed_in ? (
        <Anchor component={Link} href="/settings/password" size="sm" visibleFrom="sm" title="Change the password">
          {`${session.name}, ${session.role}`}
        </Anchor>
      ) : (
        <Text size="sm" c="dimmed" visibleFrom="sm">
          {session.role === "local" ? "This computer" : `${session.name}, ${session.role}`}
        </Text>
      )}
      {session.signed_in && (
        <Button variant="subtle" size="compact-sm" onClick={() => signOut.mutate()} loading={signOut.isPending}>
          Sign out
        </Button>
      )}
    </Group>
  );
}

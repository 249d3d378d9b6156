// What must everybody know, on whatever page? That this is the sample, or that the service does not answer.

import { Alert, Anchor, Group, Stack, Text } from "@mantine/core";
import { isSample } from "../api/base.ts";
import { useSession } from "../api/session.ts";
import { Icon } from "../parts/icon.tsx";
import { Failed } from "../parts/states.tsx";

export function Banners() {
  const session = useSession();
  return (
    <Stack gap="sm" mb={isSample || session.isError ? "md" : 0}>
      {isSample && (
        <Alert color="yellow" variant="light" p="xs" icon={<Icon name="clock" />}>
          <Group justify="space-between" gap="sm">
            <Text size="sm" c="var(--mantine-color-text)">
              Sample: the day of 25 March 2024. Nothing here touches your own data or its ledger.
            </Text>
            <Anchor href="/" size="sm">
              Leave the sample
            </Anchor>
          </Group>
        </Alert>
      )}
      {session.isError && (
        <Failed
          title={isSample ? "The sample does not answer" : "The service does not answer"}
          error={session.error}
          retry={() => void session.refetch()}
        />
      )}
    </Stack>
  );
}

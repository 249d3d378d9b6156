// What is this, for somebody who sees it the first time? The story in a few lines, and the sample of one day: one click, and removable.

import { Anchor, Button, Card, Group, List, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { isSample, SAMPLE } from "../api/base.ts";
import { usePreference } from "../api/preference.ts";
import { api } from "../api/request.ts";
import { may, useSession } from "../api/session.ts";
import { Failed } from "../parts/states.tsx";

/** The first load makes a register of its own. */
const LOAD_MS = 120_000;

export function SampleButtons() {
  const { data: session } = useSession();
  const cache = useQueryClient();
  const load = useMutation({
    mutationFn: () => api.post("/sample", { timeoutMs: LOAD_MS, retries: 0 }),
    onSuccess: () => window.location.assign(`${SAMPLE}/screen`),
  });
  const remove = useMutation({
    mutationFn: () => api.delete("/sample", { timeoutMs: LOAD_MS }),
    onSuccess: () => cache.invalidateQueries({ queryKey: ["/session"] }),
  });
  const loaded = session?.sample_loaded === true;
  return (
    <Stack gap="sm" align="flex-start">
      <Group gap="sm">
        {loaded ? (
          <Button component="a" href={`${SAMPLE}/screen`}>
            Open the sample
          </Button>
        ) : (
          <Button loading={load.isPending} disabled={!may(session, "administer")} onClick={() => load.mutate()}>
            Load the sample
          </Button>
        )}
        {loaded && (
          <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
            Remove the sample
          </Button>
        )}
      </Group>
      {load.isError && <Failed title="The sample was not loaded" error={load.error} retry={() => load.mutate()} />}
      {remove.isError && (
        <Failed title="The sample was not removed" error={remove.error} retry={() => remove.mutate()} />
      )}
    </Stack>
  );
}

/** Shown until somebody puts it away; the Settings page has the sample too. */
export function Welcome() {
  const [seen, setSeen] = usePreference("welcome-seen", false);
  if (seen || isSample) return null;
  return (
    <Card component="section" aria-labelledby="welcome">
      <Stack gap="sm">
        <Title order={2} id="welcome">
          Welcome to the desk
        </Title>
        <Text size="sm" maw={720}>
          Portcullis holds a name against the sanctions lists and says why it thinks two parties are the same, what
          speaks against it, and who says so. What you screen and decide is recorded so that anyone can check it later.
        </Text>
        <List size="sm" spacing={2}>
          <List.Item>
            Type a name above: results come as you type, and nothing is recorded until you press Enter.
          </List.Item>
          <List.Item>Open a hit to see both names letter by letter, with the evidence for and against.</List.Item>
          <List.Item>
            Press <kbd>?</kbd> for the keys, <kbd>g</kbd> and a letter to go to another page.
          </List.Item>
        </List>
        <Text size="sm" maw={720}>
          The sample is one day, 25 March 2024: a press notice names three parties whom no list has yet, the list of
          that day adds them, alerts are decided, mail is scanned. It lies apart from your own data.
        </Text>
        <SampleButtons />
        <Anchor
          component="button"
          type="button"
          size="sm"
          style={{ alignSelf: "flex-start" }}
          onClick={() => setSeen(true)}
        >
          Do not show this again
        </Anchor>
      </Stack>
    </Card>
  );
}

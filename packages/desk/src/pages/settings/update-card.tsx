// Are the lists up to date? Updated now, as a job one can look at or leave: what is being done, and what became of each list.

import { Alert, Anchor, Badge, Button, Card, Group, List, Progress, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { Link } from "wouter";
import { got } from "../../api/client.ts";
import type { Job, Jobs } from "../../api/job-types.ts";
import { useLive } from "../../api/live.ts";
import { api } from "../../api/request.ts";
import { isEnded, useJob } from "../../api/use-job.ts";
import { countText, momentText, partyAddress, sentence } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { JobState } from "../../parts/job-state.tsx";
import { usePeople } from "../../parts/people.ts";
import { Failed } from "../../parts/states.tsx";
import { useShortcuts } from "../../shell/shortcuts.ts";

const BAD = new Set(["refused", "failed"]);

function Outcomes({ outcomes = [], settled = [], alerts = 0 }: Pick<Job, "outcomes" | "settled" | "alerts">) {
  return (
    <>
      {settled.length > 0 && (
        <Alert
          color="green"
          variant="light"
          title={`${countText(settled.length, "provisional entry", "provisional entries")} settled`}
        >
          <List size="sm" c="var(--mantine-color-text)">
            {settled.map(({ entry, party, ground }) => (
              <List.Item key={entry}>
                <Anchor component={Link} href={partyAddress(party)} inherit underline="always">
                  {party}
                </Anchor>
                : {sentence(ground)}
              </List.Item>
            ))}
          </List>
          {alerts > 0 && (
            <Anchor component={Link} href="/alerts?sort=opened" size="sm" underline="always">
              {countText(alerts, "alert")} opened or changed
            </Anchor>
          )}
        </Alert>
      )}
      <List size="sm" spacing={4} aria-label="What became of each list">
        {outcomes.map(({ list, outcome, code, reason }) => (
          <List.Item key={list}>
            <code>{list}</code>{" "}
            <Text span size="sm" fw={600} {...(BAD.has(outcome) ? { c: "var(--desk-danger)" } : {})}>
              {outcome}
            </Text>
            {reason !== undefined && <>: {sentence(inertText(reason))}</>} {code !== undefined && <code>{code}</code>}
          </List.Item>
        ))}
      </List>
    </>
  );
}

function UpdateView({ id }: { readonly id: string }) {
  const cache = useQueryClient();
  const job = useJob(id);
  const { nameOf } = usePeople();
  const hasEnded = job.data !== undefined && isEnded(job.data);
  useEffect(() => {
    // What was refused changes no list, but what is said of it.
    if (hasEnded) void cache.invalidateQueries({ queryKey: ["/lists"] });
  }, [hasEnded, cache]);
  if (job.data === undefined) return null;
  const { name, state, actor, created_at, doing, done, error } = job.data;
  return (
    <Stack gap="xs" component="section" aria-label="Last update">
      <Group gap="xs">
        <Text size="sm">
          <b>{name}</b>, {momentText(created_at)}, <bdi>{nameOf(actor)}</bdi>
        </Text>
        <JobState state={state} />
      </Group>
      {!hasEnded && (
        <>
          <Progress value={100} animated aria-label="Lists are being updated" />
          <Text size="sm" role="status">
            {doing ?? "Waiting for its turn"}; {countText(done, "list")} done
          </Text>
        </>
      )}
      {error !== null && <Failed error={new Error(error.message)} title="The update failed" />}
      <Outcomes {...job.data} />
    </Stack>
  );
}

/** Starts an update of these lists, of all where none is named. */
export function useUpdate() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (lists: readonly string[]) => api.post<Job>("/update", { body: { lists } }),
    onSuccess: (job) => {
      cache.setQueryData([`/jobs/${job.id}`, {}], job);
      void cache.invalidateQueries({ queryKey: ["/jobs"] });
    },
  });
}

export interface UpdateCardProps {
  readonly update: ReturnType<typeof useUpdate>;
  readonly mirror: string | null;
  readonly mayUpdate: boolean;
}

export function UpdateCard({ update, mirror, mayUpdate }: UpdateCardProps) {
  const cache = useQueryClient();
  const jobs = useQuery(got<Jobs>("/jobs", { limit: 200 }));
  useLive("job", () => void cache.invalidateQueries({ queryKey: ["/jobs"] }));
  useLive("list", () => void cache.invalidateQueries({ queryKey: ["/lists"] }));
  const last = jobs.data?.jobs.find(({ kind }) => kind === "update");
  const isBusy = update.isPending || (last !== undefined && !isEnded(last));
  const all = () => {
    if (mayUpdate && !isBusy) update.mutate([]);
  };
  useShortcuts("List sources", mayUpdate && !isBusy ? [{ keys: "u", label: "Update all lists now", run: all }] : []);
  return (
    <Card component="section" aria-labelledby="update-title">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} id="update-title">
            Update
          </Title>
          {mayUpdate && (
            <Button onClick={all} loading={isBusy}>
              Update all now (u)
            </Button>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {mirror === null ? (
            "Fetched from their publishers. An edition that is cut off or lost a quarter of its parties is refused, and the last good one stays in force."
          ) : (
            <>
              Taken from the mirror <code>{mirror}</code>; the addresses below are not asked.
            </>
          )}
        </Text>
        {update.isError && <Failed title="The update was not begun" error={update.error} />}
        {last === undefined ? (
          <Badge variant="outline" color="gray" tt="none" c="var(--mantine-color-text)">
            not updated from here yet
          </Badge>
        ) : (
          <UpdateView key={last.id} id={last.id} />
        )}
      </Stack>
    </Card>
  );
}

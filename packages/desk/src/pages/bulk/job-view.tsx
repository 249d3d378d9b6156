// How far is the job, and what came of it? Progress as it goes; then figures, charts, the first hits and the files to take away.

import { Alert, Anchor, Button, Card, Group, Progress, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { Link } from "wouter";
import { apiUrl } from "../../api/base.ts";
import type { Job } from "../../api/job-types.ts";
import { isEnded, useJob, useJobCancel } from "../../api/use-job.ts";
import { Bars, Columns } from "../../parts/bars.tsx";
import { EditionStamp } from "../../parts/edition-stamp.tsx";
import { Figure, Figures } from "../../parts/figure.tsx";
import { countText, momentText } from "../../parts/format.ts";
import { Icon } from "../../parts/icon.tsx";
import { inertText } from "../../parts/inert-text.ts";
import { JobRemove } from "../../parts/job-remove.tsx";
import { JobState } from "../../parts/job-state.tsx";
import { usePeople } from "../../parts/people.ts";
import { Failed, Loading } from "../../parts/states.tsx";
import { Warnings } from "../../parts/warnings.tsx";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { scoreSteps } from "./bulk-words.ts";
import { FirstHits } from "./first-hits.tsx";

const FORMATS = ["csv", "xlsx", "ndjson"];

function rateText({ done, started_at, finished_at }: Job): string {
  if (started_at === null || done === 0) return "";
  const end = finished_at === null ? Date.now() : new Date(finished_at).getTime();
  const seconds = Math.max(0.001, (end - new Date(started_at).getTime()) / 1000);
  return `${countText(Math.round(done / seconds))} a second`;
}

function Running({ job }: { readonly job: Job }) {
  const cancel = useJobCancel(job.id);
  const stop = () => {
    if (!cancel.isPending) cancel.mutate();
  };
  useShortcuts("This job", [{ keys: "c", label: "Cancel it; what it did so far stays", run: stop }]);
  const share = job.total === null || job.total === 0 ? 0 : (job.done / job.total) * 100;
  return (
    <Stack gap="xs">
      <Progress value={share} size="lg" aria-label={`${Math.floor(share)} % done`} />
      <Group justify="space-between">
        <Text size="sm" role="status">
          {job.state === "queued" ? "Waiting for its turn" : `${countText(job.done)} done`}
          {job.total !== null && ` of ${countText(job.total)}`} {rateText(job) !== "" && `, ${rateText(job)}`}
        </Text>
        <Button size="compact-sm" variant="default" onClick={stop} loading={cancel.isPending}>
          Cancel (c)
        </Button>
      </Group>
      {cancel.isError && <Failed title="It was not cancelled" error={cancel.error} retry={stop} />}
    </Stack>
  );
}

function Downloads({ id }: { readonly id: string }) {
  return (
    <Group gap="xs">
      {FORMATS.map((format) => (
        <Button
          key={format}
          component="a"
          size="xs"
          variant="default"
          href={apiUrl(`/jobs/${id}/result`, { format })}
          download
          leftSection={<Icon name="download" size={14} />}
        >
          {format.toUpperCase()}
        </Button>
      ))}
      <Text size="xs" c="dimmed">
        Cells that a spreadsheet would run as a formula are made harmless.
      </Text>
    </Group>
  );
}

function Outcome({ job }: { readonly job: Job }) {
  const { counts, lists = {}, scores = [], warnings = [], editions = [], alerts } = job;
  if (counts === undefined) return null;
  const bars = Object.entries(lists)
    .map(([label, count]) => ({ label, count }))
    .toSorted((a, b) => b.count - a.count);
  return (
    <Stack gap="md">
      <Figures>
        <Figure count={counts.subjects} words="screened" />
        <Figure count={counts.hits} words="with hits" isMain />
        <Figure count={counts.clear} words="clear" />
        <Figure count={counts.errors} words="could not be read" />
        {job.open_alerts === true && <Figure count={alerts ?? 0} words="alerts opened" isMain />}
      </Figures>
      {(alerts ?? 0) > 0 && (
        <Anchor component={Link} href="/alerts?sort=opened" size="sm" underline="always">
          Go through the alerts
        </Anchor>
      )}
      <Downloads id={job.id} />
      {counts.hits > 0 && (
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
          <section>
            <Title order={3} mb="xs">
              Hits by list
            </Title>
            <Bars label="Hits by list" of="List" bars={bars} />
          </section>
          <section>
            <Title order={3} mb="xs">
              Subjects by the score of their best hit
            </Title>
            <Columns label="Subjects by the score of their best hit" of="Score from" bars={scoreSteps(scores)} />
          </section>
        </SimpleGrid>
      )}
      <Warnings warnings={warnings} />
      {counts.hits > 0 && (
        <section>
          <Title order={3} mb="xs">
            The first subjects with hits
          </Title>
          <FirstHits id={job.id} />
        </section>
      )}
      <Group gap={6} component="section" aria-label="Editions screened against">
        {editions.map((edition) => (
          <EditionStamp key={edition.list} {...edition} />
        ))}
      </Group>
    </Stack>
  );
}

export interface JobViewProps {
  readonly id: string;
  readonly onGone: () => void;
}

export function JobView({ id, onGone }: JobViewProps) {
  const job = useJob(id);
  const { nameOf } = usePeople();
  if (job.isPending) return <Loading what="the job" />;
  if (job.isError) return <Failed error={job.error} retry={() => void job.refetch()} />;
  const { data } = job;
  return (
    <Card component="section" aria-labelledby="job-title">
      <Stack gap="md">
        <Group justify="space-between" align="flex-start">
          <div>
            <Group gap="xs">
              <Title order={2} id="job-title">
                <bdi>{inertText(data.name)}</bdi>
              </Title>
              <JobState state={data.state} />
            </Group>
            <Text size="sm" c="dimmed">
              <bdi>{nameOf(data.actor)}</bdi>, {momentText(data.created_at)}
              {isEnded(data) && rateText(data) !== "" && `, ${rateText(data)}`}
              {data.resumed > 0 && `, went on after ${countText(data.resumed, "stop")} of the program`}
            </Text>
          </div>
          {isEnded(data) && (
            <JobRemove id={id} keeps="What the ledger has of it, and its alerts, stay." onGone={onGone} />
          )}
        </Group>
        {!isEnded(data) && <Running job={data} />}
        {data.error !== null && (
          <Alert color="red" variant="light" role="alert" title={<Title order={3}>It failed</Title>}>
            <Text size="sm" c="var(--mantine-color-text)">
              {data.error.message} <code>{data.error.code}</code>
            </Text>
          </Alert>
        )}
        {isEnded(data) && <Outcome job={data} />}
      </Stack>
    </Card>
  );
}

// What was found in one mailbox? Progress while it is read; then who was targeted when, what to do, and the messages by verdict.

import { Anchor, Button, Card, Group, List, Progress, Stack, Text, Title } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { got } from "../../api/client.ts";
import type { Job } from "../../api/job-types.ts";
import type { MailAnswer, MailStep } from "../../api/mail-types.ts";
import { may, useSession } from "../../api/session.ts";
import { isEnded, useJob, useJobCancel } from "../../api/use-job.ts";
import { Figure, Figures } from "../../parts/figure.tsx";
import { countText, dayText, momentText } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { JobRemove } from "../../parts/job-remove.tsx";
import { JobState } from "../../parts/job-state.tsx";
import { usePeople } from "../../parts/people.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { CampaignPicture } from "./campaign-picture.tsx";
import { Findings } from "./findings.tsx";
import styles from "./mail.module.css";
import { MessageView } from "./message-view.tsx";

/** Where the list and the message stand beside one another. */
const WIDE = "(min-width: 62em)";

function Running({ job }: { readonly job: Job }) {
  const cancel = useJobCancel(job.id);
  const stop = () => {
    if (!cancel.isPending) cancel.mutate();
  };
  useShortcuts("This mailbox", [{ keys: "c", label: "Stop reading it", run: stop }]);
  return (
    <Stack gap="xs">
      <Progress value={100} animated size="lg" aria-label="The mailbox is being read" />
      <Group justify="space-between">
        <Text size="sm" role="status">
          {job.state === "queued" ? "Waiting for its turn" : `${countText(job.done, "message")} read`}. Verdicts come
          when all was read: another copy may stand at the end.
        </Text>
        <Button size="compact-sm" variant="default" onClick={stop} loading={cancel.isPending}>
          Cancel (c)
        </Button>
      </Group>
      {cancel.isError && <Failed title="It was not cancelled" error={cancel.error} retry={stop} />}
    </Stack>
  );
}

function Steps({ steps }: { readonly steps: readonly MailStep[] }) {
  return (
    <Card component="section" aria-labelledby="steps-title">
      <Title order={2} size="h4" id="steps-title" mb="xs">
        What its readers can do now
      </Title>
      <List type="ordered" size="sm" spacing="sm" maw={900}>
        {steps.map(({ does, publisher, title, url, looked_at }) => (
          <List.Item key={`${does} ${url}`}>
            {does}
            <Text size="xs" c="dimmed">
              {publisher}:{" "}
              <Anchor href={url} target="_blank" rel="noreferrer noopener" underline="always">
                {title}
              </Anchor>{" "}
              <span title={looked_at}>
                (address as of {dayText(/\d{4}-\d\d-\d\d/.exec(looked_at)?.[0] ?? looked_at)})
              </span>
            </Text>
          </List.Item>
        ))}
      </List>
    </Card>
  );
}

interface OpenedProps {
  readonly id: string;
  readonly open: number | undefined;
  readonly isWide: boolean;
}

function Opened({ id, open, isWide }: OpenedProps) {
  if (open === undefined) {
    return (
      isWide && (
        <Empty title="Open a message">
          It is shown without harm: nothing in it loads, runs or leads anywhere. j and k go from one to the next.
        </Empty>
      )
    );
  }
  return (
    <div>
      {!isWide && (
        <Button component={Link} href={`/mail/${encodeURIComponent(id)}`} variant="default" size="xs" mb="sm">
          ← All messages
        </Button>
      )}
      <MessageView key={open} job={id} number={open} />
    </div>
  );
}

interface OutcomeProps {
  readonly job: Job;
  readonly open: number | undefined;
}

function Outcome({ job, open }: OutcomeProps) {
  const { id, verdicts } = job;
  const isWide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false }) === true;
  const answer = useQuery(got<MailAnswer>(`/mail/${encodeURIComponent(id)}`, { limit: 1 }));
  if (verdicts === undefined) return null;
  if (answer.isPending) return <Loading what="what was found" />;
  if (answer.isError) return <Failed error={answer.error} retry={() => void answer.refetch()} />;
  const { timeline, steps } = answer.data;
  return (
    <>
      {timeline.length > 0 && (isWide || open === undefined) && (
        <Card component="section" aria-labelledby="targeted-title">
          <Title order={2} size="h4" id="targeted-title" mb="xs">
            Who was targeted when
          </Title>
          <CampaignPicture job={id} days={timeline} />
        </Card>
      )}
      <div className={styles["panes"]}>
        {(isWide || open === undefined) && (
          <Stack gap="md">
            <Findings job={id} counts={verdicts} open={open} />
            {steps.length > 0 && <Steps steps={steps} />}
          </Stack>
        )}
        <Opened id={id} open={open} isWide={isWide} />
      </div>
    </>
  );
}

export interface MailboxViewProps {
  readonly id: string;
  readonly open: number | undefined;
  readonly onGone: () => void;
}

export function MailboxView({ id, open, onGone }: MailboxViewProps) {
  const { data: session } = useSession();
  const job = useJob(id);
  const { nameOf } = usePeople();
  if (job.isPending) return <Loading what="the mailbox" />;
  if (job.isError) return <Failed error={job.error} retry={() => void job.refetch()} />;
  const { data } = job;
  const { name, state, actor, created_at, at_risk = [], verdicts, error } = data;
  return (
    <Stack gap="md">
      <Card component="section" aria-labelledby="mailbox-title">
        <Stack gap="sm">
          <Group justify="space-between" align="flex-start">
            <div>
              <Group gap="xs">
                <Title order={2} id="mailbox-title" style={{ overflowWrap: "anywhere" }}>
                  <bdi>{inertText(name)}</bdi>
                </Title>
                <JobState state={state} />
              </Group>
              <Text size="sm" c="dimmed">
                <bdi>{nameOf(actor)}</bdi>, {momentText(created_at)}
                {at_risk.length > 0 && `, readers at risk: ${at_risk.map(inertText).join(", ")}`}
              </Text>
            </div>
            {isEnded(data) && may(session, "screen") && (
              <JobRemove id={id} keeps="The mailbox and what was found in it go." onGone={onGone} />
            )}
          </Group>
          {!isEnded(data) && <Running job={data} />}
          {verdicts !== undefined && (
            <Figures>
              <Figure count={verdicts.reconnaissance} words="reconnaissance" isMain />
              <Figure count={verdicts.tracking} words="tracking" />
              <Figure count={verdicts.clear} words="clear" />
            </Figures>
          )}
          {error !== null && <Failed error={new Error(error.message)} title="The scan stopped" />}
        </Stack>
      </Card>
      {isEnded(data) && <Outcome job={data} open={open} />}
    </Stack>
  );
}

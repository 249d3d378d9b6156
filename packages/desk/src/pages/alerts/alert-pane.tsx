// What is known of one alert, and what is to be decided? The evidence, with the decision beside it, so that nobody scrolls between them.

import { Alert, Anchor, Badge, Button, Card, Group, Kbd, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { memo, type ReactNode, useState } from "react";
import { Link } from "wouter";
import type { AlertDetail, CaseAlert, Reasons } from "../../api/alert-types.ts";
import { apiUrl } from "../../api/base.ts";
import { got } from "../../api/client.ts";
import { useDraft } from "../../api/draft.ts";
import { failureFrom } from "../../api/failure.ts";
import { api } from "../../api/request.ts";
import type { Screening } from "../../api/screening-types.ts";
import { may, type Session } from "../../api/session.ts";
import { momentText } from "../../parts/format.ts";
import { Icon } from "../../parts/icon.tsx";
import { inertText } from "../../parts/inert-text.ts";
import { type People, usePeople } from "../../parts/people.ts";
import { ScoreMeter } from "../../parts/score-meter.tsx";
import { Empty, Failed } from "../../parts/states.tsx";
import { useStable } from "../../parts/use-stable.ts";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { HitDetail } from "../screen/hit-detail.tsx";
import { ConsequencesView, History, Reopened, Suppressions } from "./alert-past.tsx";
import { dispositionText, reasonText, stateText, subjectText } from "./alert-words.ts";
import styles from "./alerts.module.css";
import { AssignField } from "./assign-field.tsx";
import { DecisionPanel } from "./decision-panel.tsx";
import { type Act, useActs, useSeen } from "./use-acts.ts";

const THRESHOLD = 0.7;

const SOURCES = {
  screening: "a screening",
  job: "a bulk job",
  watch: "a change of a list",
  notice: "a notice",
} as const;

function CaseFile({ id }: { readonly id: string }) {
  const take = (format: string) => {
    const link = document.createElement("a");
    link.href = apiUrl(`/alerts/${id}/case.${format}`);
    link.download = `case-${id}.${format}`;
    link.click();
  };
  useShortcuts("This alert", [
    { keys: "p", label: "Case file as PDF", run: () => take("pdf") },
    { keys: "P", label: "Case file as JSON", run: () => take("json") },
  ]);
  return (
    <Group gap={4} wrap="nowrap">
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => take("pdf")}
        leftSection={<Icon name="download" size={14} />}
        rightSection={<Kbd aria-hidden="true">p</Kbd>}
      >
        Case file
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => take("json")} aria-label="Case file as JSON">
        JSON
      </Button>
    </Group>
  );
}

interface AboutProps {
  readonly alert: AlertDetail;
  readonly reasons: Reasons | undefined;
  readonly people: People;
}

const Head = memo(function Head({ alert, reasons, people }: AboutProps) {
  const { subject, state, disposition, reason, decided_by, decided_at, checked_by, source, opened_at } = alert;
  return (
    <Card padding="md" component="section" aria-label="The alert">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div className={styles["headWords"]}>
          <Group gap="xs">
            <Title order={2}>
              <bdi>{inertText(subjectText(subject))}</bdi>
            </Title>
            <Badge tt="none" className={styles["state"] ?? ""} data-state={state}>
              {stateText(state)}
            </Badge>
            {alert.escalated && (
              <Badge tt="none" bg="var(--desk-danger-soft)" c="var(--desk-danger)">
                Escalated
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed">
            <code>{alert.id}</code>, subject <bdi>{inertText(subject.id)}</bdi>, by {SOURCES[source]},{" "}
            {momentText(opened_at)};{" "}
            <Anchor component={Link} href={`/ledger/${alert.screening.entry}`} inherit underline="always">
              entry {alert.screening.entry}
            </Anchor>
            {alert.clear_since !== null && `; not found any more since ${momentText(alert.clear_since)}`}
          </Text>
          {disposition !== null && (
            <Text size="sm" mt={4}>
              <b>{dispositionText(disposition)}</b>: {reasonText(reasons, disposition, reason)}, by{" "}
              <bdi>{people.nameOf(decided_by)}</bdi>
              {decided_at !== null && `, ${momentText(decided_at)}`}
              {checked_by !== null && `, checked by ${people.nameOf(checked_by)}`}
              {alert.note !== null && <q className={styles["note"]}>{alert.note}</q>}
            </Text>
          )}
        </div>
        <CaseFile id={alert.id} />
      </Group>
    </Card>
  );
});

interface HitsProps {
  readonly alert: AlertDetail;
}

/** The hit that is looked at; an alert may have several. */
function Hits({ alert }: HitsProps) {
  const { hits } = alert.screening;
  const [at, setAt] = useState(0);
  const { data: screening } = useQuery({
    ...got<Screening>(`/screenings/${alert.screening.hash}`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const move = (step: number) => setAt(Math.max(0, Math.min(hits.length - 1, at + step)));
  useShortcuts(
    "This alert",
    hits.length > 1
      ? [
          { keys: "l", label: "Next hit of the alert", run: () => move(1) },
          { keys: "h", label: "Hit before", run: () => move(-1) },
        ]
      : [],
  );
  const hit = hits[at];
  const threshold = screening?.policy.threshold ?? THRESHOLD;
  if (hit === undefined) {
    return <Empty title="No hit any more">The newest screening of this subject found nobody.</Empty>;
  }
  return (
    <Stack gap="sm">
      {hits.length > 1 && (
        <Group gap={6} component="nav" aria-label="Hits of the alert">
          {hits.map((each, index) => (
            <Button
              key={each.party}
              size="compact-sm"
              variant={index === at ? "filled" : "default"}
              aria-current={index === at}
              onClick={() => setAt(index)}
              rightSection={index === at ? undefined : <ScoreMeter score={each.score} threshold={threshold} />}
            >
              <bdi>{inertText(each.caption)}</bdi>
            </Button>
          ))}
        </Group>
      )}
      <HitDetail
        key={hit.party}
        subject={alert.subject}
        hit={hit}
        threshold={threshold}
        settling={(screening?.settling ?? []).filter(({ party }) => party === hit.party)}
      />
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card padding="md" component="section" aria-label={title}>
      <Title order={3} mb="xs">
        {title}
      </Title>
      {children}
    </Card>
  );
}

/** Somebody else did something to it: what, and on we go. */
function Meanwhile({ alert, since, onTake, ...about }: AboutProps & { since: number; onTake: () => void }) {
  useShortcuts("This alert", [{ keys: "v", label: "I have seen what changed", run: onTake }]);
  const news = alert.history.filter(({ entry }) => entry > since);
  return (
    <Alert
      color="yellow"
      variant="light"
      role="alert"
      title={
        <Title order={3} c="var(--mantine-color-text)">
          Somebody else changed this alert meanwhile
        </Title>
      }
    >
      <Stack gap="xs" align="flex-start">
        <History history={news} {...about} />
        <Text size="sm" c="var(--mantine-color-text)">
          Nothing of yours was sent, and what you typed is kept.
        </Text>
        <Button size="xs" onClick={onTake} rightSection={<Kbd aria-hidden="true">v</Kbd>}>
          I have seen it
        </Button>
      </Stack>
    </Alert>
  );
}

interface EvidenceColumnProps extends AboutProps {
  readonly onEndSilence: ((suppression: string) => void) | undefined;
}

/** What is done beside it leaves it as it is. */
const EvidenceColumn = memo(function EvidenceColumn({ alert, reasons, people, onEndSilence }: EvidenceColumnProps) {
  return (
    <Stack gap="sm" className={styles["evidence"] ?? ""}>
      {alert.consequences !== null && (
        <Part title="What follows from a true positive">
          <ConsequencesView consequences={alert.consequences} />
        </Part>
      )}
      <Reopened alert={alert} />
      <Hits alert={alert} />
      {alert.suppressions.length > 0 && (
        <Part title="Not asked about again">
          <Suppressions suppressions={alert.suppressions} people={people} onEnd={onEndSilence} />
        </Part>
      )}
      <Part title="History">
        <History history={alert.history} reasons={reasons} people={people} />
      </Part>
    </Stack>
  );
});

export interface AlertPaneProps {
  readonly alert: AlertDetail;
  readonly reasons: Reasons | undefined;
  readonly session: Session | undefined;
  readonly onDone: (alert: CaseAlert, act: Act) => void;
}

/** Scrolling the list, and what comes into it, leave it as it is. */
export const AlertPane = memo(function AlertPane({ alert, reasons, session, onDone }: AlertPaneProps) {
  const cache = useQueryClient();
  const seen = useSeen(alert);
  // Kept under the alert's name until the service has it.
  const [note, setNote, noteTaken] = useDraft(`alert-note:${alert.id}`, "");
  const acts = useActs(alert, seen, (changed, asked) => {
    if ("note" in asked) noteTaken();
    onDone(changed, asked);
  });
  const ended = useMutation({
    mutationFn: (id: string) => api.delete(`/suppressions/${id}`),
    onSuccess: () => cache.invalidateQueries({ queryKey: [`/alerts/${alert.id}`] }),
  });
  const isDisabled = acts.isPending || seen.isBehind;
  const act = (asked: Act) => {
    if (!isDisabled) acts.mutate(asked);
  };
  const people = usePeople();
  const endSilence = useStable((id: string) => ended.mutate(id));
  const about = { alert, reasons, people };
  const mayDecide = may(session, "decide");
  const isConflict = acts.isError && failureFrom(acts.error).code === "ALERT_CHANGED";
  const failure = acts.isError && !isConflict ? acts.error : ended.error;
  const asked = acts.variables;
  return (
    <div className={styles["pane"]}>
      <div className={styles["head"]}>
        <Head {...about} />
      </div>
      <EvidenceColumn {...about} onEndSilence={mayDecide ? endSilence : undefined} />
      <div className={styles["decision"]}>
        <Stack gap="sm">
          {seen.isBehind && <Meanwhile {...about} since={seen.seenEntry} onTake={seen.take} />}
          {failure !== null && (
            <Failed
              title="Nothing was changed, and what you typed is kept"
              error={failure}
              retry={asked === undefined || !failureFrom(failure).mayRetry ? undefined : () => act(asked)}
            />
          )}
          <DecisionPanel
            alert={alert}
            reasons={reasons}
            note={note}
            setNote={setNote}
            act={act}
            isDisabled={isDisabled}
            mayDecide={mayDecide}
            mayCheck={may(session, "check") && alert.decided_by !== people.me}
          />
          {mayDecide && <AssignField alert={alert} people={people} act={act} isDisabled={isDisabled} />}
        </Stack>
      </div>
    </div>
  );
});

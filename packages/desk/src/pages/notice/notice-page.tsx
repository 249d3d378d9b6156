// What does this announcement assert? Its text with every fact marked, a decision on each, and one key that keeps what was decided and
// screens for those whom no list holds yet.

import { Alert, Button, Card, Group, Kbd, Stack, Text, Title } from "@mantine/core";
import { useMemo, useRef, useState } from "react";
import type { Fact, Reading } from "../../api/notice-types.ts";
import { may, useSession } from "../../api/session.ts";
import { countText } from "../../parts/format.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { useShortcuts } from "../../shell/shortcuts.ts";
import {
  acceptRest,
  correctionOf,
  type Decision,
  fieldsOf,
  nextOf,
  undecidedCount,
  withDecision,
} from "./decisions.ts";
import { type FactSection, sectionsOf } from "./fact-kinds.ts";
import { type FactActions, FactList } from "./fact-list.tsx";
import { KeptOutcome } from "./kept-outcome.tsx";
import { MarkedText } from "./marked-text.tsx";
import styles from "./notice.module.css";
import { ProvisionalView } from "./provisional-view.tsx";
import { ScreenedNames } from "./screened-names.tsx";
import { AboutFields, AnotherText, SourceForm } from "./source-form.tsx";
import { type NoticeDraft, useNotice } from "./use-notice.ts";

interface ReviewProps {
  readonly reading: Reading;
  readonly draft: NoticeDraft;
  readonly change: (part: Partial<NoticeDraft>) => void;
  readonly keep: {
    readonly mutate: () => void;
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly error: unknown;
  };
}

/** What can be done with the chosen fact. */
function useFactActions({ reading, draft, change }: ReviewProps, order: readonly Fact[]) {
  const { decisions, correcting } = draft;
  const fact = order.find(({ id }) => id === draft.chosen) ?? order[0];
  const decide = (decision: Decision) => {
    if (fact === undefined) return;
    const next = withDecision(decisions, fact.id, decision);
    change({ decisions: next, chosen: nextOf(order, next, fact.id), correcting: undefined });
  };
  const actions: FactActions = {
    choose: (id) => change({ chosen: id, correcting: undefined }),
    accept: () => decide({ how: "accepted" }),
    reject: () => decide({ how: "rejected" }),
    startCorrection: () =>
      fact !== undefined && change({ chosen: fact.id, correcting: fieldsOf(fact, decisions[fact.id]?.correction) }),
    changeCorrection: (fields) => change({ correcting: fields }),
    finishCorrection: () => {
      if (fact === undefined || correcting === undefined) return;
      const correction = correctionOf(fact, correcting);
      decide(Object.keys(correction).length === 0 ? { how: "accepted" } : { how: "corrected", correction });
    },
    cancelCorrection: () => change({ correcting: undefined }),
  };
  const move = (step: number) => {
    const at = order.findIndex(({ id }) => id === fact?.id) + step;
    const next = order[Math.max(0, Math.min(order.length - 1, at))];
    if (next !== undefined) actions.choose(next.id);
  };
  const acceptAll = () => change({ decisions: acceptRest(reading.facts, decisions), correcting: undefined });
  const undo = () => fact !== undefined && change({ decisions: withDecision(decisions, fact.id, undefined) });
  return { fact, actions, move, acceptAll, undo };
}

function KeepBar({
  draft,
  reading,
  onAcceptAll,
  onKeep,
  keep,
}: { readonly onAcceptAll: () => void; readonly onKeep: () => void } & Omit<ReviewProps, "change">) {
  const { data: session } = useSession();
  const left = undecidedCount(reading.facts, draft.decisions);
  const isAllowed = may(session, "decide");
  return (
    <div className={styles["bar"]}>
      <Group gap="sm" justify="space-between">
        <Text size="sm" role="status">
          {left === 0
            ? `All ${countText(reading.facts.length, "fact")} decided`
            : `${countText(reading.facts.length - left)} of ${countText(reading.facts.length, "fact")} decided; what is undecided is left out`}
        </Text>
        <Group gap="sm">
          <Button variant="default" onClick={onAcceptAll} disabled={left === 0} aria-keyshortcuts="Shift+A">
            Accept all {left === reading.facts.length ? "" : "others "}
            <span aria-hidden="true" className={styles["key"]}>
              A
            </span>
          </Button>
          <Button onClick={onKeep} loading={keep.isPending} disabled={!isAllowed} aria-keyshortcuts="w">
            Keep and screen{" "}
            <span aria-hidden="true" className={styles["key"]}>
              w
            </span>
          </Button>
        </Group>
      </Group>
      {!isAllowed && (
        <Text size="sm" c="dimmed" mt={4}>
          Your role reads announcements and keeps none.
        </Text>
      )}
    </div>
  );
}

interface PanesProps {
  readonly reading: Reading;
  readonly draft: NoticeDraft;
  readonly sections: readonly FactSection[];
  readonly chosen: string | undefined;
  readonly actions: FactActions;
}

/** The text, and beside it what was read of it. */
function Panes({ reading, draft, sections, chosen, actions }: PanesProps) {
  return (
    <div className={styles["panes"]}>
      <Card p={0}>
        <MarkedText
          text={reading.text}
          facts={reading.facts}
          sections={sections}
          decisions={draft.decisions}
          chosen={chosen}
          onChoose={actions.choose}
        />
      </Card>
      <Card p={0}>
        {sections.length === 0 ? (
          <Empty title="No fact was read">
            The text designates nobody and ties nobody to a group, in words that the reader knows. It can be kept all
            the same.
          </Empty>
        ) : (
          <FactList
            sections={sections}
            decisions={draft.decisions}
            chosen={chosen}
            correcting={draft.correcting}
            actions={actions}
          />
        )}
      </Card>
    </div>
  );
}

function Review(props: ReviewProps) {
  const { reading, draft, change, keep } = props;
  const [isTried, setTried] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const sections = useMemo(() => sectionsOf(reading.facts), [reading.facts]);
  const order = useMemo(() => sections.flatMap((section) => section.facts.map(({ fact }) => fact)), [sections]);
  const { fact, actions, move, acceptAll, undo } = useFactActions(props, order);
  const onKeep = () => {
    if (keep.isPending) return;
    setTried(true);
    const missing = (["publisher", "statedOn", "name"] as const).find((field) => draft[field].trim() === "");
    if (missing === undefined) keep.mutate();
    else place.current?.querySelector<HTMLElement>(`[data-about="${missing}"]`)?.focus();
  };
  useShortcuts("Facts of the announcement", [
    { keys: "j", label: "Next fact", run: () => move(1) },
    { keys: "k", label: "Fact before", run: () => move(-1) },
    { keys: "a", label: "Accept the fact", run: actions.accept },
    { keys: "c", label: "Correct the fact", run: actions.startCorrection },
    { keys: "r", label: "Reject the fact", run: actions.reject },
    { keys: "u", label: "Undo the decision on the fact", run: undo },
    { keys: "A", label: "Accept all others", run: acceptAll },
    { keys: "w", label: "Keep, make provisional entries, screen", run: onKeep },
  ]);
  return (
    <Stack gap="md" ref={place}>
      {!reading.supported && (
        <Alert color="yellow" variant="light">
          <Text size="sm" c="var(--mantine-color-text)">
            The reader reads English to the full; this text is in another language ({reading.language}), and much may be
            missing.
          </Text>
        </Alert>
      )}
      <AboutFields
        draft={draft}
        onChange={change}
        isTried={isTried}
        isGuessed={reading.stated_on !== null && reading.stated_on === draft.statedOn}
      />
      <Text size="sm" c="dimmed" className="no-print">
        <Kbd>j</Kbd> <Kbd>k</Kbd> go through the facts; <Kbd>a</Kbd> accepts, <Kbd>c</Kbd> corrects, <Kbd>r</Kbd>{" "}
        rejects, <Kbd>u</Kbd> undoes.
      </Text>
      <Panes reading={reading} draft={draft} sections={sections} chosen={fact?.id} actions={actions} />
      <ScreenedNames screened={reading.screened} />
      {keep.isError && (
        <Failed title="It was not kept; all that you decided is still here" error={keep.error} retry={onKeep} />
      )}
      <KeepBar {...props} onAcceptAll={acceptAll} onKeep={onKeep} />
    </Stack>
  );
}

export function NoticePage() {
  const { draft, change, reading, read, keep, kept } = useNotice();
  return (
    <Stack gap="md" maw={1400}>
      <Group justify="space-between">
        <Title order={1}>Notice</Title>
        {draft.isRead && <AnotherText onAnother={() => change({ isRead: false })} />}
      </Group>
      {kept !== undefined && !draft.isRead && <KeptOutcome key={kept.document} kept={kept} />}
      {!draft.isRead && (
        <SourceForm
          draft={draft}
          onChange={change}
          onRead={(source, name) => read.mutate({ source, ...(name === undefined ? {} : { name }) })}
          busy={read.isPending}
        />
      )}
      {read.isError && !draft.isRead && <Failed title="The announcement was not read" error={read.error} />}
      {draft.isRead && reading.isPending && <Loading what="the facts" />}
      {draft.isRead && reading.isError && (
        <Failed
          title="The announcement was not read; what you decided is still here"
          error={reading.error}
          retry={() => void reading.refetch()}
        />
      )}
      {draft.isRead && reading.data !== undefined && (
        <Review reading={reading.data} draft={draft} change={change} keep={keep} />
      )}
      {!draft.isRead && <ProvisionalView />}
    </Stack>
  );
}

// What came of a recorded screening? Its verdict, where it is recorded, by which editions, and its hits, one of them opened.

import { Anchor, Badge, Card, Group, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import type { Hit, Screening } from "../../api/screening-types.ts";
import { EditionStamp } from "../../parts/edition-stamp.tsx";
import { countryText, countText, scoreText } from "../../parts/format.ts";
import { Icon } from "../../parts/icon.tsx";
import { inertText } from "../../parts/inert-text.ts";
import { ScoreMeter } from "../../parts/score-meter.tsx";
import { Warnings } from "../../parts/warnings.tsx";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { HitDetail } from "./hit-detail.tsx";
import styles from "./screen.module.css";

function Verdict({ screening }: { readonly screening: Screening }) {
  const { status, hits } = screening;
  const [colour, ground, words] =
    status === "hits"
      ? (["var(--desk-danger)", "var(--desk-danger-soft)", countText(hits.length, "hit")] as const)
      : status === "clear"
        ? (["var(--desk-fine)", "var(--desk-fine-soft)", "Clear"] as const)
        : (["var(--desk-open)", "var(--desk-open-soft)", "Not screened"] as const);
  return (
    <Badge
      size="xl"
      tt="none"
      radius="sm"
      bg={ground}
      c={colour}
      leftSection={<Icon name={status === "clear" ? "check" : "warning"} size={16} />}
    >
      {words}
    </Badge>
  );
}

function Head({ screening }: { readonly screening: Screening }) {
  const { subject, entry, alert, editions, warnings, policy, error } = screening;
  const known =
    subject === null
      ? []
      : [
          subject.kind === "any" ? "" : subject.kind,
          subject.birth_date === null ? "" : `born ${subject.birth_date}`,
          subject.countries.map(countryText).join(", "),
        ];
  return (
    <Card>
      <Stack gap="sm">
        <Group gap="md">
          <Verdict screening={screening} />
          <div>
            <Title order={2}>
              <bdi>{inertText(subject?.name ?? "Its body was disposed of")}</bdi>
            </Title>
            <Text size="sm" c="dimmed">
              {known.filter((part) => part).join(", ")}
            </Text>
          </div>
        </Group>
        {error !== undefined && <Text>{error.message}</Text>}
        <Text size="sm" c="dimmed">
          Recorded as{" "}
          <Anchor component={Link} href={`/ledger/${entry}`} inherit underline="always">
            entry {entry}
          </Anchor>{" "}
          of the ledger; a hit from {scoreText(policy.threshold)}.
          {alert !== null && (
            <>
              {" "}
              <Anchor component={Link} href={`/alerts/${encodeURIComponent(alert)}`} inherit underline="always">
                An alert awaits a decision
              </Anchor>
              .
            </>
          )}
        </Text>
        <Warnings warnings={warnings} />
        <details className={styles["basis"]}>
          <summary>Screened against {countText(editions.length, "edition")}</summary>
          <Group gap={6} mt={6}>
            {editions.map((edition) => (
              <EditionStamp key={edition.list} {...edition} />
            ))}
          </Group>
        </details>
      </Stack>
    </Card>
  );
}

interface HitRowProps {
  readonly hit: Hit;
  readonly threshold: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function HitRow({ hit, threshold, isOpen, onOpen }: HitRowProps) {
  return (
    <li>
      <button type="button" className={styles["hitRow"]} aria-current={isOpen} onClick={onOpen}>
        <Group justify="space-between" wrap="nowrap" gap="xs">
          <bdi className={styles["caption"]}>{inertText(hit.caption)}</bdi>
          <ScoreMeter score={hit.score} threshold={threshold} />
        </Group>
        <code>{hit.party}</code>
      </button>
    </li>
  );
}

export interface OutcomeProps {
  readonly screening: Screening;
  /** The party to open first, else the best. */
  readonly opened?: string | undefined;
}

export function Outcome({ screening, opened }: OutcomeProps) {
  const { hits, near = [], policy } = screening;
  const all = [...hits, ...near];
  const [chosen, setChosen] = useState(opened ?? all[0]?.party);
  const at = Math.max(
    0,
    all.findIndex(({ party }) => party === chosen),
  );
  const hit = all[at];
  const move = (step: number) => setChosen(all[Math.min(all.length - 1, Math.max(0, at + step))]?.party);
  useShortcuts("Hits", [
    { keys: "j", label: "Next hit", run: () => move(1) },
    { keys: "k", label: "Hit before", run: () => move(-1) },
  ]);
  const row = (each: Hit) => (
    <HitRow
      key={each.party}
      hit={each}
      threshold={policy.threshold}
      isOpen={each === hit}
      onOpen={() => setChosen(each.party)}
    />
  );
  return (
    <Stack gap="md">
      <Head screening={screening} />
      {screening.subject !== null && hit !== undefined && (
        <div className={styles["panes"]}>
          <Card p={0} component="section" aria-label="Hits and near misses">
            {hits.length > 0 && <ul className={styles["hits"]}>{hits.map(row)}</ul>}
            {near.length > 0 && (
              <>
                <Text size="xs" fw={600} c="dimmed" px="sm" py={6}>
                  Below the threshold, to compare
                </Text>
                <ul className={styles["hits"]}>{near.map(row)}</ul>
              </>
            )}
          </Card>
          <HitDetail
            key={hit.party}
            subject={screening.subject}
            hit={hit}
            threshold={policy.threshold}
            settling={screening.settling.filter(({ party }) => party === hit.party)}
          />
        </div>
      )}
    </Stack>
  );
}

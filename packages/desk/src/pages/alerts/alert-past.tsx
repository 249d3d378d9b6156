// What has happened to an alert, what follows from it, and what is kept silent?

import { Alert, Anchor, Badge, Button, Group, List, Stack, Table, Text, Title } from "@mantine/core";
import { Link } from "wouter";
import type { AlertDetail, Change, Consequences, HistoryLine, Reasons, Suppression } from "../../api/alert-types.ts";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { dayText, momentText, sentence } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { PartyChip } from "../../parts/party-chip.tsx";
import type { People } from "../../parts/people.ts";
import { actionText, detailText } from "./alert-words.ts";
import styles from "./alerts.module.css";

export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <List size="sm" spacing={2}>
      {changes.map(({ party, field, side, before, after }) => (
        <List.Item key={party + field + side + after}>
          <code>{party}</code> {side === "subject" ? "asked" : side === "party" ? "listed" : ""}{" "}
          {field.replaceAll("_", " ")}: <bdi>{inertText(before === "" ? "nothing" : before)}</bdi> →{" "}
          <bdi>{inertText(after === "" ? "nothing" : after)}</bdi>
        </List.Item>
      ))}
    </List>
  );
}

export interface HistoryProps {
  readonly history: readonly HistoryLine[];
  readonly reasons: Reasons | undefined;
  readonly people: People;
}

function HistoryEntry({ line, reasons, people }: { readonly line: HistoryLine } & Omit<HistoryProps, "history">) {
  const { entry, at, actor, action, detail } = line;
  const words = detailText(line, reasons, people);
  const { note, changed } = detail;
  return (
    <li>
      <span className={styles["when"]}>
        <time dateTime={at}>{momentText(at)}</time>{" "}
        <Anchor component={Link} href={`/ledger/${entry}`} inherit underline="always">
          entry {entry}
        </Anchor>
      </span>
      <span>
        <b>{actionText(action)}</b> by <bdi>{people.nameOf(actor)}</bdi>
        {words !== "" && <>: {words}</>}
      </span>
      {typeof note === "string" && note !== "" && <q className={styles["note"]}>{note}</q>}
      {Array.isArray(changed) && changed.length > 0 && <Changes changes={changed as Change[]} />}
    </li>
  );
}

/** The newest first: what somebody else did last is what one wants to know. */
export function History({ history, ...about }: HistoryProps) {
  const newest = history.toSorted((a, b) => b.entry - a.entry);
  return (
    <ol className={styles["history"]} aria-label="History, the newest first">
      {newest.map((line) => (
        <HistoryEntry key={`${line.entry} ${line.action}`} line={line} {...about} />
      ))}
    </ol>
  );
}

const BASES: Readonly<Record<string, string>> = {
  entry: "the entry itself",
  list: "the list: all in it are so bound",
  regime: "the regime",
  "not stated": "nobody in this edition",
};

export function ConsequencesView({ consequences }: { readonly consequences: Consequences }) {
  const { measures, steps, steps_of, note, unknown_lists } = consequences;
  return (
    <Stack gap="sm">
      <FoldingTable
        columns={["Measure that binds", "Regime", "Who says so"]}
        minWidth={420}
        verticalSpacing={6}
        fz="sm"
      >
        {measures.map(({ party, regime, measure, meaning, basis }) => (
          <Table.Tr key={party + regime + measure}>
            <Table.Td>
              <b>{measure === "not stated" ? "Measures not stated" : measure}</b>
              <Text size="xs" c="dimmed">
                {sentence(meaning)}
              </Text>
            </Table.Td>
            <Table.Td>
              {regime === "" ? "not stated" : regime} <PartyChip party={party} />
            </Table.Td>
            <Table.Td>{BASES[basis] ?? basis}</Table.Td>
          </Table.Tr>
        ))}
      </FoldingTable>
      <ol className={styles["steps"]} aria-label="Next steps">
        {steps.map(({ what, by, jurisdiction, source }) => (
          <li key={jurisdiction + what}>
            <Badge size="sm" variant="light" color="gray" tt="none" c="var(--mantine-color-text)">
              {jurisdiction}
            </Badge>{" "}
            {sentence(what)} <b>{sentence(by)}</b>{" "}
            <Anchor href={source.url} target="_blank" rel="noreferrer noopener" inherit underline="always">
              {source.title}
            </Anchor>
          </li>
        ))}
      </ol>
      {unknown_lists.length > 0 && (
        <Alert color="yellow" variant="light" p="xs">
          <Text size="sm" c="var(--mantine-color-text)">
            What follows from a hit on {unknown_lists.join(", ")} is not known here.
          </Text>
        </Alert>
      )}
      <Text size="xs" c="dimmed">
        {sentence(note)} As of {dayText(steps_of)}.
      </Text>
    </Stack>
  );
}

export interface SuppressionsProps {
  readonly suppressions: readonly Suppression[];
  readonly people: People;
  readonly onEnd: ((id: string) => void) | undefined;
}

export function Suppressions({ suppressions, people, onEnd }: SuppressionsProps) {
  return (
    <Stack gap={6}>
      {suppressions.map(({ id, party, caption, made_at, made_by, until, holds, ended }) => (
        <Group key={id} gap="xs">
          <PartyChip party={party} caption={caption} />
          <Text size="sm" {...(holds ? {} : { c: "dimmed" })}>
            {holds
              ? `not asked about again ${until === null ? "until something changes" : `until ${dayText(until)}`}`
              : `asked about again${ended === null ? ", its day has passed" : `: ${ended.why.replaceAll("_", " ")}`}`}{" "}
            ({dayText(made_at.slice(0, 10))}, <bdi>{people.nameOf(made_by)}</bdi>)
          </Text>
          {holds && onEnd !== undefined && (
            <Button size="compact-xs" variant="default" onClick={() => onEnd(id)}>
              Ask again
            </Button>
          )}
        </Group>
      ))}
    </Stack>
  );
}

/** Why it is open again. */
export function Reopened({ alert }: { readonly alert: AlertDetail }) {
  if (alert.reopened === null || alert.state === "closed") return null;
  return (
    <Alert
      color="blue"
      variant="light"
      p="xs"
      title={
        <Title order={3} c="var(--mantine-color-text)">
          Reopened: {alert.reopened.why}
        </Title>
      }
    >
      <Changes changes={alert.reopened.changed} />
    </Alert>
  );
}

// What would have been? Curves over the thresholds, what past decisions say of it, and by name whose verdict changes.

import { Badge, Card, List, SegmentedControl, SimpleGrid, Stack, Table, Text, Title } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { Counted, Lab } from "../../api/lab-types.ts";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { countText } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { LineChart } from "../../parts/line-chart.tsx";
import { PartyChip } from "../../parts/party-chip.tsx";
import { ScoreMeter } from "../../parts/score-meter.tsx";
import { Empty } from "../../parts/states.tsx";
import { dispositionText } from "../alerts/alert-words.ts";
import styles from "./lab.module.css";

const DISPOSITIONS = ["true_positive", "false_positive", "inconclusive"] as const;
const LISTS_MAX = 5;

/** Of decided alerts: how many would be opened. */
function keptText({ decided }: Counted, disposition: string): string {
  const share = decided[disposition];
  return share === undefined ? "none decided" : `${countText(share.alerts)} of ${countText(share.of)}`;
}

function Compared({ lab }: { readonly lab: Lab }) {
  const columns = [
    { label: "In force", counted: lab.current },
    ...(lab.policy === null ? [] : [{ label: "As tried", counted: lab.policy }]),
  ];
  const rows: readonly { readonly label: string; readonly of: (counted: Counted) => string }[] = [
    { label: "Alerts a day", of: ({ alerts_per_day }) => alerts_per_day.toFixed(1) },
    { label: "Subjects that alert", of: ({ alerts }) => countText(alerts) },
    { label: "Hits", of: ({ hits }) => countText(hits) },
    { label: "Newly alerted", of: ({ won }) => countText(won) },
    { label: "No longer alerted", of: ({ lost }) => countText(lost) },
    ...DISPOSITIONS.map((disposition) => ({
      label: `${dispositionText(disposition)}s still opened`,
      of: (counted: Counted) => keptText(counted, disposition),
    })),
  ];
  return (
    <Table verticalSpacing={6} className={styles["compared"] ?? ""}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th />
          {columns.map(({ label }) => (
            <Table.Th key={label} ta="right">
              {label}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ label, of }) => (
          <Table.Tr key={label}>
            <Table.Th scope="row">{label}</Table.Th>
            {columns.map((column) => (
              <Table.Td key={column.label} ta="right">
                {of(column.counted)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card component="section" aria-label={title}>
      <Title order={3} mb="xs">
        {title}
      </Title>
      {children}
    </Card>
  );
}

function Curves({ lab: { curves } }: { readonly lab: Lab }) {
  const x = curves.map(({ threshold }) => threshold);
  const lists = [...new Set(curves.flatMap(({ per_list }) => Object.keys(per_list)))]
    .map((list) => ({ list, most: Math.max(...curves.map(({ per_list }) => per_list[list] ?? 0)) }))
    .toSorted((a, b) => b.most - a.most)
    .slice(0, LISTS_MAX);
  const about = { x, xLabel: "Threshold", height: 200 };
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      <Part title="Alerts and hits">
        <LineChart
          {...about}
          label="Alerts and hits by threshold"
          series={[
            { label: "alerts", values: curves.map(({ alerts }) => alerts) },
            { label: "hits", values: curves.map(({ hits }) => hits) },
          ]}
        />
      </Part>
      <Part title="Won and lost, against the rule in force">
        <LineChart
          {...about}
          label="Subjects won and lost by threshold"
          series={[
            { label: "won", values: curves.map(({ won }) => won) },
            { label: "lost", values: curves.map(({ lost }) => lost) },
          ]}
        />
      </Part>
      <Part title="Hits by list">
        <LineChart
          {...about}
          label="Hits by list and threshold"
          series={lists.map(({ list }) => ({
            label: list,
            values: curves.map(({ per_list }) => per_list[list] ?? 0),
          }))}
        />
      </Part>
      <Part title="Decided alerts that would be opened">
        <LineChart
          {...about}
          label="Decided alerts that would be opened, by threshold"
          series={DISPOSITIONS.map((disposition) => ({
            label: dispositionText(disposition),
            values: curves.map(({ decided }) => decided[disposition]?.alerts ?? 0),
          }))}
        />
      </Part>
    </SimpleGrid>
  );
}

function Changed({ lab: { changed, changed_total } }: { readonly lab: Lab }) {
  const [sort, setSort] = useState("all");
  const shown = changed.filter(({ to }) => sort === "all" || (sort === "lost") === (to === "clear"));
  if (changed_total === 0) return <Empty title="Nobody's verdict changes" />;
  return (
    <Stack gap="xs">
      <SegmentedControl
        w="fit-content"
        size="xs"
        value={sort}
        onChange={setSort}
        aria-label="Which changes"
        data={[
          { value: "all", label: `All ${countText(changed_total)}` },
          { value: "lost", label: "No longer found" },
          { value: "won", label: "Newly found" },
        ]}
      />
      <FoldingTable
        columns={["Subject", "Verdict", "Best hit", "Score", "Decided as"]}
        minWidth={680}
        maxHeight={480}
        verticalSpacing={6}
        fz="sm"
        stickyHeader
      >
        {shown.map(({ subject, to, party, caption, score, disposition }) => (
          <Table.Tr key={`${subject.id} ${subject.name} ${party}`}>
            <Table.Th scope="row">
              <bdi>{inertText(subject.name)}</bdi>{" "}
              <Text span size="xs" c="dimmed" ff="monospace">
                {inertText(subject.id)}
              </Text>
            </Table.Th>
            <Table.Td>{to === "clear" ? "no longer found" : "newly found"}</Table.Td>
            <Table.Td>
              <PartyChip party={party} caption={inertText(caption)} />
            </Table.Td>
            <Table.Td>
              <ScoreMeter score={score} />
            </Table.Td>
            <Table.Td>
              {disposition === undefined ? (
                "not decided"
              ) : (
                <Badge tt="none" className={styles["disposition"] ?? ""} data-sort={disposition}>
                  {dispositionText(disposition)}
                </Badge>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </FoldingTable>
      {changed_total > changed.length && (
        <Text size="sm" c="dimmed">
          The first {countText(changed.length)} of {countText(changed_total)}.
        </Text>
      )}
    </Stack>
  );
}

export function LabOutcome({ lab }: { readonly lab: Lab }) {
  const lostTrue = lab.changed.filter(
    ({ to, disposition }) => to === "clear" && disposition === "true_positive",
  ).length;
  return (
    <Stack gap="md">
      <Part title="Side by side">
        <Text size="sm" c="dimmed" mb="xs">
          {countText(lab.subjects, "subject")} over {countText(lab.days, "day")}
          {lab.left_out > 0 && `; ${countText(lab.left_out)} more were left out`}.
        </Text>
        {lostTrue > 0 && (
          <Text size="sm" fw={600} c="var(--desk-danger)" role="alert" mb="xs">
            {countText(lostTrue, "true positive")} would no longer be found.
          </Text>
        )}
        <Compared lab={lab} />
      </Part>
      <Curves lab={lab} />
      <Part title="Whose verdict changes">
        <Changed lab={lab} />
      </Part>
      <Part title="What these figures do not say">
        <List size="sm">
          {lab.limits.map((limit) => (
            <List.Item key={limit}>{limit}</List.Item>
          ))}
        </List>
      </Part>
    </Stack>
  );
}

// What changed between two editions, at a glance? How much came, went and was amended, in which regimes, and who, by name.

import { Button, Group, NativeSelect, SimpleGrid, Stack, Table, Text, Title } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { got } from "../../api/client.ts";
import type { AmendedParty, Delta, DeltaParty } from "../../api/list-types.ts";
import { FieldChanges, partyFieldText } from "../../parts/field-changes.tsx";
import { countText, dayText } from "../../parts/format.ts";
import { PartyChip } from "../../parts/party-chip.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import styles from "./lists.module.css";

const SHOWN_MAX = 100;
/** Read at a glance; a key press shows the rest. */
const FIRST_SHOWN = 15;
const SORTS = ["added", "removed", "amended"] as const;
const WORDS = { added: "added", removed: "removed", amended: "amended" } as const;

function Glance({ delta }: { readonly delta: Delta }) {
  const { counts } = delta;
  return (
    <div>
      <Group gap="lg" mb={6}>
        {SORTS.map((sort) => (
          <Text key={sort} size="sm">
            <span className={`${styles["key"]} ${styles[sort]}`} aria-hidden="true" />
            <b>{countText(counts[sort])}</b> {WORDS[sort]}
          </Text>
        ))}
        <Text size="sm" c="dimmed">
          {countText(counts.unchanged)} unchanged
        </Text>
      </Group>
      <div className={styles["glance"]} aria-hidden="true">
        {SORTS.filter((sort) => counts[sort] > 0).map((sort) => (
          <span key={sort} className={styles[sort]} style={{ flex: counts[sort] }} />
        ))}
        <span style={{ flex: Math.max(1, counts.unchanged) }} />
      </div>
    </div>
  );
}

function Shares({ delta }: { readonly delta: Delta }) {
  const regimes = delta.regimes.filter(({ added, removed }) => added + removed > 0).slice(0, 8);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
      {regimes.length > 0 && (
        <Table verticalSpacing={4} captionSide="top">
          <Table.Caption>By regime</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Regime</Table.Th>
              <Table.Th ta="right">Added</Table.Th>
              <Table.Th ta="right">Removed</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {regimes.map(({ name, added, removed }) => (
              <Table.Tr key={name}>
                <Table.Td>{name}</Table.Td>
                <Table.Td ta="right">{countText(added)}</Table.Td>
                <Table.Td ta="right">{countText(removed)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {delta.fields.length > 0 && (
        <Table verticalSpacing={4} captionSide="top">
          <Table.Caption>Amended fields</Table.Caption>
          <Table.Tbody>
            {delta.fields.slice(0, 8).map(({ field, count }) => (
              <Table.Tr key={field}>
                <Table.Th scope="row">{partyFieldText(field)}</Table.Th>
                <Table.Td ta="right">{countText(count, "party", "parties")}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </SimpleGrid>
  );
}

interface PartiesProps {
  readonly title: string;
  readonly parties: readonly (DeltaParty | AmendedParty)[];
  readonly count: number;
  readonly day: string;
}

function Parties({ title, parties, count, day }: PartiesProps) {
  const [shown, setShown] = useState(FIRST_SHOWN);
  if (count === 0) return null;
  return (
    <section>
      <Title order={2} mb={4}>
        {title}{" "}
        <Text span c="dimmed">
          ({countText(count)})
        </Text>
      </Title>
      <ul className={styles["parties"]}>
        {parties.slice(0, shown).map((party) => (
          <li key={party.party}>
            <PartyChip party={party.party} caption={party.caption} asOf={day} />
            <Text size="xs" c="dimmed">
              {[party.kind, ...party.regimes].join("; ")}
            </Text>
            {"changes" in party && (
              <details>
                <summary>{party.fields.map(partyFieldText).join(", ")}</summary>
                <FieldChanges changes={party.changes} />
              </details>
            )}
          </li>
        ))}
      </ul>
      {shown < parties.length && (
        <Button variant="default" size="xs" onClick={() => setShown(parties.length)}>
          {countText(parties.length - shown)} more
        </Button>
      )}
      {count > SHOWN_MAX && shown >= parties.length && (
        <Text size="sm" c="dimmed">
          The first {SHOWN_MAX} are shown; all are in portcullis diff --json.
        </Text>
      )}
    </section>
  );
}

export interface DeltaViewProps {
  readonly id: string;
  /** Days of its editions, the newest first. */
  readonly days: readonly string[];
}

export function DeltaView({ id, days }: DeltaViewProps) {
  const [to, setTo] = useState(days[0] ?? "");
  const [from, setFrom] = useState(days[1] ?? "");
  const delta = useQuery({
    ...got<Delta>(`/lists/${encodeURIComponent(id)}/delta`, { from, to, limit: SHOWN_MAX }),
    enabled: days.length > 1,
    placeholderData: keepPreviousData,
  });
  if (days.length < 2) return <Empty title="One edition is loaded">A difference needs two.</Empty>;
  const options = [...new Set(days)].map((day) => ({ value: day, label: dayText(day) }));
  return (
    <Stack gap="lg">
      <Group gap="sm">
        <NativeSelect
          label="From the edition of"
          data={options}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <NativeSelect
          label="to the edition of"
          data={options}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </Group>
      {delta.isPending && <Loading what="the difference" />}
      {delta.isError && <Failed error={delta.error} retry={() => void delta.refetch()} />}
      {delta.data !== undefined && !delta.isError && (
        <>
          <Glance delta={delta.data} />
          <Shares delta={delta.data} />
          <Parties title="Added" parties={delta.data.added} count={delta.data.counts.added} day={delta.data.to} />
          <Parties
            title="Removed"
            parties={delta.data.removed}
            count={delta.data.counts.removed}
            day={delta.data.from}
          />
          <Parties title="Amended" parties={delta.data.amended} count={delta.data.counts.amended} day={delta.data.to} />
        </>
      )}
    </Stack>
  );
}

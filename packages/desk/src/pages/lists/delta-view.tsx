// What changed between two editions, at a glance? How much came, went and was amended, in which regimes, and who, by name.

import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "wouter";
import { got } from "../../api/client.ts";
import type { AmendedParty, Delta, DeltaParty } from "../../api/list-types.ts";
import { Bars } from "../../parts/bars.tsx";
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
  const regimes = (change: "added" | "removed") =>
    delta.regimes
      .filter((regime) => regime[change] > 0)
      .toSorted((a, b) => b[change] - a[change])
      .slice(0, 8)
      .map((regime) => ({ label: regime.name, count: regime[change] }));
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
      {(["added", "removed"] as const)
        .filter((change) => regimes(change).length > 0)
        .map((change) => (
          <section key={change}>
            <Title order={3} mb={6}>
              {change === "added" ? "Added" : "Removed"}, by regime
            </Title>
            <Bars label={`Parties ${change}, by regime`} of="Regime" bars={regimes(change)} isWide />
          </section>
        ))}
      {delta.fields.length > 0 && (
        <section>
          <Title order={3} mb={6}>
            Amended, by field
          </Title>
          <Bars
            label="Parties amended, by field"
            of="Field"
            bars={delta.fields.slice(0, 8).map(({ field, count }) => ({ label: partyFieldText(field), count }))}
          />
        </section>
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
          {countText(parties.length - shown)} more of {countText(count)}
        </Button>
      )}
      {count > SHOWN_MAX && shown >= parties.length && (
        <Text size="sm" c="dimmed">
          The first {SHOWN_MAX} are shown; <code>portcullis diff --json</code> has all.
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
  const [search, setSearch] = useSearchParams();
  const dayOf = (end: "from" | "to", otherwise: string) => {
    const asked = search.get(end);
    return asked !== null && days.includes(asked) ? asked : otherwise;
  };
  const [from, to] = [dayOf("from", days[1] ?? ""), dayOf("to", days[0] ?? "")];
  const set = (end: "from" | "to", day: string) => setSearch({ from, to, [end]: day }, { replace: true });
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
          onChange={(event) => set("from", event.currentTarget.value)}
        />
        <NativeSelect
          label="to the edition of"
          data={options}
          value={to}
          onChange={(event) => set("to", event.currentTarget.value)}
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

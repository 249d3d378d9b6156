// What was recorded, and can it be proven? Entries page by page, one of them with its proof, and the checkpoint to print or hand out.

import { Button, Card, Group, Select, SimpleGrid, Stack, Text, TextInput, Title } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useLocation, useParams } from "wouter";
import type { LedgerEntry, LedgerPageOf } from "../../api/ledger-types.ts";
import { api } from "../../api/request.ts";
import { type Column, DataTable } from "../../parts/data-table.tsx";
import { countText, momentText } from "../../parts/format.ts";
import { type People, usePeople } from "../../parts/people.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { CheckpointCard } from "./checkpoint-card.tsx";
import { EntryDetail } from "./entry-detail.tsx";
import styles from "./ledger.module.css";

/** Types of entries, as the ledger has them. */
const TYPES = [
  "screening",
  "alert",
  "disposition",
  "suppression",
  "edition",
  "policy",
  "sign-in",
  "export",
  "disposal",
] as const;

const PAGE = 100;

interface Filter {
  readonly type: string | null;
  readonly actor: string | null;
  readonly from: string;
  readonly to: string;
}

const NO_FILTER: Filter = { type: null, actor: null, from: "", to: "" };

function columnsOf({ nameOf }: People): readonly Column<LedgerEntry>[] {
  return [
    { key: "entry", title: "Entry", width: "3.2rem", align: "right", render: ({ entry }) => countText(entry) },
    { key: "type", title: "What", width: "minmax(4.9rem, 1fr)", render: ({ type }) => type },
    { key: "actor", title: "By", width: "minmax(3rem, 1fr)", render: ({ actor }) => <bdi>{nameOf(actor)}</bdi> },
    {
      key: "time",
      title: "When",
      width: "minmax(5.4rem, 8.6rem)",
      render: ({ time }) => <span className={styles["moment"]}>{momentText(time)}</span>,
    },
  ];
}

/** Whose entries may be asked for: people, other systems, and whoever sat here while nobody signed in. */
function actorsOf({ users, keys, nameOf }: People) {
  const ids = ["local", ...users.map(({ id }) => id), ...keys.map(({ id }) => id)];
  return ids.map((value) => ({ value, label: nameOf(value) }));
}

function queryOf({ type, actor, from, to }: Filter, cursor: string) {
  const set = { type: type ?? "", actor: actor ?? "", from, to, cursor };
  return { limit: PAGE, ...Object.fromEntries(Object.entries(set).filter(([, value]) => value !== "")) };
}

function useEntries(filter: Filter) {
  const pages = useInfiniteQuery({
    queryKey: ["/ledger", filter],
    queryFn: ({ pageParam, signal }) => api.get<LedgerPageOf>("/ledger", { query: queryOf(filter, pageParam), signal }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const entries = useMemo(() => pages.data?.pages.flatMap((page) => page.entries) ?? [], [pages.data]);
  return { pages, entries };
}

interface FilterBarProps {
  readonly filter: Filter;
  readonly onChange: (part: Partial<Filter>) => void;
}

function FilterBar({ filter, onChange }: FilterBarProps) {
  const people = usePeople();
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
      <Select
        label="What"
        placeholder="everything"
        data={[...TYPES]}
        value={filter.type}
        clearable
        onChange={(type) => onChange({ type })}
      />
      <Select
        label="By"
        placeholder="anybody"
        data={actorsOf(people)}
        value={filter.actor}
        searchable
        clearable
        onChange={(actor) => onChange({ actor })}
      />
      {(["from", "to"] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          label={end === "from" ? "From" : "Until"}
          value={filter[end]}
          onChange={({ currentTarget }) => onChange({ [end]: currentTarget.value })}
        />
      ))}
    </SimpleGrid>
  );
}

interface EntriesProps {
  readonly filter: Filter;
  readonly chosen: number | undefined;
  readonly onOpen: (entry: number) => void;
}

function Entries({ filter, chosen, onOpen }: EntriesProps) {
  const { pages, entries } = useEntries(filter);
  const people = usePeople();
  const columns = useMemo(() => columnsOf(people), [people]);
  const [moved, setMoved] = useState<number>();
  const opened = entries.findIndex(({ entry }) => entry === chosen);
  // Until somebody moves, the line is that of the entry that is shown.
  const at = moved ?? Math.max(0, opened);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const onSight = useCallback(
    (_first: number, last: number) => {
      if (last >= entries.length - 20 && hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
    [entries.length, hasNextPage, isFetchingNextPage, fetchNextPage],
  );
  if (pages.isPending) return <Loading what="the entries" />;
  if (pages.isError) return <Failed error={pages.error} retry={() => void pages.refetch()} />;
  if (entries.length === 0)
    return (
      <Empty title="No such entry">Every screening, decision and change of policy is entered as it is made.</Empty>
    );
  return (
    <DataTable
      label="Entries of the ledger"
      columns={columns}
      count={entries.length}
      rowAt={(row) => entries[row]}
      at={Math.min(at, entries.length - 1)}
      onMove={setMoved}
      onOpen={({ entry }) => onOpen(entry)}
      onSight={onSight}
      isMarked={({ entry }) => entry === chosen}
      height="min(60vh, 560px)"
      minWidth="17.5rem"
    />
  );
}

export function LedgerPage() {
  const { entry } = useParams<{ entry?: string }>();
  const [, go] = useLocation();
  const [filter, setFilter] = useState(NO_FILTER);
  const chosen = entry !== undefined && /^\d+$/.test(entry) ? Number(entry) : undefined;
  const change = (part: Partial<Filter>) => setFilter((now) => ({ ...now, ...part }));
  const isFiltered = Object.values(filter).some((value) => value !== "" && value !== null);
  return (
    <Stack gap="md" maw={1400}>
      <div>
        <Title order={1}>Ledger</Title>
        <Text c="dimmed">
          What was screened and decided, in the order it happened. An entry is never changed; each can be proven under a
          signed checkpoint, here in your browser or by anybody from the files alone.
        </Text>
      </div>
      <CheckpointCard />
      <Card {...(chosen === undefined ? { className: "no-print" } : {})}>
        <Stack gap="sm">
          <div className="no-print">
            <FilterBar filter={filter} onChange={change} />
          </div>
          {isFiltered && (
            <Group>
              <Button size="xs" variant="default" onClick={() => setFilter(NO_FILTER)}>
                Show everything
              </Button>
            </Group>
          )}
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
            {/* Paper gets the checkpoint, and the entry that is open with its proof. */}
            <div className="no-print">
              <Entries filter={filter} chosen={chosen} onOpen={(number) => go(`/ledger/${number}`)} />
            </div>
            {chosen === undefined ? (
              <Empty title="Choose an entry">Arrows move, Enter opens. Its proof is then checked here.</Empty>
            ) : (
              <EntryDetail key={chosen} entry={chosen} />
            )}
          </SimpleGrid>
        </Stack>
      </Card>
    </Stack>
  );
}

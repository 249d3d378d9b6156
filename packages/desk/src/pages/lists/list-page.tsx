// One list: how it grew, its editions, what changed between two, what was wrong in its files, and which editions were refused, and why.

import { Alert, Anchor, Card, Group, List, Stack, Table, Tabs, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { got } from "../../api/client.ts";
import type { Editions, ListLine, RefusedEdition, Sizes } from "../../api/list-types.ts";
import { EditionStamp } from "../../parts/edition-stamp.tsx";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { countText, dayText, momentText, sentence } from "../../parts/format.ts";
import { Icon } from "../../parts/icon.tsx";
import { LineChart } from "../../parts/line-chart.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { DeltaView } from "./delta-view.tsx";
import { Freshness } from "./freshness.tsx";
import { ProblemsView } from "./problems-view.tsx";

function SizeChart({ id }: { readonly id: string }) {
  const sizes = useQuery(got<Sizes>(`/lists/${encodeURIComponent(id)}/sizes`));
  if (sizes.isPending) return <Loading what="the sizes" />;
  if (sizes.isError) return <Failed error={sizes.error} retry={() => void sizes.refetch()} />;
  const all = sizes.data.sizes.toSorted((a, b) => (a.published < b.published ? -1 : 1));
  if (all.length < 2) {
    return (
      <Text size="sm" c="dimmed">
        One edition is loaded; a curve needs two.
      </Text>
    );
  }
  return (
    <LineChart
      label={`Parties and names on ${id}`}
      xLabel="Edition of"
      isTime
      step
      x={all.map(({ published }) => Date.parse(`${published}T00:00:00Z`) / 1000)}
      series={[
        { label: "Parties", values: all.map(({ parties }) => parties) },
        { label: "Names", values: all.map(({ names }) => names) },
      ]}
    />
  );
}

function EditionTable({ editions }: { readonly editions: readonly ListLine[] }) {
  return (
    <FoldingTable
      columns={[
        "Edition",
        { title: "Parties", align: "right" },
        { title: "Names", align: "right" },
        { title: "Problems", align: "right" },
        "Loaded",
        "Remarks",
      ]}
      minWidth={640}
      verticalSpacing="xs"
    >
      {editions.map((edition) => (
        <Table.Tr key={edition.edition}>
          <Table.Td>
            <EditionStamp list={edition.id} published={edition.published} edition={edition.edition} />
          </Table.Td>
          <Table.Td>{countText(edition.parties)}</Table.Td>
          <Table.Td>{countText(edition.names)}</Table.Td>
          <Table.Td>{countText(edition.problems)}</Table.Td>
          <Table.Td>{momentText(edition.loaded_at)}</Table.Td>
          <Table.Td>
            <Text size="sm">
              {[
                edition.reconstructed === true ? "laid out anew from the publisher's facts" : "",
                edition.note ?? "",
                edition.accepted === undefined ? "" : `taken by name although: ${edition.accepted.reason}`,
                edition.pruned_at === undefined ? "" : "its files were removed",
              ]
                .filter((remark) => remark !== "")
                .join("; ")}
            </Text>
          </Table.Td>
        </Table.Tr>
      ))}
    </FoldingTable>
  );
}

function RefusedList({ refused }: { readonly refused: readonly RefusedEdition[] }) {
  if (refused.length === 0)
    return (
      <Empty title="No edition was refused">
        An edition is refused when its file is cut off, has another header, or lost more than a quarter of its
        predecessor's parties.
      </Empty>
    );
  return (
    <List spacing="sm">
      {refused.map(({ published, edition, refusedAt, code, reason }) => (
        <List.Item key={edition + refusedAt}>
          <Text size="sm" fw={600}>
            Edition of {dayText(published)}, refused on {momentText(refusedAt)}
          </Text>
          <Text size="sm">{sentence(reason)}</Text>
          <code>{code}</code>
        </List.Item>
      ))}
    </List>
  );
}

function Newest({ list }: { readonly list: ListLine }) {
  return (
    <Card>
      <Group justify="space-between" align="flex-start" gap="lg">
        <div>
          <Text fw={600}>{list.publisher}</Text>
          <Text size="sm" c="dimmed">
            Licence: {list.licence}.{" "}
            {list.checked_at !== undefined && `Confirmed by the publisher ${momentText(list.checked_at)}.`}
          </Text>
        </div>
        <Freshness list={list} />
      </Group>
      {list.failure !== undefined && (
        <Alert mt="sm" color="red" variant="light" icon={<Icon name="warning" />} title="The last update failed">
          {sentence(list.failure.reason)} <code>{list.failure.code}</code>
        </Alert>
      )}
    </Card>
  );
}

export function ListPage({ id }: { readonly id: string }) {
  const editions = useQuery(got<Editions>(`/lists/${encodeURIComponent(id)}/editions`));
  const newest = editions.data?.editions[0];
  return (
    <Stack gap="md" maw={1400}>
      <div>
        <Anchor component={Link} href="/lists" size="sm">
          All lists
        </Anchor>
        <Title order={1}>{newest?.title ?? id}</Title>
      </div>
      {editions.isPending && <Loading what="the editions" />}
      {editions.isError && <Failed error={editions.error} retry={() => void editions.refetch()} />}
      {newest !== undefined && (
        <>
          <Newest list={newest} />
          <Tabs defaultValue="delta" keepMounted={false}>
            <Tabs.List>
              <Tabs.Tab value="delta">What changed</Tabs.Tab>
              <Tabs.Tab value="sizes">Size over time</Tabs.Tab>
              <Tabs.Tab value="editions">Editions ({editions.data?.editions.length})</Tabs.Tab>
              <Tabs.Tab value="problems">Problems ({countText(newest.problems)})</Tabs.Tab>
              <Tabs.Tab value="refused">Refused ({editions.data?.refused.length})</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="delta" pt="md">
              <DeltaView id={id} days={editions.data?.editions.map(({ published }) => published) ?? []} />
            </Tabs.Panel>
            <Tabs.Panel value="sizes" pt="md">
              <SizeChart id={id} />
            </Tabs.Panel>
            <Tabs.Panel value="editions" pt="md">
              <EditionTable editions={editions.data?.editions ?? []} />
            </Tabs.Panel>
            <Tabs.Panel value="problems" pt="md">
              <ProblemsView id={id} />
            </Tabs.Panel>
            <Tabs.Panel value="refused" pt="md">
              <RefusedList refused={editions.data?.refused ?? []} />
            </Tabs.Panel>
          </Tabs>
        </>
      )}
    </Stack>
  );
}

// Which lists are fetched, from where, how often do they change, and what became of it last? Switched, changed and updated here.

import { Anchor, Badge, Button, Code, Group, NumberInput, Stack, Switch, Table, Text, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { got } from "../../api/client.ts";
import { useDraft } from "../../api/draft.ts";
import type { ListLine, Lists, Source, Sources } from "../../api/list-types.ts";
import { api } from "../../api/request.ts";
import { may, useSession } from "../../api/session.ts";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { countText, dayText, sentence } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { Failed, Loading } from "../../parts/states.tsx";
import { UpdateCard, useUpdate } from "./update-card.tsx";

interface Change {
  readonly on?: boolean;
  readonly urls?: readonly string[];
  readonly cadence_days?: number;
}

function useSourceChange(id: string, onTaken: () => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) => api.patch<Source>(`/sources/${encodeURIComponent(id)}`, { body: change }),
    onSuccess: async () => {
      onTaken();
      await cache.invalidateQueries({ queryKey: ["/sources"] });
    },
  });
}

interface SourceFormProps {
  readonly source: Source;
  readonly onDone: () => void;
}

function SourceForm({ source: { id, title, urls, cadence_days }, onDone }: SourceFormProps) {
  const [draft, setDraft, taken] = useDraft(`source:${id}`, { urls: urls.join("\n"), days: cadence_days });
  const change = useSourceChange(id, () => {
    taken();
    onDone();
  });
  const addresses = draft.urls.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  return (
    <form
      aria-label={`Source of ${title}`}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ urls: addresses, cadence_days: draft.days });
      }}
    >
      <Stack gap="xs">
        {change.isError && <Failed title="The source was not changed" error={change.error} />}
        <Textarea
          label={`Addresses of ${title}`}
          description="One a line, in the format's order. None: those that the program comes with."
          autosize
          minRows={2}
          value={draft.urls}
          onChange={({ currentTarget: { value } }) => setDraft((now) => ({ ...now, urls: value }))}
        />
        <NumberInput
          label="Changes within days"
          description="Older than that it is called stale"
          min={1}
          max={3660}
          w={180}
          value={draft.days}
          onChange={(days) => setDraft((now) => ({ ...now, days: Number(days) }))}
        />
        <Group gap="xs">
          <Button type="submit" size="xs" loading={change.isPending}>
            Save
          </Button>
          <Button size="xs" variant="default" onClick={onDone}>
            Not now
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What became of it last: the edition in force, and the one that was refused, with its reason. */
function Last({ list }: { readonly list: ListLine | undefined }) {
  if (list === undefined) return <Text size="sm">not loaded</Text>;
  const refused = list.refused?.at(-1);
  return (
    <>
      <Text size="sm">
        <Anchor component={Link} href={`/lists/${encodeURIComponent(list.id)}`} inherit underline="always">
          {dayText(list.published)}
        </Anchor>
        {list.stale && <b> may be out of date</b>}
      </Text>
      {refused !== undefined && (
        <Text size="xs" c="var(--desk-danger)">
          Edition of {dayText(refused.published)} refused: {sentence(inertText(refused.reason))}{" "}
          <code>{refused.code}</code>
        </Text>
      )}
      {list.failure !== undefined && (
        <Text size="xs" c="var(--desk-danger)">
          Last update failed: {sentence(inertText(list.failure.reason))} <code>{list.failure.code}</code>
        </Text>
      )}
    </>
  );
}

interface RowProps {
  readonly source: Source;
  readonly list: ListLine | undefined;
  readonly mayChange: boolean;
  readonly onUpdate: (() => void) | undefined;
}

function SourceRow({ source, list, mayChange, onUpdate }: RowProps) {
  const { id, title, publisher, licence, urls, cadence_days, on, changed, format, status } = source;
  const [isEditing, setEditing] = useState(false);
  const turn = useSourceChange(id, () => {});
  return (
    <Table.Tr>
      <Table.Td>
        <Switch
          label={title}
          checked={on}
          disabled={!mayChange || turn.isPending}
          onChange={(event) => turn.mutate({ on: event.currentTarget.checked })}
        />
        <Text size="xs" c="dimmed">
          {id}, {format}, {status}. {publisher}, {licence}
        </Text>
        {turn.isError && <Failed title="Not changed" error={turn.error} />}
      </Table.Td>
      <Table.Td miw={260}>
        {isEditing ? (
          <SourceForm source={source} onDone={() => setEditing(false)} />
        ) : (
          <>
            {urls.map((url) => (
              <Text key={url} size="xs" style={{ overflowWrap: "anywhere" }}>
                {url}
              </Text>
            ))}
            <Group gap="xs">
              <Text size="xs" c="dimmed">
                changes within {countText(cadence_days, "day")}
              </Text>
              {changed && (
                <Badge size="sm" variant="outline" color="gray" tt="none" c="var(--mantine-color-text)">
                  changed here
                </Badge>
              )}
            </Group>
          </>
        )}
      </Table.Td>
      <Table.Td>
        <Last list={list} />
      </Table.Td>
      <Table.Td>
        <Group gap={6} justify="flex-end" wrap="nowrap">
          {mayChange && !isEditing && (
            <Button
              size="xs"
              variant="default"
              onClick={() => setEditing(true)}
              aria-label={`Change the source of ${title}`}
            >
              Change
            </Button>
          )}
          {onUpdate !== undefined && (
            <Button size="xs" variant="default" onClick={onUpdate} aria-label={`Update ${title}`}>
              Update
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

export function SourcesView() {
  const sources = useQuery(got<Sources>("/sources"));
  const lists = useQuery(got<Lists>("/lists"));
  const { data: session } = useSession();
  const update = useUpdate();
  const mayChange = may(session, "administer");
  if (sources.isPending) return <Loading what="the sources" />;
  if (sources.isError) return <Failed error={sources.error} retry={() => void sources.refetch()} />;
  const { mirror } = sources.data;
  return (
    <Stack gap="md">
      <UpdateCard update={update} mirror={mirror} mayUpdate={mayChange} />
      <FoldingTable
        columns={[
          "List, fetched or not",
          "From",
          "Edition in force",
          { title: "Change", align: "right", isUnnamed: true },
        ]}
        minWidth={860}
        verticalSpacing="xs"
        aria-label="List sources"
      >
        {sources.data.sources.map((source) => (
          <SourceRow
            key={source.id}
            source={source}
            list={lists.data?.lists.find(({ id }) => id === source.id)}
            mayChange={mayChange}
            onUpdate={mayChange && (source.on || mirror !== null) ? () => update.mutate([source.id]) : undefined}
          />
        ))}
      </FoldingTable>
      <Text size="xs" c="dimmed">
        What is set here stands in <Code>publishers.json</Code> of the data folder.
      </Text>
    </Stack>
  );
}

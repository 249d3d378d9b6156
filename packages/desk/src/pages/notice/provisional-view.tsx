// Whom did announcements name before a list did, and what became of them? Open entries are settled by the party that came, or dropped.

import { Badge, Button, Card, Group, Stack, Table, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { got } from "../../api/client.ts";
import { useDraft } from "../../api/draft.ts";
import type { ProvisionalEntry } from "../../api/notice-types.ts";
import { api } from "../../api/request.ts";
import type { Suggestions } from "../../api/screening-types.ts";
import { may, useSession } from "../../api/session.ts";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { dayText } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { PartyChip } from "../../parts/party-chip.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";

interface Ending {
  readonly id: string;
  readonly how: "settle" | "drop";
  readonly party: string;
  readonly reason: string;
}

const NONE: Ending = { id: "", how: "drop", party: "", reason: "" };

function Settling({
  name,
  party,
  onParty,
}: {
  readonly name: string;
  readonly party: string;
  readonly onParty: (id: string) => void;
}) {
  const found = useQuery(got<Suggestions>("/suggest", { q: name, limit: 8 }));
  const listed = found.data?.hits.filter(({ provisional }) => !provisional) ?? [];
  return (
    <>
      <TextInput
        label="Listed party"
        placeholder="uk/CYB0045"
        list="settling-parties"
        value={party}
        onChange={(event) => onParty(event.currentTarget.value)}
        maxLength={300}
        required
        data-first
      />
      <datalist id="settling-parties">
        {listed.map((hit) => (
          <option key={hit.party} value={hit.party}>
            {hit.caption}
          </option>
        ))}
      </datalist>
    </>
  );
}

interface EndingFormProps {
  readonly entry: ProvisionalEntry;
  readonly ending: Ending;
  readonly onChange: (ending: Ending) => void;
  readonly onDone: () => void;
}

function EndingForm({ entry, ending, onChange, onDone }: EndingFormProps) {
  const cache = useQueryClient();
  const { how, party, reason } = ending;
  const end = useMutation({
    mutationFn: () =>
      api.post(`/provisional/${encodeURIComponent(entry.id)}/${how}`, {
        body: how === "settle" ? { party: party.trim(), reason: reason.trim() } : { reason: reason.trim() },
      }),
    onSuccess: async () => {
      onDone();
      await cache.invalidateQueries({ queryKey: ["/provisional"] });
    },
  });
  return (
    <form
      aria-label={`${how === "settle" ? "Settle" : "Drop"} ${entry.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        end.mutate();
      }}
    >
      <Stack gap="xs" maw={520}>
        {how === "settle" && (
          <Settling name={entry.name} party={party} onParty={(id) => onChange({ ...ending, party: id })} />
        )}
        <TextInput
          label="Reason"
          value={reason}
          onChange={(event) => onChange({ ...ending, reason: event.currentTarget.value })}
          maxLength={2_000}
          required
        />
        {end.isError && <Failed error={end.error} />}
        <Group gap="xs">
          <Button size="xs" type="submit" loading={end.isPending}>
            {how === "settle" ? "It is this party" : "Drop it"}
          </Button>
          <Button size="xs" variant="default" onClick={onDone}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const STATE_COLOURS: Readonly<Record<ProvisionalEntry["state"], readonly [string, string]>> = {
  open: ["var(--desk-open)", "var(--desk-open-soft)"],
  settled: ["var(--desk-fine)", "var(--desk-fine-soft)"],
  dropped: ["var(--mantine-color-dimmed)", "var(--desk-sunk)"],
};

function Became({ entry }: { readonly entry: ProvisionalEntry }) {
  const { state, settled_by, ground, closed_on, closed_by } = entry;
  const [colour, tint] = STATE_COLOURS[state];
  return (
    <Stack gap={2} align="flex-start">
      <Badge size="sm" tt="none" radius="sm" c={colour} bg={tint}>
        {state}
      </Badge>
      {settled_by !== null && <PartyChip party={settled_by} />}
      {state !== "open" && (
        <Text size="xs" c="dimmed">
          <bdi>{inertText([ground, closed_by, dayText(closed_on)].filter((part) => part).join(", "))}</bdi>
        </Text>
      )}
    </Stack>
  );
}

function EntryRow({
  entry,
  onEnd,
  isAllowed,
}: {
  readonly entry: ProvisionalEntry;
  readonly onEnd: (how: Ending["how"]) => void;
  readonly isAllowed: boolean;
}) {
  return (
    <Table.Tr>
      <Table.Td>
        <PartyChip party={entry.id} caption={entry.name} />
        <Text size="xs" c="dimmed" lineClamp={2} maw={420}>
          <bdi>{inertText(entry.excerpt)}</bdi>
        </Text>
      </Table.Td>
      <Table.Td>
        {dayText(entry.opened_on)}, <bdi>{inertText(entry.publisher)}</bdi>
      </Table.Td>
      <Table.Td>{entry.list ?? "not known"}</Table.Td>
      <Table.Td>
        <Became entry={entry} />
      </Table.Td>
      <Table.Td>
        {entry.state === "open" && isAllowed && (
          <Group gap="xs" wrap="nowrap">
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => onEnd("settle")}
              aria-label={`Settle ${entry.name}`}
            >
              Settle
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => onEnd("drop")} aria-label={`Drop ${entry.name}`}>
              Drop
            </Button>
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

export function ProvisionalView() {
  const { data: session } = useSession();
  const entries = useQuery(got<{ readonly entries: readonly ProvisionalEntry[] }>("/provisional"));
  const [ending, setEnding, endDone] = useDraft<Ending>("provisional", NONE);
  const [all, setAll] = useState(false);
  const found = entries.data?.entries ?? [];
  const shown = all ? found : found.filter(({ state }) => state === "open");
  const current = found.find(({ id, state }) => id === ending.id && state === "open");
  return (
    <Card component="section" aria-label="Provisional entries">
      <Group justify="space-between" mb="xs">
        <Title order={2}>Provisional entries</Title>
        {shown.length < found.length || all ? (
          <Button size="compact-sm" variant="default" onClick={() => setAll(!all)}>
            {all ? "Only open ones" : `Show ${found.length - shown.length} settled or dropped`}
          </Button>
        ) : null}
      </Group>
      {entries.isPending && <Loading what="the entries" />}
      {entries.isError && <Failed error={entries.error} retry={() => void entries.refetch()} />}
      {entries.data !== undefined && shown.length === 0 && (
        <Empty title="No entry is open">
          Whom an announcement designates before a list holds them is screened for from the moment the announcement is
          kept, until the list brings them.
        </Empty>
      )}
      {current !== undefined && (
        <Card bg="var(--desk-sunk)" mb="sm" padding="md">
          <Title order={3} mb="xs">
            <bdi>{inertText(current.name)}</bdi>
          </Title>
          <EndingForm
            key={current.id + ending.how}
            entry={current}
            ending={ending}
            onChange={setEnding}
            onDone={endDone}
          />
        </Card>
      )}
      {shown.length > 0 && (
        <FoldingTable
          columns={[
            "Name",
            "Announced",
            "List expected",
            "State",
            { title: "What to do", align: "right", isUnnamed: true },
          ]}
          minWidth={720}
          verticalSpacing={6}
        >
          {shown.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              isAllowed={may(session, "decide")}
              onEnd={(how) => setEnding({ ...NONE, id: entry.id, how })}
            />
          ))}
        </FoldingTable>
      )}
    </Card>
  );
}

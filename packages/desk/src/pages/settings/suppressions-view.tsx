// Which pairs of a subject and a party are not asked about again, by whom, why, until when? Each can be asked about again.

import { Anchor, Button, Checkbox, Stack, Table, Text } from "@mantine/core";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import type { Suppression } from "../../api/alert-types.ts";
import { api } from "../../api/request.ts";
import { may, useSession } from "../../api/session.ts";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { dayText } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { PartyChip } from "../../parts/party-chip.tsx";
import { usePeople } from "../../parts/people.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";

interface SuppressionPage {
  readonly suppressions: readonly Suppression[];
  readonly next: string | null;
}

const KEY = "/suppressions";

function SuppressionRow({ each, mayEnd }: { readonly each: Suppression; readonly mayEnd: boolean }) {
  const cache = useQueryClient();
  const people = usePeople();
  const { id, subject, party, caption, alert, reason, until, holds, ended, made_at, made_by } = each;
  const end = useMutation({
    mutationFn: () => api.delete(`/suppressions/${encodeURIComponent(id)}`),
    onSuccess: () => cache.invalidateQueries({ queryKey: [KEY] }),
  });
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Anchor component={Link} href={`/alerts/${encodeURIComponent(alert)}?state=any`} inherit>
          <bdi>{inertText(subject.name)}</bdi>
        </Anchor>
        <Text size="xs" c="dimmed">
          <bdi>{inertText(subject.id)}</bdi>
        </Text>
        {end.isError && <Failed title="Not ended" error={end.error} />}
      </Table.Th>
      <Table.Td>
        <PartyChip party={party} caption={caption} />
      </Table.Td>
      <Table.Td>
        {reason.replaceAll("_", " ")}
        <Text size="xs" c="dimmed">
          <bdi>{people.nameOf(made_by)}</bdi>, {dayText(made_at.slice(0, 10))}
        </Text>
      </Table.Td>
      <Table.Td>
        {holds && (until === null ? "until something changes" : `until ${dayText(until)}`)}
        {!holds && (ended === null ? "its day has passed" : `ended: ${ended.why.replaceAll("_", " ")}`)}
      </Table.Td>
      <Table.Td>
        {holds && mayEnd && (
          <Button
            size="xs"
            variant="default"
            loading={end.isPending}
            onClick={() => end.mutate()}
            aria-label={`Ask again about ${inertText(subject.name)} and ${caption}`}
          >
            Ask again
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

export function SuppressionsView() {
  const { data: session } = useSession();
  const [all, setAll] = useState(false);
  const found = useInfiniteQuery({
    queryKey: [KEY, all],
    queryFn: ({ pageParam, signal }) =>
      api.get<SuppressionPage>("/suppressions", { query: { all, cursor: pageParam, limit: 100 }, signal }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  if (found.isPending) return <Loading what="what is not asked about again" />;
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  const shown = found.data.pages.flatMap(({ suppressions }) => suppressions);
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed" maw={720}>
        A person decided that this subject is not this party. The pair is asked about again by itself when either
        changes in what mattered, when policy or engine change their score, or after its day; here it is asked about
        again at once, by an entry of its own.
      </Text>
      <Checkbox label="Those that have ended too" checked={all} onChange={() => setAll(!all)} />
      {shown.length === 0 ? (
        <Empty title="Nobody is kept silent" />
      ) : (
        <FoldingTable
          columns={["Subject", "Party", "Why", "How long", { title: "Change", align: "right", isUnnamed: true }]}
          minWidth={760}
          verticalSpacing="xs"
          aria-label="Not asked about again"
        >
          {shown.map((each) => (
            <SuppressionRow key={each.id} each={each} mayEnd={may(session, "decide")} />
          ))}
        </FoldingTable>
      )}
      {found.hasNextPage && (
        <Button variant="default" size="xs" w="fit-content" onClick={() => found.fetchNextPage()}>
          Show more
        </Button>
      )}
    </Stack>
  );
}

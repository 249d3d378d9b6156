// Whom did the job find first? Read from the beginning of its answers, as much as it takes and no more.

import { Anchor, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { send } from "../../api/request.ts";
import type { Hit } from "../../api/screening-types.ts";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { inertText } from "../../parts/inert-text.ts";
import { PartyChip } from "../../parts/party-chip.tsx";
import { ScoreMeter } from "../../parts/score-meter.tsx";
import { Failed, Loading } from "../../parts/states.tsx";

interface Answer {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly screening: string;
}

const SHOWN = 100;
/** Where hits are rare, this much is read and then no more. */
const CHARACTERS_MAX = 30_000_000;

/** Subjects with hits, from the beginning of the answers. */
async function firstHits(id: string, signal: AbortSignal): Promise<readonly Answer[]> {
  const response = await send("GET", `/jobs/${id}/result`, { query: { format: "ndjson" }, signal, timeoutMs: 60_000 });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const found: Answer[] = [];
  let [rest, read] = ["", 0];
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    const lines = (rest + part.value).split("\n");
    rest = lines.pop() ?? "";
    read += part.value.length;
    for (const line of lines) {
      // Most are clear: they are passed over unread.
      if (line.includes('"status":"hits"')) found.push(JSON.parse(line) as Answer);
    }
    if (found.length >= SHOWN || read > CHARACTERS_MAX) break;
  }
  await reader?.cancel();
  return found.slice(0, SHOWN);
}

/** The subject's name as it was compared; answers of a job have no other. */
function nameAsked(hit: Hit | undefined): string {
  return hit?.evidence.find(({ field }) => field === "name")?.subject ?? "";
}

export function FirstHits({ id }: { readonly id: string }) {
  const hits = useQuery({
    queryKey: ["first-hits", id],
    queryFn: ({ signal }) => firstHits(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (hits.isPending) return <Loading what="the first hits" />;
  if (hits.isError) return <Failed error={hits.error} retry={() => void hits.refetch()} />;
  if (hits.data.length === 0) return <Text size="sm">Nobody in the part that was looked at.</Text>;
  return (
    <FoldingTable
      columns={["Subject", "Best hit", "Score", "More hits", "Look at it"]}
      minWidth={620}
      maxHeight={520}
      verticalSpacing={6}
      fz="sm"
      stickyHeader
    >
      {hits.data.map(({ id: subject, hits: [best, ...more], screening }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file may name a subject twice.
        <Table.Tr key={at}>
          <Table.Th scope="row">
            <bdi>{inertText(nameAsked(best) || "(no name)")}</bdi>{" "}
            <Text span size="xs" c="dimmed" ff="monospace">
              {inertText(subject)}
            </Text>
          </Table.Th>
          <Table.Td>
            {best !== undefined && <PartyChip party={best.party} caption={inertText(best.caption)} />}
            {best !== undefined && best.matched_name !== best.caption && (
              <Text size="xs" c="dimmed">
                as <bdi>{inertText(best.matched_name)}</bdi>
              </Text>
            )}
          </Table.Td>
          <Table.Td>{best !== undefined && <ScoreMeter score={best.score} />}</Table.Td>
          <Table.Td>{more.length > 0 ? more.length : "none"}</Table.Td>
          <Table.Td>
            <Anchor component={Link} href={`/screen/${screening}`} aria-label={`Evidence of ${subject}`} inherit>
              Evidence
            </Anchor>
          </Table.Td>
        </Table.Tr>
      ))}
    </FoldingTable>
  );
}

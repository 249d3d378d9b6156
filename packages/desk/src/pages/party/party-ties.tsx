// To whom is a party tied, and by whose words?

import { Card, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useLocation } from "wouter";
import { got } from "../../api/client.ts";
import type { PartyDetail, PartyGraph } from "../../api/party-types.ts";
import { partyAddress } from "../../parts/format.ts";
import { Graph } from "../../parts/graph.tsx";
import { groundText } from "../../parts/grounds.ts";
import { Failed, Loading } from "../../parts/states.tsx";
import { gradeText } from "../group/told.ts";

const KINDS: Readonly<Record<string, string>> = { party: "organisation", group: "group" };

export interface PartyTiesProps {
  readonly party: PartyDetail;
  readonly asOf: string;
}

export function PartyTies({ party, asOf }: PartyTiesProps) {
  const [, go] = useLocation();
  const address = `/parties/${encodeURIComponent(party.list)}/${encodeURIComponent(party.reference)}/graph`;
  const graph = useQuery(got<PartyGraph>(address, { as_of: asOf }));
  const drawn = useMemo(() => {
    const { nodes = [], edges = [] } = graph.data ?? {};
    return {
      nodes: nodes.map(({ id, label, kind }) => ({ id, label, kind: KINDS[kind] ?? "name" })),
      edges: edges.map(({ from, to, predicate, speaker, grade, polarity, denied_by, ground }) => ({
        from,
        to,
        label: predicate.replaceAll("-", " "),
        speaker: ground === undefined ? speaker : `${speaker}: ${groundText(ground)}`,
        voice: speaker,
        grade: gradeText(grade),
        isDenied: polarity === "no" || (denied_by?.length ?? 0) > 0,
      })),
    };
  }, [graph.data]);
  const parties = new Set(graph.data?.nodes.filter(({ kind }) => kind === "party").map(({ id }) => id));
  return (
    <Card component="section">
      <Title order={2} mb="sm">
        Ties
      </Title>
      {graph.isPending && <Loading what="the ties" />}
      {graph.isError && <Failed error={graph.error} retry={() => void graph.refetch()} />}
      {graph.data !== undefined && (
        <Graph
          label={`Ties of ${party.names[0]?.text ?? party.id}`}
          nodes={drawn.nodes}
          edges={drawn.edges}
          main={party.id}
          onOpen={(id) => {
            if (parties.has(id)) go(partyAddress(id));
          }}
        />
      )}
    </Card>
  );
}

// Who ties whom to it? The picture, with the sorts of ties that are wanted: a thousand indicators would hide the five that matter.

import { Card, Chip, Group, Text, Title } from "@mantine/core";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { GroupDetail } from "../../api/group-types.ts";
import { countText } from "../../parts/format.ts";
import { Graph } from "../../parts/graph.tsx";
import { entityAddress } from "./entity.tsx";
import { gradeText, isDenied, SORTS, type Sort, shownPicture, sortOf, tieText } from "./told.ts";

/** Shapes that the picture has for these kinds. */
const SHAPES: Readonly<Record<string, string>> = {
  party: "person",
  provisional: "person",
  group: "group",
  operation: "vessel",
  indicator: "aircraft",
  document: "organisation",
};

export function GroupPicture({ group }: { readonly group: GroupDetail }) {
  const [, go] = useLocation();
  const { graph, about } = group;
  const counts = new Map(
    SORTS.map(({ key }) => [key, graph.edges.filter(({ predicate }) => sortOf(predicate) === key).length]),
  );
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    SORTS.map(({ key }) => key).filter((key) => key !== "indicators"),
  );
  const drawn = useMemo(() => {
    const { nodes, edges } = shownPicture(graph, new Set(chosen as Sort[]), about.id);
    return {
      nodes: nodes.map(({ id, label, kind }) => ({ id, label, kind: SHAPES[kind] ?? kind })),
      edges: edges.map((edge) => ({
        from: edge.from,
        to: edge.to,
        label:
          edge.polarity === "no"
            ? `${tieText(edge.predicate)} (said not to, or to have failed)`
            : tieText(edge.predicate),
        speaker: [
          edge.via === undefined ? edge.speaker : `${edge.speaker}, via ${edge.via}`,
          edge.denied_by === undefined ? "" : `denied by ${edge.denied_by.join(", ")}`,
        ]
          .filter((part) => part !== "")
          .join("; "),
        voice: edge.speaker,
        grade: gradeText(edge.grade),
        isDenied: isDenied(edge),
      })),
    };
  }, [graph, chosen, about.id]);
  const open = (id: string) => {
    const node = graph.nodes.find((each) => each.id === id);
    const address = node === undefined ? undefined : entityAddress({ id, text: node.label }, node.kind);
    if (address !== undefined && id !== about.id) go(address);
  };
  return (
    <Card component="section" aria-label="Picture">
      <Group justify="space-between" mb="xs" gap="sm">
        <Title order={2}>Who is tied to it</Title>
        <Chip.Group multiple value={[...chosen]} onChange={setChosen}>
          <Group gap={6} role="group" aria-label="Shown in the picture">
            {SORTS.filter(({ key }) => (counts.get(key) ?? 0) > 0).map(({ key, label }) => (
              <Chip key={key} value={key} size="xs" variant="outline">
                {label} ({countText(counts.get(key) ?? 0)})
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Group>
      <Graph label="Ties" nodes={drawn.nodes} edges={drawn.edges} main={about.id} onOpen={open} />
      <Text size="xs" c="dimmed" mt={4} className="no-print">
        Point at anybody to see only their ties, with whoever says so. A click on a party opens its page, one on a group
        its picture.
      </Text>
      {graph.left_out > 0 && (
        <Text size="sm" c="dimmed">
          {countText(graph.left_out, "statement")} had no room in the picture; all of them stand below.
        </Text>
      )}
    </Card>
  );
}

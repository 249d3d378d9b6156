// Who is tied to whom? As a picture, and the same as a table; the library of the picture is fetched when it is first shown.

import { SegmentedControl, Stack, Table, useComputedColorScheme } from "@mantine/core";
import { lazy, Suspense, useMemo, useState } from "react";
import { FoldingTable } from "./folding-table.tsx";
import styles from "./graph.module.css";
import type { GraphEdge, GraphNode } from "./graph-types.ts";
import { voicesOf, withoutEchoes } from "./graph-voices.ts";
import { inertText } from "./inert-text.ts";
import { Empty, Loading } from "./states.tsx";

const GraphCanvas = lazy(async () => ({ default: (await import("./graph-canvas.tsx")).GraphCanvas }));

export interface GraphProps {
  readonly label: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly main?: string;
  readonly onOpen?: (id: string) => void;
}

function HowSurely({ grade }: { readonly grade: string }) {
  const isSaid = grade !== "";
  return <Table.Td c={isSaid ? "var(--mantine-color-text)" : "dimmed"}>{isSaid ? grade : "not said"}</Table.Td>;
}

function EdgeTable({ label, nodes, edges }: Pick<GraphProps, "label" | "nodes" | "edges">) {
  const names = new Map(nodes.map((node) => [node.id, node.label]));
  return (
    <FoldingTable columns={["From", "Tie", "To", "Said by", "How surely"]} minWidth={520} aria-label={label}>
      {edges.map((edge, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same.
        <Table.Tr key={at}>
          <Table.Td>{names.get(edge.from) ?? edge.from}</Table.Td>
          <Table.Td>
            {edge.label}
            {edge.isDenied === true && " (denied)"}
          </Table.Td>
          <Table.Td>{names.get(edge.to) ?? edge.to}</Table.Td>
          <Table.Td>{edge.speaker ?? ""}</Table.Td>
          <HowSurely grade={edge.grade ?? ""} />
        </Table.Tr>
      ))}
    </FoldingTable>
  );
}

/** In whose voice, how drawn. */
function Legend({ edges }: { readonly edges: readonly GraphEdge[] }) {
  const voices = voicesOf(edges);
  const isDenied = edges.some((edge) => edge.isDenied === true);
  return (
    <ul className={styles["legend"]} aria-label="In whose voice">
      {voices.map(({ name, colour }) => (
        <li key={name}>
          <i style={{ borderTopColor: `var(${colour})` }} aria-hidden="true" /> <bdi>{inertText(name)}</bdi>
        </li>
      ))}
      {isDenied && (
        <li>
          <i data-denied aria-hidden="true" /> denied, disputed, or said to have failed
        </li>
      )}
    </ul>
  );
}

export function Graph({ label, nodes, edges: all, main, onOpen }: GraphProps) {
  const [view, setView] = useState("picture");
  const edges = useMemo(() => withoutEchoes(all), [all]);
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  if (nodes.length === 0) return <Empty title="Nothing is tied to it" />;
  return (
    <Stack gap="xs">
      <SegmentedControl
        size="xs"
        w="fit-content"
        aria-label={`${label}, as`}
        value={view}
        onChange={setView}
        data={[
          { value: "picture", label: "Picture" },
          { value: "table", label: "Table" },
        ]}
      />
      {view === "table" ? (
        <EdgeTable label={label} nodes={nodes} edges={all} />
      ) : (
        <>
          <Suspense fallback={<Loading what="the picture" />}>
            <GraphCanvas nodes={nodes} edges={edges} main={main} onOpen={onOpen} scheme={scheme} />
          </Suspense>
          <Legend edges={edges} />
        </>
      )}
    </Stack>
  );
}

// How is a graph drawn? On a canvas by a library, in the colours of the page; whoever does not see it has the table.

import cytoscape, { type Core, type StylesheetJson } from "cytoscape";
import { useEffect, useRef } from "react";
import styles from "./graph.module.css";
import { placed } from "./graph-layout.ts";
import type { GraphEdge, GraphNode } from "./graph-types.ts";

/** The library would write a style element, which the policy refuses; it does not where one of this id stands. */
const LIBRARY_STYLE_ID = "__________cytoscape_stylesheet";

const SHAPES: Readonly<Record<string, string>> = {
  person: "ellipse",
  group: "round-hexagon",
  organisation: "round-rectangle",
  state: "round-pentagon",
  vessel: "round-diamond",
  aircraft: "round-triangle",
};

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function look(): StylesheetJson {
  const text = colour("--mantine-color-text");
  return [
    {
      selector: "node",
      style: {
        label: "data(label)",
        color: text,
        "font-family": getComputedStyle(document.body).fontFamily,
        "font-size": 13,
        "text-wrap": "wrap",
        "text-max-width": "120px",
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-background-color": colour("--desk-surface"),
        "text-background-opacity": 0.85,
        "text-background-padding": "2px",
        // Below it the words would be a smear.
        "min-zoomed-font-size": 7,
        width: 26,
        height: 26,
        shape: "data(shape)" as never,
        "background-color": colour("--desk-checking"),
        "border-width": 2,
        "border-color": colour("--desk-surface"),
      },
    },
    {
      selector: "node[?main]",
      style: { width: 40, height: 40, "font-weight": "bold", "background-color": colour("--desk-yard-6") },
    },
    { selector: "node:selected", style: { "border-color": colour("--desk-against"), "border-width": 4 } },
    {
      selector: "edge",
      style: {
        label: "data(label)",
        color: colour("--mantine-color-dimmed"),
        "font-family": getComputedStyle(document.body).fontFamily,
        "font-size": 10,
        "min-zoomed-font-size": 8,
        "text-rotation": "autorotate",
        "text-wrap": "wrap",
        "text-background-color": colour("--desk-surface"),
        "text-background-opacity": 0.85,
        "curve-style": "bezier",
        "target-arrow-shape": "triangle",
        "line-color": colour("--mantine-color-dimmed"),
        "target-arrow-color": colour("--mantine-color-dimmed"),
        width: 1.6,
      },
    },
    {
      selector: "edge[?denied]",
      style: {
        "line-style": "dashed",
        "line-color": colour("--desk-against"),
        "target-arrow-color": colour("--desk-against"),
      },
    },
  ];
}

/** With more edges than these, who says so would hide who is meant; the table has it. */
const VOICES_MAX = 60;

function withVoice({ label, speaker = "", grade = "" }: GraphEdge): string {
  const voice = [speaker, grade].filter((part) => part !== "").join(", ");
  return voice === "" ? label : `${label}\n${voice}`;
}

export interface GraphCanvasProps {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Drawn larger: what the graph is about. */
  readonly main?: string | undefined;
  readonly onOpen?: ((id: string) => void) | undefined;
  /** The scheme of colours; another draws it anew. */
  readonly scheme: string;
}

export function GraphCanvas({ nodes, edges, main, onOpen, scheme }: GraphCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const core = useRef<Core>(undefined);
  const open = useRef(onOpen);
  open.current = onOpen;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes the colours that are read.
  useEffect(() => {
    if (place.current === null) return;
    const at = new Map(
      placed(
        nodes.map(({ id }) => id),
        edges,
      ).map((node) => [node.id, node]),
    );
    const drawn = cytoscape({
      container: place.current,
      elements: [
        ...nodes.map(({ id, label, kind }) => ({
          data: { id, label, shape: SHAPES[kind] ?? "ellipse", main: id === main },
          position: { x: at.get(id)?.x ?? 0, y: at.get(id)?.y ?? 0 },
        })),
        ...edges
          .filter(({ from, to }) => at.has(from) && at.has(to))
          .map((edge, index) => ({
            data: {
              id: `edge ${index}`,
              source: edge.from,
              target: edge.to,
              label: edges.length > VOICES_MAX ? edge.label : withVoice(edge),
              denied: edge.isDenied === true,
            },
          })),
      ],
      style: look(),
      layout: { name: "preset", padding: 30 },
      minZoom: 0.1,
      maxZoom: 3,
      // A page that scrolls must not be caught by a picture in it: zooming is by buttons, or with Ctrl.
      userZoomingEnabled: false,
    });
    drawn.on("tap", "node", (event) => open.current?.(event.target.id()));
    core.current = drawn;
    return () => drawn.destroy();
  }, [nodes, edges, main, scheme]);
  const zoom = (factor: number) => {
    const drawn = core.current;
    if (drawn === undefined) return;
    drawn.zoom({ level: drawn.zoom() * factor, renderedPosition: { x: drawn.width() / 2, y: drawn.height() / 2 } });
  };
  return (
    <div className={styles["frame"]}>
      <i id={LIBRARY_STYLE_ID} hidden />
      <div ref={place} className={styles["canvas"]} aria-hidden="true" />
      <div className={styles["buttons"]}>
        <button type="button" onClick={() => zoom(1.3)} aria-label="Nearer">
          +
        </button>
        <button type="button" onClick={() => zoom(1 / 1.3)} aria-label="Farther">
          −
        </button>
        <button type="button" onClick={() => core.current?.fit(undefined, 30)} aria-label="All of it">
          □
        </button>
      </div>
    </div>
  );
}

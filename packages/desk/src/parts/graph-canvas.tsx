// How is a graph drawn? On a canvas by a library, in the colours of the page; whoever does not see it has the table.

import cytoscape, { type Core } from "cytoscape";
import { useEffect, useRef } from "react";
import styles from "./graph.module.css";
import { fitted, placed } from "./graph-layout.ts";
import { graphLook, isLarge, nodeSize, shapeOf } from "./graph-look.ts";
import { showNames } from "./graph-names.ts";
import type { GraphEdge, GraphNode } from "./graph-types.ts";
import { OTHER_VOICES, voicesOf } from "./graph-voices.ts";

/** The library would write a style element, which the policy refuses; it does not where one of this id stands. */
const LIBRARY_STYLE_ID = "__________cytoscape_stylesheet";
const MARGIN = 56;

export interface GraphCanvasProps {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Drawn larger: what the graph is about. */
  readonly main?: string | undefined;
  readonly onOpen?: ((id: string) => void) | undefined;
  /** The scheme of colours; another draws it anew. */
  readonly scheme: string;
}

function elementsOf({ nodes, edges, main }: GraphCanvasProps, frame: HTMLElement) {
  const apart = placed(
    nodes.map(({ id }) => id),
    edges,
  );
  const places = fitted(apart, { width: frame.clientWidth, height: frame.clientHeight, margin: MARGIN });
  const at = new Map(places.map((node) => [node.id, node]));
  const colours = new Map(voicesOf(edges).map(({ name, colour }) => [name, colour]));
  return [
    ...nodes.map(({ id, label, kind }) => ({
      data: {
        id,
        label,
        shape: shapeOf(kind),
        main: id === main,
        size: nodeSize(nodes.length, id === main, frame.clientWidth),
      },
      position: { x: at.get(id)?.x ?? 0, y: at.get(id)?.y ?? 0 },
    })),
    ...edges
      .filter(({ from, to }) => at.has(from) && at.has(to))
      .map(({ from, to, label, speaker = "", grade = "", voice = "", isDenied }, index) => ({
        data: {
          id: `edge ${index}`,
          source: from,
          target: to,
          label,
          told: [label, speaker, grade].filter((part) => part !== "").join("\n"),
          colour: colours.get(voice) ?? OTHER_VOICES,
          denied: isDenied === true,
          width: isLarge(nodes.length) ? 1 : 1.8,
          strength: isLarge(nodes.length) ? 0.6 : 1,
        },
      })),
  ];
}

/** Under the pointer: what is tied to it stands out, with whoever says so. */
function lightUp(drawn: Core): void {
  drawn.on("mouseover", "node", ({ target }) => {
    drawn.elements().addClass("faint");
    target.closedNeighborhood().removeClass("faint").addClass("lit");
  });
  drawn.on("mouseover", "edge", ({ target }) => target.addClass("lit"));
  drawn.on("mouseout", "node, edge", () => drawn.elements().removeClass("faint lit"));
}

export function GraphCanvas(props: GraphCanvasProps) {
  const { nodes, edges, main, onOpen, scheme } = props;
  const place = useRef<HTMLDivElement>(null);
  const core = useRef<Core>(undefined);
  const open = useRef(onOpen);
  open.current = onOpen;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes the colours that are read.
  useEffect(() => {
    const frame = place.current;
    if (frame === null) return;
    const drawn = cytoscape({
      container: frame,
      elements: elementsOf(props, frame),
      style: graphLook(),
      layout: { name: "preset", fit: false },
      minZoom: 0.2,
      maxZoom: 4,
      // A page that scrolls must not be caught by a picture in it: zooming is by buttons, or with Ctrl.
      userZoomingEnabled: false,
    });
    showNames(drawn);
    drawn.on("zoom", () => showNames(drawn));
    drawn.on("resize", () => drawn.fit(undefined, MARGIN / 2));
    drawn.on("tap", "node", (event) => open.current?.(event.target.id()));
    lightUp(drawn);
    core.current = drawn;
    return () => drawn.destroy();
  }, [nodes, edges, main, scheme]);
  const zoom = (factor: number) => {
    const drawn = core.current;
    if (drawn === undefined) return;
    drawn.zoom({ level: drawn.zoom() * factor, renderedPosition: { x: drawn.width() / 2, y: drawn.height() / 2 } });
  };
  return (
    <div className={styles["frame"]} data-size={nodes.length > 60 ? "large" : nodes.length > 12 ? "middle" : "small"}>
      <i id={LIBRARY_STYLE_ID} hidden />
      <div ref={place} className={styles["canvas"]} aria-hidden="true" />
      <div className={styles["buttons"]}>
        <button type="button" onClick={() => zoom(1.3)} aria-label="Nearer">
          +
        </button>
        <button type="button" onClick={() => zoom(1 / 1.3)} aria-label="Farther">
          −
        </button>
        <button type="button" onClick={() => core.current?.fit(undefined, MARGIN / 2)} aria-label="All of it">
          □
        </button>
      </div>
    </div>
  );
}

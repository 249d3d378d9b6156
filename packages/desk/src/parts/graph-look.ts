// What do the nodes and ties of a graph look like? Shapes by kind, colours of the page.

import type { StylesheetJson } from "cytoscape";

const SHAPES: Readonly<Record<string, string>> = {
  person: "ellipse",
  group: "round-hexagon",
  organisation: "round-rectangle",
  state: "round-pentagon",
  vessel: "round-diamond",
  aircraft: "round-triangle",
};

/** Sizes on the screen, whatever the zoom. */
export const NAME_PIXELS = 12;
export const TIE_PIXELS = 10;
/** Characters of a line of a name. */
export const NAME_CHARACTERS = 20;
/** With more nodes than these they are drawn small. */
const LARGE_NODES_MAX = 80;

/** Whether there are so many nodes that ties are drawn fine and unnamed, until somebody looks nearer. */
export function isLarge(count: number): boolean {
  return count > LARGE_NODES_MAX;
}

export function shapeOf(kind: string): string {
  return SHAPES[kind] ?? "ellipse";
}

/** @param width of the frame, in pixels: a narrow one has room for small nodes only. */
export function nodeSize(count: number, isMain: boolean, width: number): number {
  const isSmall = isLarge(count) || (width < 560 && count > 12);
  if (isMain) return isSmall ? 22 : 34;
  if (!isSmall) return 22;
  return isLarge(count) && width < 560 ? 8 : 12;
}

export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function nodeLook(text: string, surface: string, font: string): StylesheetJson {
  const named = {
    label: "data(short)",
    color: text,
    "font-family": font,
    "font-size": "data(fontSize)" as never,
    "text-wrap": "wrap" as const,
    "text-valign": "bottom" as const,
    "text-margin-y": 3,
    "text-background-color": surface,
    "text-background-opacity": 0.8,
    "text-background-padding": "1px",
  };
  return [
    {
      selector: "node",
      style: {
        width: "data(size)",
        height: "data(size)",
        shape: "data(shape)" as never,
        "background-color": colour("--desk-checking"),
        "border-width": 2,
        "border-color": surface,
      },
    },
    { selector: "node.named, node.lit", style: named },
    { selector: "node.lit", style: { label: "data(whole)", "z-index": 20 } },
    {
      selector: "node[?main]",
      style: { "font-weight": "bold", "background-color": colour("--desk-yard-6"), "z-index": 15 },
    },
  ];
}

function tieLook(surface: string, font: string): StylesheetJson {
  const named = {
    label: "data(label)",
    color: colour("--mantine-color-text"),
    "font-family": font,
    "font-size": "data(fontSize)" as never,
    "text-wrap": "wrap" as const,
    "text-background-color": surface,
    "text-background-opacity": 0.9,
    "text-background-padding": "1px",
  };
  return [
    {
      selector: "edge",
      style: {
        "curve-style": "bezier",
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.9,
        "line-color": (edge: { data: (name: string) => string }) => colour(edge.data("colour")),
        "target-arrow-color": (edge: { data: (name: string) => string }) => colour(edge.data("colour")),
        width: "data(width)",
        "line-opacity": "data(strength)" as never,
      },
    },
    { selector: "edge[?denied]", style: { "line-style": "dashed", "line-dash-pattern": [6, 4], width: 2.4 } },
    { selector: "edge.named", style: named },
    { selector: "edge.lit", style: { ...named, label: "data(told)", width: 3, "line-opacity": 1, "z-index": 10 } },
    { selector: ".faint", style: { opacity: 0.2 } },
  ];
}

export function graphLook(): StylesheetJson {
  const [text, surface] = [colour("--mantine-color-text"), colour("--desk-surface")];
  const font = getComputedStyle(document.body).fontFamily;
  return [...nodeLook(text, surface, font), ...tieLook(surface, font)] as StylesheetJson;
}

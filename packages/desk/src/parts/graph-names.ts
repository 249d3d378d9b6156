// Whose name is written into the picture of a graph? At every zoom all that have room, of one size on the screen, the most tied first.

import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import { type Box, type Label, labelsWithRoom, linesOf, shortened } from "./graph-labels.ts";
import { isLarge, NAME_CHARACTERS, NAME_PIXELS, TIE_PIXELS } from "./graph-look.ts";

/** A letter is about so wide, a line so high, in parts of the size of the font. */
const [LETTER, LINE] = [0.58, 1.25];

function textBox(lines: readonly string[], pixels: number, x: number, top: number): Box {
  const half = (Math.max(...lines.map((line) => line.length)) * pixels * LETTER) / 2;
  return { left: x - half, right: x + half, top, bottom: top + lines.length * pixels * LINE };
}

function nodeBox(node: NodeSingular): Box {
  const [{ x, y }, half] = [node.renderedPosition(), node.renderedWidth() / 2];
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function nameOf(node: NodeSingular): Label {
  const { x, y } = node.renderedPosition();
  const lines = shortened(linesOf(node.data("label"), NAME_CHARACTERS));
  return { id: node.id(), box: textBox(lines, NAME_PIXELS, x, y + node.renderedWidth() / 2 + 3) };
}

function tieNameOf(edge: EdgeSingular): Label {
  const { x, y } = edge.renderedMidpoint();
  return { id: edge.id(), box: textBox([edge.data("label")], TIE_PIXELS, x, y - (TIE_PIXELS * LINE) / 2) };
}

/** What the graph is about first, then whoever has most ties, short names before long ones. */
function byWeight(a: NodeSingular, b: NodeSingular): number {
  const main = Number(b.data("main")) - Number(a.data("main"));
  return main || b.degree(false) - a.degree(false) || a.data("label").length - b.data("label").length;
}

const NARROW_PIXELS = 560;
/** From here on the ties of a large graph stand apart. */
const NEAR_ZOOM = 1.5;

export function showNames(drawn: Core): void {
  const zoom = drawn.zoom();
  const nodes = drawn.nodes().toArray().toSorted(byWeight);
  const edges = drawn.edges().toArray();
  const taken = nodes.map(nodeBox);
  const names = nodes.map(nameOf);
  // What it is about is named in any case; ties have no room for words on a narrow screen, nor among hundreds.
  const main = nodes.filter((node) => node.data("main")).map(nameOf);
  const isCrowded = drawn.width() < NARROW_PIXELS || (isLarge(nodes.length) && zoom < NEAR_ZOOM);
  const ties = isCrowded ? [] : edges.map(tieNameOf);
  const others = names.filter(({ id }) => !main.some((label) => label.id === id));
  const shown = new Set([
    ...main.map(({ id }) => id),
    ...labelsWithRoom([...others, ...ties], [...taken, ...main.map(({ box }) => box)]),
  ]);
  drawn.batch(() => {
    for (const node of nodes) {
      const lines = linesOf(node.data("label"), NAME_CHARACTERS);
      const [short, whole] = [shortened(lines).join("\n"), lines.join("\n")];
      node.data({ short, whole, fontSize: NAME_PIXELS / zoom });
      node.toggleClass("named", shown.has(node.id()));
    }
    for (const edge of edges) {
      edge.data({ fontSize: TIE_PIXELS / zoom });
      edge.toggleClass("named", shown.has(edge.id()));
    }
  });
}

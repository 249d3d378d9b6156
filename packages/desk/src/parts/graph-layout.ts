// Where does each node of a graph stand? Forces between them, worked out before anything is drawn; the same graph always looks the same.

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";

export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** Enough for a few hundred nodes to come to rest. */
const TICKS = 300;
/** Room for a node and its words. */
const RADIUS = 62;

/** Moves all so that they fill a frame of this size, each side by itself: a screen is wider than high, a phone the other way round. */
export function fitted(
  nodes: readonly Placed[],
  frame: { readonly width: number; readonly height: number; readonly margin: number },
): readonly Placed[] {
  const across = (values: readonly number[], size: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const room = Math.max(1, size - 2 * frame.margin);
    return (value: number) => (most === least ? size / 2 : frame.margin + ((value - least) / (most - least)) * room);
  };
  const x = across(
    nodes.map((node) => node.x),
    frame.width,
  );
  const y = across(
    nodes.map((node) => node.y),
    frame.height,
  );
  return nodes.map((node) => ({ id: node.id, x: x(node.x), y: y(node.y) }));
}

/** Edges of nodes that are not there are left out. */
export function placed(
  ids: readonly string[],
  edges: readonly { readonly from: string; readonly to: string }[],
): readonly Placed[] {
  const known = new Set(ids);
  const bodies: Body[] = [...known].map((id) => ({ id }));
  const links: SimulationLinkDatum<Body>[] = edges
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(150),
    )
    .force("charge", forceManyBody().strength(-620).distanceMax(900))
    .force("apart", forceCollide(RADIUS))
    // A screen is wider than high.
    .force("x", forceX().strength(0.035))
    .force("y", forceY().strength(0.06))
    .stop();
  simulation.tick(TICKS);
  return bodies.map(({ id, x = 0, y = 0 }) => ({ id, x, y }));
}

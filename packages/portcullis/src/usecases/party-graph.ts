// Who is tied to a party, by whose words? The picture of what is stated of it and of the way on to groups, and beside it the same party on
// other lists.

import type { Path, Statement } from "@portcullis/register/statements";
import type { Claims } from "./claims.ts";
import { type GraphEdge, type GraphNode, pictureOf, type StatementPicture } from "./group-graph.ts";
import type { PartyPage } from "./party-page.ts";

/** Worked out from equal numbers that both lists state. */
export interface JoinEdge extends Omit<GraphEdge, "statement"> {
  /** Why two parties are one. */
  readonly ground: string;
}

export interface PartyGraph extends Omit<StatementPicture, "edges"> {
  readonly edges: readonly (GraphEdge | JoinEdge)[];
}

/** Names the same party bears are no ties to anybody. */
const NO_TIE = new Set(["named-as", "designated"]);

function stepsOf(paths: readonly Path[]): readonly Statement[] {
  return paths.flatMap(({ steps }) => steps.map(({ statement }) => statement));
}

/** The graph around a party. Nothing is in it that no statement or stated ground says. */
export function partyGraph(page: PartyPage, claims: Claims, lists: ReadonlySet<string>): PartyGraph {
  const { party, same_as } = page;
  const ties = claims.statements.filter(({ predicate }) => !NO_TIE.has(predicate));
  const told = new Map([...ties, ...stepsOf(claims.paths)].map((statement) => [statement.id, statement]));
  const picture = pictureOf([...told.values()], claims.stances, lists);
  const own: readonly GraphNode[] = [
    { id: party.id, label: party.names[0]?.text ?? party.id, kind: "party" },
    ...same_as.map(({ party: id, caption }) => ({ id, label: caption, kind: "party" as const })),
  ];
  const nodes = new Map([...own, ...picture.nodes].map((node) => [node.id, node]));
  for (const node of own) nodes.set(node.id, node);
  const joins = same_as.map(({ party: to, list, ground, value, published }): JoinEdge => {
    const of = { from: party.id, to, predicate: "same-as", stated_on: published };
    return { ...of, speaker: `${party.list}, ${list}`, polarity: "yes", ground: `${ground} ${value}` };
  });
  return { ...picture, nodes: [...nodes.values()], edges: [...picture.edges, ...joins] };
}

// What do statements of a group look like as a picture? Whoever and whatever they name as nodes, one edge a statement; bounded, the ties
// that say most first, so that a picture stays readable and says what it leaves out.

import { isGroupName } from "@portcullis/notices";
import { ACTS, type EntityRef, RELATIONS, type Statement } from "@portcullis/register/statements";

export type NodeKind = "group" | "party" | "provisional" | "operation" | "indicator" | "document" | "unnamed" | "name";

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: NodeKind;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly predicate: string;
  readonly speaker: string;
  readonly via?: string;
  readonly grade?: NonNullable<Statement["grade"]>;
  readonly polarity: "yes" | "no";
  readonly stated_on: string;
  readonly statement: string;
  /** Who denies or disputes it. */
  readonly denied_by?: readonly string[];
}

export interface StatementPicture {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Statements with an end that is not in the picture. */
  readonly left_out: number;
}

/** More nodes than these nobody can read. */
export const GRAPH_NODES_MAX = 300;

/** What is told first where not all has room. */
function weight({ predicate }: Statement): number {
  if ((RELATIONS as readonly string[]).includes(predicate)) return 0;
  if (predicate === "same-as") return 1;
  if (predicate === "indicates" || predicate === "uses") return 4;
  if ((ACTS as readonly string[]).includes(predicate)) return 2;
  return 3;
}

export function nodeKind({ id, text }: EntityRef, lists: ReadonlySet<string>): NodeKind {
  const [source = "", rest = ""] = id.split("/");
  if (source === "name") return isGroupName(text) ? "group" : "name";
  if (source === "provisional" || source === "unnamed" || source === "document") return source;
  if (rest.startsWith("campaign--")) return "operation";
  if (rest.startsWith("indicator--") || rest.includes("observable")) return "indicator";
  return lists.has(source) ? "party" : "group";
}

/** By whom each statement is denied or disputed. */
export function deniers(stances: readonly Statement[]): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, string[]>();
  for (const { predicate, about = [], speaker, polarity } of stances) {
    if ((predicate !== "denies" && predicate !== "disputes") || polarity === undefined) continue;
    for (const id of about) by.set(id, [...new Set([...(by.get(id) ?? []), speaker.text])]);
  }
  return by;
}

/**
 * @param lists ids of lists whose parties may be ends
 * @param nodesMax at most `GRAPH_NODES_MAX`
 */
export function pictureOf(
  statements: readonly Statement[],
  stances: readonly Statement[],
  lists: ReadonlySet<string>,
  nodesMax: number = GRAPH_NODES_MAX,
): StatementPicture {
  const denied = deniers(stances);
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  let leftOut = 0;
  const tied = statements.filter(({ object }) => object !== undefined).toSorted((a, b) => weight(a) - weight(b));
  for (const { id, subject, predicate, object, speaker, via, grade, polarity, statedOn } of tied) {
    const ends = [subject, object as EntityRef];
    const fresh = new Set(ends.map((end) => end.id).filter((end) => !nodes.has(end)));
    if (nodes.size + fresh.size > nodesMax) {
      leftOut += 1;
      continue;
    }
    for (const end of ends)
      if (!nodes.has(end.id)) nodes.set(end.id, { id: end.id, label: end.text, kind: nodeKind(end, lists) });
    const deniedBy = denied.get(id);
    edges.push({
      from: subject.id,
      to: (object as EntityRef).id,
      predicate,
      speaker: speaker.text,
      ...(via === undefined ? {} : { via: via.text }),
      ...(grade === undefined ? {} : { grade }),
      polarity,
      stated_on: statedOn,
      statement: id,
      ...(deniedBy === undefined ? {} : { denied_by: deniedBy }),
    });
  }
  return { nodes: [...nodes.values()], edges, left_out: leftOut };
}

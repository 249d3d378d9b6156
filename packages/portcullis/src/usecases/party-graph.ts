// Who is tied to a party, by whose words? The party, those whom statements tie to it, and the way on to groups, as nodes and edges.

import type { Path, Statement } from "@portcullis/register/statements";
import type { Claims } from "./claims.ts";
import type { PartyPage } from "./party-page.ts";

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: "self" | "party" | "group" | "provisional" | "name";
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly predicate: string;
  readonly speaker: string;
  readonly stated_on: string;
  readonly polarity: "yes" | "no";
  readonly grade?: string;
  /** Ids of statements that deny or dispute it. */
  readonly denied_by?: readonly string[];
  /** Id of the statement; absent for a join that is worked out from equal numbers. */
  readonly statement?: string;
  /** Why two parties are one. */
  readonly ground?: string;
}

export interface PartyGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Names the same party bears are no ties to anybody. */
const NO_TIE = new Set(["named-as", "designated"]);

function stepsOf(paths: readonly Path[]): readonly Statement[] {
  return paths.flatMap(({ steps }) => steps.map(({ statement }) => statement));
}

/** The graph around a party. Nothing is in it that no statement or stated ground says. */
export function partyGraph(page: PartyPage, claims: Claims, groups: ReadonlySet<string>): PartyGraph {
  const { party, same_as } = page;
  const nodes = new Map<string, GraphNode>();
  const kindOf = (id: string): GraphNode["kind"] => {
    if (id === party.id) return "self";
    if (id.startsWith("name/")) return "name";
    if (id.startsWith("provisional/")) return "provisional";
    return groups.has(id) ? "group" : "party";
  };
  const node = (id: string, label: string): void => {
    if (!nodes.has(id)) nodes.set(id, { id, label, kind: kindOf(id) });
  };
  node(party.id, party.names[0]?.text ?? party.id);
  const deniers = new Map<string, string[]>();
  for (const { id, predicate, about } of claims.stances) {
    if (predicate !== "denies" && predicate !== "disputes") continue;
    for (const each of about ?? []) deniers.set(each, [...(deniers.get(each) ?? []), id]);
  }
  const ties = claims.statements.filter(({ predicate, object }) => object !== undefined && !NO_TIE.has(predicate));
  const statements = new Map([...ties, ...stepsOf(claims.paths)].map((statement) => [statement.id, statement]));
  const edges = [...statements.values()].flatMap((statement): GraphEdge[] => {
    const { id, subject, object, predicate, speaker, statedOn, polarity, grade } = statement;
    if (object === undefined) return [];
    node(subject.id, subject.text);
    node(object.id, object.text);
    const denied = deniers.get(id);
    return [
      {
        from: subject.id,
        to: object.id,
        predicate,
        speaker: speaker.text,
        stated_on: statedOn,
        polarity,
        ...(grade === undefined ? {} : { grade: grade.words }),
        ...(denied === undefined ? {} : { denied_by: denied }),
        statement: id,
      },
    ];
  });
  const joins = same_as.map(({ party: other, list, caption, ground, value, published }): GraphEdge => {
    node(other, caption);
    // Both lists state the number; that it makes them one is worked out.
    const speaker = `${party.list}, ${list}`;
    const of = { from: party.id, to: other, predicate: "same-as", speaker, stated_on: published };
    return { ...of, polarity: "yes", ground: `${ground} ${value}` };
  });
  return { nodes: [...nodes.values()], edges: [...edges, ...joins] };
}

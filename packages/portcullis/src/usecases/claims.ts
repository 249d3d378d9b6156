// Who said what of a party or a group, how surely, denied by whom, and where does it lead?

import { isGroupName } from "@portcullis/notices";
import type { ListedParty } from "@portcullis/register";
import { PortcullisError } from "@portcullis/register/errors";
import {
  nameKey,
  type Path,
  pathsFrom,
  type Statement,
  type StatementScope,
  type Step,
  stepsFrom,
} from "@portcullis/register/statements";
import type { Store } from "../store/store.ts";
import { type PartyEdition, partyDesignations, partyNames, partyTies } from "./party-statements.ts";
import { showParty } from "./show.ts";
import { type Group, groupsNamed, openGraph, type StatementGraph } from "./statement-graph.ts";

export interface Claims {
  readonly about: { readonly id: string; readonly kind: "party" | "group" | "name"; readonly names: readonly string[] };
  /** Oldest first. */
  readonly statements: readonly Statement[];
  /** Stances towards the statements above. */
  readonly stances: readonly Statement[];
  /** Where the statements lead, with every step; worked out, stated by nobody. */
  readonly paths: readonly Path[];
  /** Groups that bear the name that was asked for, where it names more than one of a source: none of them was chosen. */
  readonly ambiguous: readonly Group[];
}

/** A view of this many paths is enough; the nearest are told. */
const PATHS_MAX = 40;

/** A shorter name is a part of too many others. */
const KEY_MIN = 6;

function byDay(a: Statement, b: Statement): number {
  return a.statedOn < b.statedOn ? -1 : a.statedOn > b.statedOn ? 1 : a.id < b.id ? -1 : 1;
}

function touches({ subject, object }: Statement, ids: ReadonlySet<string>): boolean {
  return ids.has(subject.id) || (object !== undefined && ids.has(object.id));
}

function stancesTowards(graph: StatementGraph, statements: readonly Statement[]): readonly Statement[] {
  const shown = new Set(statements.map(({ id }) => id));
  return graph.kept.filter(({ id, about }) => !shown.has(id) && about?.some((each) => shown.has(each))).toSorted(byDay);
}

/** Ends that say something: a group, an organ, or whatever a tie names. Another spelling of the same is no end. */
function tellingPaths(paths: readonly Path[], self: ReadonlySet<string>): readonly Path[] {
  return paths
    .filter(({ to, steps }) => {
      if (self.has(to.id)) return false;
      const last = steps.at(-1);
      // The other names of a group stand with the group.
      if (last?.statement.predicate === "named-as" && !last.from.id.startsWith("name/")) return false;
      const isGroup = !to.id.startsWith("name/") || isGroupName(to.text);
      return isGroup || (steps.length > 1 && steps.at(-1)?.statement.predicate !== "named-as");
    })
    .slice(0, PATHS_MAX);
}

async function ofParty(store: Store, graph: StatementGraph, id: string, scope: StatementScope): Promise<Claims> {
  const { party, edition, publisher } = await showParty(store, id, scope.asOf, scope.knownAt);
  return partyClaims(graph, party, { edition: edition.edition, published: edition.published, publisher });
}

/** Steps of all that a graph holds, worked out once for each graph. */
const STEPS = new WeakMap<StatementGraph, ReadonlyMap<string, readonly Step[]>>();

function stepsOf(graph: StatementGraph): ReadonlyMap<string, readonly Step[]> {
  const known = STEPS.get(graph);
  if (known !== undefined) return known;
  const steps = stepsFrom([...graph.ties, ...graph.kept, ...graph.groups.flatMap(({ namings }) => namings)]);
  STEPS.set(graph, steps);
  return steps;
}

/** What is stated of a party, as one edition has it, within a graph. */
export function partyClaims(graph: StatementGraph, party: ListedParty, at: PartyEdition): Claims {
  const { id } = party;
  const names = partyNames(party, at);
  const own = [...partyDesignations(party, at), ...names, ...partyTies(party, at)];
  const self = new Set([id, ...names.map(({ object }) => object?.id ?? id)]);
  // A provisional entry that proved to be this party brings the name under which it was announced.
  for (const { predicate, subject, object } of graph.kept) {
    if (predicate !== "same-as" || object?.id !== id) continue;
    self.add(subject.id);
    self.add(`name/${nameKey(subject.text)}`);
  }
  const kept = graph.kept.filter((statement) => touches(statement, self));
  const statements = [...own, ...kept].toSorted(byDay);
  const steps = new Map(stepsOf(graph));
  // Shared steps stay as they are: what the party's own edition adds stands before them.
  for (const [from, added] of stepsFrom(own)) steps.set(from, [...added, ...(steps.get(from) ?? [])]);
  return {
    about: { id, kind: "party", names: party.names.map(({ text }) => text) },
    statements,
    stances: stancesTowards(graph, statements),
    paths: tellingPaths(pathsFrom(id, steps, graph.ambiguous), self),
    ambiguous: [],
  };
}

/** Ids that mean the same group by somebody's statement: never over a name that others bear, too. */
function idsOf(graph: StatementGraph, groups: readonly Group[], name: string): ReadonlySet<string> {
  const ids = new Set([
    name,
    ...groups.flatMap((group) => [group.id, ...group.namings.map(({ object }) => object?.id ?? "")]),
  ]);
  for (const ambiguous of graph.ambiguous) if (ambiguous !== name) ids.delete(ambiguous);
  const namings = [...graph.ties, ...graph.kept].filter(
    ({ predicate, subject }) => predicate === "named-as" && subject.id.startsWith("name/"),
  );
  for (let before = -1; before !== ids.size; ) {
    before = ids.size;
    for (const { subject, object } of namings) {
      if (object === undefined || graph.ambiguous.has(object.id) || graph.ambiguous.has(subject.id)) continue;
      if (ids.has(object.id)) ids.add(subject.id);
    }
  }
  return ids;
}

function ofGroup(graph: StatementGraph, asked: string): Claims {
  const groups = groupsNamed(graph, asked);
  const name = `name/${nameKey(asked)}`;
  const isId = groups.some(({ id }) => id === asked);
  const perList = new Map<string, number>();
  for (const { list } of groups) perList.set(list, (perList.get(list) ?? 0) + 1);
  const ambiguous = groups.filter(({ list }) => (perList.get(list) ?? 0) > 1);
  const certain = groups.filter((group) => !ambiguous.includes(group));
  const ids = isId ? idsOf(graph, certain, asked) : idsOf(graph, certain, name);
  const namings = certain.flatMap((group) => group.namings);
  const stated = [
    ...namings,
    ...certain.flatMap((group) => graph.tiesOf(group)).filter(({ predicate }) => predicate !== "uses"),
    ...graph.ties.filter((statement) => touches(statement, ids)),
    ...graph.kept.filter((statement) => touches(statement, ids)),
  ];
  // What was done to "the Electoral Commission's systems" was done to the Electoral Commission.
  const key = nameKey(asked);
  if (stated.length === 0 && key.length >= KEY_MIN) {
    stated.push(...graph.kept.filter(({ object }) => object?.id.includes(key) === true));
  }
  const statements = [...new Map(stated.map((statement) => [statement.id, statement])).values()].toSorted(byDay);
  if (statements.length === 0 && ambiguous.length === 0) {
    const message = `Nothing is stated of "${asked}". Give a party id such as uk/CYB0045, a group's id such as attack/G0128, or a name; load lists with portcullis update.`;
    throw new PortcullisError("NOBODY_OF_THAT_NAME", "input", message, { name: asked });
  }
  const steps = stepsFrom([...graph.ties, ...graph.kept, ...namings]);
  const starts = [...ids].flatMap((id) => pathsFrom(id, steps, graph.ambiguous));
  const paths = [
    ...new Map(starts.toSorted((a, b) => a.steps.length - b.steps.length).map((path) => [path.to.id, path])).values(),
  ];
  const names = [...new Set(namings.map(({ object }) => object?.text ?? ""))];
  return {
    about: { id: certain[0]?.id ?? name, kind: certain.length > 0 ? "group" : "name", names },
    statements,
    stances: stancesTowards(graph, statements),
    paths: paths.filter(({ to }) => !ids.has(to.id)).slice(0, PATHS_MAX),
    ambiguous,
  };
}

/** The answer out of a graph that is open already; throws what `claimsAbout` does. */
export async function claimsIn(
  graph: StatementGraph,
  store: Store,
  asked: string,
  scope: StatementScope,
): Promise<Claims> {
  const [list = ""] = asked.split("/");
  const isParty = asked.includes("/") && (await store.catalogue()).lists[list] !== undefined;
  return isParty ? ofParty(store, graph, asked, scope) : ofGroup(graph, asked);
}

/**
 * Everything stated of a party or a group, as of a day. Throws `NOBODY_OF_THAT_NAME` and what a look at a party throws (input).
 * @param asked a party id, a group's id, or a name
 */
export async function claimsAbout(
  store: Store,
  asked: string,
  scope: StatementScope,
  onProgress?: (list: string, parties: number) => void,
): Promise<Claims> {
  const graph = await openGraph(store, scope, onProgress);
  try {
    return await claimsIn(graph, store, asked, scope);
  } finally {
    graph.close();
  }
}

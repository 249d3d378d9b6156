// Which statements are at hand, as of a day? Those of the lists in force, of the intelligence in force, and those that were read or
// decided, as one graph of who is tied to whom.

import { INTELLIGENCE_FORMATS } from "@portcullis/register";
import {
  inForce,
  type KeptStatement,
  nameKey,
  type Statement,
  type StatementScope,
} from "@portcullis/register/statements";
import { newestEdition } from "../store/catalogue.ts";
import { type IntelligenceEdition, IntelligenceStore } from "../store/intelligence-store.ts";
import { openStatements, type StatementStore } from "../store/statement-store.ts";
import type { Store } from "../store/store.ts";
import { listTies } from "./list-ties.ts";

export interface Group {
  /** `attack/G0128`. */
  readonly id: string;
  readonly name: string;
  readonly list: string;
  readonly publisher: string;
  /** Names as the source gives them. */
  readonly namings: readonly Statement[];
}

/** Everything that a question about statements looks at. */
export interface StatementGraph {
  /** Ties and names of parties, as the lists state them. */
  readonly ties: readonly Statement[];
  /** What was read in notices or decided by reviewers. */
  readonly kept: readonly Statement[];
  readonly groups: readonly Group[];
  /** Ids of names that more than one group of one source bears: they lead to none of them. */
  readonly ambiguous: ReadonlySet<string>;
  /** The ties that a source of intelligence states of a group. */
  tiesOf(group: Group): readonly Statement[];
  close(): void;
}

function json(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}

class Intelligence {
  readonly #store: IntelligenceStore;
  readonly editions: readonly IntelligenceEdition[];

  constructor(store: IntelligenceStore, scope: StatementScope) {
    this.#store = store;
    this.editions = store.inForce(scope.asOf, scope.knownAt);
  }

  statements(edition: IntelligenceEdition, id: string): readonly Statement[] {
    const { seq, list, publisher, published, edition: hash, format } = edition;
    const object = json(this.#store.object(seq, id));
    const find = (other: string) => json(this.#store.object(seq, other));
    return (
      INTELLIGENCE_FORMATS.get(format)?.statements(object, { list, publisher, published, edition: hash, find }) ?? []
    );
  }

  groups(): readonly Group[] {
    return this.editions.flatMap((edition) =>
      this.#store.groupIds(edition.seq).flatMap((id) => {
        const namings = this.statements(edition, id);
        const [first] = namings;
        if (first === undefined) return [];
        const { list, publisher } = edition;
        return [{ id: first.subject.id, name: first.subject.text, list, publisher, namings }];
      }),
    );
  }

  tiesOf(group: Group): readonly Statement[] {
    const edition = this.editions.find(({ list }) => list === group.list);
    const source = group.namings[0]?.source;
    if (edition === undefined || source === undefined || !("locator" in source)) return [];
    return this.#store.ties(edition.seq, source.locator).flatMap((id) => this.statements(edition, id));
  }
}

/** Keys that more than one group of one source bears. */
function ambiguousNames(groups: readonly Group[]): ReadonlySet<string> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, list, namings } of groups) {
    for (const { object } of namings) {
      const key = `${list}\n${object?.id ?? ""}`;
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  }
  return new Set([...bearers].flatMap(([key, ids]) => (ids.size > 1 ? [key.split("\n")[1] as string] : [])));
}

function keptWithin(store: StatementStore | undefined, scope: StatementScope): readonly Statement[] {
  const all: readonly KeptStatement[] = store?.statements() ?? [];
  return inForce(all, scope);
}

/**
 * Gathers what is at hand. Ties of an edition are worked out at the first time, which takes seconds.
 * @param onProgress told the list and how many of its parties were read
 */
export async function openGraph(
  store: Store,
  scope: StatementScope,
  onProgress: (list: string, parties: number) => void = () => {},
): Promise<StatementGraph> {
  const catalogue = await store.catalogue();
  const ties: Statement[] = [];
  for (const [list, about] of Object.entries(catalogue.lists)) {
    if (about.status !== "current") continue;
    const edition = newestEdition(about, scope.asOf, scope.knownAt);
    if (edition === undefined || edition.prunedAt !== undefined) continue;
    const at = { list, edition: edition.edition, published: edition.published, publisher: about.publisher };
    for (const tie of await listTies(store, at, (parties) => onProgress(list, parties))) ties.push(tie);
  }
  const statements = openStatements(store.folder, false);
  const intelligence =
    statements === undefined ? undefined : new Intelligence(new IntelligenceStore(statements.database), scope);
  const groups = intelligence?.groups() ?? [];
  return {
    ties,
    kept: keptWithin(statements, scope),
    groups,
    ambiguous: ambiguousNames(groups),
    tiesOf: (group) => intelligence?.tiesOf(group) ?? [],
    close: () => statements?.close(),
  };
}

/** Groups that bear a name, or the one of an id. */
export function groupsNamed(graph: StatementGraph, name: string): readonly Group[] {
  const key = `name/${nameKey(name)}`;
  return graph.groups.filter(({ id, namings }) => id === name || namings.some(({ object }) => object?.id === key));
}

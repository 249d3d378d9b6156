// Which statements stood on a day? Newer supersedes older; nothing is lost, so that every day can be asked for.

import { PortcullisError } from "../errors.ts";
import type { Statement } from "./statement.ts";

/** A statement with the time at which we took it in. */
export interface KeptStatement {
  readonly statement: Statement;
  /** ISO time in UTC. */
  readonly keptAt: string;
}

export interface StatementScope {
  /** ISO date: only what was stated on or before it. */
  readonly asOf?: string;
  /** ISO time: only what we had taken in by then. */
  readonly knownAt?: string;
}

/** How many statements one after the other this one replaces. */
function depths(
  kept: readonly KeptStatement[],
): ReadonlyMap<string, { readonly root: string; readonly depth: number }> {
  const by = new Map(kept.map(({ statement }) => [statement.id, statement]));
  const found = new Map<string, { root: string; depth: number }>();
  for (const { statement } of kept) {
    const chain: Statement[] = [];
    let at: Statement | undefined = statement;
    while (at !== undefined && !found.has(at.id)) {
      chain.push(at);
      at = at.supersedes === undefined ? undefined : by.get(at.supersedes);
    }
    const last = chain.at(-1);
    let { root, depth } = (at === undefined ? undefined : found.get(at.id)) ?? { root: last?.id ?? "", depth: -1 };
    for (const each of chain.toReversed()) {
      depth += 1;
      found.set(each.id, { root, depth });
    }
  }
  return found;
}

function before(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * All that was stated of one matter, oldest first: by day, then by how many it replaces, then by id. A total order, in which a
 * statement always stands behind the one it supersedes; it does not hang on the order of loading.
 */
export function lineages(kept: readonly KeptStatement[]): readonly (readonly KeptStatement[])[] {
  const places = depths(kept);
  const groups = new Map<string, KeptStatement[]>();
  for (const each of kept) {
    const root = places.get(each.statement.id)?.root ?? each.statement.id;
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [each]);
    else group.push(each);
  }
  const depthOf = (each: KeptStatement) => places.get(each.statement.id)?.depth ?? 0;
  return [...groups.values()].map((group) =>
    group.toSorted(
      (a, b) =>
        before(a.statement.statedOn, b.statement.statedOn) ||
        depthOf(a) - depthOf(b) ||
        before(a.statement.id, b.statement.id),
    ),
  );
}

/** The statements that stand: of each matter the last within the scope, unless it withdraws. */
export function inForce(kept: readonly KeptStatement[], scope: StatementScope = {}): readonly Statement[] {
  const within = ({ statement, keptAt }: KeptStatement) =>
    (scope.asOf === undefined || statement.statedOn <= scope.asOf) &&
    (scope.knownAt === undefined || keptAt <= scope.knownAt);
  return lineages(kept).flatMap((lineage) => {
    const last = lineage.findLast(within);
    return last === undefined || last.statement.predicate === "withdraws" ? [] : [last.statement];
  });
}

/**
 * Throws `STATEMENT_ORDER` (input) when a statement would supersede one that is not kept, or one stated later.
 * @param superseded the statement of that id, if it is kept
 */
export function checkSupersedes(statement: Statement, superseded: Statement | undefined): void {
  if (statement.supersedes === undefined) return;
  const { id, supersedes, statedOn } = statement;
  if (superseded === undefined) {
    const message = `Statement ${id} supersedes ${supersedes}, which is not kept here. Take that one in first.`;
    throw new PortcullisError("STATEMENT_ORDER", "input", message, { id, supersedes });
  }
  if (superseded.statedOn > statedOn) {
    const message = `Statement ${id} of ${statedOn} cannot supersede ${supersedes} of ${superseded.statedOn}: what is newer supersedes what is older.`;
    throw new PortcullisError("STATEMENT_ORDER", "input", message, { id, supersedes });
  }
}

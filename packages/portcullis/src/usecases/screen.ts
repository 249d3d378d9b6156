// Against which editions is somebody screened, and with what snapshot? The question every screening starts with.

import type { Policy } from "../screening/policy.ts";
import type { ScreeningBasis, SnapshotEdition } from "../screening/screening-basis.ts";
import { inputFailure } from "../subjects/input-failure.ts";
import type { Warning } from "../subjects/subject.ts";
import { type OpenSnapshot, openSnapshot, type SnapshotProgress, type SnapshotStore } from "./snapshot.ts";

/** Which editions count. */
export interface ScreeningScope {
  /** ISO date: each list's newest edition published on or before it. */
  readonly asOf?: string;
  /** ISO date or time: only editions loaded by then. */
  readonly knownAt?: string;
  /** Ids of lists; absent means every list that is screened by default. */
  readonly lists?: readonly string[];
}

/** The editions a scope comes to, and the lists that have none. */
export interface EditionsFound {
  readonly editions: readonly SnapshotEdition[];
  /** Ids of lists that are loaded but have no edition in this scope. */
  readonly leftOut: readonly string[];
  /** Lists among them that are older than their publishers' cadence allows, and by how much. */
  readonly stale?: readonly { readonly list: string; readonly days: number; readonly cadenceDays: number }[];
}

/** What screening needs of the store. */
export interface ScreeningSource extends SnapshotStore {
  /** Throws an input failure for a list that is not loaded. */
  editionsInForce(scope: ScreeningScope): EditionsFound | Promise<EditionsFound>;
}

/** Everything that answers subjects. */
export interface OpenScreening {
  readonly snapshot: OpenSnapshot;
  readonly basis: ScreeningBasis;
  /** The editions searched with the number of their parties. */
  readonly searched: readonly (SnapshotEdition & { readonly parties: number })[];
}

function words(scope: ScreeningScope): string {
  const lists = scope.lists === undefined ? "" : ` of ${scope.lists.join(", ")}`;
  const asOf = scope.asOf === undefined ? "" : ` published on or before ${scope.asOf}`;
  const knownAt = scope.knownAt === undefined ? "" : ` loaded by ${scope.knownAt}`;
  return `edition${lists}${asOf}${knownAt}`;
}

async function found(source: ScreeningSource, scope: ScreeningScope): Promise<EditionsFound> {
  const result = await source.editionsInForce(scope);
  if (result.editions.length > 0) return result;
  const dated = scope.asOf !== undefined || scope.knownAt !== undefined || scope.lists !== undefined;
  throw dated
    ? await inputFailure(
        "NO_EDITION_IN_FORCE",
        `There is no ${words(scope)}: nobody can be screened, so nobody is clear.`,
      )
    : await inputFailure("NO_LISTS_LOADED", "No list is loaded. Run: portcullis update");
}

function leftOutWarning(list: string, scope: ScreeningScope): Warning {
  return { code: "LIST_LEFT_OUT", message: `${list} has no ${words(scope)}; it was not searched.` };
}

/** One warning for all: every answer of a million carries it. */
function staleWarnings(stale: EditionsFound["stale"] = [], editions: readonly SnapshotEdition[]): Warning[] {
  const searched = stale.filter(({ list }) => editions.some((edition) => edition.list === list));
  if (searched.length === 0) return [];
  const each = searched.map(({ list, days, cadenceDays }) => `${list} ${days} days (${cadenceDays})`);
  const message = `Older than the days within which their publishers usually change them: ${each.join(", ")}.`;
  return [{ code: "LIST_STALE", message }];
}

/** Positions of `wanted` in `held`, or undefined when one of them is not there. */
function groupsOf(wanted: readonly SnapshotEdition[], held: readonly SnapshotEdition[]): number[] | undefined {
  const groups = wanted.map((edition) =>
    held.findIndex((other) => other.list === edition.list && other.edition === edition.edition),
  );
  return groups.includes(-1) ? undefined : groups.toSorted((a, b) => a - b);
}

/**
 * Opens what a screening needs. Lists named that are all among the default ones are searched in the default snapshot,
 * so that their scores are the same as in a screening of all.
 */
export async function openScreening(
  source: ScreeningSource,
  scope: ScreeningScope,
  policy: Omit<Policy, "lists">,
  near: boolean,
  onProgress?: SnapshotProgress,
): Promise<OpenScreening> {
  const { editions, leftOut, stale } = await found(source, scope);
  const { lists, ...everything } = scope;
  const held = lists === undefined ? editions : (await source.editionsInForce(everything)).editions;
  const inHeld = groupsOf(editions, held);
  const snapshot = await openSnapshot(source, inHeld === undefined ? editions : held, onProgress);
  const { meta } = snapshot;
  const groups = groupsOf(editions, meta.editions) ?? [];
  const searched = groups.flatMap((group) => {
    const edition = meta.editions[group];
    return edition === undefined ? [] : [{ ...edition, parties: meta.parties[group] ?? 0 }];
  });
  const basis: ScreeningBasis = {
    snapshot: snapshot.hash,
    engine: meta.engine,
    editions: searched.map(({ list, edition, published }) => ({ list, edition, published })),
    ...(groups.length === meta.editions.length ? {} : { groups }),
    policy: { ...policy, ...(lists === undefined ? {} : { lists: lists.toSorted() }) },
    near,
    warnings: [...leftOut.map((list) => leftOutWarning(list, scope)), ...staleWarnings(stale, searched)],
  };
  return { snapshot, basis, searched };
}

// Which provisional entries are there, and what became of each? An entry is opened by an announcement, and settled or dropped by a
// statement of its own; as of any day it is what it was then.

import { inForce, type StatementScope } from "@portcullis/register/statements";
import type { KeptEntry, StatementStore } from "../store/statement-store.ts";

export interface ProvisionalEntry extends KeptEntry {
  readonly state: "open" | "settled" | "dropped";
  /** Of one settled: the party it is. */
  readonly settledBy?: string;
  /** Why it was settled or dropped. */
  readonly ground?: string;
  /** ISO date. */
  readonly closedOn?: string;
  readonly closedBy?: string;
}

/** Entries opened within the scope, with what was decided of them within it. */
export function provisionalEntries(store: StatementStore, scope: StatementScope = {}): readonly ProvisionalEntry[] {
  const entries = store
    .entries()
    .filter(
      ({ openedOn, keptAt }) =>
        (scope.asOf === undefined || openedOn <= scope.asOf) &&
        (scope.knownAt === undefined || keptAt <= scope.knownAt),
    );
  if (entries.length === 0) return [];
  const decided = inForce(store.statements({ predicates: ["same-as", "dropped"] }), scope);
  return entries.map((entry): ProvisionalEntry => {
    const last = decided.findLast(({ subject }) => subject.id === entry.id);
    if (last === undefined) return { ...entry, state: "open" };
    const { predicate, object, value, statedOn, speaker } = last;
    const closed = { ground: value ?? "", closedOn: statedOn, closedBy: speaker.text };
    return predicate === "same-as" && object !== undefined
      ? { ...entry, ...closed, state: "settled", settledBy: object.id }
      : { ...entry, ...closed, state: "dropped" };
  });
}

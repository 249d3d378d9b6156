// What does an answer say of a listed party? Everything it needs travels in the snapshot, so that no edition is opened.

import type { ListedParty } from "@portcullis/register";

/** Plain JSON, one per party, in the snapshot's payload. */
export interface PartyCard {
  /** Party id, e.g. `uk/CYB0045`. */
  readonly id: string;
  readonly list: string;
  readonly kind: ListedParty["kind"];
  /** All names as printed, in the order in which the matcher was given them; the first is the caption. */
  readonly names: readonly string[];
  /** Regimes (OFAC: programs) as printed, each once. */
  readonly regimes: readonly string[];
  readonly measures: readonly string[];
  /** Ids of parties of other lists that are the same on a stated ground. */
  readonly same_as: readonly string[];
}

function each<T>(values: Iterable<T>): readonly T[] {
  return [...new Set(values)];
}

/** The card of a party; `names` are the texts given to the matcher. */
export function cardOf(party: ListedParty, names: readonly string[], sameAs: readonly string[]): PartyCard {
  return {
    id: party.id,
    list: party.list,
    kind: party.kind,
    names,
    regimes: each(party.designations.map((designation) => designation.regime).filter((regime) => regime !== "")),
    measures: each(party.designations.flatMap((designation) => designation.measures)),
    same_as: each(sameAs).toSorted(),
  };
}

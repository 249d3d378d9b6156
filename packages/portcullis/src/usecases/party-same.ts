// Who is the same as one party, on the grounds that the editions of a day state? What `sameAs` says of all parties, of one alone: only those
// are looked at who can be reached from it.

import { bearersMax, type Join, type JoinEntry, joinEntry, sameAs } from "@portcullis/register";
import type { IndexedEdition, PartyIndex } from "./party-index.ts";

/** Parties that are followed; groups of more than 16 are told by their direct joins alone. */
const FOLLOWED_MAX = 64;

/** Joins of a party; none for one that is on no list of these. */
export function sameOf(index: PartyIndex, editions: readonly IndexedEdition[], id: string): readonly Join[] {
  const entries = new Map<string, JoinEntry>();
  const entryOf = (other: string): JoinEntry | undefined => {
    const known = entries.get(other);
    if (known !== undefined) return known;
    const list = other.slice(0, other.indexOf("/"));
    const at = editions.find((edition) => edition.list === list);
    const party = at === undefined ? undefined : index.party(at, other);
    if (party === undefined) return undefined;
    const entry = joinEntry(party);
    entries.set(other, entry);
    return entry;
  };
  const waiting = [id];
  const followed = new Set<string>();
  for (let next = waiting.shift(); next !== undefined && followed.size < FOLLOWED_MAX; next = waiting.shift()) {
    if (followed.has(next)) continue;
    followed.add(next);
    for (const key of entryOf(next)?.keys ?? []) {
      const max = bearersMax(key.ground);
      // One more than may be shows the rule that the key joins nobody.
      const sharing = editions.map(({ number }) => index.database.bearing(number, key, max + 1));
      const joins = sharing.every(({ length }) => length <= max);
      for (const other of sharing.flat()) if (entryOf(other) !== undefined && joins) waiting.push(other);
    }
  }
  return sameAs([...entries.values()]).get(id) ?? [];
}

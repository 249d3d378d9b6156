// What changed in a list between two days?

import { deltaIds, fieldsAmended, type ListedParty, type PartyDigest, PortcullisError } from "@portcullis/register";
import { type CatalogueEdition, newestEdition } from "../store/catalogue.ts";
import type { Store } from "../store/store.ts";
import { checkKept } from "./editions-in-force.ts";

export interface Delta {
  readonly list: string;
  /** ISO dates of publication. */
  readonly from: string;
  readonly to: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly amended: readonly { readonly party: string; readonly fields: readonly string[] }[];
}

/** A delta with the parties that it names, as each edition states them. */
export interface WholeDelta {
  readonly delta: Delta;
  /** Removed and amended parties as they were, by id. */
  readonly before: ReadonlyMap<string, ListedParty>;
  /** Added and amended parties as they are. */
  readonly after: ReadonlyMap<string, ListedParty>;
}

async function all<T>(lines: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const line of lines) values.push(line);
  return values;
}

/** The two editions compared: as named by date, else the two newest. Throws `NO_EDITION`, `LIST_UNKNOWN` (input). */
async function editionsOf(
  store: Store,
  list: string,
  from: string | undefined,
  to: string | undefined,
): Promise<[CatalogueEdition, CatalogueEdition]> {
  const entry = (await store.catalogue()).lists[list];
  if (!entry)
    throw new PortcullisError(
      "LIST_UNKNOWN",
      "input",
      `There is no list "${list}". Run portcullis lists to see which are loaded.`,
      { list },
    );
  const after = newestEdition(entry, to);
  const before =
    from === undefined
      ? after && entry.editions.findLast((edition) => edition.published < after.published)
      : newestEdition(entry, from);
  if (!after || !before) {
    const have = entry.editions.map((edition) => edition.published).join(", ");
    const message = `${list} has no two editions to compare${from || to ? " by those dates" : ""}; loaded: ${have || "none"}. Load another with portcullis update ${list} --edition DATE.`;
    throw new PortcullisError("NO_EDITION", "input", message, { list });
  }
  checkKept(list, before);
  checkKept(list, after);
  return [before, after];
}

async function partiesOf(
  store: Store,
  edition: string,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, ListedParty>> {
  const ids = new Set(wanted);
  const found = new Map<string, ListedParty>();
  if (ids.size === 0) return found;
  for await (const party of store.parties(edition)) if (ids.has(party.id)) found.set(party.id, party);
  return found;
}

/** The delta between two editions of a list. */
export async function diffEditions(store: Store, list: string, from?: string, to?: string): Promise<WholeDelta> {
  const [earlier, later] = await editionsOf(store, list, from, to);
  const ids = deltaIds(
    await all<PartyDigest>(store.digests(earlier.edition)),
    await all<PartyDigest>(store.digests(later.edition)),
  );
  const before = await partiesOf(store, earlier.edition, [...ids.removed, ...ids.amended]);
  const after = await partiesOf(store, later.edition, [...ids.added, ...ids.amended]);
  const amended = ids.amended.flatMap((party) => {
    const [old, now] = [before.get(party), after.get(party)];
    return old && now ? [{ party, fields: fieldsAmended(old, now) }] : [];
  });
  const delta = {
    list,
    from: earlier.published,
    to: later.published,
    added: ids.added,
    removed: ids.removed,
    amended,
  };
  return { delta, before, after };
}

// What changed in a list between two days?

import { deltaIds, fieldsAmended, type ListedParty, type PartyDigest, PortcullisError } from "@portcullis/register";
import { type CatalogueEdition, newestEdition } from "../store/catalogue.ts";
import type { Store } from "../store/store.ts";

export interface Delta {
  readonly list: string;
  /** ISO dates of publication. */
  readonly from: string;
  readonly to: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly amended: readonly { readonly party: string; readonly fields: readonly string[] }[];
}

/** A delta with the parties' captions, for people. */
export interface ReadableDelta extends Delta {
  readonly captions: ReadonlyMap<string, string>;
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
  return [before, after];
}

/** The delta between two editions of a list. */
export async function diffEditions(store: Store, list: string, from?: string, to?: string): Promise<ReadableDelta> {
  const [before, after] = await editionsOf(store, list, from, to);
  const ids = deltaIds(
    await all<PartyDigest>(store.digests(before.edition)),
    await all<PartyDigest>(store.digests(after.edition)),
  );
  const captions = new Map<string, string>();
  const amended = new Set(ids.amended);
  const removed = new Set(ids.removed);
  const added = new Set(ids.added);
  const old = new Map<string, ListedParty>();
  for await (const party of store.parties(before.edition)) {
    if (amended.has(party.id)) old.set(party.id, party);
    if (removed.has(party.id)) captions.set(party.id, party.names[0]?.text ?? "");
  }
  const fields: { party: string; fields: string[] }[] = [];
  for await (const party of store.parties(after.edition)) {
    if (added.has(party.id) || amended.has(party.id)) captions.set(party.id, party.names[0]?.text ?? "");
    const earlier = old.get(party.id);
    if (earlier) fields.push({ party: party.id, fields: fieldsAmended(earlier, party) });
  }
  return {
    list,
    from: before.published,
    to: after.published,
    added: ids.added,
    removed: ids.removed,
    amended: fields,
    captions,
  };
}

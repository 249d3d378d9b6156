// What is stated of one listed party, by whom, in which edition, and who is the same on other lists?

import { type Join, type JoinEntry, type ListedParty, PortcullisError, sameAs } from "@portcullis/register";
import { type Catalogue, type CatalogueEdition, newestEdition } from "../store/catalogue.ts";
import type { Store } from "../store/store.ts";
import { checkKept } from "./editions-in-force.ts";

export interface ShownParty {
  readonly party: ListedParty;
  readonly edition: CatalogueEdition;
  readonly title: string;
  readonly publisher: string;
  /** The same party on other lists, with the ground stated. */
  readonly same_as: readonly Join[];
}

/** Entries of the newest editions by a date of every list that is not intelligence. */
export async function joinEntries(
  store: Store,
  catalogue: Catalogue,
  asOf: string | undefined,
  knownAt?: string,
): Promise<JoinEntry[]> {
  const entries: JoinEntry[] = [];
  for (const list of Object.values(catalogue.lists)) {
    if (list.status === "aggregate" || list.status === "intelligence") continue;
    const edition = newestEdition(list, asOf, knownAt);
    // Without its files it states nothing any more.
    if (!edition || edition.prunedAt !== undefined) continue;
    for await (const entry of store.digests(edition.edition)) entries.push(entry);
  }
  return entries;
}

/**
 * Throws `PARTY_ID_INVALID`, `LIST_UNKNOWN`, `NO_EDITION`, `PARTY_UNKNOWN` (input).
 * @param asOf ISO date: the newest edition published by then
 * @param knownAt ISO time in UTC: of those loaded by then
 */
export async function showParty(store: Store, id: string, asOf?: string, knownAt?: string): Promise<ShownParty> {
  const slash = id.indexOf("/");
  if (slash <= 0 || slash === id.length - 1) {
    throw new PortcullisError(
      "PARTY_ID_INVALID",
      "input",
      `"${id}" is no party id: write list/reference, e.g. uk/CYB0045.`,
      { id },
    );
  }
  const list = id.slice(0, slash);
  const catalogue = await store.catalogue();
  const entry = catalogue.lists[list];
  if (!entry)
    throw new PortcullisError(
      "LIST_UNKNOWN",
      "input",
      `There is no list "${list}". Run portcullis lists to see which are loaded.`,
      { list },
    );
  const edition = newestEdition(entry, asOf, knownAt);
  if (!edition) {
    const published = asOf === undefined ? "" : ` published on or before ${asOf}`;
    const message = `${list} has no edition${published}${knownAt === undefined ? "" : ` loaded by ${knownAt}`}.`;
    throw new PortcullisError("NO_EDITION", "input", message, { list });
  }
  checkKept(list, edition);
  for await (const party of store.parties(edition.edition)) {
    if (party.id !== id) continue;
    const same = sameAs(await joinEntries(store, catalogue, asOf, knownAt)).get(id) ?? [];
    return { party, edition, title: entry.title, publisher: entry.publisher, same_as: same };
  }
  const message = `${id} is not in the edition of ${edition.published}. Look at another day with --as-of DATE.`;
  throw new PortcullisError("PARTY_UNKNOWN", "input", message, { id, published: edition.published });
}

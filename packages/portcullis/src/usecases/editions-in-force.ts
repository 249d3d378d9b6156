// Which editions count for a screening: by default, of some lists, as of a day, or as far as was known then?

import { PortcullisError } from "@portcullis/register/errors";
import { type Catalogue, type CatalogueEdition, newestEdition, PROVISIONAL_LIST } from "../store/catalogue.ts";

export interface EditionScope {
  /** ISO date: the newest edition published on or before it. */
  readonly asOf?: string;
  /** ISO date (its end) or time: only editions loaded by then. */
  readonly knownAt?: string;
  /** Ids of lists; absent means every list of status `current`. */
  readonly lists?: readonly string[];
}

export interface EditionsInForce {
  readonly editions: readonly { readonly list: string; readonly published: string; readonly edition: string }[];
  /** Lists that would count but have no edition in this scope. */
  readonly leftOut: readonly string[];
}

/** ISO time in UTC of a day, its last moment, or of a time. Throws `DATE_INVALID` (input) for what is none. */
export function moment(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const time = new Date(isDay ? `${text}T23:59:59.999Z` : text);
  const isTime = /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(time.getTime());
  // A day that its month does not have would be one of the next month.
  if (isDay && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)) return time.toISOString();
  if (isTime) return time.toISOString();
  const message = `"${text.slice(0, 40)}" is no day and no time. Write 2024-03-25 or 2024-03-25T12:00:00Z.`;
  throw new PortcullisError("DATE_INVALID", "input", message, {});
}

/** Throws `LIST_UNKNOWN` (input) for a list that is not loaded. */
export function editionsInForce(catalogue: Catalogue, scope: EditionScope): EditionsInForce {
  const known = Object.keys(catalogue.lists);
  for (const list of scope.lists ?? []) {
    if (catalogue.lists[list]) continue;
    const message = `There is no list "${list}". Loaded are: ${known.join(", ") || "none; run portcullis update"}.`;
    throw new PortcullisError("LIST_UNKNOWN", "input", message, { list });
  }
  const wanted = scope.lists ?? known.filter((list) => catalogue.lists[list]?.status === "current");
  const knownAt = scope.knownAt === undefined ? undefined : moment(scope.knownAt);
  const editions: { list: string; published: string; edition: string }[] = [];
  const leftOut: string[] = [];
  for (const list of [...new Set(wanted)].toSorted()) {
    const entry = catalogue.lists[list];
    const edition = entry && newestEdition(entry, scope.asOf, knownAt);
    if (edition) checkKept(list, edition);
    if (edition) editions.push({ list, published: edition.published, edition: edition.edition });
    else if (list !== PROVISIONAL_LIST) leftOut.push(list);
  }
  // Provisional entries stand beside the lists, never for them.
  const isAlone = scope.lists === undefined && editions.every(({ list }) => list === PROVISIONAL_LIST);
  return { editions: isAlone ? [] : editions, leftOut };
}

/** Throws `EDITION_PRUNED` (input) for one whose files were removed: an older edition must not answer for it. */
export function checkKept(list: string, { published, prunedAt }: CatalogueEdition): void {
  if (prunedAt === undefined) return;
  const message = `The edition of ${list} of ${published} was removed on ${prunedAt.slice(0, 10)} by "portcullis prune". Import its files again to ask for that day.`;
  throw new PortcullisError("EDITION_PRUNED", "input", message, { list, published });
}

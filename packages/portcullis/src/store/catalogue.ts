// What is loaded? One small file names, for each list, the editions at hand; nothing counts that it does not name.

import type { ListStatus } from "@portcullis/register";
import { PortcullisError } from "@portcullis/register/errors";

export interface CatalogueEdition {
  /** ISO date of publication. */
  readonly published: string;
  /** Content hash; the edition's folder. */
  readonly edition: string;
  readonly format: string;
  /** ISO time in UTC. */
  readonly loadedAt: string;
  readonly parties: number;
  readonly names: number;
  readonly problems: number;
  readonly reconstructed?: boolean;
  readonly note?: string;
  /** Taken by name although it failed a check: when, and which. */
  readonly accepted?: { readonly at: string; readonly code: string; readonly reason: string };
  /** ISO time at which its files were removed; what is known of it stays. */
  readonly prunedAt?: string;
}

/** An edition that was not taken: the last good one stays in force. */
export interface RefusedEdition {
  readonly published: string;
  readonly edition: string;
  readonly refusedAt: string;
  readonly code: string;
  readonly reason: string;
}

export interface CatalogueList {
  readonly title: string;
  readonly status: ListStatus;
  readonly publisher: string;
  readonly licence: string;
  readonly country?: string;
  /** By date of publication, those of one day in the order they were loaded. */
  readonly editions: readonly CatalogueEdition[];
  readonly refused: readonly RefusedEdition[];
}

export interface Catalogue {
  readonly version: 1;
  readonly lists: Readonly<Record<string, CatalogueList>>;
}

/** Id of the list of provisional entries: screened by default, and never among the official lists. */
export const PROVISIONAL_LIST = "provisional";

/** By names that callers give: `constructor` is none of them. */
function byName(lists: Catalogue["lists"]): Catalogue["lists"] {
  return Object.assign(Object.create(null), lists) as Catalogue["lists"];
}

export const EMPTY_CATALOGUE: Catalogue = { version: 1, lists: byName({}) };

/** Reads the stored form. Throws `CATALOGUE_INVALID` for anything else. */
export function parseCatalogue(text: string, path: string): Catalogue {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw invalid(path, error);
  }
  const catalogue = json as Partial<Catalogue> | null;
  if (catalogue?.version !== 1 || typeof catalogue.lists !== "object") throw invalid(path);
  return { ...(catalogue as Catalogue), lists: byName(catalogue.lists) };
}

function invalid(path: string, cause?: unknown): PortcullisError {
  const message = `${path} is not a catalogue that this version can read. Restore it from a back-up, or load the lists into another folder.`;
  return new PortcullisError("CATALOGUE_INVALID", "operation", message, { path }, cause);
}

/** The edition of a list in force by a date of publication: the newest, of one day the last loaded. */
export function newestEdition(list: CatalogueList, until?: string, knownAt?: string): CatalogueEdition | undefined {
  return list.editions.findLast(
    (edition) =>
      (until === undefined || edition.published <= until) && (knownAt === undefined || edition.loadedAt <= knownAt),
  );
}

/** The catalogue with one more edition; the same edition of the same day again changes nothing. */
export function withEdition(
  catalogue: Catalogue,
  id: string,
  about: Omit<CatalogueList, "editions" | "refused">,
  edition: CatalogueEdition,
): Catalogue {
  const known = catalogue.lists[id];
  const before = known?.editions ?? [];
  const inForce = known && newestOfDay(known, edition.published);
  if (known && inForce?.edition === edition.edition && inForce.prunedAt === undefined) return catalogue;
  // Files that were removed are back.
  const others = before.filter((other) => other.prunedAt === undefined || other.edition !== edition.edition);
  const editions = [...others, edition].toSorted(
    (a, b) => order(a.published, b.published) || order(a.loadedAt, b.loadedAt),
  );
  return {
    ...catalogue,
    lists: sorted({ ...catalogue.lists, [id]: { ...about, editions, refused: known?.refused ?? [] } }),
  };
}

export function newestOfDay(list: CatalogueList, published: string): CatalogueEdition | undefined {
  return list.editions.findLast((edition) => edition.published === published);
}

/** The catalogue with a refusal noted; a repeated one replaces the earlier. */
export function withRefusal(
  catalogue: Catalogue,
  id: string,
  about: Omit<CatalogueList, "editions" | "refused">,
  refusal: RefusedEdition,
): Catalogue {
  const known = catalogue.lists[id] ?? { ...about, editions: [], refused: [] };
  const refused = [...known.refused.filter((other) => other.edition !== refusal.edition), refusal];
  return { ...catalogue, lists: sorted({ ...catalogue.lists, [id]: { ...known, refused } }) };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sorted(lists: Readonly<Record<string, CatalogueList>>): Record<string, CatalogueList> {
  return Object.fromEntries(Object.entries(lists).toSorted(([a], [b]) => order(a, b)));
}

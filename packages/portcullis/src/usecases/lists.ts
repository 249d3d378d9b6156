// Which lists are loaded, from when, how many parties are on them, and are they still what their publishers have?

import type { ListStatus } from "@portcullis/register";
import type { Publisher } from "../publishers.ts";
import type { Catalogue, CatalogueEdition, RefusedEdition } from "../store/catalogue.ts";
import { newestEdition, PROVISIONAL_LIST } from "../store/catalogue.ts";
import type { Fetched, FetchedList } from "../store/fetched.ts";
import { freshness } from "./freshness.ts";

/** One edition as `lists` shows it. */
export interface ListLine {
  readonly id: string;
  readonly status: ListStatus;
  /** ISO date. */
  readonly published: string;
  readonly edition: string;
  readonly parties: number;
  readonly names: number;
  readonly problems: number;
  /** Whole days since publication. */
  readonly age_days: number;
  /** Days within which the publisher usually changes the list, where that is known. */
  readonly cadence_days?: number;
  /** Whether the newest edition is older than that, and was not confirmed since. */
  readonly stale: boolean;
  /** ISO time at which the publisher last confirmed the edition as its newest. */
  readonly checked_at?: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly loaded_at: string;
  readonly reconstructed?: true;
  readonly note?: string;
  /** Taken by name although it failed a check. */
  readonly accepted?: NonNullable<CatalogueEdition["accepted"]>;
  readonly pruned_at?: string;
  /** Editions that were not taken since this one. */
  readonly refused?: readonly RefusedEdition[];
  /** Why the last update of the list failed. */
  readonly failure?: NonNullable<FetchedList["failure"]>;
}

export interface ListsKnown {
  readonly catalogue: Catalogue;
  readonly fetched: Fetched;
  readonly publishers: readonly Publisher[];
}

const DAY_MS = 86_400_000;

/** Newest edition of each list, or all of them, newest first within a list. */
export function listLines(known: ListsKnown, now: Date, all: boolean): ListLine[] {
  const official = Object.entries(known.catalogue.lists).filter(([id]) => id !== PROVISIONAL_LIST);
  return official.flatMap(([id, list]) => {
    const newest = newestEdition(list);
    const editions = all ? list.editions.toReversed() : newest ? [newest] : [];
    return editions.map((edition) => lineOf(id, known, edition, edition === newest, now));
  });
}

function lineOf(id: string, known: ListsKnown, edition: CatalogueEdition, isNewest: boolean, now: Date): ListLine {
  const list = known.catalogue.lists[id]!;
  const refused = list.refused.filter((refusal) => refusal.refusedAt > edition.loadedAt);
  const fetched = known.fetched.lists[id];
  const cadence = known.publishers.find((publisher) => publisher.id === id)?.cadenceDays;
  const fresh = freshness(edition, fetched, cadence, now);
  return {
    id,
    status: list.status,
    published: edition.published,
    edition: edition.edition,
    parties: edition.parties,
    names: edition.names,
    problems: edition.problems,
    age_days: Math.max(0, Math.floor((now.getTime() - Date.parse(`${edition.published}T00:00:00Z`)) / DAY_MS)),
    ...(cadence === undefined ? {} : { cadence_days: cadence }),
    stale: isNewest && list.status === "current" && fresh.stale,
    ...(fresh.checkedAt === undefined ? {} : { checked_at: fresh.checkedAt }),
    title: list.title,
    publisher: list.publisher,
    licence: list.licence,
    loaded_at: edition.loadedAt,
    ...(edition.reconstructed ? { reconstructed: true as const } : {}),
    ...(edition.note ? { note: edition.note } : {}),
    ...(edition.accepted ? { accepted: edition.accepted } : {}),
    ...(edition.prunedAt ? { pruned_at: edition.prunedAt } : {}),
    ...(isNewest && refused.length > 0 ? { refused } : {}),
    ...(isNewest && fetched?.failure ? { failure: fetched.failure } : {}),
  };
}

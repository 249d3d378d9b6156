// Which lists are loaded, from when, and how many parties are on them?

import type { ListStatus } from "@portcullis/register";
import type { Catalogue, CatalogueEdition, RefusedEdition } from "../store/catalogue.ts";
import { newestEdition } from "../store/catalogue.ts";

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
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly loaded_at: string;
  readonly reconstructed?: true;
  readonly note?: string;
  /** Editions that were not taken since this one. */
  readonly refused?: readonly RefusedEdition[];
}

const DAY_MS = 86_400_000;

/** Newest edition of each list, or all of them, newest first within a list. */
export function listLines(catalogue: Catalogue, now: Date, all: boolean): ListLine[] {
  return Object.entries(catalogue.lists).flatMap(([id, list]) => {
    const newest = newestEdition(list);
    const editions = all ? list.editions.toReversed() : newest ? [newest] : [];
    return editions.map((edition) => lineOf(id, catalogue, edition, now));
  });
}

function lineOf(id: string, catalogue: Catalogue, edition: CatalogueEdition, now: Date): ListLine {
  const list = catalogue.lists[id]!;
  const refused = list.refused.filter((refusal) => refusal.refusedAt > edition.loadedAt);
  return {
    id,
    status: list.status,
    published: edition.published,
    edition: edition.edition,
    parties: edition.parties,
    names: edition.names,
    problems: edition.problems,
    age_days: Math.max(0, Math.floor((now.getTime() - Date.parse(`${edition.published}T00:00:00Z`)) / DAY_MS)),
    title: list.title,
    publisher: list.publisher,
    licence: list.licence,
    loaded_at: edition.loadedAt,
    ...(edition.reconstructed ? { reconstructed: true as const } : {}),
    ...(edition.note ? { note: edition.note } : {}),
    ...(refused.length > 0 ? { refused } : {}),
  };
}

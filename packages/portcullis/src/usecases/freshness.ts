// Is a list older than its publisher's habit allows? Age counts from the day it was published, or from the last time that the
// publisher confirmed it as the newest.

import type { CatalogueEdition } from "../store/catalogue.ts";
import type { FetchedList } from "../store/fetched.ts";

const DAY_MS = 86_400_000;

export interface Freshness {
  /** ISO time at which the publisher last confirmed the edition; absent when it never did. */
  readonly checkedAt?: string;
  /** Whole days since then, or since publication. */
  readonly days: number;
  /** Days within which the publisher usually changes the list; absent when it is not known. */
  readonly cadenceDays?: number;
  readonly stale: boolean;
}

/**
 * @param at the moment for which it is asked: now, or the end of the day of a screening of the past. A confirmation after it
 * says nothing of it.
 */
export function freshness(
  edition: Pick<CatalogueEdition, "published" | "edition">,
  fetched: FetchedList | undefined,
  cadenceDays: number | undefined,
  at: Date,
): Freshness {
  const confirmed = fetched?.edition === edition.edition ? fetched.checkedAt : undefined;
  const checkedAt = confirmed !== undefined && Date.parse(confirmed) <= at.getTime() ? confirmed : undefined;
  const since = Math.max(Date.parse(`${edition.published}T00:00:00Z`), Date.parse(checkedAt ?? "") || 0);
  const days = Math.max(0, Math.floor((at.getTime() - since) / DAY_MS));
  return {
    ...(checkedAt === undefined ? {} : { checkedAt }),
    days,
    ...(cadenceDays === undefined ? {} : { cadenceDays }),
    stale: cadenceDays !== undefined && days > cadenceDays,
  };
}

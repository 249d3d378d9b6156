// What is to be seen of one list: its editions and those refused, how it grew, what was wrong in its files?

import type { Problem } from "@portcullis/register";
import { PortcullisError } from "@portcullis/register/errors";
import {
  type Catalogue,
  type CatalogueEdition,
  type CatalogueList,
  newestEdition,
  type RefusedEdition,
} from "../store/catalogue.ts";
import type { Store } from "../store/store.ts";
import { checkKept } from "./editions-in-force.ts";
import { type ListLine, type ListsKnown, listLines } from "./lists.ts";

/** Throws `LIST_UNKNOWN` (input). */
export function knownList(catalogue: Catalogue, list: string): CatalogueList {
  const about = catalogue.lists[list];
  if (about !== undefined) return about;
  const message = `There is no list "${list}". Loaded are: ${Object.keys(catalogue.lists).join(", ") || "none"}.`;
  throw new PortcullisError("LIST_UNKNOWN", "input", message, { list });
}

/** Editions of a list, the newest first, and those that were not taken. */
export function editionsOf(
  known: ListsKnown,
  list: string,
  now: Date,
): { readonly editions: readonly ListLine[]; readonly refused: readonly RefusedEdition[] } {
  const about = knownList(known.catalogue, list);
  const one: Catalogue = { version: 1, lists: { [list]: about } };
  return { editions: listLines({ ...known, catalogue: one }, now, true), refused: about.refused.toReversed() };
}

/** The size of a list on a day. */
export interface ListSize {
  readonly published: string;
  readonly edition: string;
  readonly parties: number;
  readonly names: number;
  readonly problems: number;
  readonly reconstructed?: true;
}

/** Sizes in the order of publication; of one day the edition loaded last. */
export function sizesOf(about: CatalogueList): readonly ListSize[] {
  return about.editions
    .filter(({ published }, at) => about.editions[at + 1]?.published !== published)
    .map(({ published, edition, parties, names, problems, reconstructed }) => ({
      published,
      edition,
      parties,
      names,
      problems,
      ...(reconstructed ? { reconstructed: true as const } : {}),
    }));
}

/** A part of the problems found in an edition. */
export interface ProblemsPage {
  readonly published: string;
  readonly edition: string;
  /** All that were found, also those beyond what is kept in full. */
  readonly total: number;
  /** How many of those kept are of each code, the most first. */
  readonly codes: readonly { readonly code: string; readonly count: number }[];
  readonly problems: readonly Problem[];
  readonly next: number | null;
}

/** The edition of this hash or day, or the newest. Throws `NO_EDITION`, `EDITION_PRUNED` (input). */
export function editionNamed(list: string, about: CatalogueList, named: string | undefined): CatalogueEdition {
  const found =
    named === undefined
      ? newestEdition(about)
      : about.editions.findLast(({ edition, published }) => edition === named || published === named);
  if (found === undefined) {
    const message = `${list} has no edition ${named === undefined ? "yet" : `"${named}"`}.`;
    throw new PortcullisError("NO_EDITION", "input", message, { list });
  }
  checkKept(list, found);
  return found;
}

/** Problems of an edition from the one numbered `from`, at most `limit`. */
export async function problemsOf(
  store: Store,
  list: string,
  about: CatalogueList,
  asked: {
    readonly edition?: string | undefined;
    readonly code?: string | undefined;
    readonly from: number;
    readonly limit: number;
  },
): Promise<ProblemsPage> {
  const { published, edition, problems: total } = editionNamed(list, about, asked.edition);
  const counts = new Map<string, number>();
  const shown: Problem[] = [];
  let at = 0;
  for await (const problem of store.problems(edition)) {
    counts.set(problem.code, (counts.get(problem.code) ?? 0) + 1);
    if (asked.code !== undefined && problem.code !== asked.code) continue;
    if (at >= asked.from && shown.length < asked.limit) shown.push(problem);
    at += 1;
  }
  const codes = [...counts].map(([code, count]) => ({ code, count })).toSorted((a, b) => b.count - a.count);
  const end = asked.from + shown.length;
  return { published, edition, total, codes, problems: shown, next: end < at ? end : null };
}

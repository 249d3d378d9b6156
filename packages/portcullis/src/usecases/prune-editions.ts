// Which editions may go? Those that no day of the time to be kept asks for, and that no entry of the ledger names. What is
// known of them stays in the catalogue, so that nobody takes an older one for them.

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Catalogue, type CatalogueEdition, PROVISIONAL_LIST } from "../store/catalogue.ts";
import { remove } from "../store/durable-files.ts";
import { heldEditions } from "../store/holds.ts";
import type { Store, StoreWriter } from "../store/store.ts";

/** Ten years, the longest that an authority asks for: OFAC, 31 CFR 501.601. */
export const KEEP_DAYS = 3_653;

const DAY_MS = 86_400_000;

export interface PrunableEdition {
  readonly list: string;
  readonly published: string;
  readonly edition: string;
  /** On the disk. */
  readonly bytes: number;
}

/** An edition answers for the days until its successor was published; the last one of a list answers for today. */
function isNeeded(editions: readonly CatalogueEdition[], at: number, since: string): boolean {
  const next = editions[at + 1];
  return next === undefined || next.published >= since;
}

function candidates(catalogue: Catalogue, since: string): { list: string; edition: CatalogueEdition }[] {
  const needed = new Set<string>();
  const others: { list: string; edition: CatalogueEdition }[] = [];
  for (const [list, { editions }] of Object.entries(catalogue.lists)) {
    // A few kilobytes each, and nowhere else to be had.
    if (list === PROVISIONAL_LIST) continue;
    for (const [at, edition] of editions.entries()) {
      if (isNeeded(editions, at, since)) needed.add(edition.edition);
      else if (edition.prunedAt === undefined) others.push({ list, edition });
    }
  }
  // The same bytes may have been published on several days.
  return others.filter(({ edition }) => !needed.has(edition.edition));
}

async function bytesOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => undefined)));
  return sizes.reduce((sum, about) => sum + (about?.isFile() ? about.size : 0), 0);
}

/** The editions that a policy of so many days lets go. */
export async function prunableEditions(store: Store, keepDays: number, now: Date): Promise<PrunableEdition[]> {
  const since = new Date(now.getTime() - keepDays * DAY_MS).toISOString().slice(0, 10);
  const held = await heldEditions(store);
  const free = candidates(await store.catalogue(), since).filter(({ edition }) => !held.has(edition.edition));
  return Promise.all(
    free.map(async ({ list, edition: { published, edition } }) => ({
      list,
      published,
      edition,
      bytes: await bytesOf(store.editionFolder(edition)),
    })),
  );
}

/** Removes their files. The catalogue is written first: an edition that it calls removed may still lie there, never the reverse. */
export async function pruneEditions(
  store: Store,
  writer: StoreWriter,
  prunable: readonly PrunableEdition[],
  now: Date,
): Promise<void> {
  const gone = new Set(prunable.map(({ edition }) => edition));
  const catalogue = await store.catalogue();
  const lists = Object.entries(catalogue.lists).map(([id, list]) => {
    const editions = list.editions.map((edition) =>
      gone.has(edition.edition) ? { ...edition, prunedAt: now.toISOString() } : edition,
    );
    return [id, { ...list, editions }] as const;
  });
  await writer.writeCatalogue({ ...catalogue, lists: Object.fromEntries(lists) });
  for (const edition of gone) await remove(store.editionFolder(edition));
}

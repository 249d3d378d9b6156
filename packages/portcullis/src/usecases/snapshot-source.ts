// What does screening need of the store, and no more? Parties, their digests, snapshots, the editions in force.

import { readFetched } from "../store/fetched.ts";
import type { Store } from "../store/store.ts";
import { type EditionScope, type EditionsInForce, editionsInForce } from "./editions-in-force.ts";
import { freshness } from "./freshness.ts";
import { publisherSettings } from "./publisher-settings.ts";
import type { EditionsFound, ScreeningSource } from "./screen.ts";

/** The store as screening sees it. */
export function snapshotSource(store: Store): ScreeningSource {
  return {
    parties: (edition) => store.parties(edition),
    digests: (edition) => store.digests(edition),
    snapshotPath: (hash) => store.snapshotPath(hash),
    writeAtomic: (path, bytes) => store.writeAtomic(path, bytes),
    editionsInForce: async (scope) => {
      const catalogue = await store.catalogue();
      const found = editionsInForce(catalogue, scope);
      const current = found.editions.filter(({ list }) => catalogue.lists[list]?.status === "current");
      return { ...found, stale: await staleLists(store, current, scope) };
    },
  };
}

/** The moment for which a screening asks: the end of its day, or now. */
function momentOf({ asOf, knownAt }: EditionScope): Date {
  const moments = [asOf, knownAt].flatMap((text) => {
    if (text === undefined) return [];
    return [new Date(text.length === 10 ? `${text}T23:59:59.999Z` : text).getTime()];
  });
  return new Date(Math.min(Date.now(), ...moments));
}

async function staleLists(
  store: Store,
  editions: EditionsInForce["editions"],
  scope: EditionScope,
): Promise<NonNullable<EditionsFound["stale"]>> {
  const [fetched, { publishers }] = await Promise.all([readFetched(store), publisherSettings(store.folder)]);
  const at = momentOf(scope);
  return editions.flatMap((edition) => {
    const cadence = publishers.find(({ id }) => id === edition.list)?.cadenceDays;
    const { days, cadenceDays, stale } = freshness(edition, fetched.lists[edition.list], cadence, at);
    return stale && cadenceDays !== undefined ? [{ list: edition.list, days, cadenceDays }] : [];
  });
}

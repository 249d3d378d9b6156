// What does screening need of the store, and no more? Parties, their digests, snapshots, the editions in force.

import type { Store } from "../store/store.ts";
import { editionsInForce } from "./editions-in-force.ts";
import type { ScreeningSource } from "./screen.ts";

/** The store as screening sees it. */
export function snapshotSource(store: Store): ScreeningSource {
  return {
    parties: (edition) => store.parties(edition),
    digests: (edition) => store.digests(edition),
    snapshotPath: (hash) => store.snapshotPath(hash),
    writeAtomic: (path, bytes) => store.writeAtomic(path, bytes),
    editionsInForce: async (scope) => editionsInForce(await store.catalogue(), scope),
  };
}

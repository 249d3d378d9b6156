// A thread that searches the entities, so that whoever answers requests goes on meanwhile, however much is asked for.

import { parentPort, workerData } from "node:worker_threads";
import { EntityFinder, type EntitySearch, type FoundEntities, type FoundPage } from "./entity-finder.ts";

export interface SearchAsked {
  readonly search: EntitySearch;
  readonly page: FoundPage;
}

export type SearchAnswered =
  | { readonly found: FoundEntities }
  | { readonly failed: { readonly code: string; readonly kind: string; readonly message: string } };

const { path } = workerData as { readonly path: string };
const finder = new EntityFinder(path);

parentPort?.on("message", ({ search, page }: SearchAsked) => {
  const answer = (answered: SearchAnswered): void => parentPort?.postMessage(answered);
  try {
    answer({ found: finder.find(search, page) });
  } catch (error) {
    const { code = "", kind = "", message } = error as { code?: string; kind?: string; message: string };
    if (kind !== "input") throw error;
    answer({ failed: { code, kind, message } });
  }
});

// What is known of the lists: what is loaded, what the publishers last said, and how often each changes?

import { readFetched } from "../store/fetched.ts";
import type { Store } from "../store/store.ts";
import type { ListsKnown } from "./lists.ts";
import { publisherSettings } from "./publisher-settings.ts";

export async function listsKnown(store: Store): Promise<ListsKnown> {
  const [catalogue, fetched, { publishers }] = await Promise.all([
    store.catalogue(),
    readFetched(store),
    publisherSettings(store.folder),
  ]);
  return { catalogue, fetched, publishers };
}

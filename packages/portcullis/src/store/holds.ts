// Which editions must stay because somebody may have to prove what was checked against them? Those that the ledger names: a
// mark each, which a second mark changes nothing of.

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Store } from "./store.ts";

function folderOf(store: Store): string {
  return join(store.folder, "holds");
}

/** Keeps editions from being pruned, for good. */
export async function holdEditions(store: Store, editions: readonly string[]): Promise<void> {
  const held = await heldEditions(store);
  for (const edition of new Set(editions)) {
    if (!held.has(edition)) await store.writeAtomic(join(folderOf(store), edition), Buffer.from(""));
  }
}

export async function heldEditions(store: Store): Promise<ReadonlySet<string>> {
  return new Set(await readdir(folderOf(store)).catch(() => []));
}

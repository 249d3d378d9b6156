// What is loaded, whole: the lists, and what stands beside them (editions of intelligence, entries that no list carries yet)?

import { type IntelligenceEdition, IntelligenceStore } from "../store/intelligence-store.ts";
import { openStatements } from "../store/statement-store.ts";
import type { Store } from "../store/store.ts";
import { type ListLine, listLines } from "./lists.ts";
import { listsKnown } from "./lists-known.ts";
import { provisionalEntries } from "./provisional-entries.ts";

/** What stands beside the lists. */
export interface Apart {
  readonly intelligence: readonly IntelligenceEdition[];
  readonly provisional: number;
}

export function apartFrom(store: Store): Apart {
  const statements = openStatements(store.folder, false);
  if (statements === undefined) return { intelligence: [], provisional: 0 };
  try {
    const open = provisionalEntries(statements).filter(({ state }) => state === "open");
    return { intelligence: new IntelligenceStore(statements.database).inForce(), provisional: open.length };
  } finally {
    statements.close();
  }
}

export async function listsPage(store: Store, now: Date): Promise<Apart & { readonly lists: readonly ListLine[] }> {
  return { lists: listLines(await listsKnown(store), now, false), ...apartFrom(store) };
}

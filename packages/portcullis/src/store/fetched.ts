// What did the publishers say when they were last asked? When, of which edition, and by which validators a file can be asked
// for again; and what went wrong since. Losing this file loses nothing but a few downloads.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Store } from "./store.ts";

export interface FetchedFile {
  readonly url: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface FetchedList {
  /** ISO time: when the publisher last confirmed the edition as its newest. */
  readonly checkedAt?: string;
  /** The edition that was confirmed. */
  readonly edition?: string;
  /** The reader by which it was read. */
  readonly reader?: number;
  /** Files of that edition, in the format's order. */
  readonly files?: readonly FetchedFile[];
  /** The last try, when it failed. */
  readonly failure?: { readonly at: string; readonly code: string; readonly reason: string };
}

export interface Fetched {
  readonly version: 1;
  readonly lists: Readonly<Record<string, FetchedList>>;
}

const NOTHING: Fetched = { version: 1, lists: {} };

function pathOf(store: Store): string {
  return join(store.folder, "fetched.json");
}

/** What is known; nothing when the file is missing or cannot be read. */
export async function readFetched(store: Store): Promise<Fetched> {
  try {
    const json = JSON.parse(await readFile(pathOf(store), "utf8")) as Partial<Fetched> | null;
    return json?.version === 1 && typeof json.lists === "object" && json.lists !== null ? (json as Fetched) : NOTHING;
  } catch {
    return NOTHING;
  }
}

export async function writeFetched(store: Store, fetched: Fetched): Promise<void> {
  await store.writeAtomic(pathOf(store), Buffer.from(`${JSON.stringify(fetched, undefined, 1)}\n`));
}

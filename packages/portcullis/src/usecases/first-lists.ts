// Where does somebody who has no lists yet get some? From the publishers, else a mirror, else the starter register that
// comes with the program: the first of them that gives a list.

import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Publisher } from "../publishers.ts";
import type { Store, StoreWriter } from "../store/store.ts";
import { type ListOutcome, type UpdateOptions, updateFromMirror, updateFromPublishers } from "./update.ts";

/** The starter register, beside the sources and beside the built program alike. */
export const STARTER = resolve(import.meta.dirname, "../../data/starter");

/** How long publishers may take to show that they can be reached at all. */
const PROBE_MS = 3_000;

export type ListsFrom = "publishers" | "mirror" | "starter";

export interface FirstLists {
  readonly from: ListsFrom;
  /** What came of the lists there; those of sources that gave none are left out. */
  readonly outcomes: readonly ListOutcome[];
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { method: "HEAD", redirect: "follow", signal: AbortSignal.timeout(PROBE_MS) });
    return response.ok;
  } catch {
    // Not reached is the answer, whatever the reason; the update itself says why when it is asked for.
    return false;
  }
}

/** Publishers that can be reached now, asked side by side. */
export async function reachable(publishers: readonly Publisher[]): Promise<Publisher[]> {
  const reached = await Promise.all(publishers.map(({ urls }) => answers(urls[0] as string)));
  return publishers.filter((_, at) => reached[at]);
}

function loaded(outcomes: readonly ListOutcome[]): boolean {
  return outcomes.some(({ outcome }) => outcome === "loaded" || outcome === "unchanged");
}

/**
 * Loads lists from the first source that gives any. `open` gives the store that lists of that source belong in: those of the
 * starter register must not end up where real lists are looked for.
 */
export async function firstLists(
  open: (from: ListsFrom) => Promise<{ readonly store: Store; readonly writer: StoreWriter }>,
  publishers: readonly Publisher[],
  mirror: string | undefined,
  options: UpdateOptions,
): Promise<FirstLists> {
  const attempts: readonly (readonly [ListsFrom, (store: Store, writer: StoreWriter) => Promise<ListOutcome[]>])[] = [
    ...(publishers.length > 0
      ? [
          [
            "publishers",
            (store: Store, writer: StoreWriter) => updateFromPublishers(store, writer, publishers, options),
          ] as const,
        ]
      : []),
    ...(mirror
      ? [["mirror", (store: Store, writer: StoreWriter) => updateFromMirror(store, writer, mirror, options)] as const]
      : []),
    ["starter", (store, writer) => updateFromMirror(store, writer, STARTER, options)],
  ];
  for (const [from, update] of attempts) {
    const { store, writer } = await open(from);
    try {
      const outcomes = await update(store, writer);
      if (loaded(outcomes) || from === "starter") return { from, outcomes };
    } finally {
      await writer.release();
    }
  }
  return { from: "starter", outcomes: [] };
}

/** What the starter register says of itself. */
export async function aboutStarter(): Promise<string> {
  const { about } = JSON.parse(await readFile(join(STARTER, "starter.json"), "utf8")) as { about: string };
  return about;
}

// How does one list come up to date without harm to another? Its files in a folder of its own, its failure its own.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PortcullisError } from "@portcullis/register";
import { storageError } from "../store/durable-files.ts";
import type { Store, StoreWriter } from "../store/store.ts";
import { loadEdition, type OfferedEdition } from "./load-edition.ts";
import type { ListOutcome, UpdateOptions } from "./update-outcome.ts";

/** Throws `LIST_UNKNOWN` (input) for a name that is none of `known`. */
export function checkNames(wanted: readonly string[], known: readonly string[]): void {
  for (const list of wanted) {
    if (known.includes(list)) continue;
    const message = `There is no list "${list}". There are: ${known.join(", ")}.`;
    throw new PortcullisError("LIST_UNKNOWN", "input", message, { list });
  }
}

/** What a failure of one list comes to; throws what would fail every list alike, and what is nobody's fault. */
export function failed(list: string, store: Store, error: unknown): ListOutcome {
  const known = storageError(error, store.folder);
  if (known instanceof PortcullisError && !known.code.startsWith("DATA_")) {
    return { list, outcome: "failed", code: known.code, reason: known.message };
  }
  throw known;
}

/** Does `act` with a folder that is gone afterwards. */
export async function withFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "portcullis-"));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Takes the edition that is offered, or says why not. */
export async function take(
  store: Store,
  writer: StoreWriter,
  offered: OfferedEdition,
  options: UpdateOptions,
): Promise<ListOutcome> {
  const { list } = offered;
  const accept = options.accept?.includes(list) === true;
  const outcome = await loadEdition(store, writer, { ...offered, accept, noteFaults: true }, options.now, (count) =>
    options.onProgress(list, `${count} parties`),
  );
  return { list, ...outcome };
}

// How does a service change the register, where others may be changing it as well? It waits its turn for a while, as the writers of one
// folder hold it for seconds at most, and says so when that was not enough.

import { setTimeout as wait } from "node:timers/promises";
import { PortcullisError } from "@portcullis/register/errors";
import { openStatements, type StatementStore } from "../store/statement-store.ts";
import type { Store, StoreWriter } from "../store/store.ts";

/** An update of a large list may hold the folder longer: then the caller is told. */
const WAIT_MS = 10_000;
const STEP_MS = 50;

async function writerOf(store: Store): Promise<StoreWriter> {
  for (let waited = 0; ; waited += STEP_MS) {
    try {
      return await store.openWriter();
    } catch (error) {
      const isHeld = error instanceof PortcullisError && error.code === "DATA_LOCKED";
      if (!isHeld || waited >= WAIT_MS) throw error;
      await wait(STEP_MS);
    }
  }
}

/** Does something while nobody else changes the data folder's lists. Throws `DATA_LOCKED` (operation). */
export async function withWriter<T>(store: Store, act: (writer: StoreWriter) => Promise<T>): Promise<T> {
  const writer = await writerOf(store);
  try {
    return await act(writer);
  } finally {
    await writer.release();
  }
}

/** Does something with the register of statements under the writer's lock. Throws `DATA_LOCKED` (operation). */
export async function withStatements<T>(
  store: Store,
  act: (statements: StatementStore, writer: StoreWriter) => Promise<T> | T,
): Promise<T> {
  return withWriter(store, async (writer) => {
    const statements = openStatements(store.folder, true);
    try {
      return await act(statements, writer);
    } finally {
      statements.close();
    }
  });
}

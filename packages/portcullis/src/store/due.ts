// What came into force that the ledger and its cases have not heard of yet? A small file for each update, written while the update holds the
// folder, and removed by whoever holds the ledger: a service that runs, else the command that made it, or the next one.

import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CatalogueEdition } from "./catalogue.ts";
import { remove } from "./durable-files.ts";
import type { Store } from "./store.ts";

export interface Due {
  /** Who brought the editions. */
  readonly actor: string;
  readonly editions: readonly { readonly list: string; readonly edition: CatalogueEdition }[];
  /** Lists that settled provisional entries: whoever was screened before is held against them. */
  readonly lookBack: readonly string[];
}

function folderOf({ folder }: Store): string {
  return join(folder, "due");
}

/** Leaves it for whoever holds the ledger; where there is no ledger, nobody was ever screened on record, and nothing is due. */
export async function leaveDue(store: Store, due: Due): Promise<void> {
  if (due.editions.length === 0 || !existsSync(join(store.folder, "ledger", "log.vkey"))) return;
  const name = `${Date.now().toString(36)}-${randomBytes(4).toString("hex")}.json`;
  await writeDue(store, name, due);
}

/** Names of what is due, the oldest first. */
export function dueNow(store: Store): readonly string[] {
  const folder = folderOf(store);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted();
}

export function readDue(store: Store, name: string): Due {
  return JSON.parse(readFileSync(join(folderOf(store), name), "utf8")) as Due;
}

export async function writeDue(store: Store, name: string, due: Due): Promise<void> {
  await store.writeAtomic(join(folderOf(store), name), Buffer.from(`${JSON.stringify(due)}\n`));
}

export async function removeDue(store: Store, name: string): Promise<void> {
  await remove(join(folderOf(store), name));
}

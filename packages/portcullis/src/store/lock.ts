// Who may change the data folder now? One process at a time. The lock is the operating system's own, taken through SQLite on an empty file,
// as the ledger's is: it ends with its process, however that ends, and holds across containers that share the folder.

import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { PortcullisError } from "@portcullis/register/errors";

/** Stays empty, and stays: only who has it locked is a writer. */
const LOCK_FILE = "lock.db";

/** SQLITE_BUSY. */
const BUSY = 5;

function refusal(folder: string, lock: string, error: unknown): PortcullisError {
  if ((error as { errcode?: unknown }).errcode === BUSY) {
    const message = `${folder} is being changed by another process. Wait until it has finished and try again.`;
    return new PortcullisError("DATA_LOCKED", "operation", message, { folder, lock });
  }
  const message = `The data folder ${folder} cannot be locked: check that it can be written to and lies on a disk that knows file locks, or choose another with --data or PORTCULLIS_DATA.`;
  return new PortcullisError("DATA_READ_ONLY", "operation", message, { folder, lock }, error);
}

/**
 * Takes the folder's lock. Throws `DATA_LOCKED` (operation) at once while another process, or another writer of this one, holds it, and
 * `DATA_READ_ONLY` (operation) where no lock can be had.
 *
 * @returns gives it back
 */
export async function takeLock(folder: string): Promise<() => void> {
  // Loaded here: whoever only reads starts without it.
  const sqlite = await import("node:sqlite");
  const lock = join(folder, LOCK_FILE);
  let database: DatabaseSync | undefined;
  try {
    database = new sqlite.DatabaseSync(lock);
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database?.close();
    throw refusal(folder, lock, error);
  }
  const held = database;
  return () => {
    if (held.isOpen) held.close();
  };
}

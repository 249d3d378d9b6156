// Who may write to a ledger? One process at a time. The lock is the operating system's own, taken through SQLite on an empty file: it
// ends with its process, however that ends, and holds across containers that share the folder.

import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { LedgerError } from "../errors.ts";

/** Stays empty, and stays: only who has it locked is a writer. */
export const LOCK_FILE = "lock.db";

/** SQLITE_BUSY. */
const BUSY = 5;

function refusal(folder: string, lock: string, error: unknown): LedgerError {
  if ((error as { errcode?: unknown }).errcode === BUSY) {
    const message = `The ledger ${folder} is open for writing in another process, or twice in this one; it has one writer at a time.`;
    return new LedgerError("LEDGER_LOCKED", "operation", message, { folder, lock });
  }
  const message = `The ledger ${folder} cannot be locked: check that its folder can be written to and lies on a disk that knows file locks.`;
  return new LedgerError("LEDGER_NOT_WRITABLE", "operation", message, { folder, lock }, error);
}

/**
 * Takes the ledger's lock. Throws `LEDGER_LOCKED` (operation) at once while another process, or another writer of this
 * one, holds it, and `LEDGER_NOT_WRITABLE` (operation) where no lock can be had.
 *
 * @returns gives it back
 */
export function takeLock(folder: string): () => void {
  const lock = join(folder, LOCK_FILE);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(lock);
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

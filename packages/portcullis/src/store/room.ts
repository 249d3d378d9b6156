// Has passed what kept the service from recording? Looked at while it does: whether the disk takes something, and whether another program
// still has the state of cases locked.

import { closeSync, fsyncSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

const PROBE_BYTES = 1 << 20;

/** Whether somebody else could write to the state now: no other program has it locked. */
export function isUnlocked(path: string): boolean {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec("BEGIN IMMEDIATE; ROLLBACK");
    return true;
  } catch {
    return false;
  } finally {
    database?.close();
  }
}

/** Whether a megabyte can be written and synced in the folder. */
export function hasRoom(folder: string): boolean {
  const path = join(folder, "room.probe");
  let file: number | undefined;
  try {
    file = openSync(path, "w");
    const written = writeSync(file, new Uint8Array(PROBE_BYTES));
    fsyncSync(file);
    return written === PROBE_BYTES;
  } catch {
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
    rmSync(path, { force: true });
  }
}

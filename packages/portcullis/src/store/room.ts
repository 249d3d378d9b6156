// Is there room again? Looked at while nothing can be recorded: a file is written where the ledger lies, and taken away.

import { closeSync, fsyncSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

const PROBE_BYTES = 1 << 20;

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

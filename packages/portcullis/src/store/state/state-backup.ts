// How is the state of cases backed up while the service goes on, and put back?

import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { PortcullisError } from "@portcullis/register/errors";
import { sync } from "../durable-files.ts";
import { openState, statePath } from "./sqlite-state.ts";

/** Whether the file is a whole state of this program, or of an earlier version. */
function isState(path: string): boolean {
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      const check = database.prepare("PRAGMA integrity_check").get() as { integrity_check: string };
      database.prepare("SELECT through FROM applied").get();
      return check.integrity_check === "ok";
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

/** Copies the state as it is at one moment. Throws `STATE_MISSING`, `BACKUP_EXISTS` (input). */
export async function backupState(folder: string, file: string): Promise<void> {
  const path = resolve(file);
  if (!existsSync(statePath(folder))) {
    throw new PortcullisError("STATE_MISSING", "input", `There are no cases in ${folder}.`, { folder });
  }
  if (existsSync(path)) {
    const message = `${path} is there already. Name a file that is not.`;
    throw new PortcullisError("BACKUP_EXISTS", "input", message, { file: path });
  }
  const state = openState(statePath(folder));
  try {
    await state.backup(path);
  } finally {
    await state.close();
  }
  await sync(path);
}

/**
 * Puts a back-up in the place of the state. Nobody else may have the folder open.
 * Throws `FILE_NOT_FOUND`, `BACKUP_INVALID`, `STATE_EXISTS` (input).
 */
export async function restoreState(folder: string, file: string, replace: boolean): Promise<void> {
  const path = resolve(file);
  const target = statePath(folder);
  if (!existsSync(path)) {
    throw new PortcullisError("FILE_NOT_FOUND", "input", `There is no file ${path}.`, { file: path });
  }
  if (existsSync(target) && !replace) {
    const message = `${target} is there already. Give --replace to put the back-up in its place.`;
    throw new PortcullisError("STATE_EXISTS", "input", message, { file: target });
  }
  if (!isState(path)) {
    const message = `${path} is no back-up of the state of cases, or it is damaged.`;
    throw new PortcullisError("BACKUP_INVALID", "input", message, { file: path });
  }
  mkdirSync(folder, { recursive: true });
  const aside = join(folder, "state.db.restoring");
  try {
    copyFileSync(path, aside);
    // An earlier version comes up before it takes the place of anything.
    await openState(aside).close();
    await sync(aside);
    for (const tail of ["-wal", "-shm"]) rmSync(`${target}${tail}`, { force: true });
    renameSync(aside, target);
    await sync(dirname(target));
  } finally {
    for (const tail of ["", "-wal", "-shm"]) rmSync(`${aside}${tail}`, { force: true });
  }
}

// How does a file come to be whole or not at all? Written aside, synced, renamed; folders are synced too, since a rename is
// an entry in one.

import { randomUUID } from "node:crypto";
import { close, fsync, mkdir, open, rename, rm, writeFile } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { PortcullisError } from "@portcullis/register/errors";

const openFile = promisify(open);
const syncFile = promisify(fsync);
const closeFile = promisify(close);
const makeFolder = promisify(mkdir) as (path: string, options: { recursive: true }) => Promise<string | undefined>;
const renameFile = promisify(rename);
const removeFile = promisify(rm) as (path: string, options: { recursive: true; force: true }) => Promise<void>;
const writeWhole = promisify(writeFile) as (path: string, bytes: Uint8Array) => Promise<void>;

/** What the file system refused, in words that say what to do. Other errors pass unchanged. */
export function storageError(error: unknown, folder: string): unknown {
  const { code } = error as { code?: unknown };
  const details = { folder };
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") {
    const message = `The disk is full: ${folder} could not be written. Nothing was changed; make room and try again.`;
    return new PortcullisError("DATA_FULL", "operation", message, details, error);
  }
  if (
    code === "EACCES" ||
    code === "EROFS" ||
    code === "EPERM" ||
    code === "ENOTDIR" ||
    code === "EEXIST" ||
    code === "ENOENT"
  ) {
    const message = `The data folder ${folder} cannot be written. Choose another with --data or PORTCULLIS_DATA.`;
    return new PortcullisError("DATA_READ_ONLY", "operation", message, details, error);
  }
  return error;
}

/** Flushes a file or folder to the disk. */
export async function sync(path: string): Promise<void> {
  const file = await openFile(path, "r");
  try {
    await syncFile(file);
  } finally {
    await closeFile(file);
  }
}

export async function ensureFolder(path: string): Promise<void> {
  await makeFolder(path, { recursive: true });
}

export async function remove(path: string): Promise<void> {
  await removeFile(path, { recursive: true, force: true });
}

/** Moves a folder that is complete into its place, durably. */
export async function moveIntoPlace(from: string, to: string): Promise<void> {
  await sync(from);
  await renameFile(from, to);
  await sync(dirname(to));
}

/** Writes a file so that a kill at any moment leaves the old one or the new one whole. */
export async function writeAtomic(path: string, bytes: Uint8Array, aside: string): Promise<void> {
  await ensureFolder(aside);
  await ensureFolder(dirname(path));
  const temporary = join(aside, `${randomUUID()}.part`);
  try {
    await writeWhole(temporary, bytes);
    await sync(temporary);
    await renameFile(temporary, path);
    await sync(dirname(path));
  } catch (error) {
    await remove(temporary);
    throw error;
  }
}

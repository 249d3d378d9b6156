// How are a ledger's files kept in a folder of this machine?

import { closeSync, fsyncSync, mkdirSync, openSync } from "node:fs";
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat, truncate } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { LedgerFiles, OpenFile } from "./ledger-files.ts";
import { storageError } from "./storage-error.ts";

function isAbsent(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === "ENOENT" || code === "ENOTDIR";
}

async function orUndefined<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** One call of write(2) may take fewer bytes than it is given. */
async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done);
    done += bytesWritten;
  }
}

async function withFile<T>(
  path: string,
  flags: string,
  mode: number,
  work: (file: FileHandle) => Promise<T>,
): Promise<T> {
  const file = await open(path, flags, mode);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

async function readSpan(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, at + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

function openFile(file: FileHandle, told: <T>(work: Promise<T>) => Promise<T>): OpenFile {
  return {
    write: (bytes, at) => told(writeAll(file, bytes, at)),
    sync: () => told(file.datasync()),
    close: () => file.close(),
  };
}

/** Makes a folder and what leads to it; their names are on the disk when this returns. */
export function makeDurableFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  for (let made = folder; first !== undefined && made.length >= first.length; made = dirname(made)) {
    const parent = openSync(dirname(made), "r");
    try {
      fsyncSync(parent);
    } finally {
      closeSync(parent);
    }
  }
}

/**
 * Files under `folder`, readable by its owner alone where `mode` says 0o600. Refusals of the system become
 * `LEDGER_DISK_FULL` and `LEDGER_NOT_WRITABLE` (operation).
 */
export function nodeFiles(folder: string, mode = 0o644): LedgerFiles {
  const at = (path: string): string => join(folder, path);
  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw storageError(error, folder);
    }
  };
  const sync = (path: string): Promise<void> => told(withFile(at(path), "r", mode, (file) => file.sync()));
  return {
    read: (path) => orUndefined(readFile(at(path))),
    readAt: (path, start, length) =>
      orUndefined(withFile(at(path), "r", mode, (file) => readSpan(file, start, length))),
    length: async (path) => (await orUndefined(stat(at(path))))?.size,
    list: async (path) => {
      const entries = (await orUndefined(readdir(at(path), { withFileTypes: true }))) ?? [];
      return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
    },
    makeFolder: async (path) => {
      await told(mkdir(at(path), { recursive: true }));
    },
    write: (path, bytes, start) =>
      start === undefined
        ? told(withFile(at(path), "w", mode, (file) => writeAll(file, bytes, 0)))
        : told(
            (async () => {
              const file = await open(at(path), "r+", mode).catch((error: unknown) => {
                if (isAbsent(error)) return open(at(path), "wx+", mode);
                throw error;
              });
              try {
                await writeAll(file, bytes, start);
              } finally {
                await file.close();
              }
            })(),
          ),
    truncate: (path, length) => told(truncate(at(path), length)),
    rename: (from, to) => told(rename(at(from), at(to))),
    remove: (path) => told(rm(at(path), { recursive: true, force: true })),
    open: async (path) => openFile(await told(open(at(path), "r+", mode)), told),
    sync,
    syncFolder: sync,
  };
}

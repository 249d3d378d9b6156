// What does a ledger ask of a file system? These few operations and no others, so that a test can count them, stop the
// process at each, and forget what was not synced. Paths are relative to the ledger's folder, with `/` between parts.

/** A file that stays open: the journal, written at every commit. */
export interface OpenFile {
  write(bytes: Uint8Array, at: number): Promise<void>;
  /** What was written is on the disk when this resolves. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface LedgerFiles {
  /** The whole file, or undefined when there is none. */
  read(path: string): Promise<Buffer | undefined>;
  /** Bytes `[at, at + length)`, fewer at the file's end; undefined when there is no file. */
  readAt(path: string, at: number, length: number): Promise<Buffer | undefined>;
  /** Bytes of the file, or undefined when there is none. */
  length(path: string): Promise<number | undefined>;
  /** Names in a folder, sorted, those of folders with a `/` at the end; none when there is no folder. */
  list(path: string): Promise<readonly string[]>;

  /** Makes one folder, whose parent exists; nothing when it is there. */
  makeFolder(path: string): Promise<void>;
  /** Writes at a place in a file, which is made when there is none. Without a place the file is replaced. */
  write(path: string, bytes: Uint8Array, at?: number): Promise<void>;
  truncate(path: string, length: number): Promise<void>;
  /** The old file of the new name, if any, is gone in the same instant. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file, or a folder with everything in it; nothing when there is none. */
  remove(path: string): Promise<void>;
  open(path: string): Promise<OpenFile>;

  /** The file's bytes are on the disk when this resolves; its name is only after `syncFolder`. */
  sync(path: string): Promise<void>;
  /** The names in a folder are on the disk when this resolves. */
  syncFolder(path: string): Promise<void>;
}

/** What is written aside before it gets its name. Emptied whenever a ledger is opened. */
export const ASIDE = "aside";

let asideCount = 0;

/** Writes a file so that a reader sees the old one or the new one, never a part. Not durable before it is synced. */
export async function replaceFile(files: LedgerFiles, path: string, bytes: Uint8Array): Promise<void> {
  asideCount += 1;
  const aside = `${ASIDE}/${asideCount}`;
  await files.write(aside, bytes);
  await files.rename(aside, path);
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

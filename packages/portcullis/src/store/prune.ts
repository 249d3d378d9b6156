// What may go? Snapshots can be made again at any time, and unfinished files of writers that are gone are nobody's.

import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Snapshots kept: those of the lists in force and of a few days that were asked for lately. One has some 40 MB. */
export const SNAPSHOTS_KEPT = 8;

/** A file that nobody has written to for so long belongs to no running process. */
const ABANDONED_MS = 3_600_000;

interface Aged {
  readonly path: string;
  readonly changed: number;
}

async function filesOf(folder: string): Promise<Aged[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      // Another process may have taken it away meanwhile.
      const about = await stat(path).catch(() => undefined);
      return about && { path, changed: about.mtimeMs };
    }),
  );
  return files.filter((file) => file !== undefined);
}

/** Removes all but the newest snapshots, and what interrupted writers left. A snapshot that is missed is built again. */
export async function prune(folder: string, now: number): Promise<void> {
  const snapshots = await filesOf(join(folder, "snapshots"));
  const old = snapshots.sort((a, b) => b.changed - a.changed).slice(SNAPSHOTS_KEPT);
  const parts = await filesOf(join(folder, "aside"));
  const abandoned = parts.filter(({ changed }) => now - changed > ABANDONED_MS);
  for (const { path } of [...old, ...abandoned]) await rm(path, { force: true });
}

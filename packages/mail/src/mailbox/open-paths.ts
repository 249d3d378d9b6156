// Which files of mail does a path name? A file, a folder of files (Maildir among them), or `-`. The only file of this
// package that touches the disk, and none touches the network.

import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { MailError } from "../errors.ts";
import { LIMITS } from "../limits.ts";
import type { MailFile } from "./mail-bytes.ts";

/** Files beside messages that mail programs keep for themselves. */
const NOT_MAIL = /^(?:\.|dovecot|maildirfolder$|subscriptions$|courier)|\.(?:msf|index|cache|lock|log)$/i;

/** A mailbox as a folder (https://cr.yp.to/proto/maildir.html): `tmp` holds what is not delivered yet. */
function isMaildir(names: readonly string[]): boolean {
  return names.includes("cur") && names.includes("new");
}

async function* filesIn(folder: string, depth: number): AsyncGenerator<string> {
  if (depth > LIMITS.folderDepthMax) return;
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.map(({ name }) => name);
  const skipTmp = isMaildir(names);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    // Maildir++ keeps subfolders as `.Name`.
    if (entry.isDirectory()) {
      if (!(skipTmp && entry.name === "tmp")) yield* filesIn(path, depth + 1);
    } else if (entry.isFile() && !NOT_MAIL.test(entry.name)) yield path;
  }
}

function notFound(path: string, cause: unknown): MailError {
  const { code } = cause as { code?: string };
  return code === "ENOENT"
    ? new MailError("FILE_NOT_FOUND", "input", `${path}: there is no such file.`, { file: path }, cause)
    : new MailError("FILE_UNREADABLE", "input", `${path}: it cannot be read (${code}).`, { file: path }, cause);
}

async function* explained(path: string, onBytes: ((bytes: number) => void) | undefined): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      onBytes?.((chunk as Uint8Array).length);
      yield chunk as Uint8Array;
    }
  } catch (error) {
    throw typeof (error as { code?: unknown }).code === "string" ? notFound(path, error) : error;
  }
}

export interface OpenPathsOptions {
  /** Opens standard input for `-`. */
  readonly openStdin?: () => Readable;
  /** Told of bytes taken from disk, for progress. */
  readonly onBytes?: (bytes: number) => void;
}

/** The files that the paths name, in the order of the paths, folders by name. Throws `FILE_NOT_FOUND`, `FILE_UNREADABLE`. */
export async function* openPaths(paths: readonly string[], options: OpenPathsOptions = {}): AsyncGenerator<MailFile> {
  for (const path of paths) {
    if (path === "-") {
      const { openStdin } = options;
      yield { name: "<stdin>", bytes: openStdin?.() ?? (async function* () {})() };
      continue;
    }
    const found = await stat(path).catch((error) => {
      throw notFound(path, error);
    });
    if (!found.isDirectory()) yield { name: path, bytes: explained(path, options.onBytes) };
    else for await (const file of filesIn(path, 0)) yield { name: file, bytes: explained(file, options.onBytes) };
  }
}

/** Bytes on disk under the paths, for progress; undefined with standard input. */
export async function bytesUnder(paths: readonly string[]): Promise<number | undefined> {
  let total = 0;
  for (const path of paths) {
    if (path === "-") return undefined;
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) for await (const file of filesIn(path, 0)) total += (await stat(file)).size;
    else total += found?.size ?? 0;
  }
  return total;
}

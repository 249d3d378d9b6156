// Which ties does an edition put into words? Worked out once and kept beside it; a file that is missing or cut off is made again.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Statement } from "@portcullis/register/statements";
import type { Store } from "./store.ts";

/** Of the reader; another one makes other files. */
const FORM = 4;

function pathOf(store: Store, edition: string): string {
  return join(store.folder, "ties", `${edition}.${FORM}.ndjson.gz`);
}

export function hasTies(store: Store, edition: string): boolean {
  return existsSync(pathOf(store, edition));
}

export async function readTies(store: Store, edition: string): Promise<readonly Statement[] | undefined> {
  const path = pathOf(store, edition);
  if (!existsSync(path)) return undefined;
  try {
    const text = gunzipSync(await readFile(path)).toString();
    return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Statement]));
  } catch {
    return undefined;
  }
}

export async function writeTies(store: Store, edition: string, ties: readonly Statement[]): Promise<void> {
  const text = ties.map((tie) => `${JSON.stringify(tie)}\n`).join("");
  await store.writeAtomic(pathOf(store, edition), gzipSync(text));
}

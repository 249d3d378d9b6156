// Which files make up the edition that a publisher has now? Those that changed are fetched, those that did not are taken
// from the edition at hand.

import { copyFile, mkdir, open } from "node:fs/promises";
import { basename, join } from "node:path";
import { HEAD_CHARACTERS, sourceFile, statedPublication } from "@portcullis/register";
import type { FetchedFile } from "../store/fetched.ts";
import { type DownloadLimits, download, type Validators } from "./download.ts";
import { networkFault } from "./faults.ts";
import type { Transport } from "./transport.ts";

/** Files of the edition at hand, in the format's order: what the server said of each, and where it lies. */
export type HeldFiles = readonly (FetchedFile & { readonly path: string })[];

export type FetchedEdition =
  | { readonly outcome: "unchanged" }
  | {
      readonly outcome: "changed";
      readonly paths: readonly string[];
      readonly files: readonly FetchedFile[];
      /** ISO date: what the list says, else the newest `Last-Modified`; absent when neither is given. */
      readonly published?: string;
    };

export interface FetchEditionOptions {
  readonly held?: HeldFiles | undefined;
  readonly limits?: DownloadLimits;
  readonly onBytes?: (bytes: number, total: number | undefined) => void;
}

/** Fetches into `folder`. Throws what {@link download} throws, and `NETWORK_PAGE`. */
export async function fetchEdition(
  transport: Transport,
  urls: readonly string[],
  folder: string,
  { held, limits, onBytes }: FetchEditionOptions = {},
): Promise<FetchedEdition> {
  const usable = held?.length === urls.length && held.every(({ url }, at) => url === urls[at]) ? held : undefined;
  const paths: string[] = [];
  const files: FetchedFile[] = [];
  let changed = usable === undefined;
  for (const [number, url] of urls.entries()) {
    const known = usable?.[number];
    // A folder for each file: it keeps the name by which problems call it.
    await mkdir(join(folder, String(number)));
    const path = join(folder, String(number), basename(new URL(url).pathname) || "list");
    const got = await download(transport, url, path, {
      validators: known,
      ...(limits === undefined ? {} : { limits }),
      ...(onBytes === undefined ? {} : { onBytes }),
    });
    if (got.outcome === "unchanged" && known !== undefined) {
      const kept = `${path}.gz`;
      await copyFile(known.path, kept);
      paths.push(kept);
      files.push(known);
      continue;
    }
    changed = true;
    paths.push(path);
    files.push({ url, ...(got.outcome === "saved" ? got.validators : {}) });
  }
  if (!changed) return { outcome: "unchanged" };
  const stated: string[] = [];
  for (const [number, path] of paths.entries()) {
    const head = await headOf(path);
    refusePage(urls[number] as string, head);
    const date = statedPublication(head);
    if (date !== undefined) stated.push(date);
  }
  const published = stated.toSorted().at(-1) ?? lastModified(files);
  return {
    outcome: "changed",
    paths,
    files: files.map(({ url, etag, lastModified: date }) => ({ url, ...validators(etag, date) })),
    ...(published === undefined ? {} : { published }),
  };
}

function validators(etag: string | undefined, date: string | undefined): Validators {
  return { ...(etag === undefined ? {} : { etag }), ...(date === undefined ? {} : { lastModified: date }) };
}

function lastModified(files: readonly FetchedFile[]): string | undefined {
  const times = files.flatMap(({ lastModified: date }) => (date === undefined ? [] : [Date.parse(date)]));
  const known = times.filter((time) => !Number.isNaN(time));
  return known.length === 0 ? undefined : new Date(Math.max(...known)).toISOString().slice(0, 10);
}

/** The first characters of a file, gzip undone; of bytes that are no text whatever they give. */
async function headOf(path: string): Promise<string> {
  const magic = Buffer.alloc(2);
  const file = await open(path);
  await file.read(magic, 0, 2, 0);
  await file.close();
  if (magic.toString("latin1") === "PK") return "";
  let head = "";
  try {
    for await (const chunk of sourceFile(path).open()) {
      head += Buffer.from(chunk).toString("utf8");
      if (head.length >= HEAD_CHARACTERS) break;
    }
  } catch {
    // A file that is damaged is refused, with its reason, when it is read as a list.
  }
  return head.slice(0, HEAD_CHARACTERS);
}

/** No list is HTML: a log-in or a notice of maintenance stands in its place. */
function refusePage(url: string, head: string): void {
  if (!/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html)\b/i.test(head)) return;
  const message = `${url} answered with a web page in the place of the list. It may have moved, or want a log-in.`;
  throw networkFault("NETWORK_PAGE", message, { url });
}

// How do the lists come up to date? From a mirror or the publishers, each list for itself: one that fails leaves its last
// good edition in force and holds up no other.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import {
  FORMATS,
  type ListFormat,
  type MirrorEdition,
  type MirrorList,
  PortcullisError,
  readMirrorIndex,
} from "@portcullis/register";
import type { Publisher } from "../publishers.ts";
import type { CatalogueEdition } from "../store/catalogue.ts";
import { storageError } from "../store/durable-files.ts";
import type { Store, StoreWriter } from "../store/store.ts";
import { fetchFile, fetchText } from "./fetch-file.ts";
import { loadEdition, type OfferedEdition } from "./load-edition.ts";

/** What became of one list. */
export type ListOutcome =
  | { readonly list: string; readonly outcome: "loaded" | "unchanged"; readonly edition: CatalogueEdition }
  | { readonly list: string; readonly outcome: "skipped"; readonly reason: string }
  | { readonly list: string; readonly outcome: "refused" | "failed"; readonly code: string; readonly reason: string };

export interface UpdateOptions {
  /** Lists to update; all when empty. */
  readonly lists: readonly string[];
  /** Newest edition published on or before this ISO date; the newest of all when absent. */
  readonly until?: string | undefined;
  readonly now: Date;
  readonly onProgress: (list: string, doing: string) => void;
  /** Told as each list is done. */
  readonly onOutcome: (outcome: ListOutcome) => void;
}

function isAddress(mirror: string): boolean {
  return /^https?:\/\//i.test(mirror);
}

/** Reads a mirror's index. Throws `MIRROR_MISSING`, `MIRROR_INVALID` (input) or a `NETWORK_…` error. */
export async function openMirror(mirror: string): Promise<MirrorList[]> {
  if (isAddress(mirror)) {
    const url = new URL("mirror.json", mirror.endsWith("/") ? mirror : `${mirror}/`).href;
    return readMirrorIndex(await fetchText(url), url);
  }
  const path = join(resolve(mirror), "mirror.json");
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const message = `There is no mirror at ${mirror}: ${path} cannot be read. Give the folder that holds mirror.json.`;
    throw new PortcullisError("MIRROR_MISSING", "input", message, { path }, error);
  }
  return readMirrorIndex(text, path);
}

function checkNames(wanted: readonly string[], known: readonly string[]): void {
  for (const list of wanted) {
    if (known.includes(list)) continue;
    const message = `There is no list "${list}". There are: ${known.join(", ")}.`;
    throw new PortcullisError("LIST_UNKNOWN", "input", message, { list });
  }
}

/** The edition to take and its format; or why there is none. */
function chooseEdition(
  list: MirrorList,
  until: string | undefined,
): { edition: MirrorEdition; format: ListFormat } | { reason: string } {
  const inTime = list.editions.filter((edition) => until === undefined || edition.published <= until);
  const newest = inTime.at(-1);
  if (!newest)
    return { reason: until === undefined ? "the mirror has no edition" : `no edition was published by ${until}` };
  const edition = inTime.findLast((candidate) => FORMATS.has(candidate.format));
  const format = edition && FORMATS.get(edition.format);
  if (!edition || !format) return { reason: `its format ${newest.format} is not supported yet` };
  return { edition, format };
}

/** Files of a mirror's edition as local paths; fetched into `folder` when the mirror is a site. */
async function localFiles(mirror: string, files: readonly string[], folder: string): Promise<string[]> {
  if (!isAddress(mirror)) return files.map((file) => join(resolve(mirror), file));
  const base = mirror.endsWith("/") ? mirror : `${mirror}/`;
  return fetchAll(
    files.map((file) => new URL(file, base).href),
    folder,
  );
}

async function fetchAll(urls: readonly string[], folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (const [number, url] of urls.entries()) {
    const path = join(folder, `${number}-${basename(new URL(url).pathname)}`);
    await fetchFile(url, path);
    paths.push(path);
  }
  return paths;
}

async function attempt(
  list: string,
  store: Store,
  writer: StoreWriter,
  options: UpdateOptions,
  offer: (folder: string) => Promise<OfferedEdition>,
): Promise<ListOutcome> {
  const folder = await mkdtemp(join(tmpdir(), "portcullis-"));
  try {
    const offered = await offer(folder);
    const outcome = await loadEdition(store, writer, offered, options.now, (count) =>
      options.onProgress(list, `${count} parties`),
    );
    return { list, ...outcome };
  } catch (error) {
    const known = storageError(error, store.folder);
    // A store that cannot be written fails every list alike.
    if (known instanceof PortcullisError && known.code.startsWith("DATA_")) throw known;
    if (!(known instanceof PortcullisError)) throw error;
    return { list, outcome: "failed", code: known.code, reason: known.message };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Updates from a mirror. `mirror` is a folder or the address of one. */
export async function updateFromMirror(
  store: Store,
  writer: StoreWriter,
  mirror: string,
  options: UpdateOptions,
): Promise<ListOutcome[]> {
  const lists = await openMirror(mirror);
  checkNames(
    options.lists,
    lists.map((list) => list.id),
  );
  const outcomes: ListOutcome[] = [];
  for (const list of lists) {
    if (options.lists.length > 0 && !options.lists.includes(list.id)) continue;
    const chosen = chooseEdition(list, options.until);
    const outcome: ListOutcome =
      "reason" in chosen
        ? { list: list.id, outcome: "skipped", reason: chosen.reason }
        : await attempt(list.id, store, writer, options, async (folder) =>
            offeredBy(list, chosen.edition, chosen.format, await localFiles(mirror, chosen.edition.files, folder)),
          );
    options.onOutcome(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

function offeredBy(
  list: MirrorList,
  edition: MirrorEdition,
  format: ListFormat,
  paths: readonly string[],
): OfferedEdition {
  const { title, status, publisher, licence, country } = list;
  return {
    list: list.id,
    about: { title, status, publisher, licence, ...(country === undefined ? {} : { country }) },
    published: edition.published,
    format,
    encoding: edition.encoding,
    columns: edition.columns,
    paths,
    reconstructed: edition.reconstructed,
    note: edition.note,
  };
}

/** Updates from the publishers' own addresses, dated by the day of loading: an update brings what is in force now. */
export async function updateFromPublishers(
  store: Store,
  writer: StoreWriter,
  publishers: readonly Publisher[],
  options: UpdateOptions,
): Promise<ListOutcome[]> {
  checkNames(
    options.lists,
    publishers.map(({ id }) => id),
  );
  const outcomes: ListOutcome[] = [];
  for (const { id, title, status, publisher, licence, country, format: formatId, urls } of publishers) {
    if (options.lists.length > 0 && !options.lists.includes(id)) continue;
    const format = FORMATS.get(formatId) as ListFormat;
    options.onProgress(id, "fetching");
    const outcome = await attempt(id, store, writer, options, async (folder) => ({
      list: id,
      about: { title, status, publisher, licence, ...(country === undefined ? {} : { country }) },
      published: options.now.toISOString().slice(0, 10),
      format,
      paths: await fetchAll(urls, folder),
    }));
    options.onOutcome(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

// How do the lists come up to date from their publishers? All are asked side by side; what arrives is read one list after
// the other; a publisher that is slow or silent holds up nobody but itself.

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { FORMATS, type ListFormat, READER_VERSION } from "@portcullis/register";
import type { DownloadLimits } from "../fetch/download.ts";
import { type FetchedEdition, fetchEdition, type HeldFiles } from "../fetch/fetch-edition.ts";
import type { Transport } from "../fetch/transport.ts";
import type { Publisher } from "../publishers.ts";
import { newestEdition } from "../store/catalogue.ts";
import { type Fetched, type FetchedList, readFetched, writeFetched } from "../store/fetched.ts";
import type { Store, StoreWriter } from "../store/store.ts";
import { checkNames, failed, take, withFolder } from "./update-list.ts";
import type { ListOutcome, UpdateOptions } from "./update-outcome.ts";

/** Publishers asked at the same time. */
const SIDE_BY_SIDE = 6;

/** A date of publication that lies further ahead is a slip of the clock or of the pen. */
const AHEAD_MS = 36 * 3_600_000;

export interface PublisherUpdateOptions extends UpdateOptions {
  readonly limits?: DownloadLimits;
}

/** What is done about one list after the other: each waits for the one before it, whether that went well or not. */
function oneAfterTheOther(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const next = last.then(act, act);
    last = next.catch(() => {});
    return next;
  };
}

/** Aggregates repeat other lists: they are fetched only when they are named. */
function wanted(publishers: readonly Publisher[], lists: readonly string[]): readonly Publisher[] {
  if (lists.length > 0) return publishers.filter(({ id }) => lists.includes(id));
  return publishers.filter(({ status }) => status !== "aggregate");
}

/**
 * Updates from the publishers' own addresses. An edition is dated by what the list says, else by `Last-Modified`, else by
 * the day of loading. Throws `LIST_UNKNOWN` (input), and `DATA_…` when the store cannot be written.
 */
export async function updateFromPublishers(
  store: Store,
  writer: StoreWriter,
  publishers: readonly Publisher[],
  transport: Transport,
  options: PublisherUpdateOptions,
): Promise<ListOutcome[]> {
  checkNames(
    [...options.lists, ...(options.accept ?? [])],
    publishers.map(({ id }) => id),
  );
  const asked = wanted(publishers, options.lists);
  const before = await readFetched(store);
  const inTurn = oneAfterTheOther();
  const after: Record<string, FetchedList> = { ...before.lists };
  const outcomes: ListOutcome[] = new Array(asked.length);
  const queue = [...asked.entries()];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [at, publisher] = next;
      const { outcome, fetched } = await updateOne(store, writer, publisher, transport, before, options, inTurn);
      outcomes[at] = outcome;
      after[publisher.id] = fetched;
      options.onOutcome(outcome);
    }
  };
  try {
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  } finally {
    await writeFetched(store, { version: 1, lists: after });
  }
  return outcomes;
}

async function updateOne(
  store: Store,
  writer: StoreWriter,
  publisher: Publisher,
  transport: Transport,
  before: Fetched,
  options: PublisherUpdateOptions,
  inTurn: <T>(act: () => Promise<T>) => Promise<T>,
): Promise<{ outcome: ListOutcome; fetched: FetchedList }> {
  const { id } = publisher;
  const known = before.lists[id] ?? {};
  const at = options.now.toISOString();
  try {
    return await withFolder(async (folder) => {
      const held = await heldFiles(store, id, known);
      options.onProgress(id, "asking");
      const found = await fetchEdition(transport, publisher.urls, folder, {
        held: held?.files,
        ...(options.limits === undefined ? {} : { limits: options.limits }),
        onBytes: (bytes, total) => options.onProgress(id, bytesText(bytes, total)),
      });
      if (found.outcome === "unchanged" && held !== undefined) {
        const { failure: _, ...confirmed } = known;
        const edition = newestEdition((await store.catalogue()).lists[id]!)!;
        return { outcome: { list: id, outcome: "unchanged", edition }, fetched: { ...confirmed, checkedAt: at } };
      }
      const changed = found as FetchedEdition & { outcome: "changed" };
      const outcome = await inTurn(() => take(store, writer, offeredBy(publisher, changed, options.now), options));
      if (!("edition" in outcome)) return { outcome, fetched: withFailure(known, outcome, at) };
      const { edition } = outcome.edition;
      return { outcome, fetched: { checkedAt: at, edition, reader: READER_VERSION, files: changed.files } };
    });
  } catch (error) {
    const outcome = failed(id, store, error);
    return { outcome, fetched: withFailure(known, outcome, at) };
  }
}

function withFailure(known: FetchedList, outcome: ListOutcome, at: string): FetchedList {
  if (!("code" in outcome)) return known;
  return { ...known, failure: { at, code: outcome.code, reason: outcome.reason } };
}

/** The files of the edition in force, if the publisher may be asked whether they changed. */
async function heldFiles(store: Store, list: string, known: FetchedList): Promise<{ files: HeldFiles } | undefined> {
  const { edition, files, reader } = known;
  const entry = (await store.catalogue()).lists[list];
  const inForce = entry && newestEdition(entry);
  // Bytes read by an older reader are to be read again.
  if (edition === undefined || files === undefined || reader !== READER_VERSION) return undefined;
  if (inForce?.edition !== edition || !store.hasEdition(edition)) return undefined;
  const folder = join(store.editionFolder(edition), "source");
  const names = await readdir(folder).catch(() => [] as string[]);
  const paths = files.map((_, number) => names.find((name) => name.startsWith(`${number}-`)));
  if (paths.includes(undefined)) return undefined;
  return { files: files.map((file, number) => ({ ...file, path: join(folder, paths[number] as string) })) };
}

function offeredBy(publisher: Publisher, found: FetchedEdition & { outcome: "changed" }, now: Date) {
  const { id, title, status, publisher: by, licence, country, format } = publisher;
  const isAhead = found.published !== undefined && Date.parse(found.published) > now.getTime() + AHEAD_MS;
  const stated = isAhead ? undefined : found.published;
  return {
    list: id,
    about: { title, status, publisher: by, licence, ...(country === undefined ? {} : { country }) },
    published: stated ?? now.toISOString().slice(0, 10),
    datedByUs: stated === undefined,
    format: FORMATS.get(format) as ListFormat,
    paths: found.paths,
  };
}

function bytesText(bytes: number, total: number | undefined): string {
  const megabytes = (count: number): string => `${(count / 1e6).toFixed(1)} MB`;
  return total === undefined ? megabytes(bytes) : `${megabytes(bytes)} of ${megabytes(total)}`;
}

// How does an edition come into force? Its files are copied, read and counted aside; only when all of that is on the disk
// does the catalogue name it.

import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, statSync } from "node:fs";
import { open, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import {
  type ColumnMap,
  decompress,
  type FormatInput,
  joinEntry,
  LIMITS,
  type ListedParty,
  type ListFormat,
  PortcullisError,
  type Problem,
  partyDigest,
  READER_VERSION,
  type SourceFile,
} from "@portcullis/register";
import {
  type Catalogue,
  type CatalogueEdition,
  type CatalogueList,
  newestEdition,
  newestOfDay,
  withEdition,
  withRefusal,
} from "../store/catalogue.ts";
import { remove, storageError, sync } from "../store/durable-files.ts";
import { EDITION_FILES, type Store, type StoreWriter } from "../store/store.ts";

/** Parties of the predecessor that may be gone before an edition is refused. */
export const SHRINK_SHARE_MAX = 0.25;

/** An edition as a publisher, mirror or person gives it. */
export interface OfferedEdition {
  readonly list: string;
  readonly about: Omit<CatalogueList, "editions" | "refused">;
  readonly published: string;
  readonly format: ListFormat;
  readonly encoding?: string | undefined;
  readonly columns?: ColumnMap | undefined;
  /** Local paths of its files, plain or gzip, in the format's order. */
  readonly paths: readonly string[];
  readonly reconstructed?: boolean | undefined;
  readonly note?: string | undefined;
  /** `published` is only the day on which it was fetched: bytes that are in force already are the edition in force. */
  readonly datedByUs?: boolean | undefined;
  /** Note files that are not the list as a refused edition, instead of throwing what is wrong with them. */
  readonly noteFaults?: boolean | undefined;
  /** Take it even when it is below the sanity floor; the catalogue says that somebody did. */
  readonly accept?: boolean | undefined;
}

export type LoadOutcome =
  | { readonly outcome: "loaded" | "unchanged"; readonly edition: CatalogueEdition }
  | { readonly outcome: "refused"; readonly code: string; readonly reason: string };

function opened(path: string): SourceFile {
  const name = basename(path).replace(/\.gz$/i, "");
  return { name, open: () => decompress(createReadStream(path), LIMITS.fileBytesMax, name) };
}

/** The edition's name: SHA-256 over format, reader and the files' decompressed bytes. */
async function editionHash(offered: OfferedEdition): Promise<string> {
  const whole = createHash("sha256");
  const { encoding, columns } = offered;
  whole.update(JSON.stringify({ format: offered.format.id, reader: READER_VERSION, encoding, columns }));
  for (const path of offered.paths) {
    const one = createHash("sha256");
    for await (const chunk of opened(path).open()) one.update(chunk);
    whole.update(one.digest());
  }
  return whole.digest("hex");
}

/** The edition's name in this list: parties bear the id of their list, so that the same files under another list are another edition. */
function nameIn(catalogue: Catalogue, list: string, hash: string): string {
  const holds = ([, { editions }]: readonly [string, CatalogueList]) =>
    editions.some(({ edition }) => edition === hash);
  const holders = Object.entries(catalogue.lists).filter(holds);
  if (holders.length === 0 || holders.some(([id]) => id === list)) return hash;
  return createHash("sha256").update(`${hash} ${list}`).digest("hex");
}

interface Counts {
  parties: number;
  names: number;
  problems: number;
}

/** Lines written to a gzip file; waits when the disk is slower than the reader. */
class LineFile {
  readonly #gzip = createGzip({ level: 6 });
  readonly #done: Promise<void>;

  constructor(path: string) {
    this.#done = pipeline(this.#gzip, createWriteStream(path));
    // Reported by `end`; without this a failure in between would be unhandled.
    this.#done.catch(() => {});
  }

  async write(value: unknown): Promise<void> {
    if (this.#gzip.destroyed) return this.#done;
    if (!this.#gzip.write(`${JSON.stringify(value)}\n`)) {
      await Promise.race([new Promise((resolve) => this.#gzip.once("drain", resolve)), this.#done]);
    }
    return undefined;
  }

  async end(): Promise<void> {
    this.#gzip.end();
    await this.#done;
  }
}

async function readInto(work: string, offered: OfferedEdition, onParty: (count: number) => void): Promise<Counts> {
  const parties = new LineFile(join(work, EDITION_FILES.parties));
  const problems = new LineFile(join(work, EDITION_FILES.problems));
  const digests = new LineFile(join(work, EDITION_FILES.digests));
  const counts: Counts = { parties: 0, names: 0, problems: 0 };
  const input: FormatInput = {
    list: offered.list,
    published: offered.published,
    files: offered.paths.map(opened),
    ...(offered.encoding === undefined ? {} : { encoding: offered.encoding }),
    ...(offered.columns === undefined ? {} : { columns: offered.columns }),
  };
  const party = async (listed: ListedParty) => {
    counts.parties += 1;
    counts.names += listed.names.length;
    await parties.write(listed);
    await digests.write({ ...partyDigest(listed), ...joinEntry(listed) });
    onParty(counts.parties);
  };
  const problem = async (found: Problem) => {
    counts.problems += 1;
    if (counts.problems <= LIMITS.problemsKeptMax) await problems.write(found);
  };
  try {
    for await (const parsed of offered.format.parse(input)) {
      if (parsed.party) await party(parsed.party);
      else await problem(parsed.problem);
    }
  } finally {
    await Promise.all([parties.end(), problems.end(), digests.end()]);
  }
  return counts;
}

/** Why an edition is not taken. */
interface Fault {
  readonly code: string;
  readonly reason: string;
}

/** What `step` gives; or why the files as a whole are not the list: truncated, another header, damaged. */
async function orFault<T>(offered: OfferedEdition, step: () => Promise<T>): Promise<T | Fault> {
  try {
    return await step();
  } catch (error) {
    if (!offered.noteFaults || !(error instanceof PortcullisError) || error.kind !== "input") throw error;
    return { code: error.code, reason: error.message };
  }
}

/** By its first bytes, as it is read: a server may send gzip under any name. */
async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/** Keeps the publisher's bytes, compressed, beside what was read from them. */
async function keepSource(work: string, paths: readonly string[]): Promise<void> {
  for (const [number, path] of paths.entries()) {
    const name = `${number}-${basename(path).replace(/\.gz$/i, "")}.gz`;
    const to = createWriteStream(join(work, "source", name));
    if (await isGzip(path)) await pipeline(createReadStream(path), to);
    else await pipeline(createReadStream(path), createGzip(), to);
  }
}

/** Why an edition must not replace the one before it, or undefined. */
async function floorFault(
  store: Store,
  known: CatalogueList | undefined,
  offered: OfferedEdition,
  counts: Counts,
  work: string,
): Promise<Fault | undefined> {
  if (counts.parties === 0) return { code: "EDITION_EMPTY", reason: "it holds no party" };
  const before = known && newestEdition(known, offered.published);
  if (!before || before.parties === 0 || before.prunedAt !== undefined) return undefined;
  const now = new Set<string>();
  for await (const { id } of store.digestsIn(work)) now.add(id);
  let gone = 0;
  for await (const { id } of store.digests(before.edition)) if (!now.has(id)) gone += 1;
  if (gone <= before.parties * SHRINK_SHARE_MAX) return undefined;
  const share = Math.round((100 * gone) / before.parties);
  const reason = `${gone} of the ${before.parties} parties of ${before.published} are gone (${share} %), more than ${SHRINK_SHARE_MAX * 100} %`;
  return { code: "EDITION_BELOW_FLOOR", reason };
}

/** Takes an edition into force, or says why not. `now` is the time of loading. */
export async function loadEdition(
  store: Store,
  writer: StoreWriter,
  offered: OfferedEdition,
  now: Date,
  onParty: (count: number) => void = () => {},
): Promise<LoadOutcome> {
  try {
    return await load(store, writer, offered, now, onParty);
  } catch (error) {
    throw error instanceof PortcullisError ? error : storageError(error, store.folder);
  }
}

async function load(
  store: Store,
  writer: StoreWriter,
  offered: OfferedEdition,
  now: Date,
  onParty: (count: number) => void,
): Promise<LoadOutcome> {
  const catalogue = await store.catalogue();
  const loadedAt = now.toISOString();
  const refuse = async (edition: string, fault: Fault): Promise<LoadOutcome> => {
    const refusal = { published: offered.published, edition, refusedAt: loadedAt, ...fault };
    await writer.writeCatalogue(withRefusal(catalogue, offered.list, offered.about, refusal));
    return { outcome: "refused", ...fault };
  };
  const content = await orFault(offered, () => editionHash(offered));
  if (typeof content !== "string") return refuse("", content);
  const hash = nameIn(catalogue, offered.list, content);
  const known = catalogue.lists[offered.list];
  const same = known && (offered.datedByUs ? newestEdition(known) : newestOfDay(known, offered.published));
  if (same?.edition === hash && store.hasEdition(hash)) return { outcome: "unchanged", edition: same };
  const stored = known?.editions.find((edition) => edition.edition === hash);
  const common = {
    published: offered.published,
    edition: hash,
    format: offered.format.id,
    loadedAt,
    ...(offered.reconstructed ? { reconstructed: true } : {}),
    ...(offered.note ? { note: offered.note } : {}),
  };
  if (stored && store.hasEdition(hash)) {
    const { parties, names, problems } = stored;
    const edition = { ...common, parties, names, problems };
    await writer.writeCatalogue(withEdition(catalogue, offered.list, offered.about, edition));
    return { outcome: "loaded", edition };
  }
  const work = await writer.workFolder(hash);
  await keepSource(work, offered.paths);
  const read = await orFault(offered, () => readInto(work, offered, onParty));
  const fault = "code" in read ? read : await floorFault(store, known, offered, read, work);
  if ("code" in read || (fault && !(offered.accept && read.parties > 0))) {
    await remove(work);
    return refuse(hash, fault as Fault);
  }
  const edition: CatalogueEdition = {
    ...common,
    ...read,
    ...(fault === undefined ? {} : { accepted: { at: loadedAt, ...fault } }),
  };
  await writeFile(
    join(work, EDITION_FILES.about),
    `${JSON.stringify({ list: offered.list, ...edition, sourceBytes: sizes(offered.paths) }, undefined, 1)}\n`,
  );
  for (const file of Object.values(EDITION_FILES)) await sync(join(work, file));
  await writer.placeEdition(work, hash);
  await writer.writeCatalogue(withEdition(catalogue, offered.list, offered.about, edition));
  return { outcome: "loaded", edition };
}

function sizes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(path).size, 0);
}

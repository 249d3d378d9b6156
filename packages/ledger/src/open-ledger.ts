// How is a ledger opened, new or after whatever happened to its last writer? The state that is durable, checked against its
// root, and then the journal once more.

import { randomBytes } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import { volumeOf } from "./entries/body-row.ts";
import { decodeBundle } from "./entries/entry-bundle.ts";
import { decodeEnvelope } from "./entries/envelope.ts";
import { isDisposedRow, keyOf, tagOf } from "./entries/key-row.ts";
import { LedgerError } from "./errors.ts";
import { bodiesPath, destroyDisposed, keyRows, keysPath } from "./files/body-store.ts";
import { ASIDE, type LedgerFiles, replaceFile } from "./files/ledger-files.ts";
import {
  formatLedgerKeys,
  KEY_FILE,
  type LedgerKeys,
  newLedgerKeys,
  parseLedgerKeys,
  VERIFIER_KEY,
} from "./files/ledger-keys.ts";
import { takeLock } from "./files/lock.ts";
import { makeDurableFolder, nodeFiles } from "./files/node-files.ts";
import { storageError } from "./files/storage-error.ts";
import { JOURNAL_FOLDER, Journal, journalPath } from "./journal/journal.ts";
import { decodeJournal, type JournalBase, type JournalContent, type Row } from "./journal/journal-format.ts";
import { CHECKPOINT, Publisher } from "./journal/publisher.ts";
import { Ledger, type LedgerOptions } from "./ledger.ts";
import { GrowingTree } from "./merkle/growing-tree.ts";
import { EMPTY_ROOT, leafHash } from "./merkle/merkle-hash.ts";
import { rootAt } from "./merkle/proofs.ts";
import { placeInTree, readTile, subtreesOf, tilePrefix } from "./merkle/tile-hashes.ts";
import { indexPath, levelsOf, tilesAt } from "./merkle/tile-path.ts";
import { type Checkpoint, openCheckpoint, signCheckpoint } from "./notes/checkpoint.ts";
import { formatVerifierKey } from "./notes/note-key.ts";

export interface OpenOptions extends LedgerOptions {
  /** Where the secrets lie; by default `ledger.key` in the ledger's folder. Keep it elsewhere when backups leave the house. */
  readonly keyFile?: string;
  /** The name of a new log in its checkpoints; by default one that nobody else has. Ignored for a log that exists. */
  readonly origin?: string;
}

function damaged(message: string, details: Record<string, string | number> = {}): LedgerError {
  return new LedgerError("LEDGER_DAMAGED", "operation", `${message} Run: portcullis ledger verify`, details);
}

interface FoundJournal {
  readonly path: string;
  readonly bytes: Buffer;
  readonly content: JournalContent;
}

/** The newest journal. Its head is whole: it had no name before it was durable. */
async function newestJournal(files: LedgerFiles): Promise<FoundJournal | undefined> {
  const name = (await files.list(JOURNAL_FOLDER)).findLast((candidate) => /^\d{16}$/.test(candidate));
  if (name === undefined) return undefined;
  const path = `${JOURNAL_FOLDER}/${name}`;
  const bytes = (await files.read(path)) ?? Buffer.alloc(0);
  const content = decodeJournal(bytes);
  if (content === undefined || content.base.size !== Number(name)) {
    throw damaged(`The journal ${path} is damaged.`, { path });
  }
  const { tail } = content;
  if (tail !== undefined && (tail.followed || tail.state === "damaged")) {
    throw damaged(`The journal ${path} is damaged at byte ${tail.at}.`, { path, byte: tail.at });
  }
  return { path, bytes, content };
}

/** The tree and bundle of the state a journal starts from, read from files and held against its root. */
async function stateAt(files: LedgerFiles, base: JournalBase) {
  const { size } = base;
  const read = files.read;
  const root = size === 0 ? EMPTY_ROOT : await rootAt(size, subtreesOf(read, size));
  if (Buffer.compare(root, base.root) !== 0)
    throw damaged(`The tiles are not those of the log's ${size} entries.`, { size });
  const edge = await Promise.all(
    Array.from({ length: levelsOf(size) }, async (_, level) => {
      const { full, width } = tilesAt(level, size);
      return width === 0 ? new Uint8Array(0) : readTile(read, placeInTree(level, full, size));
    }),
  );
  const { full, width } = tilesAt("entries", size);
  const bundle = width === 0 ? [] : decodeBundle(await readTile(read, placeInTree("entries", full, size)));
  const leaves = Buffer.concat((bundle ?? []).slice(0, width).map((entry) => leafHash(entry)));
  if (bundle === undefined || !leaves.equals(edge[0] ?? new Uint8Array(0)))
    throw damaged("The last bundle of entries is damaged.", { size });
  return { ...base, edge, tree: GrowingTree.at(size, edge), bundle: bundle.slice(0, width) };
}

type LogState = Awaited<ReturnType<typeof stateAt>>;

/** Refuses when the checkpoint speaks of entries that are not there, or of others. */
async function refuseOtherLog(
  files: LedgerFiles,
  stored: Checkpoint | undefined,
  { size, edge }: LogState,
  rows: readonly Row[],
): Promise<void> {
  if (stored === undefined) return;
  if (stored.size > size + rows.length) {
    throw damaged(`The checkpoint speaks of ${stored.size} entries; ${size + rows.length} are there.`, {
      size: stored.size,
    });
  }
  const grown = GrowingTree.at(size, edge);
  for (const { entry } of rows.slice(0, Math.max(0, stored.size - size))) grown.append(leafHash(entry));
  const root = stored.size < size ? await rootAt(stored.size, subtreesOf(files.read, size)) : grown.root();
  if (Buffer.compare(root, stored.root) !== 0) throw damaged("The checkpoint is of another log than the journal.");
}

/** The checkpoint in the folder, or undefined when there is none or it was torn by a power cut. */
async function storedCheckpoint(files: LedgerFiles, keys: LedgerKeys): Promise<Checkpoint | undefined> {
  const bytes = await files.read(CHECKPOINT);
  try {
    return bytes === undefined ? undefined : openCheckpoint(bytes, keys.signer.verifier);
  } catch {
    return undefined;
  }
}

/** Cuts volumes back to what they were when the journal began; what follows is written again from it. */
async function cutVolumes(files: LedgerFiles, { size, bodyBytes, keyBytes }: JournalBase, rows: number): Promise<void> {
  for (let volume = volumeOf(size); volume <= volumeOf(size + rows) + 1; volume += 1) {
    for (const [path, kept] of [
      [bodiesPath(volume), volume === volumeOf(size) ? bodyBytes : 0],
      [keysPath(volume), volume === volumeOf(size) ? keyBytes : 0],
    ] as const) {
      const length = await files.length(path);
      if ((length ?? 0) < kept) throw damaged(`${path} is shorter than it was.`, { path });
      if (length !== undefined && kept === 0) await files.remove(path);
      else if (length !== undefined && length > kept) await files.truncate(path, kept);
    }
  }
}

/** Narrower partial tiles at the edge, which older checkpoints need, may have been torn by a power cut: they are written again. */
async function mendPartials(files: LedgerFiles, size: number): Promise<void> {
  for (const level of ["entries", ...Array.from({ length: levelsOf(size) }, (_, at) => at)] as const) {
    const { full, width } = tilesAt(level, size);
    const folder = `tile/${level}/${indexPath(full)}.p`;
    const whole = width === 0 ? new Uint8Array(0) : await readTile(files.read, placeInTree(level, full, size));
    for (const name of await files.list(folder)) {
      const path = `${folder}/${name}`;
      const narrower = Number(name);
      if (!Number.isInteger(narrower) || narrower > width) await files.remove(path);
      else {
        const right = tilePrefix(whole, level, narrower);
        if (!(await files.read(path))?.equals(right)) await replaceFile(files, path, right);
      }
    }
  }
}

async function activeKeys(files: LedgerFiles, size: number, { bodies }: LedgerKeys) {
  const volume = volumeOf(size);
  const rows = keyRows((await files.read(keysPath(volume))) ?? new Uint8Array(0));
  const subjectKeys = new Map<string, { slot: number; key: Uint8Array }>();
  rows.forEach((row, slot) => {
    const key = isDisposedRow(row) ? undefined : keyOf(row, volume, slot, bodies);
    if (key !== undefined) subjectKeys.set(Buffer.from(tagOf(row)).toString("hex"), { slot, key });
  });
  return { subjectKeys, slots: rows.length };
}

async function createFolders(files: LedgerFiles): Promise<void> {
  for (const folder of ["", ASIDE, JOURNAL_FOLDER, "tile", "bodies", "keys"]) await files.makeFolder(folder);
  for (const name of await files.list(ASIDE)) await files.remove(`${ASIDE}/${name}`);
}

async function createLog(files: LedgerFiles, keys: LedgerKeys): Promise<FoundJournal> {
  if ((await files.list("tile")).length > 0) throw damaged("The ledger's journal is missing.");
  const { verifier } = keys.signer;
  const checkpoint = signCheckpoint({ origin: verifier.name, size: 0, root: EMPTY_ROOT }, keys.signer);
  await replaceFile(files, VERIFIER_KEY, Buffer.from(`${formatVerifierKey(verifier)}\n`));
  await replaceFile(files, CHECKPOINT, Buffer.from(checkpoint));
  for (const path of [VERIFIER_KEY, CHECKPOINT]) await files.sync(path);
  await files.syncFolder("");
  const journal = await Journal.create(files, { size: 0, root: EMPTY_ROOT, bodyBytes: 0, keyBytes: 0 }, []);
  await journal.close();
  const found = await newestJournal(files);
  if (found === undefined) throw damaged("The ledger's journal is missing.");
  return found;
}

/**
 * Opens the ledger in these files for writing, with its lock held: makes it when there is none, and puts in order what a
 * killed writer left. Throws `LEDGER_DAMAGED` (operation) when something acknowledged is missing or altered.
 */
export async function openLedgerFiles(
  files: LedgerFiles,
  keys: LedgerKeys,
  options: LedgerOptions = {},
  unlock: () => void = () => {},
): Promise<Ledger> {
  await createFolders(files);
  const found = (await newestJournal(files)) ?? (await createLog(files, keys));
  const { base, rows } = found.content;
  // What a killed writer had written and not synced is made durable before anything is signed over it.
  await files.sync(found.path);
  await files.syncFolder(JOURNAL_FOLDER);
  const state = await stateAt(files, base);
  await refuseOtherLog(files, await storedCheckpoint(files, keys), state, rows);
  await cutVolumes(files, base, rows.length);
  const publisher = new Publisher(files, keys.signer, state);
  const checkpoint = await publisher.publish(rows);
  const now = publisher.base;
  await mendPartials(files, now.size);
  // Whether disposals that were acknowledged since the journal began were carried through is not known.
  for (const { entry } of rows) {
    const { disposal } = decodeEnvelope(entry);
    if (disposal !== undefined) await destroyDisposed(files, disposal);
  }
  await publisher.sync();
  const journal = await freshJournal(files, found, now);
  const active = await activeKeys(files, now.size, keys);
  return new Ledger({ files, keys, publisher, journal, checkpoint, unlock, ...active }, options);
}

/** A journal that begins with what is published; the old ones go. A clean one is used on. */
async function freshJournal(
  files: LedgerFiles,
  { path, bytes, content }: FoundJournal,
  now: JournalBase,
): Promise<Journal> {
  const isClean = content.rows.length === 0 && content.tail === undefined;
  const journal = isClean ? await Journal.resume(files, path, bytes, content) : await Journal.create(files, now, []);
  for (const name of await files.list(JOURNAL_FOLDER)) {
    const other = `${JOURNAL_FOLDER}/${name}`;
    if (other !== journalPath(now.size)) await files.remove(other);
  }
  return journal;
}

/** Reads the secrets, or makes them durable first when the log is new. */
async function keysOf(
  files: LedgerFiles,
  name: string,
  isNew: boolean,
  origin: string | undefined,
): Promise<LedgerKeys> {
  const stored = await files.read(name);
  if (stored !== undefined) return parseLedgerKeys(stored.toString("utf8"));
  if (!isNew) {
    const message = `The ledger's key file ${name} is missing: without it nothing can be signed or read. Take it from a back-up.`;
    throw new LedgerError("LEDGER_KEY_MISSING", "operation", message, { file: name });
  }
  const keys = newLedgerKeys(origin ?? `portcullis.invalid/ledger/${randomBytes(8).toString("hex")}`);
  await files.write(`${name}.new`, Buffer.from(formatLedgerKeys(keys)));
  await files.sync(`${name}.new`);
  await files.rename(`${name}.new`, name);
  await files.syncFolder("");
  return keys;
}

/**
 * Opens the ledger in `folder` for writing; makes it when there is none. One writer at a time: `LEDGER_LOCKED`.
 * Close it with `close()`.
 */
export function openLedger(folder: string, options: OpenOptions = {}): Promise<Ledger> {
  return openLedgerOn(nodeFiles, folder, options);
}

/** The same with files of another making: how the tests stop a process at each of its writes. */
export async function openLedgerOn(
  filesIn: (folder: string, mode?: number) => LedgerFiles,
  folder: string,
  options: OpenOptions,
): Promise<Ledger> {
  const home = resolve(folder);
  const keyFile = resolve(options.keyFile ?? join(home, KEY_FILE));
  try {
    makeDurableFolder(home);
    makeDurableFolder(dirname(keyFile));
  } catch (error) {
    throw storageError(error, home);
  }
  const unlock = takeLock(home);
  try {
    const files = filesIn(home);
    const isNew = (await files.list(JOURNAL_FOLDER)).length === 0 && (await files.list("tile")).length === 0;
    const keys = await keysOf(filesIn(dirname(keyFile), 0o600), basename(keyFile), isNew, options.origin);
    return await openLedgerFiles(files, keys, options, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

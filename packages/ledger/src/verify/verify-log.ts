// Is every byte of a ledger what it was when it was acknowledged? Worked out anew from the files alone: entries to tiles to the root that
// is signed, bodies to their entries, keys and journal to their checks. What is wrong is named with its file.

import { decodeBundle } from "../entries/entry-bundle.ts";
import { type Disposal, decodeEnvelope } from "../entries/envelope.ts";
import { LedgerError } from "../errors.ts";
import type { LedgerFiles } from "../files/ledger-files.ts";
import { JOURNAL_FOLDER } from "../journal/journal.ts";
import { decodeJournal } from "../journal/journal-format.ts";
import { CHECKPOINT } from "../journal/publisher.ts";
import { foldRoots, HASH_BYTES, leafHash, perfectRoot } from "../merkle/merkle-hash.ts";
import { placeInTree, readTile } from "../merkle/tile-hashes.ts";
import { TILE_WIDTH, tilePath, tilesAt } from "../merkle/tile-path.ts";
import { type Checkpoint, openCheckpoint } from "../notes/checkpoint.ts";
import type { VerifierKey } from "../notes/note-key.ts";
import { verifyBodies } from "./verify-bodies.ts";

export interface LogFault {
  /** The file, relative to the ledger's folder. */
  readonly path: string;
  readonly entry?: number;
  readonly what: string;
}

export interface LogReport {
  readonly origin: string;
  /** Entries under the checkpoint. */
  readonly size: number;
  /** Root in hexadecimal. */
  readonly root: string;
  /** Entries acknowledged and not under the checkpoint yet. */
  readonly unpublished: number;
  readonly bodies: { readonly present: number; readonly disposed: number };
  /** Empty when everything is what it was. */
  readonly faults: readonly LogFault[];
}

/** More faults than these say no more. */
const FAULTS_MAX = 100;

/** What the entries promised of their bodies. */
export interface Promised {
  /** Entry → hash of its sealed body, base64. */
  readonly sealed: ReadonlyMap<number, string>;
  readonly disposals: readonly Disposal[];
}

export type Tell = (fault: LogFault) => void;

/** Reads a file of the tree; a missing one is a fault. */
async function tileOr(files: LedgerFiles, level: number | "entries", index: number, size: number, tell: Tell) {
  const place = placeInTree(level, index, size);
  try {
    return await readTile(files.read, place);
  } catch {
    tell({ path: tilePath(place), what: "the file is missing or too short" });
    return undefined;
  }
}

/** Entries of one bundle, checked one by one. */
function takeBundle(
  entries: readonly Uint8Array[],
  first: number,
  path: string,
  promised: { sealed: Map<number, string>; disposals: Disposal[] },
  tell: Tell,
): Buffer {
  const leaves = Buffer.alloc(entries.length * HASH_BYTES);
  for (const [at, bytes] of entries.entries()) {
    leafHash(bytes).copy(leaves, at * HASH_BYTES);
    try {
      const { sealed, disposal } = decodeEnvelope(bytes);
      if (sealed !== undefined) promised.sealed.set(first + at, sealed);
      if (disposal !== undefined) promised.disposals.push(disposal);
    } catch (error) {
      tell({ path, entry: first + at, what: (error as Error).message });
    }
  }
  return leaves;
}

/** Hashes of the next level: the root of every full tile. */
function nextLevel(hashes: Buffer): Buffer {
  const full = Math.floor(hashes.length / HASH_BYTES / TILE_WIDTH);
  const roots = Array.from({ length: full }, (_, index) => perfectRoot(hashes, index * TILE_WIDTH, TILE_WIDTH));
  return Buffer.concat(roots);
}

async function verifyTiles(files: LedgerFiles, level: number, hashes: Buffer, size: number, tell: Tell): Promise<void> {
  const { full, width } = tilesAt(level, size);
  for (let index = 0; index < full + (width > 0 ? 1 : 0); index += 1) {
    const kept = await tileOr(files, level, index, size, tell);
    const own = hashes.subarray(index * TILE_WIDTH * HASH_BYTES, (index + 1) * TILE_WIDTH * HASH_BYTES);
    if (kept !== undefined && !own.equals(kept)) {
      const at = own.findIndex((byte, place) => byte !== kept[place]);
      const entry = level === 0 ? index * TILE_WIDTH + Math.floor(at / HASH_BYTES) : undefined;
      const what = "its hashes are not those of what lies below it";
      tell({ path: tilePath(placeInTree(level, index, size)), ...(entry === undefined ? {} : { entry }), what });
    }
  }
}

/** The root over all levels: perfect subtrees from the largest to the smallest. */
function rootOver(levels: readonly Buffer[], size: number): Uint8Array {
  const roots: Uint8Array[] = [];
  let at = 0;
  for (let height = 52; height >= 0; height -= 1) {
    const count = 2 ** height;
    if (size - at < count) continue;
    const level = Math.floor(height / 8);
    const hashes = levels[level] ?? Buffer.alloc(0);
    const width = 2 ** (height % 8);
    roots.push(perfectRoot(hashes, at / 2 ** (8 * level), width));
    at += count;
  }
  return foldRoots(roots);
}

async function journalRows(files: LedgerFiles, size: number, tell: Tell): Promise<number> {
  let last = size;
  for (const name of await files.list(JOURNAL_FOLDER)) {
    if (name.endsWith("/")) continue;
    const path = `${JOURNAL_FOLDER}/${name}`;
    const content = decodeJournal((await files.read(path)) ?? Buffer.alloc(0));
    if (content === undefined) tell({ path, what: "its head is damaged" });
    else {
      if (content.tail?.state === "damaged") tell({ path, what: `it is damaged from byte ${content.tail.at} on` });
      last = Math.max(last, content.base.size + content.rows.length);
    }
  }
  return last - size;
}

/**
 * Verifies the whole ledger of a folder. Throws `LEDGER_NOT_FOUND` (input) where none is; a checkpoint that cannot be trusted is a fault.
 * @param key the log's public key, from somewhere else than the folder where that matters
 * @param onProgress told how many entries were read
 */
export async function verifyLog(
  files: LedgerFiles,
  key: VerifierKey,
  onProgress: (entries: number, size: number) => void = () => {},
): Promise<LogReport> {
  const faults: LogFault[] = [];
  const tell: Tell = (fault) => {
    if (faults.length < FAULTS_MAX) faults.push(fault);
  };
  const bytes = await files.read(CHECKPOINT);
  if (bytes === undefined) throw new LedgerError("LEDGER_NOT_FOUND", "input", "There is no ledger in this folder.");
  let checkpoint: Checkpoint;
  try {
    checkpoint = openCheckpoint(bytes, key);
  } catch (error) {
    const what = (error as Error).message;
    return {
      origin: key.name,
      size: 0,
      root: "",
      unpublished: 0,
      bodies: { present: 0, disposed: 0 },
      faults: [{ path: CHECKPOINT, what }],
    };
  }
  const { size, origin } = checkpoint;
  const promised = { sealed: new Map<number, string>(), disposals: [] as Disposal[] };
  const leaves: Buffer[] = [];
  const { full, width } = tilesAt("entries", size);
  for (let index = 0; index < full + (width > 0 ? 1 : 0); index += 1) {
    const path = tilePath(placeInTree("entries", index, size));
    const bundle = await tileOr(files, "entries", index, size, tell);
    const wanted = index < full ? TILE_WIDTH : width;
    const entries = (bundle === undefined ? undefined : decodeBundle(bundle))?.slice(0, wanted) ?? [];
    if (bundle !== undefined && entries.length < wanted) tell({ path, what: "the bundle is cut short" });
    const own = takeBundle(entries, index * TILE_WIDTH, path, promised, tell);
    leaves.push(Buffer.concat([own], wanted * HASH_BYTES));
    onProgress(Math.min(size, (index + 1) * TILE_WIDTH), size);
  }
  const levels: Buffer[] = [Buffer.concat(leaves)];
  for (let level = 0; (levels[level]?.length ?? 0) > 0; level += 1) {
    const hashes = levels[level] as Buffer;
    await verifyTiles(files, level, hashes, size, tell);
    levels.push(nextLevel(hashes));
  }
  const root = Buffer.from(rootOver(levels, size));
  if (!root.equals(checkpoint.root)) tell({ path: CHECKPOINT, what: "its root is not that of the entries" });
  const bodies = await verifyBodies(files, promised, size, tell);
  const unpublished = await journalRows(files, size, tell);
  return { origin, size, root: root.toString("hex"), unpublished, bodies, faults };
}

// What does an entry say, what lay behind it, and how is it proven? Reading a ledger from its files, beside its writer or
// without one.

import { VOLUME_ENTRIES, volumeOf } from "./entries/body-row.ts";
import { bodyCommitment, sealedHash } from "./entries/commitment.ts";
import { decodeBundle } from "./entries/entry-bundle.ts";
import { type Disposal, decodeEnvelope, type Envelope, isWithin } from "./entries/envelope.ts";
import type { BodySecrets } from "./entries/key-row.ts";
import type { OpenBody } from "./entries/sealed-body.ts";
import { LedgerError } from "./errors.ts";
import { type BodyRow, bodyRow, bodyRows, isZero, openRow } from "./files/body-store.ts";
import type { LedgerFiles } from "./files/ledger-files.ts";
import { CHECKPOINT } from "./journal/publisher.ts";
import { leafHash } from "./merkle/merkle-hash.ts";
import { consistencyProof, inclusionProof, rootAt } from "./merkle/proofs.ts";
import { placeInTree, readTile, subtreesOf } from "./merkle/tile-hashes.ts";
import { TILE_WIDTH, tilesAt } from "./merkle/tile-path.ts";
import { type Checkpoint, openCheckpoint } from "./notes/checkpoint.ts";
import type { VerifierKey } from "./notes/note-key.ts";

/** The checkpoint published last, with the log's signature. Throws `LEDGER_NOT_FOUND` (input). */
export async function readCheckpoint(files: LedgerFiles, key: VerifierKey): Promise<Checkpoint> {
  const bytes = await files.read(CHECKPOINT);
  if (bytes === undefined) throw new LedgerError("LEDGER_NOT_FOUND", "input", "There is no ledger in this folder.");
  return openCheckpoint(bytes, key);
}

function noEntry(entry: number, size: number): LedgerError {
  const message = `There is no entry ${entry}: the log has ${size}, numbered from 0.`;
  return new LedgerError("LEDGER_NO_ENTRY", "input", message, { entry, size });
}

/** The bytes of an entry of a log of `size` entries. Throws `LEDGER_NO_ENTRY` (input), `LEDGER_DAMAGED` (operation). */
export async function readEntry(files: LedgerFiles, entry: number, size: number): Promise<Uint8Array> {
  if (!Number.isSafeInteger(entry) || entry < 0 || entry >= size) throw noEntry(entry, size);
  const place = placeInTree("entries", Math.floor(entry / TILE_WIDTH), size);
  const bytes = decodeBundle(await readTile(files.read, place))?.[entry % TILE_WIDTH];
  if (bytes === undefined) {
    throw new LedgerError("LEDGER_DAMAGED", "operation", `The bundle of entry ${entry} is cut short.`, { entry });
  }
  return bytes;
}

/** That an entry stands in the log of a checkpoint. */
export interface InclusionProof {
  readonly entry: number;
  readonly bytes: Uint8Array;
  readonly leaf: Uint8Array;
  readonly hashes: readonly Uint8Array[];
  readonly checkpoint: Checkpoint;
}

export async function proveEntry(files: LedgerFiles, entry: number, checkpoint: Checkpoint): Promise<InclusionProof> {
  const bytes = await readEntry(files, entry, checkpoint.size);
  const hashes = await inclusionProof(entry, checkpoint.size, subtreesOf(files.read, checkpoint.size));
  return { entry, bytes, leaf: leafHash(bytes), hashes, checkpoint };
}

/** That the log of `checkpoint` begins with its own first `from` entries, whose root is also returned. */
export async function proveConsistency(files: LedgerFiles, from: number, checkpoint: Checkpoint) {
  if (!Number.isSafeInteger(from) || from < 0 || from > checkpoint.size) throw noEntry(from, checkpoint.size);
  const subtree = subtreesOf(files.read, checkpoint.size);
  return { root: await rootAt(from, subtree), hashes: await consistencyProof(from, checkpoint.size, subtree) };
}

/** Entries `[from, to)` in order, one bundle in memory at a time. */
export async function* entriesBetween(
  files: LedgerFiles,
  from: number,
  to: number,
  size: number,
): AsyncGenerator<{ readonly entry: number; readonly bytes: Uint8Array }> {
  const { full, width } = tilesAt("entries", size);
  for (let index = Math.floor(from / TILE_WIDTH); index < full + (width > 0 ? 1 : 0); index += 1) {
    if (index * TILE_WIDTH >= to) return;
    const entries = decodeBundle(await readTile(files.read, placeInTree("entries", index, size))) ?? [];
    for (const [at, bytes] of entries.entries()) {
      const entry = index * TILE_WIDTH + at;
      if (entry >= from && entry < to && entry < size) yield { entry, bytes };
    }
  }
}

/** A disposal, its entry and its time. */
export interface RecordedDisposal {
  readonly entry: number;
  readonly time: string;
  readonly disposal: Disposal;
}

const DISPOSAL_MARK = '"type":"disposal"';

/** Every disposal among entries `[from, size)`, in order. Reads them all. */
export async function* disposalsFrom(files: LedgerFiles, from: number, size: number): AsyncGenerator<RecordedDisposal> {
  for await (const { entry, bytes } of entriesBetween(files, from, size, size)) {
    if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(DISPOSAL_MARK)) continue;
    const { disposal, time } = decodeEnvelope(bytes);
    if (disposal !== undefined) yield { entry, time, disposal };
  }
}

/** What lay behind an entry. */
export type Recalled =
  | { readonly state: "no-body"; readonly envelope: Envelope }
  | { readonly state: "body"; readonly envelope: Envelope; readonly body: Uint8Array; readonly salt: Uint8Array }
  | {
      readonly state: "disposed";
      readonly envelope: Envelope;
      readonly on: string;
      readonly by: number;
      readonly disposal: Disposal;
    };

/** The body of an entry when it lies there as it was recorded. Throws `LEDGER_DAMAGED` (operation) when it is another. */
async function keptBody(
  files: LedgerFiles,
  entry: number,
  envelope: Envelope,
  row: BodyRow | undefined,
  secrets: BodySecrets,
): Promise<OpenBody | undefined> {
  if (row === undefined || isZero(row.sealed)) return undefined;
  const open = sealedHash(row.sealed) === envelope.sealed ? await openRow(files, row, secrets) : undefined;
  if (open !== undefined && bodyCommitment(open.salt, open.body) !== envelope.body) throw otherBody(entry);
  return open;
}

function otherBody(entry: number): LedgerError {
  const message = `The body of entry ${entry} is not the one that was recorded, and no disposal says that it is gone.`;
  return new LedgerError("LEDGER_DAMAGED", "operation", message, { entry });
}

/**
 * The entry and its body, held against the commitments in the entry. Throws `LEDGER_DAMAGED` (operation) when the body is
 * another, or is gone without a disposal. For a body that is gone everything after the entry is read.
 */
export async function recallEntry(
  files: LedgerFiles,
  entry: number,
  size: number,
  secrets: BodySecrets,
): Promise<Recalled> {
  const envelope = decodeEnvelope(await readEntry(files, entry, size));
  if (envelope.body === undefined) return { state: "no-body", envelope };
  const open = await keptBody(files, entry, envelope, await bodyRow(files, entry), secrets);
  if (open !== undefined) return { state: "body", envelope, body: open.body, salt: open.salt };
  for await (const gone of disposalsFrom(files, entry + 1, size)) {
    if (isWithin(entry, gone.disposal.entries)) {
      return { state: "disposed", envelope, on: gone.time, by: gone.entry, disposal: gone.disposal };
    }
  }
  throw otherBody(entry);
}

/**
 * Every entry from `from` and below `size` with what lay behind it, in order; one volume in memory at a time. Throws as
 * `recallEntry`.
 */
export async function* recallAll(
  files: LedgerFiles,
  size: number,
  secrets: BodySecrets,
  from = 0,
): AsyncGenerator<Recalled & { readonly entry: number }> {
  const disposals: RecordedDisposal[] = [];
  for await (const disposal of disposalsFrom(files, from, size)) disposals.push(disposal);
  let bodies = new Map<number, BodyRow>();
  for await (const { entry, bytes } of entriesBetween(files, from, size, size)) {
    if (entry === from || entry % VOLUME_ENTRIES === 0) {
      bodies = new Map();
      for await (const rows of bodyRows(files, volumeOf(entry))) for (const row of rows) bodies.set(row.entry, row);
    }
    const envelope = decodeEnvelope(bytes);
    if (envelope.body === undefined) {
      yield { entry, state: "no-body", envelope };
      continue;
    }
    const open = await keptBody(files, entry, envelope, bodies.get(entry), secrets);
    const gone = disposals.find((one) => one.entry > entry && isWithin(entry, one.disposal.entries));
    if (open !== undefined) yield { entry, state: "body", envelope, body: open.body, salt: open.salt };
    else if (gone === undefined) throw otherBody(entry);
    else yield { entry, state: "disposed", envelope, on: gone.time, by: gone.entry, disposal: gone.disposal };
  }
}

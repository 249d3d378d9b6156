// What does an entry say, what lay behind it, and how is it proven? Reading a ledger from its files, beside its writer or
// without one.

import { bodyCommitment, sealedHash } from "./entries/commitment.ts";
import { decodeBundle } from "./entries/entry-bundle.ts";
import { type Disposal, decodeEnvelope, type Envelope } from "./entries/envelope.ts";
import type { BodySecrets } from "./entries/key-row.ts";
import { LedgerError } from "./errors.ts";
import { readBody, readSealed } from "./files/body-store.ts";
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

/** The disposal that took the body of an entry, and when. */
export async function disposalOf(
  files: LedgerFiles,
  entry: number,
  size: number,
): Promise<{ readonly entry: number; readonly time: string; readonly disposal: Disposal } | undefined> {
  for await (const later of entriesBetween(files, entry + 1, size, size)) {
    if (!Buffer.from(later.bytes).includes('"type":"disposal"')) continue;
    const { disposal, time } = decodeEnvelope(later.bytes);
    if (disposal?.entries.some(([from, to]) => from <= entry && entry <= to))
      return { entry: later.entry, time, disposal };
  }
  return undefined;
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

/**
 * The entry and its body, held against the commitments in the entry. Throws `LEDGER_DAMAGED` (operation) when the body is
 * another, or is gone without a disposal.
 */
export async function recallEntry(
  files: LedgerFiles,
  entry: number,
  size: number,
  secrets: BodySecrets,
): Promise<Recalled> {
  const envelope = decodeEnvelope(await readEntry(files, entry, size));
  if (envelope.body === undefined) return { state: "no-body", envelope };
  const gone = await disposalOf(files, entry, size);
  if (gone !== undefined)
    return { state: "disposed", envelope, on: gone.time, by: gone.entry, disposal: gone.disposal };
  const sealed = await readSealed(files, entry);
  const open = sealed === undefined ? undefined : await readBody(files, entry, secrets);
  const isSame =
    sealed !== undefined &&
    open !== undefined &&
    sealedHash(sealed) === envelope.sealed &&
    bodyCommitment(open.salt, open.body) === envelope.body;
  if (!isSame) {
    const message = `The body of entry ${entry} is not the one that was recorded, and no disposal says that it is gone.`;
    throw new LedgerError("LEDGER_DAMAGED", "operation", message, { entry });
  }
  return { state: "body", envelope, body: open.body, salt: open.salt };
}

// What does the ledger say, to whoever looks into it page by page, entry by entry? Beside its writer, from its files; every answer can be
// proven under a checkpoint.

import {
  decodeEnvelope,
  type Envelope,
  entriesBetween,
  type Ledger,
  openCheckpoint,
  proveEntry,
  readEntry,
  recallEntry,
  toBase64,
  VERIFIER_KEY,
} from "@portcullis/ledger";
import { type EntryPlace, type EntryQuery, type IndexedEntry, LedgerIndex } from "../store/ledger-index.ts";
import type { Store } from "../store/store.ts";
import { type Replayed, replayEntry } from "./replay.ts";
import { snapshotSource } from "./snapshot-source.ts";

/** Entries indexed at a time; between them others have their turn. */
const BATCH = 2_000;

export interface ListedEntry extends IndexedEntry {
  readonly bytes_base64: string;
}

export interface EntryPage {
  readonly entries: readonly ListedEntry[];
  readonly next: EntryPlace | null;
  /** Entries of the log. */
  readonly size: number;
}

export interface EntryProof {
  readonly index: number;
  readonly size: number;
  readonly root_base64: string;
  readonly leaf_base64: string;
  /** From the leaf's sibling up. */
  readonly path: readonly string[];
  /** The signed note. */
  readonly checkpoint: string;
  readonly verifier_key: string;
}

export interface LogHead {
  /** The signed note. */
  readonly note: string;
  readonly origin: string;
  readonly size: number;
  readonly root_base64: string;
  readonly verifier_key: string;
}

export interface ShownEntry {
  readonly entry: number;
  readonly envelope: Envelope;
  readonly bytes_base64: string;
  readonly proof: EntryProof;
  readonly body?: unknown;
  readonly disposed?: { readonly on: string; readonly by: number; readonly reason: string };
}

/** Type, actor and time of an entry; nothing else of it is looked at. */
function indexed(entry: number, bytes: Uint8Array): IndexedEntry {
  const { type, actor, time } = JSON.parse(Buffer.from(bytes).toString("utf8")) as Envelope;
  return { entry, type, actor, time };
}

export class LedgerBook {
  readonly #ledger: Ledger;
  readonly #store: Store;
  #index: LedgerIndex | undefined;
  #catchingUp: Promise<LedgerIndex> | undefined;

  constructor(ledger: Ledger, store: Store) {
    this.#ledger = ledger;
    this.#store = store;
  }

  /** The newest checkpoint as its signed note and as what it says: everything acknowledged so far is under it. */
  async #checkpoint() {
    const note = await this.#ledger.publish();
    return { note, checkpoint: openCheckpoint(Buffer.from(note), this.#ledger.keys.signer.verifier) };
  }

  async #catchUp(): Promise<LedgerIndex> {
    const {
      checkpoint: { size },
    } = await this.#checkpoint();
    this.#index ??= new LedgerIndex(this.#store.folder);
    const index = this.#index;
    if (index.size > size) index.clear();
    let batch: IndexedEntry[] = [];
    const flush = async (): Promise<void> => {
      index.add(batch);
      batch = [];
      await new Promise((resolve) => setImmediate(resolve));
    };
    for await (const { entry, bytes } of entriesBetween(this.#ledger.files, index.size, size, size)) {
      batch.push(indexed(entry, bytes));
      if (batch.length === BATCH) await flush();
    }
    if (batch.length > 0) await flush();
    return index;
  }

  /** With every entry that was acknowledged before it was asked for. */
  async #upToDate(): Promise<LedgerIndex> {
    // One that began before may have missed the last ones.
    await this.#catchingUp?.catch(() => {});
    this.#catchingUp ??= this.#catchUp().finally(() => {
      this.#catchingUp = undefined;
    });
    return this.#catchingUp;
  }

  /** Newest first. */
  async page(query: EntryQuery): Promise<EntryPage> {
    const index = await this.#upToDate();
    const { size } = index;
    const found = index.find({ ...query, limit: query.limit + 1 });
    const shown = found.slice(0, query.limit);
    const entries = await Promise.all(
      shown.map(async (each) => ({
        ...each,
        bytes_base64: toBase64(await readEntry(this.#ledger.files, each.entry, size)),
      })),
    );
    const last = shown.at(-1);
    const next =
      found.length > shown.length && last !== undefined ? { time: Date.parse(last.time), entry: last.entry } : null;
    return { entries, next, size };
  }

  async checkpoint(): Promise<LogHead> {
    const { note, checkpoint } = await this.#checkpoint();
    const { origin, size, root } = checkpoint;
    return { note, origin, size, root_base64: toBase64(root), verifier_key: await this.#verifierKey() };
  }

  /** As it lies beside the log, for whoever verifies. */
  async #verifierKey(): Promise<string> {
    return ((await this.#ledger.files.read(VERIFIER_KEY)) ?? Buffer.from("")).toString("utf8").trim();
  }

  /**
   * One entry with its proof, and what lay behind it where the caller may see that. Throws `LEDGER_NO_ENTRY` (input), `LEDGER_DAMAGED`
   * (operation).
   */
  async entry(entry: number, withBody: boolean): Promise<ShownEntry> {
    const { files, keys } = this.#ledger;
    const { note, checkpoint } = await this.#checkpoint();
    const { bytes, leaf, hashes } = await proveEntry(files, entry, checkpoint);
    const shown: ShownEntry = {
      entry,
      envelope: decodeEnvelope(bytes),
      bytes_base64: toBase64(bytes),
      proof: {
        index: entry,
        size: checkpoint.size,
        root_base64: toBase64(checkpoint.root),
        leaf_base64: toBase64(leaf),
        path: hashes.map(toBase64),
        checkpoint: note,
        verifier_key: await this.#verifierKey(),
      },
    };
    if (!withBody) return shown;
    const recalled = await recallEntry(files, entry, checkpoint.size, keys.bodies);
    if (recalled.state === "body") return { ...shown, body: JSON.parse(Buffer.from(recalled.body).toString("utf8")) };
    if (recalled.state !== "disposed") return shown;
    const { on, by, disposal } = recalled;
    return { ...shown, disposed: { on, by, reason: disposal.reason } };
  }

  /** The recorded screening again, compared byte for byte. */
  async replay(entry: number): Promise<Replayed> {
    const { files, keys } = this.#ledger;
    const { checkpoint } = await this.#checkpoint();
    const { size } = checkpoint;
    return replayEntry(snapshotSource(this.#store), files, entry, size, keys.bodies);
  }

  close(): void {
    this.#index?.close();
    this.#index = undefined;
  }
}

// How is something recorded so that it is never lost and never changed? The one writer of a ledger: entries in, durable when
// acknowledged, then published in the log.

import type { Disposal } from "./entries/envelope.ts";
import { LedgerError } from "./errors.ts";
import { destroyDisposed } from "./files/body-store.ts";
import type { LedgerFiles } from "./files/ledger-files.ts";
import type { LedgerKeys } from "./files/ledger-keys.ts";
import { Journal } from "./journal/journal.ts";
import type { Row } from "./journal/journal-format.ts";
import type { Publisher } from "./journal/publisher.ts";
import { LEDGER_DEFAULTS } from "./ledger-defaults.ts";
import { type NewDisposal, type NewEntry, RowMaker, type VolumeKeys } from "./row-maker.ts";
import { takingTurns } from "./taking-turns.ts";

/** What was acknowledged. */
export interface Appended {
  /** Number of the entry in the log, from 0. */
  readonly entry: number;
  /** The entry's bytes as they stand in the log. */
  readonly bytes: Uint8Array;
}

export interface LedgerOptions {
  readonly publishAfterMs?: number;
  readonly journalBytesMax?: number;
  /** The clock; tests set it. */
  readonly now?: () => Date;
}

/** What a ledger is opened with; see `openLedger`. */
export interface LedgerParts extends VolumeKeys {
  readonly files: LedgerFiles;
  readonly keys: LedgerKeys;
  readonly publisher: Publisher;
  readonly journal: Journal;
  readonly checkpoint: string;
  readonly unlock: () => void;
}

interface Pending {
  readonly row: Row;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
}

function bytesOf({ entry, body }: Row): number {
  return entry.length + (body === undefined ? 0 : body.sealed.length + 128);
}

/** A disposal and its entry. */
interface PendingDisposal {
  readonly entry: number;
  readonly disposal: Disposal;
}

/** What readers of entries and bodies are given (`recallAll`, `recallEntry`, …). */
export interface ReadableLog {
  readonly files: LedgerFiles;
  /** Entries that are in the files. */
  readonly size: number;
  readonly secrets: LedgerKeys["bodies"];
}

export class Ledger {
  readonly #parts: LedgerParts;
  readonly #rows: RowMaker;
  readonly #publishAfterMs: number;
  readonly #journalBytesMax: number;
  readonly #inTurn = takingTurns();
  readonly #journalTurn = takingTurns();
  #journal: Journal;
  #checkpoint: string;
  #durable: number;
  #published: number;
  #queue: Pending[] = [];
  #committing: Promise<void> | undefined;
  #unpublished: Row[] = [];
  #unpublishedBytes = 0;
  /** Acknowledged or about to be, and not carried through yet. */
  #disposals: PendingDisposal[] = [];
  #timer: NodeJS.Timeout | undefined;
  #failure: unknown;
  #closing: Promise<void> | undefined;

  constructor(parts: LedgerParts, options: LedgerOptions = {}) {
    this.#parts = parts;
    this.#journal = parts.journal;
    this.#checkpoint = parts.checkpoint;
    this.#durable = parts.publisher.base.size;
    this.#published = this.#durable;
    this.#rows = new RowMaker(this.#durable, parts, parts.keys.bodies, options.now ?? (() => new Date()));
    this.#publishAfterMs = options.publishAfterMs ?? LEDGER_DEFAULTS.publishAfterMs;
    this.#journalBytesMax = options.journalBytesMax ?? LEDGER_DEFAULTS.journalBytesMax;
  }

  /** Entries that are durable. The last of them may not be in the log's files yet. */
  get size(): number {
    return this.#durable;
  }

  /** Entries that can be read from the log's files: those under the checkpoint published last. */
  get published(): number {
    return this.#published;
  }

  /** The checkpoint published last; entries acknowledged since are not under it yet. */
  get checkpoint(): string {
    return this.#checkpoint;
  }

  /** At what it stopped; undefined while it takes entries. */
  get failure(): unknown {
    return this.#failure;
  }

  get keys(): LedgerKeys {
    return this.#parts.keys;
  }

  get files(): LedgerFiles {
    return this.#parts.files;
  }

  /** For who reads entries: publishes what was acknowledged, and says how far the log's files go. */
  async readable(): Promise<ReadableLog> {
    await this.publish();
    return { files: this.files, size: this.#published, secrets: this.keys.bodies };
  }

  #refuseStopped(): void {
    if (this.#failure !== undefined) {
      const message = "The ledger stopped at a failed write and takes nothing more. Close it and open it again.";
      throw new LedgerError("LEDGER_STOPPED", "operation", message, {}, this.#failure);
    }
    if (this.#closing !== undefined) throw new LedgerError("LEDGER_CLOSED", "input", "The ledger is closed.");
  }

  /**
   * Records an entry. Resolves when it is durable: after that no kill and no power cut loses it.
   * Throws `LEDGER_ENTRY_INVALID`, `LEDGER_ENTRY_TOO_LARGE`, `LEDGER_CLOSED` (input), `LEDGER_STOPPED`,
   * `LEDGER_DISK_FULL` (operation).
   */
  async append(entry: NewEntry): Promise<Appended> {
    return this.#enqueue(entry);
  }

  #enqueue(entry: NewEntry | NewDisposal): Promise<Appended> {
    this.#refuseStopped();
    const row = this.#rows.make(entry);
    const appended = new Promise<Appended>((resolve, reject) => this.#queue.push({ row, resolve, reject }));
    this.#committing ??= this.#commitAll();
    return appended;
  }

  #takeBatch(): Pending[] {
    let bytes = 0;
    const end = this.#queue.findIndex(({ row }) => {
      bytes += bytesOf(row);
      return bytes > LEDGER_DEFAULTS.commitBytesMax;
    });
    return this.#queue.splice(0, end < 0 ? this.#queue.length : Math.max(1, end));
  }

  async #commitAll(): Promise<void> {
    // Entries of the same moment go into one commit.
    await null;
    let batch: Pending[] = [];
    try {
      while (this.#queue.length > 0) {
        if (this.#unpublishedBytes > LEDGER_DEFAULTS.unpublishedBytesMax) await this.#inTurn(() => this.#publish());
        batch = this.#takeBatch();
        await this.#commit(batch);
        this.#schedule();
      }
    } catch (error) {
      this.#stop(error, batch);
    }
    // In the same breath as the look at the queue: an entry that comes after finds nobody committing.
    this.#committing = undefined;
  }

  async #commit(batch: readonly Pending[]): Promise<void> {
    const rows = batch.map(({ row }) => row);
    await this.#journalTurn(async () => {
      await this.#journal.commit(rows, this.#durable);
      for (const row of rows) {
        this.#unpublished.push(row);
        this.#unpublishedBytes += bytesOf(row);
      }
      this.#durable += rows.length;
    });
    const first = this.#durable - rows.length;
    batch.forEach(({ row, resolve }, at) => {
      resolve({ entry: first + at, bytes: row.entry });
    });
  }

  /** After a failed write nobody knows what is on the disk: everything not acknowledged is refused, and all that follows. */
  #stop(error: unknown, batch: readonly Pending[] = []): void {
    this.#failure ??= error;
    clearTimeout(this.#timer);
    for (const { reject } of [...batch, ...this.#queue]) reject(error);
    this.#queue = [];
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#closing !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#inTurn(async () => {
        await this.#publish();
        if (this.#journal.bytes > this.#journalBytesMax) await this.#settle();
      }).catch((error: unknown) => this.#stop(error));
    }, this.#publishAfterMs);
    this.#timer.unref();
  }

  async #publish(): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    const rows = this.#unpublished;
    if (rows.length === 0) return;
    this.#unpublished = [];
    this.#unpublishedBytes = 0;
    this.#checkpoint = await this.#parts.publisher.publish(rows);
    this.#published += rows.length;
  }

  /**
   * Puts everything published in its place durably, carries disposals through, and begins a new journal with what was
   * acknowledged meanwhile. Not before: until then the journal is what a kill is mended from.
   */
  async #settle(): Promise<void> {
    await this.#publish();
    if (this.#journal.isEmpty) return;
    const { publisher, files } = this.#parts;
    const due = this.#disposals.filter(({ entry }) => entry < publisher.base.size);
    for (const { disposal } of due) await destroyDisposed(files, disposal);
    this.#disposals = this.#disposals.filter((disposal) => !due.includes(disposal));
    await publisher.sync();
    await this.#journalTurn(async () => {
      const old = this.#journal;
      this.#journal = await Journal.create(files, publisher.base, this.#unpublished);
      await old.discard();
    });
  }

  #inTurnOrStop<T>(work: () => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      try {
        return await work();
      } catch (error) {
        this.#stop(error);
        throw error;
      }
    });
  }

  /** Publishes what was acknowledged and returns the checkpoint that covers it. */
  async publish(): Promise<string> {
    this.#refuseStopped();
    return this.#inTurnOrStop(async () => {
      await this.#publish();
      return this.#checkpoint;
    });
  }

  /**
   * Records that these bodies are disposed of and why, then destroys them and the keys that seal nothing else. Resolves when
   * that is done; once the entry is durable it is done in any case, after a kill when the ledger is opened again.
   * Throws `LEDGER_NO_ENTRY` (input) for an entry that is not there, and what `append` throws.
   */
  async dispose(disposal: Disposal, actor: string): Promise<Appended> {
    const last = disposal.entries.at(-1)?.[1] ?? -1;
    if (last >= this.#durable) {
      const message = `There is no entry ${last} to dispose of: the log has ${this.#durable}.`;
      throw new LedgerError("LEDGER_NO_ENTRY", "input", message, { entry: last });
    }
    const appending = this.#enqueue({ type: "disposal", actor, disposal });
    this.#disposals.push({ entry: this.#rows.next - 1, disposal });
    // Rows made from here on must not need a key that goes; those made before are published first.
    this.#rows.forgetKeys();
    const appended = await appending;
    await this.#inTurnOrStop(() => this.#settle());
    return appended;
  }

  /**
   * Does work while no file of the ledger changes, as for a copy of them: what was acknowledged is in its place or in the journal, and what is
   * appended meanwhile waits. Throws what the work throws, and what `publish` throws.
   */
  async still<T>(work: () => Promise<T>): Promise<T> {
    this.#refuseStopped();
    await this.#inTurnOrStop(() => this.#settle());
    return this.#inTurn(() => this.#journalTurn(work));
  }

  /** Publishes and settles everything and gives the lock back. After a failure only the latter. */
  async close(): Promise<void> {
    this.#closing ??= (async () => {
      clearTimeout(this.#timer);
      try {
        await this.#committing;
        if (this.#failure === undefined) await this.#inTurn(() => this.#settle());
      } finally {
        await this.#journal.close().catch(() => {});
        this.#parts.unlock();
      }
    })();
    return this.#closing;
  }
}

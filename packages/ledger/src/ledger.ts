// How is something recorded so that it is never lost and never changed? The one writer of a ledger: entries in, durable when
// acknowledged, then published in the log.

import { randomBytes } from "node:crypto";
import { VOLUME_ENTRIES, volumeOf } from "./entries/body-row.ts";
import { bodyCommitment, SALT_BYTES, sealedHash, subjectCommitment } from "./entries/commitment.ts";
import { type Disposal, type EntryType, encodeEnvelope } from "./entries/envelope.ts";
import { newKeyRow, subjectTag, tagOf } from "./entries/key-row.ts";
import { BODY_BYTES_MAX, sealBody } from "./entries/sealed-body.ts";
import { LedgerError } from "./errors.ts";
import { destroyBodies } from "./files/body-store.ts";
import type { LedgerFiles } from "./files/ledger-files.ts";
import type { LedgerKeys } from "./files/ledger-keys.ts";
import { Journal } from "./journal/journal.ts";
import type { Row, RowBody } from "./journal/journal-format.ts";
import type { Publisher } from "./journal/publisher.ts";
import { LEDGER_DEFAULTS } from "./ledger-defaults.ts";
import { takingTurns } from "./taking-turns.ts";

/** What somebody wants recorded. */
export interface NewEntry {
  readonly type: Exclude<EntryType, "disposal">;
  /** An opaque id of who acted, never a name: it cannot be disposed of. */
  readonly actor: string;
  /** Id of the subject that the body is about; its bodies share a key and are found again by it. */
  readonly subject?: string;
  /** The evidence, up to 16 MB; usually `canonicalBytes(...)`. It is encrypted and can be disposed of. */
  readonly body?: Uint8Array;
}

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
export interface LedgerParts {
  readonly files: LedgerFiles;
  readonly keys: LedgerKeys;
  readonly publisher: Publisher;
  readonly journal: Journal;
  /** Rows of the key file of the volume that is being filled: tag (hex) → slot and key. */
  readonly subjectKeys: Map<string, { readonly slot: number; readonly key: Uint8Array }>;
  readonly slots: number;
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

export class Ledger {
  readonly #parts: LedgerParts;
  readonly #now: () => Date;
  readonly #publishAfterMs: number;
  readonly #journalBytesMax: number;
  readonly #inTurn = takingTurns();
  readonly #journalTurn = takingTurns();
  #journal: Journal;
  #subjectKeys: LedgerParts["subjectKeys"];
  #slots: number;
  #checkpoint: string;
  /** Number of the next entry, of the next to be acknowledged. */
  #next: number;
  #durable: number;
  #queue: Pending[] = [];
  #committing: Promise<void> | undefined;
  #unpublished: Row[] = [];
  #unpublishedBytes = 0;
  #timer: NodeJS.Timeout | undefined;
  #failure: unknown;
  #closing: Promise<void> | undefined;

  constructor(parts: LedgerParts, options: LedgerOptions = {}) {
    this.#parts = parts;
    this.#journal = parts.journal;
    this.#subjectKeys = parts.subjectKeys;
    this.#slots = parts.slots;
    this.#checkpoint = parts.checkpoint;
    this.#next = parts.publisher.base.size;
    this.#durable = this.#next;
    this.#now = options.now ?? (() => new Date());
    this.#publishAfterMs = options.publishAfterMs ?? LEDGER_DEFAULTS.publishAfterMs;
    this.#journalBytesMax = options.journalBytesMax ?? LEDGER_DEFAULTS.journalBytesMax;
  }

  /** Entries that are durable. */
  get size(): number {
    return this.#durable;
  }

  /** The checkpoint published last; entries acknowledged since are not under it yet. */
  get checkpoint(): string {
    return this.#checkpoint;
  }

  get keys(): LedgerKeys {
    return this.#parts.keys;
  }

  get files(): LedgerFiles {
    return this.#parts.files;
  }

  #refuseStopped(): void {
    if (this.#failure !== undefined) {
      const message = "The ledger stopped at a failed write and takes nothing more. Close it and open it again.";
      throw new LedgerError("LEDGER_STOPPED", "operation", message, {}, this.#failure);
    }
    if (this.#closing !== undefined) throw new LedgerError("LEDGER_CLOSED", "input", "The ledger is closed.");
  }

  #subjectKey(subject: string): { slot: number; key: Uint8Array; keyRow?: Uint8Array } {
    const volume = volumeOf(this.#next);
    if (this.#next % VOLUME_ENTRIES === 0) {
      this.#subjectKeys = new Map();
      this.#slots = 0;
    }
    const tag = subjectTag(subject, this.keys.bodies);
    const known = this.#subjectKeys.get(tag.toString("hex"));
    if (known !== undefined) return known;
    const slot = this.#slots;
    const { key, row } = newKeyRow(tag, volume, slot, this.keys.bodies);
    return { slot, key, keyRow: row };
  }

  #row(entry: NewEntry | { readonly type: "disposal"; readonly actor: string; readonly disposal: Disposal }): Row {
    const { type, actor } = entry;
    const head = { v: 1, type, actor, time: this.#now().toISOString() } as const;
    if ("disposal" in entry) return { entry: encodeEnvelope({ ...head, disposal: entry.disposal }) };
    const { subject, body } = entry;
    if (subject === undefined && body === undefined) return { entry: encodeEnvelope(head) };
    const open = { salt: randomBytes(SALT_BYTES), body: body ?? new Uint8Array(0) };
    if (open.body.length > BODY_BYTES_MAX || subject === "" || (subject?.length ?? 0) > 1_024) {
      const message = `A body has at most ${BODY_BYTES_MAX} bytes, and the id of a subject 1 to 1,024 characters.`;
      throw new LedgerError("LEDGER_ENTRY_TOO_LARGE", "input", message, { bytes: open.body.length });
    }
    const { slot, key, keyRow } = this.#subjectKey(subject ?? "");
    const sealed = sealBody(open, key, this.#next);
    const bytes = encodeEnvelope({
      ...head,
      ...(subject === undefined ? {} : { subject: subjectCommitment(open.salt, subject) }),
      body: bodyCommitment(open.salt, open.body),
      sealed: sealedHash(sealed),
    });
    if (keyRow !== undefined) {
      this.#subjectKeys.set(Buffer.from(tagOf(keyRow)).toString("hex"), { slot, key });
      this.#slots += 1;
    }
    const rowBody: RowBody = keyRow === undefined ? { slot, sealed } : { slot, sealed, keyRow };
    return { entry: bytes, body: rowBody };
  }

  /**
   * Records an entry. Resolves when it is durable: after that no kill and no power cut loses it.
   * Throws `LEDGER_ENTRY_INVALID`, `LEDGER_ENTRY_TOO_LARGE`, `LEDGER_CLOSED` (input), `LEDGER_STOPPED`,
   * `LEDGER_DISK_FULL` (operation).
   */
  async append(entry: NewEntry): Promise<Appended> {
    return this.#enqueue(entry);
  }

  #enqueue(entry: NewEntry | { type: "disposal"; actor: string; disposal: Disposal }): Promise<Appended> {
    this.#refuseStopped();
    if (this.#next % VOLUME_ENTRIES === 0) {
      this.#subjectKeys = new Map();
      this.#slots = 0;
    }
    const row = this.#row(entry);
    this.#next += 1;
    const appended = new Promise<Appended>((resolve, reject) => this.#queue.push({ row, resolve, reject }));
    this.#committing ??= this.#commitAll().finally(() => {
      this.#committing = undefined;
    });
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
        const rows = batch.map(({ row }) => row);
        await this.#journalTurn(async () => {
          await this.#journal.commit(rows, this.#durable);
          this.#unpublished.push(...rows);
          this.#durable += rows.length;
        });
        for (const row of rows) this.#unpublishedBytes += bytesOf(row);
        const first = this.#durable - rows.length;
        batch.forEach(({ row, resolve }, at) => {
          resolve({ entry: first + at, bytes: row.entry });
        });
        this.#schedule();
      }
    } catch (error) {
      this.#stop(error, batch);
    }
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
  }

  /** Puts everything published in its place durably, and begins a new journal with what was acknowledged meanwhile. */
  async #settle(): Promise<void> {
    await this.#publish();
    if (this.#journal.isEmpty) return;
    const { publisher, files } = this.#parts;
    await publisher.sync();
    await this.#journalTurn(async () => {
      const old = this.#journal;
      this.#journal = await Journal.create(files, publisher.base, this.#unpublished);
      await old.discard();
    });
  }

  async #inTurnOrStop<T>(work: () => Promise<T>): Promise<T> {
    this.#refuseStopped();
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
    return this.#inTurnOrStop(async () => {
      await this.#publish();
      return this.#checkpoint;
    });
  }

  /**
   * Records that these bodies are disposed of and why, then destroys them and the keys that seal nothing else. Once the
   * entry is durable the disposal is carried through, after a kill when the ledger is opened again.
   */
  async dispose(disposal: Disposal, actor: string): Promise<Appended> {
    return this.#inTurnOrStop(async () => {
      await this.#settle();
      const last = disposal.entries.at(-1)?.[1] ?? -1;
      if (last >= this.#parts.publisher.base.size) {
        const message = `There is no entry ${last} to dispose of: the log has ${this.#parts.publisher.base.size}.`;
        throw new LedgerError("LEDGER_NO_ENTRY", "input", message, { entry: last });
      }
      const appended = await this.#enqueue({ type: "disposal", actor, disposal });
      await this.destroy(disposal);
      await this.#settle();
      return appended;
    });
  }

  /** Destroys what a disposal entry names. Done again after a kill; doing it twice changes nothing. */
  async destroy({ entries }: Disposal): Promise<void> {
    for (const [volume, numbers] of byVolume(entries)) {
      const gone = new Set(await destroyBodies(this.#parts.files, volume, numbers));
      if (volume !== volumeOf(this.#next)) continue;
      for (const [tag, { slot }] of this.#subjectKeys) if (gone.has(slot)) this.#subjectKeys.delete(tag);
    }
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

/** The numbers in these ranges by the volume of their bodies. */
export function byVolume(ranges: Disposal["entries"]): ReadonlyMap<number, ReadonlySet<number>> {
  const volumes = new Map<number, Set<number>>();
  for (const [from, to] of ranges) {
    for (let entry = from; entry <= to; entry += 1) {
      const numbers = volumes.get(volumeOf(entry)) ?? new Set();
      volumes.set(volumeOf(entry), numbers.add(entry));
    }
  }
  return volumes;
}

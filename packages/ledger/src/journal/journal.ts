// How does a commit become durable? One write at the journal's end, one sync; when everything before is in its place, a new
// journal begins.

import type { LedgerFiles, OpenFile } from "../files/ledger-files.ts";
import {
  chainStart,
  encodeFrame,
  encodeJournalHead,
  JOURNAL_HEAD_BYTES,
  type JournalBase,
  type JournalContent,
  type Row,
} from "./journal-format.ts";

export const JOURNAL_FOLDER = "journal";

/** Names sort as their sizes do. */
export function journalPath(size: number): string {
  return `${JOURNAL_FOLDER}/${String(size).padStart(16, "0")}`;
}

export class Journal {
  readonly #files: LedgerFiles;
  readonly #path: string;
  readonly #file: OpenFile;
  readonly #start: Uint8Array;
  #chain: Uint8Array;
  #end: number;

  private constructor(
    files: LedgerFiles,
    path: string,
    file: OpenFile,
    start: Uint8Array,
    chain: Uint8Array,
    end: number,
  ) {
    this.#files = files;
    this.#path = path;
    this.#file = file;
    this.#start = start;
    this.#chain = chain;
    this.#end = end;
  }

  /** A new journal that begins with these rows. It is whole and durable before it has its name, and then that is durable. */
  static async create(files: LedgerFiles, base: JournalBase, rows: readonly Row[]): Promise<Journal> {
    const head = encodeJournalHead(base);
    const start = chainStart(head);
    const frame = rows.length === 0 ? undefined : encodeFrame(rows, base.size, start, start);
    const bytes = frame === undefined ? head : Buffer.concat([head, frame.bytes]);
    const aside = "aside/journal";
    const path = journalPath(base.size);
    await files.write(aside, bytes);
    await files.sync(aside);
    await files.rename(aside, path);
    await files.syncFolder(JOURNAL_FOLDER);
    const file = await files.open(path);
    return new Journal(files, path, file, start, frame?.chain ?? start, bytes.length);
  }

  /** Goes on behind the last frame of a journal that is whole. */
  static async resume(files: LedgerFiles, path: string, head: Uint8Array, content: JournalContent): Promise<Journal> {
    const file = await files.open(path);
    return new Journal(files, path, file, chainStart(head), content.chain, content.end);
  }

  /** Bytes written so far. */
  get bytes(): number {
    return this.#end;
  }

  /** Whether nothing was committed since it began. */
  get isEmpty(): boolean {
    return this.#end === JOURNAL_HEAD_BYTES;
  }

  /** Durable when it resolves. One call at a time. After a failure the journal must not be used any more. */
  async commit(rows: readonly Row[], first: number): Promise<void> {
    const { bytes, chain } = encodeFrame(rows, first, this.#start, this.#chain);
    await this.#file.write(bytes, this.#end);
    await this.#file.sync();
    this.#chain = chain;
    this.#end += bytes.length;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  /** Removes it once a newer one is durable under its name. */
  async discard(): Promise<void> {
    await this.#file.close();
    await this.#files.remove(this.#path);
  }
}

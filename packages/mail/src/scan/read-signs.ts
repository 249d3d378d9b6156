// From files to the signs of their messages, in order, by whatever threads there are.

import type { MailFile, RawMessage } from "../mailbox/mail-bytes.ts";
import { isMessage, type MailboxEntry, readMail, type UnreadFile } from "../mailbox/read-mail.ts";
import type { MessageSigns } from "../signals/message-signs.ts";
import type { SignPool, SignsLine } from "./sign-pool.ts";

export type Kept = MessageSigns | UnreadFile;

/** As it is put aside: what another thread read is a line of text. */
export type Laid = Kept | SignsLine;

export function isUnread(laid: Laid): laid is UnreadFile {
  return !("references" in laid || "line" in laid);
}

const BATCH_MESSAGES = 48;
const BATCH_BYTES = 512 * 1024;
/** Of messages under way, before the oldest is waited for. */
const UNDER_WAY_BYTES = 48 * 1024 * 1024;

async function* entriesOf(files: AsyncIterable<MailFile>): AsyncGenerator<MailboxEntry> {
  for await (const file of files) yield* readMail(file);
}

interface UnderWay {
  readonly bytes: number;
  readonly kept: Promise<readonly Laid[]>;
}

/** Batches under way, oldest first. */
class Line {
  readonly #pool: SignPool;
  readonly #underWay: UnderWay[] = [];
  #batch: RawMessage[] = [];
  #batchBytes = 0;
  #bytes = 0;

  constructor(pool: SignPool) {
    this.#pool = pool;
  }

  async add(entry: MailboxEntry): Promise<void> {
    if (!isMessage(entry)) {
      await this.send();
      this.#underWay.push({ bytes: 0, kept: Promise.resolve([entry]) });
      return;
    }
    this.#batch.push(entry);
    this.#batchBytes += entry.bytes.length;
    if (this.#batch.length >= BATCH_MESSAGES || this.#batchBytes >= BATCH_BYTES) await this.send();
  }

  async send(): Promise<void> {
    if (this.#batch.length === 0) return;
    await this.#pool.room();
    const kept = this.#pool.sign(this.#batch);
    // Who waits for an older batch must not be overtaken by a failure of this one.
    kept.catch(() => {});
    this.#underWay.push({ bytes: this.#batchBytes, kept });
    this.#bytes += this.#batchBytes;
    this.#batch = [];
    this.#batchBytes = 0;
  }

  get isFull(): boolean {
    const { length } = this.#underWay;
    return length >= this.#pool.width || (length > 0 && this.#bytes > UNDER_WAY_BYTES);
  }

  async oldest(): Promise<readonly Laid[] | undefined> {
    const first = this.#underWay.shift();
    if (first === undefined) return undefined;
    this.#bytes -= first.bytes;
    return first.kept;
  }
}

/** @param skip told of each entry first; when it says so the entry was read by an earlier run. */
export async function* readSigns(
  files: AsyncIterable<MailFile>,
  pool: SignPool,
  skip: (entry: MailboxEntry) => boolean,
): AsyncGenerator<Laid> {
  const line = new Line(pool);
  for await (const entry of entriesOf(files)) {
    if (skip(entry)) continue;
    await line.add(entry);
    while (line.isFull) yield* (await line.oldest()) ?? [];
  }
  await line.send();
  for (let kept = await line.oldest(); kept; kept = await line.oldest()) yield* kept;
}

// Who reads a batch of messages? This thread, or one of several.

import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Brief } from "../campaigns/mailbox-memory.ts";
import type { RawMessage } from "../mailbox/mail-bytes.ts";
import { type MessageSigns, signsOfRaw } from "../signals/message-signs.ts";
import { type Knowledge, signsOptions } from "./options.ts";

/** What a thread read: one line of JSON a message, and what is to be remembered of each. */
export interface Answer {
  readonly lines: readonly string[];
  readonly briefs: string;
}

/** The signs of a message as text, with what is to be remembered of it. */
export interface SignsLine {
  readonly line: string;
  readonly brief: Brief;
}

export type Signed = MessageSigns | SignsLine;

export interface SignPool {
  /** Batches that may usefully be under way at the same time. */
  readonly width: number;
  /** Waits until a batch can be begun at once. */
  room(): Promise<void>;
  sign(batch: readonly RawMessage[]): Promise<readonly Signed[]>;
  close(): Promise<void>;
}

/** One that a thread works on and one that waits, so that it never waits itself. */
const BATCHES_PER_WORKER = 2;

interface Waiting {
  resolve(signs: readonly Signed[]): void;
  reject(error: unknown): void;
}

/** Bytes that are nobody else's go over without a copy. */
function ownBuffers(batch: readonly RawMessage[]): ArrayBuffer[] {
  return batch
    .filter(({ bytes }) => bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer)
    .map(({ bytes }) => bytes.buffer as ArrayBuffer);
}

/**
 * Of a thread's youngest objects, in MB. Nearly all that reading a message makes is garbage soon after: with Node's own limit for threads it is
 * looked through, and copied, several times as often.
 */
const YOUNG_MB = 64;

/** A thread answers in the order it was asked. */
class SignWorker {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];

  constructor(known: Knowledge) {
    const file = import.meta.url.endsWith(".ts") ? "./sign-worker.ts" : "./sign-worker.js";
    this.#worker = new Worker(new URL(file, import.meta.url), {
      workerData: known,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    this.#worker.on("message", ({ lines, briefs }: Answer) => {
      const brief = JSON.parse(briefs) as readonly Brief[];
      this.#waiting.shift()?.resolve(lines.map((line, at) => ({ line, brief: brief[at] as Brief })));
    });
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", (code) => this.#fail(new Error(`a thread that reads mail ended with code ${code}`)));
  }

  get load(): number {
    return this.#waiting.length;
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  sign(batch: readonly RawMessage[]): Promise<readonly Signed[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(batch, ownBuffers(batch));
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Batches done by this thread while an older one is still with another: they wait for their turn. */
const DONE_AHEAD = 6;

/** A pool of so many threads, this one among them: it reads whenever the others have enough to do. 1 starts none. */
export function openSignPool(known: Knowledge, threads: number): SignPool {
  const how = signsOptions(known);
  const workers = Array.from({ length: Math.max(0, threads - 1) }, () => new SignWorker(known));
  let own: Promise<unknown> | undefined;
  const here = async (batch: readonly RawMessage[]) => {
    const signs = [];
    for (const raw of batch) signs.push(await signsOfRaw(raw, how));
    // Lets answers of other threads in.
    if (workers.length > 0) await setImmediate();
    own = undefined;
    return signs;
  };
  const idle = () => workers.find(({ load }) => load < BATCHES_PER_WORKER);
  return {
    width: workers.length === 0 ? 1 : workers.length * BATCHES_PER_WORKER + DONE_AHEAD,
    async room() {
      if (idle() === undefined) await own;
    },
    sign(batch) {
      const worker = idle();
      if (worker) return worker.sign(batch);
      const signs = here(batch);
      own = signs.catch(() => {});
      return signs;
    },
    async close() {
      for (const worker of workers) await worker.close();
    },
  };
}

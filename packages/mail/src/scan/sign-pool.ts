// Who reads a batch of messages? This thread, or one of several.

import { Worker } from "node:worker_threads";
import type { RawMessage } from "../mailbox/mail-bytes.ts";
import { readMessage } from "../message/read-message.ts";
import { type MessageSigns, signsOf } from "../signals/message-signs.ts";
import { type Knowledge, signsOptions } from "./options.ts";

export interface SignPool {
  /** Batches that may usefully be under way at the same time. */
  readonly width: number;
  sign(batch: readonly RawMessage[]): Promise<readonly MessageSigns[]>;
  close(): Promise<void>;
}

/** One that a thread works on and one that waits, so that it never waits itself. */
const BATCHES_PER_WORKER = 2;

interface Waiting {
  resolve(signs: readonly MessageSigns[]): void;
  reject(error: unknown): void;
}

/** Bytes that are nobody else's go over without a copy. */
function ownBuffers(batch: readonly RawMessage[]): ArrayBuffer[] {
  return batch
    .filter(({ bytes }) => bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer)
    .map(({ bytes }) => bytes.buffer as ArrayBuffer);
}

/** A thread answers in the order it was asked. */
class SignWorker {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];

  constructor(known: Knowledge) {
    const file = import.meta.url.endsWith(".ts") ? "./sign-worker.ts" : "./sign-worker.js";
    this.#worker = new Worker(new URL(file, import.meta.url), { workerData: known });
    this.#worker.on("message", (signs: readonly MessageSigns[]) => this.#waiting.shift()?.resolve(signs));
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", (code) => this.#fail(new Error(`a thread that reads mail ended with code ${code}`)));
  }

  get load(): number {
    return this.#waiting.length;
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  sign(batch: readonly RawMessage[]): Promise<readonly MessageSigns[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(batch, ownBuffers(batch));
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

function here(known: Knowledge): SignPool {
  const how = signsOptions(known);
  return {
    width: 1,
    async sign(batch) {
      const signs = [];
      for (const raw of batch) signs.push(await signsOf(raw, await readMessage(raw), how));
      return signs;
    },
    close: async () => {},
  };
}

/** A pool of so many threads; 1 starts none. */
export function openSignPool(known: Knowledge, threads: number): SignPool {
  if (threads <= 1) return here(known);
  const workers = Array.from({ length: threads }, () => new SignWorker(known));
  return {
    width: threads * BATCHES_PER_WORKER,
    sign(batch) {
      const idlest = workers.reduce((a, b) => (b.load < a.load ? b : a));
      return idlest.sign(batch);
    },
    async close() {
      for (const worker of workers) await worker.close();
    },
  };
}

// Who answers a batch? This thread, or one of several workers over one shared snapshot.

import { Worker } from "node:worker_threads";
import type { SubjectRow } from "../subjects/subject-fields.ts";
import { loadVocabulary } from "../subjects/vocabulary.ts";
import { type BatchAnswer, screenBatch } from "./screen-batch.ts";
import type { WorkerStart } from "./screen-worker.ts";

/** Answers batches, several at a time when `width` is above one. */
export interface BatchPool {
  /** Batches that may usefully wait for an answer at the same time. */
  readonly width: number;
  screen(rows: readonly SubjectRow[]): Promise<BatchAnswer>;
  close(): Promise<void>;
}

/** Batches given to a worker at once: one it works on and two that wait, so that it never waits itself. */
const BATCHES_PER_WORKER = 3;

interface Waiting {
  resolve(answer: BatchAnswer): void;
  reject(error: unknown): void;
}

/** Garbage is collected before it fills the machine: without a limit a thread takes four times what it needs. */
const YOUNG_GENERATION_MB = 16;
const OLD_GENERATION_MB = 256;

/** Words and parties that a thread remembers grow with the snapshot, to about three times its size. */
export function threadLimits({ byteLength }: SharedArrayBuffer) {
  const maxOldGenerationSizeMb = Math.max(OLD_GENERATION_MB, Math.ceil((4 * byteLength) / 2 ** 20));
  return { maxOldGenerationSizeMb, maxYoungGenerationSizeMb: YOUNG_GENERATION_MB } as const;
}

/** A worker answers in the order it was asked. */
class BatchWorker {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];

  constructor(start: WorkerStart) {
    const file = import.meta.url.endsWith(".ts") ? "./screen-worker.ts" : "./screen-worker.js";
    this.#worker = new Worker(new URL(file, import.meta.url), {
      workerData: start,
      resourceLimits: threadLimits(start.buffer),
    });
    this.#worker.on("message", (answer: BatchAnswer) => this.#waiting.shift()?.resolve(answer));
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", (code) => this.#fail(new Error(`a screening thread ended with code ${code}`)));
  }

  get load(): number {
    return this.#waiting.length;
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  screen(rows: readonly SubjectRow[]): Promise<BatchAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(rows);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Without workers: each batch is answered at once on this thread. */
async function singlePool(start: WorkerStart): Promise<BatchPool> {
  const { openIndex } = await import("./engine.ts");
  const vocabulary = await loadVocabulary();
  const reader = openIndex(start.buffer);
  return {
    width: 1,
    screen: async (rows) => screenBatch(reader, rows, start.basis, vocabulary, start.bodiesFor),
    close: async () => {},
  };
}

/** A pool of so many threads; `1` starts none. */
export async function openPool(start: WorkerStart, threads: number): Promise<BatchPool> {
  if (threads <= 1) return singlePool(start);
  const workers = Array.from({ length: threads }, () => new BatchWorker(start));
  return {
    width: threads * BATCHES_PER_WORKER,
    screen(rows) {
      const idlest = workers.reduce((a, b) => (b.load < a.load ? b : a));
      return idlest.screen(rows);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

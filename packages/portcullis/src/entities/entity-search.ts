// Who searches the entities while requests are answered? One thread after the other's questions; one that takes too long is given up, and
// another thread goes on with those that wait.

import { Worker } from "node:worker_threads";
import { PortcullisError } from "@portcullis/register/errors";
import type { EntitySearch, FoundEntities, FoundPage } from "./entity-finder.ts";
import type { SearchAnswered, SearchAsked } from "./search-worker.ts";

export interface SearchLimits {
  /** From the question to its answer, waiting for others included. */
  readonly answerMs: number;
  /** Questions that wait. */
  readonly waitingMax: number;
  /** A thread that nobody asks so long ends. */
  readonly idleMs: number;
}

export const SEARCH_THREAD_LIMITS: SearchLimits = { answerMs: 10_000, waitingMax: 100, idleMs: 60_000 };

/** Threads at a time: one that works, and one that was given up and ends when its statement does. */
const THREADS_MAX = 2;

interface Question extends SearchAsked {
  readonly deadline: NodeJS.Timeout;
  readonly resolve: (found: FoundEntities) => void;
  readonly reject: (error: unknown) => void;
}

function tooLong(ms: number): PortcullisError {
  const message = `The search was given up after ${ms / 1000} s. Ask for fewer, or longer, words.`;
  return new PortcullisError("SEARCH_TOO_LONG", "operation", message);
}

export class EntitySearcher {
  readonly #path: string;
  readonly #limits: SearchLimits;
  readonly #waiting: Question[] = [];
  #worker: Worker | undefined;
  #asked: Question | undefined;
  #threads = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(path: string, limits: SearchLimits = SEARCH_THREAD_LIMITS) {
    this.#path = path;
    this.#limits = limits;
  }

  /** Throws `QUERY_INVALID` (input), `SEARCH_TOO_LONG`, `SEARCH_BUSY` (operation). */
  find(search: EntitySearch, page: FoundPage): Promise<FoundEntities> {
    if (this.#waiting.length >= this.#limits.waitingMax) {
      const message = "More searches wait than are answered. Try again later.";
      return Promise.reject(new PortcullisError("SEARCH_BUSY", "operation", message));
    }
    return new Promise((resolve, reject) => {
      const deadline = setTimeout(() => this.#giveUp(question), this.#limits.answerMs);
      const question: Question = { search, page, deadline, resolve, reject };
      this.#waiting.push(question);
      this.#next();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    await this.#worker?.terminate();
  }

  #next(): void {
    if (this.#asked !== undefined) return;
    clearTimeout(this.#idle);
    if (this.#waiting.length === 0) {
      this.#idle = setTimeout(() => this.#letGo(), this.#limits.idleMs).unref();
      return;
    }
    this.#worker ??= this.#threads < THREADS_MAX ? this.#open() : undefined;
    if (this.#worker === undefined) return;
    this.#asked = this.#waiting.shift();
    const { search, page } = this.#asked as Question;
    this.#worker.postMessage({ search, page } satisfies SearchAsked);
  }

  #open(): Worker {
    const file = import.meta.url.endsWith(".ts") ? "./search-worker.ts" : "./search-worker.js";
    const worker = new Worker(new URL(file, import.meta.url), { workerData: { path: this.#path } });
    this.#threads += 1;
    // The connection of who waits keeps the process; a thread that waits for questions must not.
    worker.unref();
    worker.on("message", (answered: SearchAnswered) => {
      if (worker !== this.#worker) return;
      this.#settle((question) => {
        if ("found" in answered) question.resolve(answered.found);
        else question.reject(new PortcullisError(answered.failed.code, "input", answered.failed.message));
      });
    });
    worker.on("error", (error) => {
      if (worker !== this.#worker) return;
      this.#worker = undefined;
      this.#settle((question) => question.reject(error));
    });
    worker.on("exit", () => {
      this.#threads -= 1;
      if (worker === this.#worker) this.#worker = undefined;
      this.#next();
    });
    return worker;
  }

  #settle(tell: (question: Question) => void): void {
    const question = this.#asked;
    this.#asked = undefined;
    if (question !== undefined) {
      clearTimeout(question.deadline);
      tell(question);
    }
    this.#next();
  }

  #giveUp(question: Question): void {
    question.reject(tooLong(this.#limits.answerMs));
    if (question !== this.#asked) {
      this.#waiting.splice(this.#waiting.indexOf(question), 1);
      return;
    }
    this.#letGo();
    this.#asked = undefined;
    this.#next();
  }

  /** A statement cannot be stopped: the thread ends when it does, and is asked nothing meanwhile. */
  #letGo(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
  }
}

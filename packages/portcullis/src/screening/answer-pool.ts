// Who answers callers who wait? This thread while they come one by one; threads of their own, over the same snapshot in memory, once
// several ask at once: reading requests and writing the ledger then do not wait for searches.

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { IndexReader } from "@portcullis/match";
import type { SubjectVocabulary } from "../subjects/vocabulary.ts";
import { type Answer, answerer, type Question } from "./answer-question.ts";
import type { Answers, Opening, Questions } from "./answer-worker.ts";
import { threadLimits } from "./batch-pool.ts";
import type { ScreeningBasis, SnapshotMeta } from "./screening-basis.ts";

/** What may be asked: a snapshot with its basis. */
export interface Searchable {
  readonly snapshot: { readonly buffer: SharedArrayBuffer; readonly reader: IndexReader; readonly meta: SnapshotMeta };
  readonly basis: ScreeningBasis;
}

/** Callers at one moment above which threads are started. */
const ALONE_MAX = 3;

/** Questions of one message: more would make the first wait for the last. */
const TOGETHER_MAX = 4;

interface Asked {
  readonly searchable: Searchable;
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Answers in the order it was asked. */
class AnswerThread {
  readonly #worker: Worker;
  readonly #waiting: Asked[] = [];
  readonly #known = new Set<number>();
  #ended = false;
  #ready = false;

  constructor(buffer: SharedArrayBuffer) {
    const file = import.meta.url.endsWith(".ts") ? "./answer-worker.ts" : "./answer-worker.js";
    this.#worker = new Worker(new URL(file, import.meta.url), { resourceLimits: threadLimits(buffer) });
    // Whoever waits for an answer has a connection; without any the program may end.
    this.#worker.unref();
    this.#worker.on("message", (message: "ready" | Answers) => {
      if (message === "ready") this.#ready = true;
      else this.#answered(message);
    });
    this.#worker.on("error", (error) => this.#end(error));
    this.#worker.on("exit", (code) => this.#end(new Error(`a screening thread ended with code ${code}`)));
  }

  get load(): number {
    return this.#waiting.length;
  }

  get isReady(): boolean {
    return this.#ready && !this.#ended;
  }

  get hasEnded(): boolean {
    return this.#ended;
  }

  #end(error: unknown): void {
    this.#ended = true;
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  #answered({ hits, subjects, bodies, ends, failed }: Answers): void {
    for (const [at, { resolve, reject }] of this.#waiting.splice(0, ends.length).entries()) {
      const fault = failed[at];
      if (fault !== undefined) reject(new Error(fault));
      else {
        const body = bodies.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
        const text = hits[at] ?? "";
        resolve({ hits: text === "" ? [] : JSON.parse(text), subject: subjects[at] ?? "", body });
      }
    }
  }

  ask(asked: readonly Asked[], openingOf: (searchable: Searchable) => Opening): void {
    const openings = asked.map(({ searchable }) => openingOf(searchable));
    const open = openings.filter((opening, at) => !this.#known.has(opening.id) && openings.indexOf(opening) === at);
    for (const { id } of open) this.#known.add(id);
    this.#waiting.push(...asked);
    const questions = asked.map(({ question }, at) => ({ opening: openings[at]?.id ?? 0, question }));
    this.#worker.postMessage({ open, forget: [], asked: questions } satisfies Questions);
  }

  forget(id: number): void {
    if (this.#known.delete(id)) this.#worker.postMessage({ open: [], forget: [id], asked: [] } satisfies Questions);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

export class AnswerPool {
  readonly #vocabulary: SubjectVocabulary;
  readonly #threadsMax: number;
  #threads: AnswerThread[] = [];
  #asked: Asked[] = [];
  #openings = new WeakMap<Searchable, Opening>();
  #own = new WeakMap<Searchable, (question: Question) => Answer>();
  #last = 0;
  #closed = false;

  /** @param threads one core is left to the requests themselves */
  constructor(vocabulary: SubjectVocabulary, threads: number = Math.max(1, availableParallelism() - 1)) {
    this.#vocabulary = vocabulary;
    this.#threadsMax = threads;
  }

  /** Threads that can be asked. */
  get threadsReady(): number {
    return this.#threads.filter(({ isReady }) => isReady).length;
  }

  /** Answers a question; those of one moment are handed over together. */
  ask(searchable: Searchable, question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ searchable, question, resolve, reject });
      if (this.#asked.length === 1) setImmediate(() => this.#handOver());
    });
  }

  #handOver(): void {
    const asked = this.#asked;
    this.#asked = [];
    if (asked.length > ALONE_MAX && !this.#closed) this.#start(asked[0]);
    const ready = this.#threads.filter(({ isReady }) => isReady);
    const isAlone = asked.length === 1 && ready.every(({ load }) => load === 0);
    if (ready.length === 0 || isAlone) {
      for (const each of asked) this.#answer(each);
      return;
    }
    const together = Math.min(TOGETHER_MAX, Math.ceil(asked.length / ready.length));
    for (let at = 0; at < asked.length; at += together) {
      const idlest = ready.reduce((a, b) => (b.load < a.load ? b : a));
      idlest.ask(asked.slice(at, at + together), (searchable) => this.#openingOf(searchable));
    }
  }

  /** Threads that ended are made anew. */
  #start(first: Asked | undefined): void {
    if (first === undefined) return;
    this.#threads = this.#threads.filter(({ hasEnded }) => !hasEnded);
    while (this.#threads.length < this.#threadsMax) {
      this.#threads.push(new AnswerThread(first.searchable.snapshot.buffer));
    }
  }

  #openingOf(searchable: Searchable): Opening {
    const { snapshot, basis } = searchable;
    let opening = this.#openings.get(searchable);
    if (opening === undefined) {
      this.#last += 1;
      opening = { id: this.#last, buffer: snapshot.buffer, basis, held: snapshot.meta.editions };
      this.#openings.set(searchable, opening);
    }
    return opening;
  }

  #answer({ searchable, question, resolve, reject }: Asked): void {
    try {
      let own = this.#own.get(searchable);
      if (own === undefined) {
        const { snapshot, basis } = searchable;
        own = answerer(snapshot.reader, basis, snapshot.meta.editions, this.#vocabulary);
        this.#own.set(searchable, own);
      }
      resolve(own(question));
    } catch (error) {
      reject(error);
    }
  }

  /** Gives memory back: nothing more will be asked of this snapshot, or seldom. */
  forget(searchable: Searchable): void {
    const opening = this.#openings.get(searchable);
    if (opening !== undefined) for (const thread of this.#threads) thread.forget(opening.id);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

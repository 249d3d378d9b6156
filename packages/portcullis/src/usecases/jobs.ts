// How is long work done beside everything else? One job of a kind after the other; each says how far it is, can be stopped, and goes on
// where it was after the program ended under it.

import { PortcullisError } from "@portcullis/register/errors";
import { storageError } from "../store/durable-files.ts";
import type { JobKind, JobStore, StoredJob } from "../store/job-store.ts";

/** Waiting and running together; whoever sends more is told to come back. */
const UNFINISHED_MAX = 50;

/** How often those who look are told. */
const TELL_MS = 100;

/** What a job's work is given. */
export interface JobControl<Job extends StoredJob> {
  /** Aborted when the job is cancelled or the program ends; work stops where what it did is whole. */
  readonly signal: AbortSignal;
  readonly job: Job;
  /** Changes what is known of the job, durably. */
  save(change: Partial<Job>): Promise<void>;
  /** Changes it for those who look now; the next `save` makes it durable. */
  show(change: Partial<Job>): void;
}

/** Does a job; resolves when all of it is done, or when it stopped because it was told to. */
export type JobWork<Job extends StoredJob> = (control: JobControl<Job>) => Promise<void>;

export type JobListener = (job: StoredJob) => void;

const FINISHED: ReadonlySet<string> = new Set(["done", "failed", "cancelled"]);

export function isFinished({ state }: Pick<StoredJob, "state">): boolean {
  return FINISHED.has(state);
}

interface Running {
  job: StoredJob;
  readonly stop: AbortController;
  readonly ended: Promise<void>;
  toldAt: number;
}

export class Jobs {
  readonly store: JobStore;
  readonly #works: ReadonlyMap<JobKind, JobWork<never>>;
  readonly #now: () => Date;
  readonly #running = new Map<JobKind, Running>();
  readonly #listeners = new Set<JobListener>();
  #closing = false;

  constructor(store: JobStore, works: ReadonlyMap<JobKind, JobWork<never>>, now: () => Date = () => new Date()) {
    this.store = store;
    this.#works = works;
    this.#now = now;
  }

  /** Goes on with what an earlier run of the program left. */
  async resume(): Promise<void> {
    await this.store.sweep();
    for (const job of this.store.list()) {
      if (job.state !== "running") continue;
      await this.store.write({ ...job, state: "queued", resumed: job.resumed + 1 });
    }
    this.#next();
  }

  /** @returns ends it */
  listen(listener: JobListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(job: StoredJob): void {
    for (const listener of this.#listeners) listener(job);
  }

  /** The job as it is at this moment. Throws `JOB_UNKNOWN` (input). */
  job(id: string): StoredJob {
    const running = [...this.#running.values()].find(({ job }) => job.id === id);
    return running?.job ?? this.store.read(id);
  }

  /** The newest first. */
  list(): readonly StoredJob[] {
    return this.store.list().map(({ id }) => this.job(id));
  }

  /** Throws `JOBS_FULL` (operation) when too many are unfinished. */
  checkRoom(): void {
    const unfinished = this.store.list().filter((job) => !isFinished(job)).length;
    if (unfinished < UNFINISHED_MAX) return;
    const message = `${UNFINISHED_MAX} jobs are waiting or running already. Cancel one, or come back later.`;
    throw new PortcullisError("JOBS_FULL", "operation", message);
  }

  /** Takes a job; it is durable when this resolves. */
  async submit<Job extends StoredJob>(job: Job): Promise<Job> {
    this.checkRoom();
    await this.store.write(job);
    this.#tell(job);
    this.#next();
    return job;
  }

  #next(): void {
    if (this.#closing) return;
    const waiting = this.store.list().toReversed();
    for (const [kind, work] of this.#works) {
      const next = waiting.find((job) => job.kind === kind && job.state === "queued");
      if (next !== undefined && !this.#running.has(kind)) this.#start(next, work);
    }
  }

  #start(queued: StoredJob, work: JobWork<never>): void {
    const stop = new AbortController();
    const started_at = queued.started_at ?? this.#now().toISOString();
    const job: StoredJob = { ...queued, state: "running", started_at };
    // Entered before anything is awaited: the same job must not be started twice.
    const running: Running = { job, stop, toldAt: 0, ended: this.#run(work, stop, () => running) };
    this.#running.set(job.kind, running);
  }

  async #run(work: JobWork<never>, stop: AbortController, own: () => Running): Promise<void> {
    await null;
    const running = own();
    const { kind } = running.job;
    const save = async (change: Partial<StoredJob>): Promise<void> => {
      running.job = { ...running.job, ...change };
      await this.store.write(running.job);
      this.#tell(running.job);
    };
    const show = (change: Partial<StoredJob>): void => {
      running.job = { ...running.job, ...change };
      const now = performance.now();
      if (now - running.toldAt < TELL_MS) return;
      running.toldAt = now;
      this.#tell(running.job);
    };
    const control = {
      signal: stop.signal,
      get job() {
        return running.job;
      },
      save,
      show,
    };
    try {
      await save({});
      await (work as JobWork<StoredJob>)(control);
      if (!stop.signal.aborted) await save({ state: "done", finished_at: this.#now().toISOString() });
      else if (stop.signal.reason === "cancel")
        await save({ state: "cancelled", finished_at: this.#now().toISOString() });
    } catch (error) {
      await save({ state: "failed", finished_at: this.#now().toISOString(), error: failureOf(error) }).catch(() => {});
    } finally {
      this.#running.delete(kind);
      this.#next();
    }
  }

  /** Stops a job; what it did so far stays. Throws `JOB_UNKNOWN`, `JOB_FINISHED` (input). */
  async cancel(id: string): Promise<StoredJob> {
    const job = this.job(id);
    if (isFinished(job)) {
      throw new PortcullisError("JOB_FINISHED", "input", `The job is ${job.state} already.`, { job: id });
    }
    const running = [...this.#running.values()].find((each) => each.job.id === id);
    if (running === undefined) {
      await this.store.write({ ...job, state: "cancelled", finished_at: this.#now().toISOString() });
      this.#tell(this.job(id));
    } else {
      running.stop.abort("cancel");
      await running.ended;
    }
    return this.job(id);
  }

  /** Stops a job where it is unfinished, and removes its files. What the ledger has of it stays. */
  async remove(id: string): Promise<void> {
    if (!isFinished(this.job(id))) await this.cancel(id);
    await this.store.remove(id);
  }

  /** Stops what is running at a point from which it goes on at the next start. */
  async close(): Promise<void> {
    this.#closing = true;
    await Promise.all(
      [...this.#running.values()].map(({ stop, ended }) => {
        stop.abort("stop");
        return ended;
      }),
    );
  }
}

/** What is told of a failure: our own words where they are ours. */
function failureOf(error: unknown): { readonly code: string; readonly message: string } {
  const known = storageError(error, "the data folder");
  if (known instanceof PortcullisError || (known as { name?: unknown }).name === "LedgerError") {
    const { code, message } = known as PortcullisError;
    return { code, message };
  }
  return { code: "FAULT", message: "This is a fault of the program; it is in its log." };
}

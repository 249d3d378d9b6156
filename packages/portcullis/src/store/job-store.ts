// Where does a long piece of work keep what it has done? A folder each, whose state is one small file that is replaced whole.
//
//   jobs/<id>/job.json          what is known of it
//   jobs/<id>/upload            the file as it came, until it has been read
//   jobs/<id>/subjects.ndjson   its rows, one a line
//   jobs/<id>/answers.ndjson    the answers so far; of a mailbox, its findings
//   jobs/<id>/result.*          other forms of the answers, made when they are first asked for

import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PortcullisError } from "@portcullis/register/errors";
import { remove } from "./durable-files.ts";
import type { Store } from "./store.ts";

export const JOB_FILES = {
  about: "job.json",
  upload: "upload",
  subjects: "subjects.ndjson",
  answers: "answers.ndjson",
} as const;

export type JobKind = "screening" | "update" | "mail";
export type JobState = "queued" | "running" | "done" | "failed" | "cancelled";

/** What every kind of job has; the rest is its own. */
export interface StoredJob {
  readonly id: string;
  readonly kind: JobKind;
  readonly state: JobState;
  /** Who asked for it. */
  readonly actor: string;
  /** What people call it: the name of the file. */
  readonly name: string;
  /** ISO times in UTC. */
  readonly created_at: string;
  readonly started_at: string | null;
  readonly finished_at: string | null;
  readonly done: number;
  /** Known once the file has been read. */
  readonly total: number | null;
  readonly error: { readonly code: string; readonly message: string } | null;
  /** How often it went on after the program had ended under it. */
  readonly resumed: number;
}

const ID = /^[0-9a-z]{1,12}-[0-9a-f]{8}$/;

export class JobStore {
  readonly #store: Store;
  readonly folder: string;

  constructor(store: Store) {
    this.#store = store;
    this.folder = join(store.folder, "jobs");
  }

  /** A fresh id with its folder; ids of later jobs come later. */
  create(now: Date): string {
    const id = `${now.getTime().toString(36)}-${randomBytes(4).toString("hex")}`;
    mkdirSync(join(this.folder, id), { recursive: true });
    return id;
  }

  /** Throws `JOB_UNKNOWN` (input) for what is no id: nothing else ever becomes a path. */
  path(id: string, file: string): string {
    if (!ID.test(id)) throw unknown(id);
    return join(this.folder, id, file);
  }

  async write(job: StoredJob): Promise<void> {
    await this.#store.writeAtomic(this.path(job.id, JOB_FILES.about), Buffer.from(`${JSON.stringify(job)}\n`));
  }

  /** Throws `JOB_UNKNOWN` (input). */
  read<Job extends StoredJob>(id: string): Job {
    const path = this.path(id, JOB_FILES.about);
    if (!existsSync(path)) throw unknown(id);
    return JSON.parse(readFileSync(path, "utf8")) as Job;
  }

  /** All that were submitted, the newest first. A folder without its file is of one that was never taken. */
  list(): readonly StoredJob[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .filter((id) => ID.test(id) && existsSync(join(this.folder, id, JOB_FILES.about)))
      .toSorted((a, b) => (a < b ? 1 : -1))
      .map((id) => this.read(id));
  }

  async remove(id: string): Promise<void> {
    // Without its state it is no job any more, whatever of the folder is still there after a kill.
    await remove(this.path(id, JOB_FILES.about));
    await remove(this.path(id, "."));
  }

  /** Removes folders of uploads that never became a job. */
  async sweep(): Promise<void> {
    if (!existsSync(this.folder)) return;
    for (const id of readdirSync(this.folder)) {
      if (!existsSync(join(this.folder, id, JOB_FILES.about))) await remove(join(this.folder, id));
    }
  }
}

function unknown(id: string): PortcullisError {
  const message = `There is no job "${id.slice(0, 40)}".`;
  return new PortcullisError("JOB_UNKNOWN", "input", message, { job: id.slice(0, 40) });
}

// On whom are other rules tried? Subjects of past jobs, of single screenings and of decided alerts, each once, the newest first.

import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { recallAll } from "@portcullis/ledger";
import { JOB_FILES, type JobStore, type StoredJob } from "../store/job-store.ts";
import type { Subject } from "../subjects/subject.ts";
import { readSubject, type SubjectRow } from "../subjects/subject-fields.ts";
import type { SubjectVocabulary } from "../subjects/vocabulary.ts";
import { isFinished } from "./jobs.ts";
import type { ScreeningBody, ScreeningLedger } from "./screening-ledger.ts";

/** Entries of the ledger that are looked at, the newest; older screenings are in the jobs, or long ago. */
const ENTRIES_MAX = 20_000;

export interface LabSubject {
  readonly key: string;
  readonly subject: Subject;
}

export interface LabSubjects {
  readonly subjects: readonly LabSubject[];
  /** There were more than were taken. */
  readonly left_out: number;
  /** Days over which they came, at least one. */
  readonly days: number;
}

/** What an id is for; a subject without one is known by all that is said of it. */
export function labKey(subject: Subject): string {
  const { id, ...said } = subject;
  return id === "" ? JSON.stringify(said) : `${id}\n${subject.name}`;
}

const DAY_MS = 86_400_000;

class Gathering {
  readonly found = new Map<string, LabSubject>();
  readonly #max: number;
  #leftOut = 0;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  constructor(max: number) {
    this.#max = max;
  }

  at(time: string): void {
    const ms = Date.parse(time);
    this.#first = Math.min(this.#first, ms);
    this.#last = Math.max(this.#last, ms);
  }

  add(subject: Subject): void {
    const key = labKey(subject);
    if (this.found.has(key)) return;
    if (this.found.size >= this.#max) this.#leftOut += 1;
    else this.found.set(key, { key, subject });
  }

  get result(): LabSubjects {
    const days = this.#last >= this.#first ? Math.max(1, Math.ceil((this.#last - this.#first) / DAY_MS)) : 1;
    return { subjects: [...this.found.values()], left_out: this.#leftOut, days };
  }
}

async function ofJob(store: JobStore, job: StoredJob, vocabulary: SubjectVocabulary, into: Gathering): Promise<void> {
  const path = store.path(job.id, JOB_FILES.subjects);
  if (!existsSync(path)) return;
  into.at(job.created_at);
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const row = JSON.parse(line) as SubjectRow;
    if (row.fields === undefined) continue;
    const { subject } = readSubject(row.fields, vocabulary, row.row);
    if (subject !== undefined) into.add(subject);
  }
}

async function ofLedger(ledger: ScreeningLedger, into: Gathering): Promise<void> {
  const { files, size, secrets } = await ledger.log.readable();
  for await (const recalled of recallAll(files, size, secrets, Math.max(0, size - ENTRIES_MAX))) {
    if (recalled.state !== "body" || recalled.envelope.type !== "screening") continue;
    const { subject, job } = JSON.parse(Buffer.from(recalled.body).toString("utf8")) as ScreeningBody;
    // Those of jobs are read from the jobs; a job that was removed was removed with its subjects.
    if (subject === null || job !== undefined) continue;
    into.at(recalled.envelope.time);
    into.add(subject);
  }
}

/**
 * @param chosen ids of jobs; all finished ones and the single screenings when there are none
 * @param decided subjects of decided alerts, which always take part
 */
export async function labSubjects(
  parts: {
    readonly jobs: JobStore;
    readonly ledger: ScreeningLedger | undefined;
    readonly vocabulary: SubjectVocabulary;
  },
  chosen: readonly string[] | undefined,
  decided: readonly Subject[],
  max: number,
): Promise<LabSubjects> {
  const { jobs, ledger, vocabulary } = parts;
  const into = new Gathering(max);
  for (const subject of decided) into.add(subject);
  const wanted = chosen === undefined ? jobs.list().filter(isFinished) : chosen.map((id) => jobs.read(id));
  if (chosen === undefined && ledger !== undefined) await ofLedger(ledger, into);
  for (const job of wanted) if (job.kind === "screening") await ofJob(jobs, job, vocabulary, into);
  return into.result;
}

// How is an uploaded file of subjects screened so that a kill at any moment neither loses nor doubles anything? Its rows are read once into
// a file of our own; then batch by batch the ledger has the answers first and the file of answers next; now and then the job notes how far
// both are whole. What the ledger has beyond that note is found again there and not entered twice.

import { createReadStream, existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { PortcullisError } from "@portcullis/register/errors";
import { ENGINE_VERSION } from "../screening/engine.ts";
import type { Policy } from "../screening/policy.ts";
import type { BatchAnswer } from "../screening/screen-batch.ts";
import type { ScreeningBasis, SnapshotEdition } from "../screening/screening-basis.ts";
import { addCounts, NO_COUNTS, type ScreeningCounts, type ScreeningLine } from "../screening/screening-line.ts";
import { AppendedFile } from "../store/appended-file.ts";
import { remove } from "../store/durable-files.ts";
import { JOB_FILES, type JobStore, type StoredJob } from "../store/job-store.ts";
import type { ColumnMap } from "../subjects/column-map.ts";
import type { SubjectRow } from "../subjects/subject-fields.ts";
import { openUpload, UPLOAD_LIMITS, type UploadForm } from "../subjects/upload.ts";
import type { Casework } from "./casework.ts";
import { enterCase } from "./job-cases.ts";
import type { JobControl, JobWork } from "./jobs.ts";
import type { ScreeningSource } from "./screen.ts";
import { openScreening, type ScreeningScope } from "./screen.ts";
import { screenRows } from "./screen-rows.ts";
import type { EnteredRow, ScreeningBody, ScreeningLedger } from "./screening-ledger.ts";
import { openSnapshot, type SnapshotStore } from "./snapshot.ts";

/** How far subjects, answers and ledger are whole together. */
export interface JobMark {
  /** Rows that were answered. */
  readonly rows: number;
  /** Where the next row begins in the file of subjects. */
  readonly subjects: number;
  /** How long the file of answers is. */
  readonly answers: number;
  /** Entries that the ledger had; what follows may be of rows beyond these. */
  readonly ledger: number;
}

/** What there is to see of the outcome, for charts. */
export interface JobOutcome {
  /** Hits by list. */
  readonly lists: Readonly<Record<string, number>>;
  /** Subjects by the score of their best hit, in steps of a fiftieth from 0 to 1. */
  readonly scores: readonly number[];
}

export const SCORE_STEPS = 50;

export interface ScreeningJob extends StoredJob {
  readonly kind: "screening";
  readonly form: UploadForm;
  readonly columns: ColumnMap | null;
  readonly scope: ScreeningScope;
  readonly policy: Omit<Policy, "lists">;
  readonly counts: ScreeningCounts;
  readonly outcome: JobOutcome;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  /** Whether hits open alerts, and how many were opened or opened again. */
  readonly open_alerts: boolean;
  readonly alerts: number;
  /** All lists of today under the policy in force: what is not found any more is none of an alert's. */
  readonly whole: boolean;
  /** Of the screening; null until the file has been read. */
  readonly basis: ScreeningBasis | null;
  readonly held: readonly SnapshotEdition[];
  readonly mark: JobMark | null;
}

export const NO_OUTCOME: JobOutcome = { lists: {}, scores: Array<number>(SCORE_STEPS).fill(0) };

/** What is lost at most when the program is killed is done again: so often it is noted how far the job is. */
const MARK_MS = 1_000;

/** Rows read between two looks at whether the job was stopped. */
const LOOK_ROWS = 1_000;

export interface ScreeningJobParts {
  readonly jobs: JobStore;
  readonly source: ScreeningSource & SnapshotStore;
  readonly ledger: ScreeningLedger | undefined;
  /** Absent where no alerts are kept. */
  readonly casework?: Casework | undefined;
  readonly threads?: number;
}

type Control = JobControl<ScreeningJob>;

/** Tells at once what is wrong with a file as a whole. Throws what `openUpload` throws. */
export async function checkUpload(
  path: string,
  name: string,
  form: UploadForm,
  map: ColumnMap | undefined,
): Promise<void> {
  const rows = (await openUpload(path, name, form, map))[Symbol.asyncIterator]();
  await rows.next();
  await rows.return?.();
}

/** Reads the upload into rows of our own, whole or not at all. @returns whether all of it was read */
async function readUpload({ jobs }: ScreeningJobParts, { job, signal, save, show }: Control): Promise<boolean> {
  const { id, name, form, columns } = job;
  const upload = jobs.path(id, JOB_FILES.upload);
  const rows = await openUpload(upload, name, form, columns ?? undefined);
  const file = AppendedFile.create(jobs.path(id, JOB_FILES.subjects));
  let total = 0;
  try {
    for await (const row of rows) {
      total += 1;
      if (total > UPLOAD_LIMITS.rowsMax) {
        const message = `The file has more than ${UPLOAD_LIMITS.rowsMax} rows. Send it in parts.`;
        throw new PortcullisError("ROWS_MAX", "input", message, { rows: UPLOAD_LIMITS.rowsMax });
      }
      file.write(Buffer.from(`${JSON.stringify(row)}\n`));
      if (total % LOOK_ROWS !== 0) continue;
      show({ total });
      await new Promise(setImmediate);
      if (signal.aborted) return false;
    }
    file.sync();
  } finally {
    file.close();
  }
  if (total === 0) throw new PortcullisError("FILE_EMPTY", "input", `${name}: there is no row below the header.`);
  await save({ total, mark: NOTHING_DONE });
  await remove(upload);
  return true;
}

/** What the job is screened against: chosen when it begins, the same when it goes on. */
async function opened(
  { source, ledger }: ScreeningJobParts,
  { job, save }: Control,
): Promise<{ buffer: SharedArrayBuffer; basis: ScreeningBasis; held: readonly SnapshotEdition[] }> {
  if (job.basis !== null) {
    if (job.basis.engine !== ENGINE_VERSION) {
      const message = `The job stopped at row ${job.mark?.rows ?? 0} and the program was renewed since: its matcher may judge otherwise. The answers so far stand; send the rest again.`;
      throw new PortcullisError("ENGINE_CHANGED", "operation", message, { was: job.basis.engine, is: ENGINE_VERSION });
    }
    const { buffer } = await openSnapshot(source, job.held);
    return { buffer, basis: job.basis, held: job.held };
  }
  const { snapshot, basis } = await openScreening(source, job.scope, job.policy, false);
  const held = snapshot.meta.editions;
  await ledger?.hold(held);
  const mark = { rows: 0, subjects: 0, answers: 0, ledger: ledger?.size ?? 0 };
  await save({ basis, held, mark, warnings: basis.warnings });
  return { buffer: snapshot.buffer, basis, held };
}

/** Rows of the file of subjects from a byte on, with the byte where each ends. */
async function* rowsFrom(path: string, from: number, signal: AbortSignal, ends: number[]): AsyncGenerator<SubjectRow> {
  let at = from;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { start: from, highWaterMark: 262_144 })) {
    const bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      // What was taken is finished; nothing more is.
      if (signal.aborted) return;
      at += end + 1 - start;
      ends.push(at);
      yield JSON.parse(bytes.toString("utf8", start, end)) as SubjectRow;
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
}

interface Progress {
  counts: ScreeningCounts;
  readonly lists: Record<string, number>;
  readonly scores: number[];
  rows: number;
  subjects: number;
  alerts: number;
}

/** Notes the hits of a batch; lines without any are not read. */
function look(progress: Progress, answer: BatchAnswer): void {
  progress.counts = addCounts(progress.counts, answer.counts);
  if (answer.counts.hits === 0) return;
  for (const text of Buffer.from(answer.bytes).toString("utf8").split("\n")) {
    if (!text.includes('"status":"hits"')) continue;
    const { hits } = JSON.parse(text) as ScreeningLine;
    for (const { list } of hits) progress.lists[list] = (progress.lists[list] ?? 0) + 1;
    const best = hits[0]?.score ?? 0;
    const step = Math.min(SCORE_STEPS - 1, Math.floor(best * SCORE_STEPS));
    progress.scores[step] = (progress.scores[step] ?? 0) + 1;
  }
}

/** The lines of a batch, each with the number of its ledger entry. */
function withEntries({ bytes, recorded }: BatchAnswer, entries: readonly number[]): Buffer {
  if (recorded === undefined) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  let start = 0;
  for (const [at, end] of recorded.lineEnds.entries()) {
    text += `${all.toString("utf8", start, end - 2)},"entry":${entries[at] ?? 0}}\n`;
    start = end;
  }
  return Buffer.from(text);
}

/** Enters the rows of a batch, each once: those that an earlier run entered are known. */
async function enter(
  { ledger, casework }: ScreeningJobParts,
  { actor, open_alerts, whole }: ScreeningJob,
  rows: readonly number[],
  answer: BatchAnswer,
  known: Map<number, EnteredRow>,
): Promise<{ readonly entries: readonly number[]; readonly alerts: number }> {
  const { bodies, bodyEnds, lineEnds, subjects } = answer.recorded ?? NOTHING_RECORDED;
  const all = Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength);
  let alerts = 0;
  const one = async (end: number, at: number): Promise<number> => {
    const row = rows[at] ?? -1;
    const before = known.get(row);
    known.delete(row);
    if (before !== undefined) {
      if (before.alerted) alerts += 1;
      return before.entry;
    }
    const body = bodies.subarray(at === 0 ? 0 : bodyEnds[at - 1], end);
    if (open_alerts && casework !== undefined) {
      const { warnings } = JSON.parse(
        all.toString("utf8", at === 0 ? 0 : lineEnds[at - 1], lineEnds[at]),
      ) as ScreeningLine;
      const parsed = JSON.parse(Buffer.from(body).toString("utf8")) as ScreeningBody;
      const entered = await enterCase(casework, actor, parsed, warnings, whole);
      if (entered?.alerted === true) alerts += 1;
      if (entered !== undefined) return entered.entry;
    }
    return (await ledger?.enterBody(actor, subjects[at] ?? "", body)) ?? 0;
  };
  const entries = await Promise.all(bodyEnds.map(one));
  return { entries, alerts };
}

const NOTHING_RECORDED = { bodies: new Uint8Array(0), bodyEnds: [], lineEnds: [], subjects: [] };

const NOTHING_DONE: JobMark = { rows: 0, subjects: 0, answers: 0, ledger: 0 };

/** Where a job goes on, as far as it was noted. */
function progressOf({ counts, outcome, alerts }: ScreeningJob, { rows, subjects }: JobMark): Progress {
  return { counts, lists: { ...outcome.lists }, scores: [...outcome.scores], rows, subjects, alerts };
}

async function screenAll(parts: ScreeningJobParts, control: Control): Promise<void> {
  const { jobs, ledger } = parts;
  const { buffer, basis, held } = await opened(parts, control);
  const { job, signal, save, show } = control;
  const mark = job.mark ?? NOTHING_DONE;
  /** Rows whose entries the ledger has already, until they are come to. */
  const known = new Map(await ledger?.rowsEntered(job.id, mark.ledger));
  const answers = AppendedFile.open(jobs.path(job.id, JOB_FILES.answers), mark.answers);
  const progress = progressOf(job, mark);
  const state = () => ({
    done: progress.rows,
    counts: progress.counts,
    alerts: progress.alerts,
    outcome: { lists: { ...progress.lists }, scores: [...progress.scores] },
  });
  let whole = { ...state(), mark };
  const note = async (): Promise<void> => {
    answers.sync();
    const { rows, subjects } = progress;
    // As long as entries of an earlier run wait for their rows they must be found again.
    const entries = known.size > 0 ? mark.ledger : (ledger?.size ?? 0);
    const now = { ...state(), mark: { rows, subjects, answers: answers.bytes, ledger: entries } };
    await save(now);
    whole = now;
  };
  const ends: number[] = [];
  const numbers: number[] = [];
  async function* numbered(): AsyncGenerator<SubjectRow> {
    for await (const row of rowsFrom(jobs.path(job.id, JOB_FILES.subjects), mark.subjects, signal, ends)) {
      numbers.push(row.row);
      yield row;
    }
  }
  let noted = performance.now();
  try {
    await screenRows({
      rows: numbered(),
      start: { buffer, basis, ...(ledger === undefined ? {} : { bodiesFor: { job: job.id, held } }) },
      threads: parts.threads ?? availableParallelism(),
      write: async (_bytes, answer) => {
        const count = answer.counts.subjects;
        const rows = numbers.splice(0, count);
        const entered = ledger === undefined ? undefined : await enter(parts, job, rows, answer, known);
        answers.write(withEntries(answer, entered?.entries ?? []));
        progress.alerts += entered?.alerts ?? 0;
        look(progress, answer);
        progress.rows += count;
        progress.subjects = ends[count - 1] ?? progress.subjects;
        ends.splice(0, count);
        if (performance.now() - noted > MARK_MS) {
          await note();
          noted = performance.now();
        } else show(state());
      },
    });
    await note();
    answers.close();
  } catch (error) {
    // What was not noted may be half there: it is not counted, and not shown.
    answers.cut(whole.mark.answers);
    show(whole);
    throw error;
  }
}

/** The work of a screening job. */
export function screeningWork(parts: ScreeningJobParts): JobWork<ScreeningJob> {
  return async (control) => {
    const isRead = control.job.mark !== null && existsSync(parts.jobs.path(control.job.id, JOB_FILES.subjects));
    if (!isRead && !(await readUpload(parts, control))) return;
    await screenAll(parts, control);
  };
}

export function newScreeningJob(
  about: Pick<
    ScreeningJob,
    "id" | "actor" | "name" | "created_at" | "form" | "columns" | "scope" | "policy" | "open_alerts" | "whole"
  >,
): ScreeningJob {
  return {
    ...about,
    kind: "screening",
    state: "queued",
    started_at: null,
    finished_at: null,
    done: 0,
    total: null,
    error: null,
    resumed: 0,
    counts: NO_COUNTS,
    outcome: NO_OUTCOME,
    alerts: 0,
    warnings: [],
    basis: null,
    held: [],
    mark: null,
  };
}

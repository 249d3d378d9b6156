// What may go today? Bodies older than the policy in force asks, but for subjects under a hold and cases that live; with them goes what
// the state of cases and finished jobs have of the same people.

import {
  type Disposal,
  dueDisposals,
  ENTRY_TYPES,
  type EntryRange,
  type EntryType,
  entriesOfSubject,
  type ReadableLog,
  recallEntry,
} from "@portcullis/ledger";
import { PortcullisError } from "@portcullis/register/errors";
import type { Hold } from "../casework/hold.ts";
import type { JobStore } from "../store/job-store.ts";
import type { Casework } from "./casework.ts";
import { isFinished } from "./jobs.ts";

/** Files of a job are copies for whoever sent it; what counts of them is in the ledger. */
export const JOB_FILES_DAYS = 30;

export interface RetentionReport {
  /** Per reason: how many bodies went, or would go. */
  readonly bodies: readonly { readonly reason: string; readonly bodies: number }[];
  /** Numbers of the ledger entries that say so; empty for a trial. */
  readonly entries: readonly number[];
  /** Bodies whose time is over and that stay, since their case lives. */
  readonly kept: number;
  /** Ids of jobs whose files went, or would go. */
  readonly jobs: readonly string[];
}

function countOf(ranges: readonly EntryRange[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

/** The ranges without some entries. @param entries rising */
export function without(ranges: readonly EntryRange[], entries: readonly number[]): readonly EntryRange[] {
  const left: EntryRange[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    let next = from;
    while (at < entries.length && (entries[at] as number) < from) at += 1;
    for (; at < entries.length && (entries[at] as number) <= to; at += 1) {
      const entry = entries[at] as number;
      if (entry > next) left.push([next, entry - 1]);
      next = entry + 1;
    }
    if (next <= to) left.push([next, to]);
  }
  return left;
}

function isType(type: string): type is EntryType {
  return (ENTRY_TYPES as readonly string[]).includes(type);
}

function yearsBefore(now: Date, years: number): string {
  const day = new Date(now);
  day.setUTCFullYear(day.getUTCFullYear() - years);
  return day.toISOString();
}

/** The disposals that the policy in force asks for today, and how many bodies stay for the sake of cases that live. */
async function dueNow(casework: Casework, now: Date): Promise<{ disposals: readonly Disposal[]; kept: number }> {
  const { files, size, secrets } = await casework.ledger.readable();
  const rules = casework.policy.retention.flatMap(({ type, years, source }) =>
    // The policy in force would go with the others, and whoever makes the state anew would work by another.
    isType(type) && type !== "policy" ? [{ type, years, source }] : [],
  );
  if (rules.length === 0) return { disposals: [], kept: 0 };
  const holds = (await casework.state.holds()).map(({ subject }) => subject);
  const due = await dueDisposals(files, size, secrets, { rules, now, holds });
  const ranges = due.flatMap(({ entries }) => entries).toSorted(([a], [b]) => a - b);
  // A case goes as a whole, when the longest of its periods is over since the last thing done to it.
  const after = yearsBefore(now, Math.max(...rules.map(({ years }) => years)));
  const living = await casework.state.entriesOfLiving(ranges, after);
  const disposals = due.map((one) => ({ ...one, entries: without(one.entries, living) }));
  const gone = disposals.reduce((sum, { entries }) => sum + countOf(entries), 0);
  return { disposals: disposals.filter(({ entries }) => entries.length > 0), kept: countOf(ranges) - gone };
}

function oldJobs(jobs: JobStore, now: Date): readonly string[] {
  const day = new Date(now.getTime() - JOB_FILES_DAYS * 86_400_000).toISOString();
  return jobs
    .list()
    .filter((job) => isFinished(job) && (job.finished_at ?? job.created_at) < day)
    .map(({ id }) => id);
}

export interface RetentionRun {
  readonly actor: string;
  /** Says what would go, and leaves it. */
  readonly trial?: boolean;
}

/** Disposes of what is due, while everything else goes on. */
export async function disposeDue(casework: Casework, jobs: JobStore, run: RetentionRun): Promise<RetentionReport> {
  const { actor, trial = false } = run;
  const now = casework.now();
  const { disposals, kept } = await dueNow(casework, now);
  const ids = oldJobs(jobs, now);
  const entries: number[] = [];
  if (!trial) {
    for (const disposal of disposals) {
      const { entry, applied } = await casework.dispose(actor, disposal);
      await applied;
      entries.push(entry);
    }
    for (const id of ids) await jobs.remove(id);
  }
  const bodies = disposals.map(({ reason, entries: gone }) => ({ reason, bodies: countOf(gone) }));
  return { bodies, entries, kept, jobs: ids };
}

/** Sets a hold. Throws `HOLD_SET` (input) where one is set already. */
export async function setHold(casework: Casework, actor: string, subject: string, reason: string): Promise<Hold> {
  return casework.turns.take("holds", async () => {
    if ((await casework.state.holds()).some((hold) => hold.subject === subject)) {
      throw new PortcullisError("HOLD_SET", "input", `A hold is set for "${subject}" already.`, { subject });
    }
    const body = { form: 1, act: "held", subject, reason } as const;
    const { entry, applied } = await casework.enter(actor, subject, { type: "policy", body });
    await applied;
    const hold = (await casework.state.holds()).find((each) => each.entry === entry);
    if (hold === undefined) throw new Error(`the hold of entry ${entry} is not in the state`);
    return hold;
  });
}

/** Lifts a hold. Throws `HOLD_UNKNOWN` (input). */
export async function liftHold(casework: Casework, actor: string, subject: string, reason: string): Promise<void> {
  await casework.turns.take("holds", async () => {
    if (!(await casework.state.holds()).some((hold) => hold.subject === subject)) {
      throw new PortcullisError("HOLD_UNKNOWN", "input", `No hold is set for "${subject}".`, { subject });
    }
    const body = { form: 1, act: "released", subject, reason } as const;
    const { applied } = await casework.enter(actor, subject, { type: "policy", body });
    await applied;
  });
}

/** Throws `HOLD_SET`, `ALERT_OPEN` (input) where nothing of a subject may go yet. */
export async function checkErasable({ state }: Casework, subject: string): Promise<void> {
  if ((await state.holds()).some((hold) => hold.subject === subject)) {
    throw new PortcullisError("HOLD_SET", "input", `A hold is set for "${subject}": nothing of it goes.`, { subject });
  }
  for (const key of [`id:${subject}`, subject]) {
    const alert = await state.alertOf(key);
    if (alert === undefined || alert.state === "closed") continue;
    const message = `The alert ${alert.id} of this subject is not closed: nothing of it goes before it is decided.`;
    throw new PortcullisError("ALERT_OPEN", "input", message, { alert: alert.id });
  }
}

/**
 * Disposes of every body of a subject who asked for it, and of what the state has of them. Throws `HOLD_SET`, `ALERT_OPEN`,
 * `SUBJECT_UNKNOWN` (input).
 * @param reason stays in the ledger: never a name
 */
export async function eraseSubject(
  casework: Casework,
  actor: string,
  subject: string,
  reason: string,
): Promise<{ readonly bodies: number; readonly entry: number }> {
  await checkErasable(casework, subject);
  const log = await casework.ledger.readable();
  const rows = await entriesOfSubject(log.files, subject, log.size, log.secrets);
  const entries: EntryRange[] = [];
  for await (const { entry, state } of recallSome(log, rows)) if (state === "body") entries.push([entry, entry]);
  if (entries.length === 0) {
    throw new PortcullisError("SUBJECT_UNKNOWN", "input", `The ledger has no body of "${subject}".`, { subject });
  }
  const { entry, applied } = await casework.dispose(actor, { ground: "request", entries, reason });
  await applied;
  return { bodies: entries.length, entry };
}

async function* recallSome({ files, size, secrets }: ReadableLog, entries: readonly number[]) {
  for (const entry of entries.toSorted((a, b) => a - b)) {
    const { state } = await recallEntry(files, entry, size, secrets);
    yield { entry, state };
  }
}

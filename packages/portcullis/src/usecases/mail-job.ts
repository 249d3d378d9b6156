// How is a mailbox scanned for somebody who looks at a page? As a job: the mailbox stays with its findings until the job is removed, so that a
// message can be looked at.

import { rename } from "node:fs/promises";
import type { ScanOptions } from "@portcullis/mail";
import { PortcullisError } from "@portcullis/register/errors";
import { JOB_FILES, type JobStore, type StoredJob } from "../store/job-store.ts";
import { isFinished, type JobWork } from "./jobs.ts";
import type { MailFinding, ShownMessage } from "./scan-mailbox.ts";

/** What reads mail is loaded with the first mailbox, so that the service is ready sooner. */
const reader = () => import("./scan-mailbox.ts");

export const MAIL_LIMITS = {
  /** Read as a stream; larger ones are for the command. */
  bytesMax: 2_000_000_000,
} as const;

export type MailCounts = Readonly<Record<MailFinding["verdict"], number>>;

export interface MailJob extends StoredJob {
  readonly kind: "mail";
  /** Addresses or domains of readers in whom states take an interest. */
  readonly at_risk: readonly string[];
  readonly counts: MailCounts | null;
}

export function newMailJob(about: Pick<MailJob, "id" | "actor" | "created_at" | "name" | "at_risk">): MailJob {
  return {
    ...about,
    kind: "mail",
    state: "queued",
    started_at: null,
    finished_at: null,
    done: 0,
    total: null,
    error: null,
    resumed: 0,
    counts: null,
  };
}

export interface MailJobParts {
  readonly jobs: JobStore;
  /** What is known beforehand: indicators and designated parties of the register. */
  readonly knowledge: () => Promise<ScanOptions>;
}

/** A scan that was stopped half-way is begun again: what stands at the end of a mailbox changes what is said of its beginning. */
export function mailWork({ jobs, knowledge }: MailJobParts): JobWork<MailJob> {
  return async ({ job, signal, save, show }) => {
    const out = jobs.path(job.id, JOB_FILES.answers);
    const onMessage = (done: number): void => {
      if (signal.aborted) throw new Error("stopped");
      show({ done });
    };
    try {
      const options = { ...(await knowledge()), atRisk: job.at_risk, onMessage };
      const { scanMailbox } = await reader();
      const counts = await scanMailbox(jobs.path(job.id, JOB_FILES.upload), job.name, `${out}.making`, options);
      await rename(`${out}.making`, out);
      const total = counts.clear + counts.tracking + counts.reconnaissance;
      await save({ done: total, total, counts });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };
}

function mailJobOf(job: StoredJob): MailJob {
  if (job.kind !== "mail") {
    throw new PortcullisError("JOB_UNKNOWN", "input", "The job is no scan of a mailbox.", { job: job.id });
  }
  return job as MailJob;
}

/** Findings of a finished scan. Throws `JOB_UNKNOWN`, `JOB_UNFINISHED` (input). */
export async function mailFindings(jobs: JobStore, found: StoredJob): Promise<readonly MailFinding[]> {
  const job = mailJobOf(found);
  if (!isFinished(job)) {
    throw new PortcullisError("JOB_UNFINISHED", "input", `The mailbox is being read: ${job.done} messages so far.`, {});
  }
  if (job.counts === null) return [];
  const { findingsIn } = await reader();
  return findingsIn(jobs.path(job.id, JOB_FILES.answers));
}

/** One message, made harmless. Throws `MESSAGE_UNKNOWN` (input) and what `mailFindings` does. */
export async function mailMessage(jobs: JobStore, found: StoredJob, number: number): Promise<ShownMessage> {
  const job = mailJobOf(found);
  const finding = (await mailFindings(jobs, job)).find((each) => each.number === number);
  if (finding === undefined) {
    throw new PortcullisError("MESSAGE_UNKNOWN", "input", `The mailbox has no message ${number}.`, { number });
  }
  const { shownMessage } = await reader();
  return shownMessage(jobs.path(job.id, JOB_FILES.upload), job.name, finding);
}

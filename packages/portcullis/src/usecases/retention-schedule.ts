// When is it looked at what may go? Once soon after the service has started, and every day from then on.

import type { RetentionReport } from "./retention.ts";

export interface RetentionSchedule {
  readonly run: () => Promise<RetentionReport>;
  readonly onReport: (report: RetentionReport) => void;
  readonly onFailure: (error: unknown) => void;
  /** Until the first time: starting has precedence. */
  readonly firstMs?: number;
  readonly everyMs?: number;
}

const FIRST_MS = 60_000;
const EVERY_MS = 24 * 3_600_000;

/** Begins; a run that takes longer than the time between is not joined by another. @returns ends it, after what is under way */
export function scheduleRetention(schedule: RetentionSchedule): () => Promise<void> {
  const { run, onReport, onFailure, firstMs = FIRST_MS, everyMs = EVERY_MS } = schedule;
  let underWay: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  let ended = false;
  const wait = (ms: number): void => {
    timer = setTimeout(() => {
      underWay = run()
        .then(onReport, onFailure)
        .then(() => {
          if (!ended) wait(everyMs);
        });
    }, ms);
    timer.unref();
  };
  wait(firstMs);
  return async () => {
    ended = true;
    clearTimeout(timer);
    await underWay;
  };
}

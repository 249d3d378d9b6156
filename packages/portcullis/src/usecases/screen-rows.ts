// How are a million subjects screened? In batches over a pool, answers in the order of the rows, memory flat.

import { openPool } from "../screening/batch-pool.ts";
import type { BatchAnswer } from "../screening/screen-batch.ts";
import type { WorkerStart } from "../screening/screen-worker.ts";
import { addCounts, NO_COUNTS, type ScreeningCounts } from "../screening/screening-line.ts";
import type { SubjectRow } from "../subjects/subject-fields.ts";

/** Large enough that handing over costs nothing, small enough that answers flow and memory stays flat. */
export const BATCH_ROWS = 256;

export interface ScreenRows {
  readonly rows: AsyncIterable<SubjectRow>;
  readonly start: WorkerStart;
  /** 1 or more; `1` works on the calling thread. A file of one batch is always answered there. */
  readonly threads: number;
  /** Takes NDJSON bytes in order, with the whole answer that they are of; screening waits for it. */
  write(bytes: Uint8Array, answer: BatchAnswer): void | Promise<void>;
  /** Told after every batch. */
  onCounts?(counts: ScreeningCounts): void;
}

async function* inBatches(rows: AsyncIterable<SubjectRow>): AsyncGenerator<readonly SubjectRow[]> {
  let batch: SubjectRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === BATCH_ROWS) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/**
 * Screens all rows and writes one line each, in order; the same bytes for any number of threads.
 * Throws what reading, writing or a thread throws; nothing is written after that.
 */
export async function screenRows(request: ScreenRows): Promise<ScreeningCounts> {
  const { write, onCounts } = request;
  const batches = inBatches(request.rows);
  const first = await batches.next();
  const threads = first.done || first.value.length < BATCH_ROWS ? 1 : request.threads;
  const pool = await openPool(request.start, threads);
  const asked: Promise<BatchAnswer>[] = [];
  let counts = NO_COUNTS;
  const settle = async (): Promise<void> => {
    const answer = await asked.shift();
    if (answer === undefined) return;
    await write(answer.bytes, answer);
    counts = addCounts(counts, answer.counts);
    onCounts?.(counts);
  };
  try {
    for (let next = first; !next.done; next = await batches.next()) {
      const answer = pool.screen(next.value);
      // Seen again in settle(); until then a failure must not count as unhandled.
      answer.catch(() => {});
      asked.push(answer);
      if (asked.length >= pool.width) await settle();
    }
    while (asked.length > 0) await settle();
    return counts;
  } finally {
    await batches.return(undefined);
    await pool.close();
  }
}

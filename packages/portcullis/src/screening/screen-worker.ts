// What does one worker thread of bulk screening do? Open the shared snapshot, answer batches until told no more.

import { parentPort, workerData } from "node:worker_threads";
import type { SubjectRow } from "../subjects/subject-fields.ts";
import { loadVocabulary } from "../subjects/vocabulary.ts";
import { openIndex } from "./engine.ts";
import type { RecordedFor } from "./recorded-body.ts";
import { screenBatch } from "./screen-batch.ts";
import type { ScreeningBasis } from "./screening-basis.ts";

/** What a worker is started with. */
export interface WorkerStart {
  readonly buffer: SharedArrayBuffer;
  readonly basis: ScreeningBasis;
  /** Bodies for the ledger are made, too. */
  readonly bodiesFor?: RecordedFor;
}

const { buffer, basis, bodiesFor } = workerData as WorkerStart;
const reader = openIndex(buffer);
const vocabulary = await loadVocabulary();

parentPort?.on("message", (rows: readonly SubjectRow[]) => {
  const answer = screenBatch(reader, rows, basis, vocabulary, bodiesFor);
  const bodies = answer.recorded === undefined ? [] : [answer.recorded.bodies.buffer];
  parentPort?.postMessage(answer, [answer.bytes.buffer, ...bodies]);
});

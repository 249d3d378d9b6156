// What does one worker thread of bulk screening do? Open the shared snapshot, answer batches until told no more.

import { parentPort, workerData } from "node:worker_threads";
import type { SubjectRow } from "../subjects/subject-fields.ts";
import { loadVocabulary } from "../subjects/vocabulary.ts";
import { openIndex } from "./engine.ts";
import { screenBatch } from "./screen-batch.ts";
import type { ScreeningBasis } from "./screening-basis.ts";

/** What a worker is started with. */
export interface WorkerStart {
  readonly buffer: SharedArrayBuffer;
  readonly basis: ScreeningBasis;
}

const { buffer, basis } = workerData as WorkerStart;
const reader = openIndex(buffer);
const vocabulary = await loadVocabulary();

parentPort?.on("message", (rows: readonly SubjectRow[]) => {
  const answer = screenBatch(reader, rows, basis, vocabulary);
  parentPort?.postMessage(answer, [answer.bytes.buffer]);
});

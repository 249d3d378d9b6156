// What does a second thread bring? A process of its own: `threads.ts FILE QUERIES` searches one shared snapshot with one
// thread and with two, each with queries of its own.

import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { readShared } from "../../packages/portcullis/src/screening/open-snapshot.ts";
import type { SearchWork } from "./search-worker.ts";

const SET = "strangers";

export interface ThreadFigures {
  /** Queries a second of one thread and of two. */
  readonly one: number;
  readonly two: number;
  readonly ratio: number;
}

async function queriesPerSecond(buffer: SharedArrayBuffer, threads: number, count: number): Promise<number> {
  const file = new URL("./search-worker.ts", import.meta.url);
  const workers = Array.from({ length: threads }, (_, at) => {
    const workerData: SearchWork = { buffer, set: SET, count, part: 10 + at };
    return new Worker(file, { workerData });
  });
  await Promise.all(workers.map((worker) => once(worker, "message")));
  const start = performance.now();
  const done = workers.map((worker) => once(worker, "message"));
  for (const worker of workers) worker.postMessage("go");
  await Promise.all(done);
  const seconds = (performance.now() - start) / 1_000;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return (threads * count) / seconds;
}

const [path = "", count = ""] = process.argv.slice(2);
const buffer = readShared(path);
if (!buffer) throw new Error(`${path} is missing.`);
const one = await queriesPerSecond(buffer, 1, Number(count));
const two = await queriesPerSecond(buffer, 2, Number(count));
const figures: ThreadFigures = { one, two, ratio: two / one };
process.stdout.write(`${JSON.stringify(figures)}\n`);

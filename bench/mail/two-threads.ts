// What can two threads give on this machine at most? The parser alone, and a loop over integers, in one thread and in two at once.

import { Worker } from "node:worker_threads";
import type { RawMessage } from "@portcullis/mail";

export interface Ceiling {
  /** How much more two threads do than one in the same time. */
  readonly parser: number;
  readonly integers: number;
}

export interface ThreadWork {
  readonly kind: "parser" | "integers";
  readonly messages: readonly Uint8Array[];
  readonly times: number;
}

const ROUNDS = 3;

function started(work: ThreadWork): Worker {
  return new Worker(new URL("./thread-work.ts", import.meta.url), { workerData: work });
}

function answered(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/** Of two threads that are warm: the same work in one, then in both at once, in turns, the best of each. */
async function gain(work: ThreadWork): Promise<number> {
  const workers = [started(work), started(work)];
  await Promise.all(workers.map(answered));
  let [alone, both] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const measured = async (which: readonly Worker[]) => {
    const start = performance.now();
    await Promise.all(
      which.map((worker) => {
        const done = answered(worker);
        worker.postMessage("again");
        return done;
      }),
    );
    return performance.now() - start;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    alone = Math.min(alone, await measured(workers.slice(0, 1)));
    both = Math.min(both, await measured(workers));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return (2 * alone) / both;
}

export async function ceilingOf(raw: readonly RawMessage[], times: number): Promise<Ceiling> {
  const messages = raw.map(({ bytes }) => bytes);
  return {
    parser: await gain({ kind: "parser", messages, times }),
    integers: await gain({ kind: "integers", messages: [], times: INTEGER_ROUNDS }),
  };
}

const INTEGER_ROUNDS = 300_000_000;

// How is a large ledger verified quickly? A thread for each core, this one among them, takes volumes from one another.

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { nodeFiles } from "../files/node-files.ts";
import type { VerifierKey } from "../notes/note-key.ts";
import type { LogReport } from "./log-report.ts";
import { inTurn, type VerifyVolumes, verifyLog, volumesOf } from "./verify-log.ts";
import { type VolumeReport, verifyVolume } from "./verify-volume.ts";
import type { VolumeAnswer, VolumeTask } from "./volume-worker.ts";

/** Volumes below which a thread costs more than it saves. */
const VOLUMES_PER_THREAD_MIN = 4;

/** Of one thread: it works on one while the files of the other are read. */
const VOLUMES_AT_ONCE = 2;

/** The worker's file beside this one: TypeScript from the sources, JavaScript from the package. */
const WORKER = new URL(`./volume-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);

function inThreads(folder: string, threads: number): VerifyVolumes {
  return async (claim, pending, onVolume) => {
    const reports: VolumeReport[] = [];
    let next = 0;
    const work = (worker: Worker) =>
      new Promise<void>((resolve, reject) => {
        let given = 0;
        const give = (): void => {
          if (next < volumesOf(claim.size)) {
            worker.postMessage({ volume: next, claim, pending } satisfies VolumeTask);
            next += 1;
            given += 1;
          } else if (given === 0) resolve();
        };
        worker.on("message", ({ volume, report }: VolumeAnswer) => {
          reports[volume] = report;
          onVolume();
          given -= 1;
          give();
        });
        worker.on("error", reject);
        for (let task = 0; task < VOLUMES_AT_ONCE; task += 1) give();
      });
    const files = nodeFiles(folder);
    const here = async (): Promise<void> => {
      while (next < volumesOf(claim.size)) {
        const volume = next;
        next += 1;
        reports[volume] = await verifyVolume(files, volume, claim, pending);
        onVolume();
      }
    };
    const workers = Array.from({ length: threads - 1 }, () => new Worker(WORKER, { workerData: { folder } }));
    try {
      await Promise.all([...Array.from({ length: VOLUMES_AT_ONCE }, here), ...workers.map(work)]);
    } finally {
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
    return reports;
  };
}

/** `verifyLog` of a folder of this machine, with a thread for each core where the ledger is large. */
export async function verifyFolder(
  folder: string,
  key: VerifierKey,
  onProgress?: (entries: number, size: number) => void,
  threads: number = availableParallelism(),
): Promise<LogReport> {
  const files = nodeFiles(folder);
  return verifyLog(files, key, onProgress, async (claim, pending, onVolume) => {
    const useful = Math.min(threads, Math.floor(volumesOf(claim.size) / VOLUMES_PER_THREAD_MIN));
    return (useful > 1 ? inThreads(folder, useful) : inTurn(files))(claim, pending, onVolume);
  });
}

// A thread of a verification: verifies the volumes that it is given, one after the other.

import { parentPort, workerData } from "node:worker_threads";
import type { EntryRange } from "../entries/envelope.ts";
import { nodeFiles } from "../files/node-files.ts";
import type { TreeClaim } from "./verify-tiles.ts";
import { type VolumeReport, verifyVolume } from "./verify-volume.ts";

export interface VolumeTask {
  readonly volume: number;
  readonly claim: TreeClaim;
  readonly pending: readonly EntryRange[];
}

export interface VolumeAnswer {
  readonly volume: number;
  readonly report: VolumeReport;
}

const { folder } = workerData as { folder: string };
const files = nodeFiles(folder);

parentPort?.on("message", async ({ volume, claim, pending }: VolumeTask) => {
  const report = await verifyVolume(files, volume, claim, pending);
  parentPort?.postMessage({ volume, report } satisfies VolumeAnswer);
});

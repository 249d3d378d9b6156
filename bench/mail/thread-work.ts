// A thread that does the same work each time it is asked: the MIME parser over given messages, or sums of integers.

import { parentPort, workerData } from "node:worker_threads";
import PostalMime from "postal-mime";
import type { ThreadWork } from "./two-threads.ts";

const { kind, messages, times } = workerData as ThreadWork;

async function parse(): Promise<void> {
  for (let time = 0; time < times; time += 1) for (const bytes of messages) await PostalMime.parse(bytes);
}

function integers(): number {
  let sum = 0;
  for (let at = 0; at < times; at += 1) sum = (sum * 31 + at) | 0;
  return sum;
}

async function work(): Promise<void> {
  if (kind === "parser") await parse();
  else integers();
  parentPort?.postMessage(kind);
}

parentPort?.on("message", () => void work());
await work();

// A thread that reads messages: batches in, their signs out, in the same order.

import { parentPort, workerData } from "node:worker_threads";
import { briefOf } from "../campaigns/mailbox-memory.ts";
import type { RawMessage } from "../mailbox/mail-bytes.ts";
import { signsOfRaw } from "../signals/message-signs.ts";
import { type Knowledge, signsOptions } from "./options.ts";
import type { Answer } from "./sign-pool.ts";

const how = signsOptions(workerData as Knowledge);

async function answer(batch: readonly RawMessage[]): Promise<void> {
  const signs = [];
  for (const raw of batch) signs.push(await signsOfRaw(raw, how));
  // As text: objects take three times as long to go over, and nobody there reads all of it before the end.
  const lines = signs.map((each) => JSON.stringify(each));
  parentPort?.postMessage({ lines, briefs: JSON.stringify(signs.map(briefOf)) } satisfies Answer);
}

let last = Promise.resolve();
parentPort?.on("message", (batch: readonly RawMessage[]) => {
  last = last.then(() => answer(batch));
});

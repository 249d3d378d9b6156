// A thread that reads messages: batches in, their signs out, in the same order.

import { parentPort, workerData } from "node:worker_threads";
import type { RawMessage } from "../mailbox/mail-bytes.ts";
import { signsOfRaw } from "../signals/message-signs.ts";
import { type Knowledge, signsOptions } from "./options.ts";

const how = signsOptions(workerData as Knowledge);

async function answer(batch: readonly RawMessage[]): Promise<void> {
  const signs = [];
  for (const raw of batch) signs.push(await signsOfRaw(raw, how));
  parentPort?.postMessage(JSON.stringify(signs));
}

let last = Promise.resolve();
parentPort?.on("message", (batch: readonly RawMessage[]) => {
  last = last.then(() => answer(batch));
});

// How much memory does a mailbox of many gigabytes take? A process of its own; the mailbox is our own messages again and again, made while
// it is read, so that no disk is needed.
//
//   node --conditions=portcullis-source bench/mail/memory.ts 10

import { join } from "node:path";
import { isMessage, openPaths, readMail, scanMail, steadyMemory } from "@portcullis/mail";
import { mboxOfMessages } from "./same-messages.ts";

const gigabytes = Number(process.argv[2] ?? "1");
const path = join(import.meta.dirname, "../../packages/mail/test/corpus/own.mbox.gz");

async function piece(): Promise<Buffer> {
  const messages = [];
  for await (const file of openPaths([path]))
    for await (const entry of readMail(file)) if (isMessage(entry)) messages.push(entry);
  return mboxOfMessages(messages, 1);
}

async function* mailbox() {
  const bytes = await piece();
  async function* again() {
    for (let given = 0; given < gigabytes * 1e9; given += bytes.length) yield bytes;
  }
  yield { name: "made.mbox", bytes: again() };
}

steadyMemory();
const start = performance.now();
let messages = 0;
for await (const { finding } of scanMail(mailbox())) if (finding.message_id !== null) messages += 1;
const seconds = Math.round((performance.now() - start) / 1_000);
// Kilobytes on Linux.
const rssMb = Math.round(process.resourceUsage().maxRSS / 1_024);
process.stdout.write(`${JSON.stringify({ gigabytes, messages, seconds, rssMb })}\n`);

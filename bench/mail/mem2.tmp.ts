// How much memory does a mailbox of many gigabytes take? A process of its own; the mailbox is our own messages again and again, each with
// an attachment as in real mailboxes, made while it is read, so that no disk is needed.
//
//   node --conditions=portcullis-source bench/mail/memory.ts 10

import { join } from "node:path";
import { isMessage, openPaths, type RawMessage, readMail, scanMail, steadyMemory } from "@portcullis/mail";
import { mboxOfMessages } from "./same-messages.ts";

const gigabytes = Number(process.argv[2] ?? "1");
const path = join("/work/wt-mail-b/packages/mail/test/corpus/own.mbox.gz");
/** Lines of base64 of an attachment: 60 kB, as messages of large mailboxes have on average. */
const ATTACHMENT = `${"QUJD".repeat(19)}\r\n`.repeat(770);

/** The message with its own type and body as a first part, and an attachment. */
function withAttachment(message: RawMessage): RawMessage {
  const text = Buffer.from(message.bytes).toString("latin1");
  const split = text.indexOf("\r\n\r\n");
  const isOwnPart = (header: string) => /^content-/i.test(header);
  const headers = text.slice(0, split).split(/\r\n(?![ \t])/);
  const outer = headers.filter((header) => !isOwnPart(header)).join("\r\n");
  const inner = headers.filter(isOwnPart).join("\r\n");
  const parts = [
    `${inner}${text.slice(split)}`,
    `Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${ATTACHMENT}`,
  ];
  const body = parts.map((part) => `--outermost\r\n${part}\r\n`).join("");
  const whole = `${outer}\r\nContent-Type: multipart/mixed; boundary=outermost\r\n\r\n${body}--outermost--\r\n`;
  return { ...message, bytes: Buffer.from(whole, "latin1") };
}

async function piece(): Promise<Buffer> {
  const messages: RawMessage[] = [];
  for await (const file of openPaths([path])) {
    for await (const entry of readMail(file)) if (isMessage(entry)) messages.push(withAttachment(entry));
  }
  return mboxOfMessages(messages, 1);
}

async function* mailbox() {
  const bytes = await piece();
  async function* again() {
    // In chunks as a disk gives them.
    for (let given = 0; given < gigabytes * 1e9; given += bytes.length) {
      for (let at = 0; at < bytes.length; at += 262_144) yield bytes.subarray(at, at + 262_144);
    }
  }
  yield { name: "made.mbox", bytes: again() };
}

steadyMemory();
const start = performance.now();
let messages = 0;
for await (const { finding } of scanMail(mailbox(), { threads: Number(process.argv[3] ?? 1) }))
  if (finding.message_id !== null) messages += 1;
const seconds = Math.round((performance.now() - start) / 1_000);
// Kilobytes on Linux.
const rssMb = Math.round(process.resourceUsage().maxRSS / 1_024);
process.stdout.write(`${JSON.stringify({ gigabytes, messages, seconds, rssMb })}\n`);

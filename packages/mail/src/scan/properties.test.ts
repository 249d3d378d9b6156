// What must not change a finding? Chunks, harmless headers, threads, an interruption; on messages that chance puts together.

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { fileOf, filesOf } from "../../test/mail-of.ts";
import { type Finding, isMessage, type MailFile, readMail, type ScanOptions, scanMail } from "../index.ts";

const CORPUS = gunzipSync(readFileSync(join(import.meta.dirname, "../../test/corpus/first.mbox.gz")));

async function findingsOf(files: AsyncIterable<MailFile>, options: ScanOptions = {}): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const { finding } of scanMail(files, options)) findings.push(finding);
  return findings;
}

async function messagesOf(bytes: Uint8Array): Promise<string[]> {
  const messages: string[] = [];
  for await (const entry of readMail(fileOf("a.mbox", bytes)))
    if (isMessage(entry)) messages.push(Buffer.from(entry.bytes).toString("latin1"));
  return messages;
}

test("chunks of any size give the same findings", async () => {
  const some = CORPUS.subarray(0, 150_000);
  const whole = await findingsOf(filesOf(fileOf("a.mbox", some)));
  assert.ok(whole.length > 30);
  for (const size of [13, 997, 65_537])
    assert.deepEqual(await findingsOf(filesOf(fileOf("a.mbox", some, size))), whole);
});

const HARMLESS = fc.array(
  fc.tuple(
    fc.constantFrom(
      "X-Mailer",
      "X-Priority",
      "X-Spam-Score",
      "Thread-Index",
      "Organization",
      "X-Comment",
      "Importance",
    ),
    fc.stringMatching(/^[ -9;-~]{0,60}$/),
  ),
  { maxLength: 6 },
);

test("harmless headers change nothing", async () => {
  const messages = (await messagesOf(CORPUS)).slice(0, 60);
  const property = fc.asyncProperty(fc.constantFrom(...messages), HARMLESS, async (message, headers) => {
    const more = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    const [plain] = await findingsOf(filesOf(fileOf("a.eml", Buffer.from(message, "latin1"))));
    const [added] = await findingsOf(filesOf(fileOf("a.eml", Buffer.from(more + message, "latin1"))));
    assert.deepEqual(added, plain);
  });
  await fc.assert(property, { numRuns: 120, seed: 25_032_024 });
});

test("two threads find what one finds, in the same order", async () => {
  const one = await findingsOf(filesOf(fileOf("a.mbox", CORPUS)));
  assert.deepEqual(await findingsOf(filesOf(fileOf("a.mbox", CORPUS)), { threads: 2 }), one);
});

test("a run that was interrupted goes on, and finds the same", async (t) => {
  const resume = mkdtempSync(join(tmpdir(), "mail-"));
  t.after(() => rmSync(resume, { recursive: true, force: true }));
  const whole = await findingsOf(filesOf(fileOf("a.mbox", CORPUS)));
  let read = 0;
  const stop = () => {
    read += 1;
    if (read === 100) throw new Error("interrupted");
  };
  await assert.rejects(findingsOf(filesOf(fileOf("a.mbox", CORPUS)), { resume, onMessage: stop }), /interrupted/);
  assert.equal(readdirSync(resume).length, 1);
  // What the earlier run read is told again, and nothing of it is read again.
  let told = 0;
  const tell = () => {
    told += 1;
  };
  const again = await findingsOf(filesOf(fileOf("a.mbox", CORPUS)), { resume, onMessage: tell });
  assert.deepEqual([again, told], [whole, whole.length]);
  assert.deepEqual(readdirSync(resume), []);
});

test("other mailboxes in place of those that were read are refused; with other knowledge all is read anew", async (t) => {
  const resume = mkdtempSync(join(tmpdir(), "mail-"));
  t.after(() => rmSync(resume, { recursive: true, force: true }));
  const stop = () => {
    throw new Error("interrupted");
  };
  await assert.rejects(findingsOf(filesOf(fileOf("a.mbox", CORPUS)), { resume, onMessage: stop }), /interrupted/);
  await assert.rejects(findingsOf(filesOf(fileOf("b.mbox", CORPUS)), { resume }), { code: "MAIL_CHANGED" });
  const other = await findingsOf(filesOf(fileOf("b.mbox", CORPUS)), { resume, atRisk: ["holm.example"] });
  assert.equal(other.length, 265);
});

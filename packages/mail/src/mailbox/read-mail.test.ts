// Which messages lie in mailboxes of every kind and dialect, however their bytes arrive? Mailboxes are written here by what their
// formats' descriptions say, and read back.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { fileOf } from "../../test/mail-of.ts";
import type { MailFile } from "./mail-bytes.ts";
import { openPaths } from "./open-paths.ts";
import { isMessage, readMail } from "./read-mail.ts";

async function textsOf(file: MailFile): Promise<string[]> {
  const texts: string[] = [];
  for await (const entry of readMail(file))
    texts.push(isMessage(entry) ? Buffer.from(entry.bytes).toString("latin1") : entry.problem.code);
  return texts;
}

const SEPARATOR = "From jane@example.org Fri Aug 23 11:08:30 2002\n";
const BODIES = [
  "Hello\n",
  "\nFrom here on\n>From there\n>>From deep\n",
  "",
  "From \nFrom the sea\n\n",
  "one\n\nFrom a b Thu Jan  1 00:00:00 1970\nX: y\n",
];
const message = (body: string, number: number) => `Subject: ${number}\nX-Kind: test\n\n${body}`;

/** The four dialects, as https://www.loc.gov/preservation/digital/formats/fdd/fdd000383.shtml has them. */
const DIALECTS: Readonly<Record<string, (text: string) => string>> = {
  mboxo: (text) => `${SEPARATOR}${text.replace(/^From /gm, ">From ")}\n`,
  mboxrd: (text) => `${SEPARATOR}${text.replace(/^(>*From )/gm, ">$1")}\n`,
  mboxcl: (text) => withLength(text.replace(/^From /gm, ">From ")),
  mboxcl2: (text) => withLength(text),
};
function withLength(text: string): string {
  const split = text.indexOf("\n\n") + 1;
  return `${SEPARATOR}${text.slice(0, split)}Content-Length: ${Buffer.byteLength(text.slice(split + 1))}\n${text.slice(split)}\n`;
}
/** What is left of a message: lengths are the mailbox's, and a blank line at the end nobody's. */
const bare = (text: string) => text.replace(/^Content-Length:.*\n/m, "").replace(/\n+$/, "");

for (const [name, write] of Object.entries(DIALECTS)) {
  test(`${name}: every message comes back whole`, async () => {
    // mboxo quotes only "From ", so that ">From " is read back as "From ": that is its known loss.
    const bodies =
      name === "mboxo" || name === "mboxcl" ? BODIES.map((body) => body.replace(/^>+From /gm, "")) : BODIES;
    const messages = bodies.map(message);
    const texts = await textsOf(fileOf("a.mbox", messages.map(write).join("")));
    assert.deepEqual(texts.map(bare), messages.map(bare));
  });

  test(`${name}: chunks of any size give the same messages`, async () => {
    const bytes = BODIES.map(message).map(write).join("");
    const whole = await textsOf(fileOf("a.mbox", bytes));
    for (const size of [1, 2, 3, 7, 64, 1_000]) assert.deepEqual(await textsOf(fileOf("a.mbox", bytes, size)), whole);
  });
}

test("mboxrd of any bodies comes back", async () => {
  const line = fc.stringMatching(/^(?:>{0,3}From )?[ -~]{0,20}$/);
  const property = fc.asyncProperty(
    fc.array(fc.array(line, { maxLength: 6 }), { minLength: 1, maxLength: 5 }),
    fc.integer({ min: 1, max: 200 }),
    async (bodies, size) => {
      const messages = bodies.map((lines, at) => message(`${lines.join("\n")}\n`, at));
      const bytes = messages.map((text) => (DIALECTS["mboxrd"] as (text: string) => string)(text)).join("");
      assert.deepEqual((await textsOf(fileOf("a.mbox", bytes, size))).map(bare), messages.map(bare));
    },
  );
  await fc.assert(property, { numRuns: 200, seed: 25_032_024 });
});

test("a wrong Content-Length loses no message", async () => {
  const bytes = ["Content-Length: 100000\n", "Content-Length: 3\n", "Content-Length: x\n"]
    .map((header, at) => `${SEPARATOR}Subject: ${at}\n${header}\nHello there\n\n`)
    .join("");
  assert.equal((await textsOf(fileOf("a.mbox", bytes))).length, 3);
});

test("zip, gzip, tar-like nesting, Maildir and one message alone", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "mail-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const one = "Subject: one\n\nbody\n";
  const mbox = (DIALECTS["mboxrd"] as (text: string) => string)(one).repeat(2);
  assert.equal((await textsOf(fileOf("a.eml", one))).length, 1);
  assert.equal((await textsOf(fileOf("a.gz", gzipSync(mbox)))).length, 2);
  const zip = zipSync({ "in/a.eml": Buffer.from(one), "b.mbox": Buffer.from(mbox), "c.mbox.gz": gzipSync(mbox) });
  assert.equal((await textsOf(fileOf("a.zip", zip, 11))).length, 5);
  for (const name of ["cur", "new", "tmp", ".Sent", ".Sent/cur", ".Sent/new"]) mkdirSync(join(folder, name));
  for (const name of ["cur/1:2,S", "new/2", "tmp/3", ".Sent/cur/4:2,"]) writeFileSync(join(folder, name), one);
  writeFileSync(join(folder, "dovecot-uidlist"), "3 V1\n");
  let messages = 0;
  for await (const file of openPaths([folder])) messages += (await textsOf(file)).length;
  assert.equal(messages, 3);
});

test("what is no mail, empty, cut short or packed too often is told, and the rest is read", async () => {
  assert.deepEqual(await textsOf(fileOf("a", "")), ["MAIL_EMPTY"]);
  assert.deepEqual(await textsOf(fileOf("a", Buffer.from([1, 2, 3, 4]))), ["MAIL_UNRECOGNISED"]);
  const mbox = (DIALECTS["mboxrd"] as (text: string) => string)(`Subject: 1\n\n${"x".repeat(200_000)}\n`);
  const cut = gzipSync(mbox.repeat(3)).subarray(0, -20);
  const texts = await textsOf(fileOf("a.gz", cut));
  assert.equal(texts.at(-1), "MAIL_ARCHIVE_DAMAGED");
  const deep = [0, 1, 2, 3].reduce((bytes) => gzipSync(bytes), Buffer.from(mbox) as Buffer);
  assert.deepEqual(await textsOf(fileOf("a.gz", deep)), ["MAIL_ARCHIVE_NESTED"]);
});

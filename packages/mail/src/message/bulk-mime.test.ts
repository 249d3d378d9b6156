// Does reading bodies whole give what postal-mime alone gives? On our own messages, the real ones, and on both cut, joined and broken by
// seeded chance.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import PostalMime, { type Email } from "postal-mime";
import { isMessage, openPaths, readMail } from "../index.ts";
import { parseInBulk } from "./bulk-mime.ts";

const CORPUS = join(import.meta.dirname, "../../test/corpus");
const MIRROR = process.env["PORTCULLIS_MIRROR"];
const REAL = join(MIRROR ?? "", "mail/spamassassin-sample.tar.gz");
const LIMITS = { maxNestingDepth: 100, maxHeadersSize: 1024 * 1024 };

async function messagesOf(path: string): Promise<Buffer[]> {
  const messages: Buffer[] = [];
  for await (const file of openPaths([path]))
    for await (const entry of readMail(file)) if (isMessage(entry)) messages.push(Buffer.from(entry.bytes));
  return messages;
}

type Outcome = { readonly refused: string } | { readonly email: unknown };

/** Contents as plain bytes, whatever holds them. */
async function outcome(parse: () => Promise<Email>): Promise<Outcome> {
  try {
    const email = await parse();
    const attachments = email.attachments.map((each) => {
      const content = each.content as ArrayBuffer | Uint8Array;
      return { ...each, content: Buffer.from(content instanceof ArrayBuffer ? new Uint8Array(content) : content) };
    });
    return { email: { ...email, attachments } };
  } catch (error) {
    return { refused: (error as Error).message };
  }
}

async function assertSame(bytes: Uint8Array): Promise<void> {
  const [alone, bulk] = [
    await outcome(() => PostalMime.parse(bytes, LIMITS)),
    await outcome(() => parseInBulk(bytes, LIMITS)),
  ];
  assert.deepEqual(bulk, alone);
}

for (const set of ["own", "first", "second", "fresh", "unseen"]) {
  test(`our own messages, ${set}`, async () => {
    for (const bytes of await messagesOf(join(CORPUS, `${set}.mbox.gz`))) await assertSame(bytes);
  });
}

test("359 real messages", {
  skip: existsSync(REAL) ? false : "PORTCULLIS_MIRROR names no mirror with mail",
}, async () => {
  const messages = await messagesOf(REAL);
  assert.equal(messages.length, 359);
  for (const bytes of messages) await assertSame(bytes);
});

const PIECES = [
  "\r\n",
  "\n",
  "\r\r\n",
  "\r",
  "--b",
  "--b--",
  "--bb",
  "--b \t",
  "--",
  "-",
  "text",
  "a=3Db=",
  "=",
  "=4",
  "=\r\n",
  "=E4",
  "QUJD",
  "QUI=",
  "QQ==QUJD",
  "Q-_U",
  " \t",
  "\u0000",
  "é",
  "Content-Type: text/html",
  "Content-Type: text/plain; charset=utf-16; format=flowed; delsp=yes",
  "Content-Type: multipart/mixed; boundary=b",
  "Content-Type: multipart/alternative; boundary=bb",
  "Content-Type: message/rfc822",
  "Content-Type: application/pdf; name=a.pdf",
  "Content-Type: text/calendar; method=REQUEST",
  "Content-Disposition: attachment",
  "Content-Transfer-Encoding: base64",
  "Content-Transfer-Encoding: quoted-printable",
  "Subject: =?utf-8?Q?=C3=A9?=",
];

test("whatever chance puts together", async () => {
  const text = fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("\n", "\r\n", "", "\n\n")), { maxLength: 40 })
    .map((pieces) => pieces.flat().join(""));
  await fc.assert(
    fc.asyncProperty(text, (each) => assertSame(Buffer.from(each))),
    { numRuns: 4_000, seed: 8 },
  );
});

test("messages cut, joined and altered anywhere", async () => {
  const messages = await messagesOf(join(CORPUS, "first.mbox.gz"));
  const some = fc.constantFrom(...messages);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const property = fc.asyncProperty(some, some, share, share, fc.constantFrom(...PIECES), (a, b, cut, at, piece) => {
    const joined = Buffer.concat([a.subarray(0, cut * a.length), b.subarray(at * b.length)]);
    const place = Math.floor(at * joined.length);
    return assertSame(Buffer.concat([joined.subarray(0, place), Buffer.from(piece), joined.subarray(place)]));
  });
  await fc.assert(property, { numRuns: 1_000, seed: 9 });
});

test("parts that nobody asks for come out empty, with their names", async () => {
  const text =
    "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nQUJD\n--b\nContent-Type: text/plain\n\nhello\n--b--\n";
  const email = await parseInBulk(Buffer.from(text), LIMITS, (type) => type.startsWith("text/"));
  assert.equal(email.text, "hello\n");
  const pdf = email.attachments[0];
  assert.ok(pdf);
  assert.deepEqual([pdf.filename, pdf.mimeType, (pdf.content as Uint8Array).length], ["a.pdf", "application/pdf", 0]);
});

// Who forwards what troubles him attaches it: is the attached message judged by itself, and told with the part where it stands?

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileOf, filesOf } from "../../test/mail-of.ts";
import { LIMITS, type MailFile, type Scanned, scanMail, wordsWithin } from "../index.ts";

const READER = "jane@parliament.uk";

const spying = (reader: string, token: string) =>
  `From: "The Guardian" <desk@guardian-wire.example>\nTo: ${reader}\nSubject: Your comment\nDate: Wed, 03 Mar 2021 09:00:00 +0000\nMessage-ID: <in-${token}@guardian-wire.example>\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>Would you comment on what the inquiry did not hear from its own staff, before we go to print this week?</p><img src="https://guardian-wire.example/o/9.gif?c=2021-03&u=${token}" width=1 height=1>\n`;

/** @param part the headers of the part @param body its body as it is sent */
const forwarded = (from: string, body: string, part = "Content-Type: message/rfc822") =>
  `From: Jane <${from}>\nTo: security@parliament.uk\nSubject: Fwd: strange\nDate: Thu, 04 Mar 2021 09:00:00 +0000\nMessage-ID: <fwd-${from}>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nPlease look at this.\n--b\n${part}\n\n${body}\n--b--\n`;

async function scanned(...files: readonly MailFile[]): Promise<Scanned[]> {
  const all = [];
  for await (const each of scanMail(filesOf(...files))) all.push(each);
  return all;
}

const base64 = (text: string) =>
  (
    Buffer.from(text)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\n");

for (const [how, part, coded] of [
  ["as it is", "Content-Type: message/rfc822", (text: string) => text],
  [
    "as a file",
    'Content-Type: message/rfc822; name="a.eml"\nContent-Disposition: attachment; filename="a.eml"',
    (text: string) => text,
  ],
  ["in base64", "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64", base64],
  [
    "as a file of no type, named as one",
    'Content-Type: application/octet-stream; name="strange.eml"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="strange.eml"',
    base64,
  ],
  [
    "as a file with a coded name and a separator before its headers",
    "Content-Type: application/x-unknown\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename*=utf-8''%C3%A9trange.EML",
    (text: string) => base64(`\ufeff\r\nFrom desk@guardian-wire.example Wed Mar  3 09:00:00 2021\n${text}`),
  ],
] as const) {
  test(`a message attached ${how} is judged by its own sender and reader`, async () => {
    const [only] = await scanned(fileOf("a.eml", forwarded(READER, coded(spying(READER, "Zq8Lm2Xk9tRp")), part)));
    const { verdict, message_id, signals } = only?.finding ?? assert.fail();
    assert.deepEqual([verdict, message_id], ["reconnaissance", `fwd-${READER}`]);
    const at = (type: string) => signals.filter((signal) => signal.type === type).map(({ where }) => where);
    assert.deepEqual(at("attached-message"), ["attached message 1"]);
    assert.deepEqual(at("display-name"), ["attached message 1: From"]);
    assert.deepEqual(at("sender-unknown"), ["From"]);
    assert.deepEqual(at("beacon"), ["https://guardian-wire.example/o/9.gif?c=2021-03&u=Zq8Lm2Xk9tRp"]);
    assert.deepEqual(
      signals.filter(({ type }) => type === "identifier").map(({ detail }) => detail),
      ["Zq8Lm2Xk9tRp"],
    );
    assert.ok(only?.reasons.every((reason) => reason.startsWith("attached message 1: ")));
    assert.deepEqual([only?.dueTo?.from, only?.dueTo?.recipients], ["desk@guardian-wire.example", [READER]]);
  });
}

test("a file that is only named as a message is none, and a message named otherwise stays a file", async () => {
  for (const [name, body] of [
    ["notes.eml", `Subject: what we spoke of\n\n${spying(READER, "Zq8Lm2Xk9tRp")}`],
    ["notes.txt", spying(READER, "Zq8Lm2Xk9tRp")],
  ] as const) {
    const part = `Content-Type: application/octet-stream; name="${name}"\nContent-Transfer-Encoding: base64`;
    const [only] = await scanned(fileOf("a.eml", forwarded(READER, base64(body), part)));
    assert.deepEqual([only?.finding.verdict, only?.signs?.attached], ["clear", undefined], name);
  }
});

test("what Outlook keeps is said to be unread, attached or by itself", async () => {
  const part = 'Content-Type: application/octet-stream; name="strange.msg"\nContent-Transfer-Encoding: base64';
  const compound = Buffer.from("d0cf11e0a1b11ae1000000000000", "hex");
  const [attached, file, store] = await scanned(
    fileOf("a.eml", forwarded(READER, compound.toString("base64"), part)),
    fileOf("strange.msg", compound),
    fileOf("all.pst", "!BDN1234"),
  );
  assert.equal(attached?.finding.error?.code, "MESSAGE_OUTLOOK_ATTACHED");
  assert.equal(attached?.finding.message_id, `fwd-${READER}`);
  assert.deepEqual(
    [file, store].map((each) => each?.finding.error?.code),
    ["MAIL_OUTLOOK", "MAIL_OUTLOOK"],
  );
});

test("what two readers forward proves what tells them apart", async () => {
  const [one] = await scanned(
    fileOf("a.eml", forwarded(READER, spying(READER, "march-one"))),
    fileOf("b.eml", forwarded("tom@parliament.uk", spying("tom@parliament.uk", "april-two"))),
  );
  const identifiers = one?.finding.signals.filter(({ type }) => type === "identifier").map(({ detail }) => detail);
  assert.deepEqual(identifiers, ["march-one"]);
});

test("messages within messages are told by their numbers; a clear one adds nothing", async () => {
  const inner = forwarded("tom@parliament.uk", spying("tom@parliament.uk", "Zq8Lm2Xk9tRp")).replaceAll("--b", "--c");
  const [only] = await scanned(fileOf("a.eml", forwarded(READER, inner.replace("boundary=b", "boundary=c"))));
  assert.equal(only?.finding.verdict, "reconnaissance");
  const places = only?.finding.signals.filter(({ type }) => type === "attached-message").map(({ where }) => where);
  assert.deepEqual(places, ["attached message 1", "attached message 1.1"]);
  const plain = "From: a@mill.example\nTo: jane@parliament.uk\nSubject: hello\n\nhello\n";
  const [clear] = await scanned(fileOf("a.eml", forwarded(READER, plain)));
  assert.equal(clear?.finding.verdict, "clear");
  assert.deepEqual(
    clear?.finding.signals.filter(({ where }) => where.startsWith("attached")),
    [],
  );
});

test("too many attached messages are counted, and the first are judged", async () => {
  const parts = Array.from({ length: LIMITS.attachedMax + 1 }, () => spying(READER, "Zq8Lm2Xk9tRp"));
  const body = parts.join("\n--b\nContent-Type: message/rfc822\n\n");
  const [only] = await scanned(fileOf("a.eml", forwarded(READER, body)));
  assert.equal(only?.finding.verdict, "reconnaissance");
  assert.equal(only?.finding.error?.code, "MESSAGE_ATTACHED_EXCESSIVE");
  const told = only?.finding.signals.filter(({ type }) => type === "attached-message");
  assert.equal(told?.length, LIMITS.attachedMax);
});

test("who shows a message can show those within it, each under its number", async () => {
  const inner = forwarded("tom@parliament.uk", spying("tom@parliament.uk", "Zq8Lm2Xk9tRp")).replaceAll("--b", "--c");
  const bytes = Buffer.from(forwarded(READER, inner.replace("boundary=b", "boundary=c")));
  const { html, text } = await wordsWithin({ file: "a.eml", offset: 0, bytes });
  const shown = html.replace(/<[^>]+>/g, " ");
  assert.match(
    shown,
    /Please look at this\.[\s\S]+Attached message 1: [\s\S]+Attached message 1\.1: [\s\S]+Would you comment/,
  );
  assert.match(html, /<img src="https:\/\/guardian-wire\.example/);
  assert.match(
    text,
    /Attached message 1\.1: "Your comment", from The Guardian <desk@guardian-wire\.example> to tom@parliament\.uk/,
  );
});

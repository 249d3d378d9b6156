// What is found in mailboxes, without a single connection: a message written here, our own corpus with its labels, and 359 real messages.

import assert from "node:assert/strict";
import dns from "node:dns";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openPaths, scanMail } from "../index.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror with mail" : false;
const CORPUS = join(import.meta.dirname, "../../test/corpus");

function refused(): never {
  throw new Error("mail must not speak to the network");
}
// Whatever would connect or look up a name fails the test that did it.
Socket.prototype.connect = refused as unknown as Socket["connect"];
dns.lookup = refused as unknown as typeof dns.lookup;
dns.promises.resolveTxt = refused as unknown as typeof dns.promises.resolveTxt;

async function scanned(...paths: string[]) {
  const findings = [];
  for await (const { finding } of scanMail(openPaths(paths))) findings.push(finding);
  return findings;
}

test("a pixel that nobody is meant to see, and what it tells of the reader", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "mail-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "one.eml");
  const link = "https://t.lamp.example/open?u=amFuZUBtdXNldW0uZXhhbXBsZQ";
  writeFileSync(
    path,
    `From: News <news@lamp.example>\nTo: jane@museum.example\nSubject: Lamps\nMessage-ID: <1@lamp.example>\nContent-Type: text/html\n\n<p>Hello</p><img width="1" src="${link}" height=1>\n`,
  );
  const [finding] = await scanned(path);
  assert.deepEqual([finding?.message_id, finding?.verdict], ["1@lamp.example", "tracking"]);
  const beacon = finding?.signals.find(({ type }) => type === "beacon");
  assert.equal(beacon?.where, link);
  const identifier = finding?.signals.find(({ type }) => type === "identifier");
  assert.deepEqual([identifier?.where, identifier?.detail], [link, "amFuZUBtdXNldW0uZXhhbXBsZQ"]);
});

test("our own corpus: reconnaissance is told from marketing, identifiers are found", async () => {
  const lines = readFileSync(join(CORPUS, "own-labels.ndjson"), "utf8").trim().split("\n");
  const labels = new Map(lines.map((line) => JSON.parse(line)).map((label) => [label.message_id, label]));
  const findings = await scanned(join(CORPUS, "own.mbox.gz"));
  assert.equal(findings.length, labels.size);
  let [right, wrong, missed, verdicts] = [0, 0, 0, 0];
  for (const { message_id, verdict, signals } of findings) {
    const label = labels.get(message_id);
    const wanted = new Set<string>(label.identifiers);
    const got = new Set(signals.filter(({ type }) => type === "identifier").map(({ detail }) => detail));
    const shared = [...got].filter((each) => wanted.has(each)).length;
    right += shared;
    wrong += got.size - shared;
    missed += wanted.size - shared;
    if (verdict === label.verdict) verdicts += 1;
    // Nobody's newsletter is called a state's reconnaissance.
    if (label.verdict !== "reconnaissance") assert.notEqual(verdict, "reconnaissance", message_id ?? "");
  }
  const f1 = (2 * right) / (2 * right + wrong + missed);
  assert.ok(f1 >= 0.9, `identifiers F1 ${f1.toFixed(3)}`);
  assert.ok(verdicts / findings.length >= 0.95, `${verdicts} of ${findings.length} verdicts`);
});

test("359 real messages are read, and none is called reconnaissance", { skip }, async () => {
  const findings = await scanned(join(MIRROR ?? "", "mail/spamassassin-sample.tar.gz"));
  assert.equal(findings.length, 359);
  assert.deepEqual(
    findings.filter(({ verdict }) => verdict === "reconnaissance").map(({ file }) => file),
    [],
  );
});

// What is found in mailboxes, without a single connection: a message written here, our own corpus with its labels, and 359 real messages.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import dns from "node:dns";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { f1, precision, readLabels, recall, scoreOf, shown } from "../../test/scoring.ts";
import { openPaths, scanMail } from "../index.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror with mail" : false;
const CORPUS = join(import.meta.dirname, "../../test/corpus");

function digest(url: string): string {
  return createHash("sha256").update(url).digest("hex").slice(0, 16);
}

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

for (const set of ["own", "first", "second", "fresh", "unseen", "blind"]) {
  for (const [copies, floor] of [
    ["all", 0.95],
    ["one", 0.8],
  ] as const) {
    test(`our own messages, ${set}, with ${copies} of their copies`, async () => {
      const labels = readLabels(readFileSync(join(CORPUS, `${set}-labels.ndjson`), "utf8"));
      const score = await scoreOf(() => openPaths([join(CORPUS, `${set}.mbox.gz`)]), labels, copies);
      assert.equal(score.messages, labels.size);
      // Nobody's newsletter is called a state's reconnaissance.
      assert.deepEqual(score.falseAlarms, []);
      assert.ok(recall(score.beacons) >= 0.97 && precision(score.beacons) >= 0.95, shown(score));
      assert.ok(f1(score.identifiers) >= floor, shown(score));
      assert.ok(score.verdicts / score.messages >= 0.95, shown(score));
    });
  }
}

test("359 real messages: their beacons are those labelled by hand, and none is called reconnaissance", {
  skip,
}, async () => {
  const lines = readFileSync(join(CORPUS, "../labels/real-beacons.csv"), "utf8").trim().split("\n").slice(1);
  const wanted = new Set(lines.map((line) => line.split(",").slice(0, 2).join(" ")));
  const findings = await scanned(join(MIRROR ?? "", "mail/spamassassin-sample.tar.gz"));
  assert.equal(findings.length, 359);
  const got = new Set(
    findings.flatMap(({ file, signals }) =>
      signals
        .filter(({ type }) => type === "beacon")
        .map(({ where }) => `${file.split("/").slice(-2).join("/")} ${digest(where)}`),
    ),
  );
  const right = [...got].filter((each) => wanted.has(each)).length;
  assert.ok(right / wanted.size >= 0.97, `recall ${right} of ${wanted.size}`);
  assert.ok(right / got.size >= 0.95, `precision ${right} of ${got.size}`);
  assert.deepEqual(
    findings.filter(({ verdict }) => verdict === "reconnaissance").map(({ file }) => file),
    [],
  );
});

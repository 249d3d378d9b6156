// Do bodies go when their time is over, and not before, and does the log say so ever after?

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { canonicalBytes } from "./entries/envelope.ts";
import { openLedger } from "./open-ledger.ts";
import { recallEntry } from "./read-log.ts";
import { dueDisposals, RETENTION_DEFAULTS } from "./retention.ts";
import { verifyLog } from "./verify/verify-log.ts";

function temporary(t: { after(work: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), "retention-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("the defaults name their law", () => {
  assert.ok(RETENTION_DEFAULTS.ofac.every(({ years, source }) => years === 10 && source.includes("31 CFR 501.601")));
  assert.ok(RETENTION_DEFAULTS.uk.every(({ years, source }) => years === 5 && source.includes("SI 2017/692")));
  for (const rules of Object.values(RETENTION_DEFAULTS)) assert.ok(rules.every(({ type }) => type !== "policy"));
});

test("bodies older than the rule go, those under a hold stay, and verify still passes", async (t) => {
  const folder = temporary(t);
  let now = new Date("2024-03-25T12:00:00.000Z");
  const ledger = await openLedger(folder, { origin: "example.com/ledger", now: () => now });
  const enter = (subject: string) =>
    ledger.append({
      type: "screening",
      actor: "local",
      subject,
      body: canonicalBytes({ subject, secret: "Zephyrine" }),
    });
  for (const subject of ["a", "b", "a", "held"]) await enter(subject);
  await ledger.append({ type: "sign-in", actor: "u1" });
  now = new Date("2031-01-01T00:00:00.000Z");
  await enter("a");
  const { files, keys } = ledger;
  const due = (on: string, rule: keyof typeof RETENTION_DEFAULTS) =>
    dueDisposals(files, ledger.size, keys.bodies, {
      rules: RETENTION_DEFAULTS[rule],
      now: new Date(on),
      holds: ["held"],
    });
  await ledger.publish();
  assert.deepEqual(await due("2029-03-25T11:59:59.999Z", "uk"), []);
  assert.deepEqual(await due("2034-03-25T11:59:59.999Z", "ofac"), []);
  const disposals = await due("2034-03-25T12:00:00.000Z", "ofac");
  assert.deepEqual(
    disposals.map(({ ground, entries }) => ({ ground, entries })),
    [{ ground: "retention", entries: [[0, 2]] }],
  );
  now = new Date("2034-04-01T08:00:00.000Z");
  for (const disposal of disposals) await ledger.dispose(disposal, "u1");
  assert.deepEqual(await due("2034-04-02T00:00:00.000Z", "ofac"), [], "nothing is disposed of twice");

  for (const entry of [0, 1, 2]) {
    const recalled = await recallEntry(files, entry, ledger.size, keys.bodies);
    assert.equal(recalled.state === "disposed" && recalled.on, "2034-04-01T08:00:00.000Z");
    assert.equal(recalled.state === "disposed" && recalled.by, 6);
  }
  for (const entry of [3, 5]) assert.equal((await recallEntry(files, entry, 7, keys.bodies)).state, "body");
  // The key of "b" is gone with its only body; that of "a" was needed by entry 5 and is its own.
  const rows = readFileSync(join(folder, "keys/000"));
  const zeroRows = Array.from({ length: rows.length / 96 }, (_, slot) => rows.subarray(slot * 96, slot * 96 + 96)).map(
    (row) => row.every((byte) => byte === 0),
  );
  assert.deepEqual(zeroRows, [false, true, false]);
  await ledger.close();
  const { faults, bodies } = await verifyLog(files, keys.signer.verifier);
  assert.deepEqual([faults, bodies], [[], { present: 2, disposed: 3 }]);
});

test("a subject's key goes with the last body that it sealed, and later ones get another", async (t) => {
  const folder = temporary(t);
  const ledger = await openLedger(folder);
  const enter = () => ledger.append({ type: "alert", actor: "u", subject: "a", body: canonicalBytes("x") });
  await enter();
  const [, , third] = await Promise.all([
    ledger.dispose({ ground: "request", entries: [[0, 0]], reason: "asked" }, "u"),
    enter(),
    enter(),
  ]);
  await ledger.publish();
  const { files, keys } = ledger;
  assert.equal((await recallEntry(files, third.entry, ledger.size, keys.bodies)).state, "body");
  assert.equal((await recallEntry(files, 0, ledger.size, keys.bodies)).state, "disposed");
  await assert.rejects(ledger.dispose({ ground: "request", entries: [[99, 99]], reason: "asked" }, "u"), {
    code: "LEDGER_NO_ENTRY",
  });
  await assert.rejects(ledger.dispose({ ground: "request", entries: [], reason: "asked" }, "u"), {
    code: "LEDGER_ENTRY_INVALID",
  });
  await ledger.close();
  assert.deepEqual((await verifyLog(files, keys.signer.verifier)).faults, []);
});

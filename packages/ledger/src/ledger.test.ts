import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { canonicalBytes } from "./entries/envelope.ts";
import { verifyInclusion } from "./merkle/proofs.ts";
import { openLedger } from "./open-ledger.ts";
import { proveEntry, readCheckpoint, recallEntry } from "./read-log.ts";

function temporary(t: { after(work: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("what was appended is read, proven and recalled, now and after it was opened again", async (t) => {
  const folder = temporary(t);
  const count = 5_000;
  const body = (entry: number) => canonicalBytes({ entry, answer: "clear" });
  let ledger = await openLedger(folder, { origin: "example.com/ledger" });
  const appended = await Promise.all(
    Array.from({ length: count }, (_, entry) =>
      ledger.append({ type: "screening", actor: "local", subject: `customer-${entry % 700}`, body: body(entry) }),
    ),
  );
  assert.deepEqual(
    appended.map(({ entry }) => entry),
    Array.from({ length: count }, (_, entry) => entry),
  );
  await ledger.close();
  ledger = await openLedger(folder);
  assert.equal(ledger.size, count);
  await ledger.append({ type: "sign-in", actor: "user-1" });
  await ledger.publish();
  const checkpoint = await readCheckpoint(ledger.files, ledger.keys.signer.verifier);
  assert.equal(checkpoint.size, count + 1);
  for (const entry of [0, 1, 255, 256, 4_095, 4_096, count - 1]) {
    const proof = await proveEntry(ledger.files, entry, checkpoint);
    assert.ok(verifyInclusion(proof.hashes, proof.leaf, entry, checkpoint.size, checkpoint.root), `${entry}`);
    const recalled = await recallEntry(ledger.files, entry, checkpoint.size, ledger.keys.bodies);
    assert.deepEqual(recalled.state === "body" && Buffer.from(recalled.body), body(entry));
  }
  assert.equal((await recallEntry(ledger.files, count, count + 1, ledger.keys.bodies)).state, "no-body");
  await assert.rejects(openLedger(folder), { code: "LEDGER_LOCKED" });
  await ledger.close();
});

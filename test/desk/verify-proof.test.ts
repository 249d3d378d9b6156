// Does the browser's check of a proof say what the ledger itself would, and see everything that was altered?

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Ledger, openCheckpoint, openLedger, proveEntry, toBase64, VERIFIER_KEY } from "@portcullis/ledger";
import fc from "fast-check";
import { checkProof } from "../../packages/desk/src/pages/ledger/verify-proof.ts";

const ENTRIES = 21;
const folder = mkdtempSync(join(tmpdir(), "portcullis-proof-"));
let ledger: Ledger;

before(async () => {
  ledger = await openLedger(folder);
  for (let at = 0; at < ENTRIES; at += 1) {
    await ledger.append({ type: "screening", actor: "local", subject: `s${at}`, body: Buffer.from(`body ${at}`) });
  }
});
after(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the service answers for an entry. */
async function shown(entry: number) {
  const note = await ledger.publish();
  const checkpoint = openCheckpoint(Buffer.from(note), ledger.keys.signer.verifier);
  const { bytes, hashes } = await proveEntry(ledger.files, entry, checkpoint);
  const proof = {
    index: entry,
    size: checkpoint.size,
    root_base64: toBase64(checkpoint.root),
    path: hashes.map(toBase64),
    checkpoint: note,
    verifier_key: ((await ledger.files.read(VERIFIER_KEY)) ?? Buffer.from("")).toString("utf8").trim(),
  };
  return { bytes: toBase64(bytes), proof };
}

function flipped(base64: string): string {
  const bytes = Buffer.from(base64, "base64");
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  return bytes.toString("base64");
}

const isProven = async (bytes: string, proof: Parameters<typeof checkProof>[1]) =>
  (await checkProof(bytes, proof)).every(({ isRight }) => isRight);

test("every entry is proven from its bytes alone", async () => {
  for (let entry = 0; entry < ENTRIES; entry += 1) {
    const { bytes, proof } = await shown(entry);
    assert.ok(await isProven(bytes, proof), `entry ${entry}`);
  }
});

test("a flipped bit of the entry, of any hash, of root or signature, another place or another key: none is proven", async () => {
  const { bytes, proof } = await shown(12);
  assert.ok(!(await isProven(flipped(bytes), proof)));
  for (const at of proof.path.keys()) {
    const path = proof.path.map((hash, other) => (other === at ? flipped(hash) : hash));
    assert.ok(!(await isProven(bytes, { ...proof, path })), `hash ${at}`);
  }
  assert.ok(!(await isProven(bytes, { ...proof, path: proof.path.slice(1) })));
  assert.ok(!(await isProven(bytes, { ...proof, index: 11 })));
  assert.ok(!(await isProven(bytes, { ...proof, size: proof.size - 1 })));
  const lines = proof.checkpoint.split("\n");
  for (const at of [1, 2]) {
    const altered = lines.map((line, other) => (other !== at ? line : at === 1 ? "22" : flipped(line))).join("\n");
    assert.ok(!(await isProven(bytes, { ...proof, checkpoint: altered })), `line ${at}`);
  }
  // The key itself may hold a plus sign.
  const otherId = proof.verifier_key.replace(/^([^+]+)\+[0-9a-f]{8}\+/, "$1+00000000+");
  assert.ok(!(await isProven(bytes, { ...proof, verifier_key: otherId })));
  const signature = proof.checkpoint.replace(/(\S+)\n$/, (_, text: string) => `${flipped(text)}\n`);
  assert.ok(!(await isProven(bytes, { ...proof, checkpoint: signature })));
});

test("whatever stands in place of a part, the answer is no, and never a failure", async () => {
  const { bytes, proof } = await shown(12);
  const lines = proof.checkpoint.split("\n");
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async (other) => {
      const line = (at: number) => lines.map((own, each) => (each === at ? other : own)).join("\n");
      const signature = proof.checkpoint.replace(/(\S+)\n$/, () => `${other}\n`);
      assert.ok(!(await isProven(other, proof)));
      assert.ok(!(await isProven(bytes, { ...proof, path: [other, ...proof.path.slice(1)] })));
      assert.ok(!(await isProven(bytes, { ...proof, checkpoint: line(2) })));
      assert.ok(!(await isProven(bytes, { ...proof, checkpoint: signature })));
      assert.ok(!(await isProven(bytes, { ...proof, verifier_key: other })));
      assert.ok(!(await isProven(bytes, { ...proof, verifier_key: `log+00000000+${other}` })));
    }),
    { numRuns: 300 },
  );
});

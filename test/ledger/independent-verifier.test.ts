// Do a verifier that shares nothing with the package and the package itself say the same of a log, its proofs and its cosignatures?

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import {
  canonicalBytes,
  keepCosignature,
  newestCosigned,
  newWitnessKey,
  openLedger,
  proveEntry,
  readCheckpoint,
  requestFor,
  toBase64,
  verifyLog,
  witnessRequest,
} from "@portcullis/ledger";
import { formatVerifierKey } from "../../packages/ledger/src/notes/note-key.ts";
import { readHead, readKey, verifyProof, verifyWholeLog } from "./independent-verifier.ts";

function temporary(t: { after(work: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), "independent-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("logs of every awkward size are verified by both", async (t) => {
  const folder = temporary(t);
  for (const size of [1, 2, 3, 255, 256, 257, 511, 512, 700, 4_097]) {
    const ledger = await openLedger(folder, { origin: "example.com/ledger" });
    const body = canonicalBytes({ size });
    await Promise.all(
      Array.from({ length: size - ledger.size }, () =>
        ledger.append({ type: "screening", actor: "local", subject: "s", body }),
      ),
    );
    await ledger.close();
    const vkey = readFileSync(join(folder, "log.vkey"), "utf8");
    const { head, entries } = verifyWholeLog(folder, vkey);
    assert.equal(head.size, size);
    assert.equal(entries.length, size);
    const report = await verifyLog(ledger.files, ledger.keys.signer.verifier);
    assert.deepEqual([report.faults, report.root], [[], head.root.toString("hex")]);
    const checkpoint = await readCheckpoint(ledger.files, ledger.keys.signer.verifier);
    for (const entry of new Set([0, size >> 1, size - 1])) {
      const { bytes, hashes } = await proveEntry(ledger.files, entry, checkpoint);
      const note = readFileSync(join(folder, "checkpoint"), "utf8");
      const lines = ["c2sp.org/tlog-proof@v1", `index ${entry}`, ...hashes.map(toBase64)];
      const proof = `${lines.join("\n")}\n\n${note}`;
      assert.deepEqual(entries[entry], Buffer.from(bytes));
      assert.equal(verifyProof(proof, Buffer.from(bytes), vkey).size, size);
      assert.throws(() => verifyProof(proof, Buffer.from(`${bytes}x`), vkey), /wrong/);
    }
  }
});

test("a witness's cosignature is one by the specification, and is kept with the log", async (t) => {
  const folder = temporary(t);
  const ledger = await openLedger(join(folder, "ledger"), { origin: "example.com/ledger" });
  const log = ledger.keys.signer.verifier;
  const witness = newWitnessKey("witness.example.com/w1");
  const memory = join(folder, "witness", "seen");
  for (const [round, count] of [3, 300, 0].entries()) {
    for (let entry = 0; entry < count; entry += 1) await ledger.append({ type: "sign-in", actor: "user-1" });
    const note = await ledger.publish();
    const checkpoint = await readCheckpoint(ledger.files, log);
    const seen = (await newestCosigned(ledger.files, log))?.checkpoint.size ?? 0;
    const request = await requestFor(ledger.files, checkpoint, note, seen);
    const time = 1_700_000_000 + round;
    const answer = await witnessRequest(request, log, witness, memory, time);
    await keepCosignature(ledger.files, log, note, answer, witness.verifier);
    const cosigned = await newestCosigned(ledger.files, log);
    const head = readHead(cosigned?.note ?? "", readKey(formatVerifierKey(witness.verifier)));
    assert.equal(head.size, ledger.size);
    assert.equal(head.times.at(-1), time);
  }
  await ledger.close();
  const report = await verifyLog(ledger.files, log);
  assert.deepEqual([report.faults, report.cosigned], [[], { checkpoints: 2, size: 303 }]);
});

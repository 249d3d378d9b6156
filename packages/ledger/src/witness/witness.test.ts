// Does a witness cosign only what continues the log that it has seen?

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { newWitnessKey } from "../notes/note-key.ts";
import { openLedger } from "../open-ledger.ts";
import { readCheckpoint } from "../read-log.ts";
import { keepCosignature, newestCosigned, requestFor } from "./cosigned-checkpoints.ts";
import { witnessRequest } from "./witness.ts";
import { parseWitnessRequest } from "./witness-request.ts";

const WITNESS = newWitnessKey("witness.example.com/w1");

async function logWith(folder: string, count: number, seed: string) {
  const ledger = await openLedger(folder, { origin: "example.com/ledger" });
  for (let entry = 0; entry < count; entry += 1) await ledger.append({ type: "sign-in", actor: seed });
  const note = await ledger.publish();
  return { ledger, note, log: ledger.keys.signer.verifier };
}

function temporary(t: { after(work: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), "witness-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const requested = async ({ ledger, note, log }: Awaited<ReturnType<typeof logWith>>, old: number) =>
  requestFor(ledger.files, await readCheckpoint(ledger.files, log), note, old);

test("first sight, growth, and the same again; never backwards, never another log", async (t) => {
  const folder = temporary(t);
  const memory = join(folder, "deep", "memory");
  const at3 = await logWith(join(folder, "a"), 3, "first");
  const { log } = at3;
  await witnessRequest(await requested(at3, 0), log, WITNESS, memory);
  const early = await requested(at3, 3);
  await at3.ledger.append({ type: "sign-in", actor: "first" });
  const at4 = { ...at3, note: await at3.ledger.publish() };
  await assert.rejects(witnessRequest(await requested(at4, 0), log, WITNESS, memory), {
    code: "LEDGER_WITNESS_BEHIND",
    details: { seen: 3 },
  });
  await witnessRequest(await requested(at4, 3), log, WITNESS, memory);
  await witnessRequest(await requested(at4, 4), log, WITNESS, memory);
  await assert.rejects(witnessRequest(early, log, WITNESS, memory), { code: "LEDGER_WITNESS_BEHIND" });
  await at4.ledger.close();

  // The log rewritten under the same key, longer than what was seen.
  rmSync(join(folder, "b"), { recursive: true, force: true });
  const keyFile = join(folder, "a", "ledger.key");
  const rewritten = await openLedger(join(folder, "b"), { keyFile });
  for (let entry = 0; entry < 9; entry += 1) await rewritten.append({ type: "sign-in", actor: "second" });
  const note = await rewritten.publish();
  const forged = await requested({ ledger: rewritten, note, log }, 4);
  await assert.rejects(witnessRequest(forged, log, WITNESS, memory), { code: "LEDGER_FORKED" });
  await rewritten.close();
  assert.match(readFileSync(memory, "utf8"), /^example\.com\/ledger\n4\n/);
});

test("a memory that was altered is not believed", async (t) => {
  const folder = temporary(t);
  const memory = join(folder, "memory");
  const at3 = await logWith(join(folder, "a"), 3, "first");
  await witnessRequest(await requested(at3, 0), at3.log, WITNESS, memory);
  writeFileSync(memory, at3.note);
  await assert.rejects(witnessRequest(await requested(at3, 3), at3.log, WITNESS, memory), {
    code: "LEDGER_COSIGNATURE_INVALID",
  });
  await at3.ledger.close();
});

test("a log keeps only cosignatures that are right, of its own checkpoints", async (t) => {
  const folder = temporary(t);
  const one = await logWith(join(folder, "a"), 3, "first");
  const answer = await witnessRequest(await requested(one, 0), one.log, WITNESS, join(folder, "memory"));
  const { files } = one.ledger;
  const other = newWitnessKey("witness.example.com/w2");
  await assert.rejects(keepCosignature(files, one.log, one.note, answer, other.verifier), {
    code: "LEDGER_COSIGNATURE_INVALID",
  });
  await keepCosignature(files, one.log, one.note, answer, WITNESS.verifier);
  await keepCosignature(files, one.log, one.note, answer, WITNESS.verifier);
  const second = await witnessRequest(await requested(one, 0), one.log, other, join(folder, "memory-2"));
  await keepCosignature(files, one.log, one.note, second, other.verifier);
  const cosigned = await newestCosigned(files, one.log);
  assert.deepEqual(
    cosigned?.cosignatures.map(({ witness }) => witness.name),
    ["witness.example.com/w1", "witness.example.com/w2"],
  );
  const stranger = await openLedger(join(folder, "b"), { keyFile: join(folder, "a", "ledger.key") });
  await stranger.append({ type: "sign-in", actor: "second" });
  await stranger.publish();
  await assert.rejects(keepCosignature(stranger.files, one.log, one.note, answer, WITNESS.verifier), {
    code: "LEDGER_FORKED",
  });
  await assert.rejects(requested(one, 4), { code: "LEDGER_NO_ENTRY" });
  await stranger.close();
  await one.ledger.close();
});

test("what is no request is refused", () => {
  const hash = `${Buffer.alloc(32).toString("base64")}\n`;
  parseWitnessRequest(`old 0\n${hash.repeat(63)}\nnote`);
  for (const text of [
    "",
    "old 0\n",
    "old 01\n\nnote",
    "old -1\n\nnote",
    "old 9999999999999999\n\nnote",
    "size 0\n\nnote",
    "old 0\nAAAA\n\nnote",
    `old 0\n${hash.repeat(64)}\nnote`,
    `old 0\n\n${"x".repeat(1_000_000)}`,
  ]) {
    assert.throws(() => parseWitnessRequest(text), { code: "LEDGER_REQUEST_INVALID" }, text.slice(0, 40));
  }
});

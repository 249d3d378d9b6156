// What is left of a ledger whose writer was killed? Runs the writer, kills it, and holds what it told against what is there: before
// anybody opens it again, and after.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type EntryRange,
  encodeEnvelope,
  nodeFiles,
  openLedger,
  parseVerifierKey,
  recallAll,
  verifyLog,
} from "@portcullis/ledger";
import { rootAt } from "../../packages/ledger/src/merkle/proofs.ts";
import { subtreesOf } from "../../packages/ledger/src/merkle/tile-hashes.ts";
import { openCheckpoint } from "../../packages/ledger/src/notes/checkpoint.ts";

/** What the writers of a ledger told, over all their lives. */
export interface Told {
  readonly entries: Map<number, { readonly bytes: string; readonly characters: number }>;
  readonly asked: EntryRange[];
  readonly disposed: EntryRange[];
  readonly checkpoints: string[];
}

export function nothingTold(): Told {
  return { entries: new Map(), asked: [], disposed: [], checkpoints: [] };
}

export interface Life {
  readonly seed: number;
  readonly steps: number;
  /** The change to the disk at which the writer kills itself. */
  readonly killAt?: number;
  /** Milliseconds after it opened the ledger when it is killed. */
  readonly killAfterMs?: number;
}

function hear(line: string, told: Told): void {
  const [word, first = "", second = "", third = ""] = line.split(" ");
  if (word === "entry") told.entries.set(Number(first), { bytes: second, characters: Number(third) });
  else if (word === "asks") told.asked.push([Number(first), Number(second)]);
  else if (word === "disposed") told.disposed.push([Number(first), Number(second)]);
  else if (word === "checkpoint") told.checkpoints.push(JSON.parse(line.slice("checkpoint ".length)) as string);
}

/** One life of a writer. @returns how many changes it made when it came to its end, else undefined: it was killed */
export async function live(folder: string, { seed, steps, killAt = 0, killAfterMs }: Life, told: Told) {
  const script = join(import.meta.dirname, "writer-child.ts");
  const child = spawn(process.execPath, [
    "--conditions=portcullis-source",
    script,
    folder,
    String(seed),
    String(steps),
    String(killAt),
  ]);
  let rest = "";
  let changes: number | undefined;
  let complaint = "";
  child.stderr.on("data", (bytes: Buffer) => {
    complaint += bytes.toString("utf8");
  });
  child.stdout.on("data", (bytes: Buffer) => {
    const lines = `${rest}${bytes.toString("utf8")}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      hear(line, told);
      if (line.startsWith("open") && killAfterMs !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfterMs);
      if (line.startsWith("closed")) changes = Number(line.split(" ")[1]);
    }
  });
  const signal = await new Promise((resolve) => child.on("close", (_code, by) => resolve(by)));
  assert.ok(changes !== undefined || signal === "SIGKILL", `the writer failed: ${complaint}`);
  return changes;
}

const within = (entry: number, ranges: readonly EntryRange[]) =>
  ranges.some(([from, to]) => from <= entry && entry <= to);

/** What an auditor sees who comes before anybody opens the ledger again. */
export async function checkAsLeft(folder: string): Promise<void> {
  const files = nodeFiles(folder);
  if ((await files.read("checkpoint")) === undefined) return;
  const key = parseVerifierKey(readFileSync(join(folder, "log.vkey"), "utf8"));
  const { faults } = await verifyLog(files, key);
  assert.deepEqual(faults, [], "as the writer left it");
}

/** Opens the ledger again: everything that was told is there. */
export async function checkReopened(folder: string, told: Told): Promise<void> {
  const ledger = await openLedger(folder, { publishAfterMs: 1 });
  const { files, keys, size } = ledger;
  let found = 0;
  for await (const recalled of recallAll(files, size, keys.bodies)) {
    const entry = told.entries.get(recalled.entry);
    if (entry === undefined) continue;
    found += 1;
    assert.equal(encodeEnvelope(recalled.envelope).toString("base64"), entry.bytes, `entry ${recalled.entry}`);
    if (recalled.state === "body") {
      assert.ok(!within(recalled.entry, told.disposed), `${recalled.entry} was disposed of and is there`);
      assert.equal(recalled.body.length, entry.characters + '{"text":""}'.length);
    } else assert.ok(within(recalled.entry, told.asked), `the body of ${recalled.entry} is gone`);
  }
  assert.equal(found, told.entries.size, "an acknowledged entry is not there");
  for (const note of told.checkpoints) {
    const seen = openCheckpoint(note, keys.signer.verifier);
    const root = await rootAt(seen.size, subtreesOf(files.read, size));
    assert.deepEqual(Buffer.from(root), Buffer.from(seen.root), `the log of ${seen.size} entries is another`);
  }
  await ledger.close();
  const { faults } = await verifyLog(files, keys.signer.verifier);
  assert.deepEqual(faults, [], "after it was opened and closed");
}

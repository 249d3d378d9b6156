// Does a ledger keep what it acknowledged on a disk that forgets whatever was not synced? The power goes at any change, also while it is
// being opened again; then everything acknowledged is there, and every checkpoint that anybody saw is still the log's own.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  canonicalBytes,
  type Disposal,
  encodeEnvelope,
  type LedgerFiles,
  recallAll,
  verifyLog,
} from "@portcullis/ledger";
import { newLedgerKeys } from "../../packages/ledger/src/files/ledger-keys.ts";
import type { Ledger } from "../../packages/ledger/src/ledger.ts";
import { rootAt } from "../../packages/ledger/src/merkle/proofs.ts";
import { subtreesOf } from "../../packages/ledger/src/merkle/tile-hashes.ts";
import { openCheckpoint } from "../../packages/ledger/src/notes/checkpoint.ts";
import { openLedgerFiles } from "../../packages/ledger/src/open-ledger.ts";
import { ForgetfulDisk, PowerCut, seeded } from "./forgetful-files.ts";

/** More by command: `PORTCULLIS_POWER_CUTS=2000 npm test -- test/ledger/power-cut.test.ts`. */
const ROUNDS = Number(process.env["PORTCULLIS_POWER_CUTS"] ?? 40);
const KEYS = newLedgerKeys("example.com/ledger");
const OPTIONS = { publishAfterMs: 0, journalBytesMax: 30_000 };

interface Seen {
  /** What was acknowledged: bytes of the entry, and its body. */
  readonly entries: Map<number, { readonly bytes: Uint8Array; readonly body: Buffer }>;
  readonly asked: Disposal[];
  readonly disposed: Disposal[];
  /** Size → root of checkpoints that were in the folder. */
  readonly checkpoints: Map<number, string>;
}

function see(seen: Seen, note: string): void {
  const { size, root } = openCheckpoint(note, KEYS.signer.verifier);
  const hex = Buffer.from(root).toString("hex");
  assert.equal(seen.checkpoints.get(size) ?? hex, hex, `two different logs of ${size} entries were signed`);
  seen.checkpoints.set(size, hex);
}

async function burst(ledger: Ledger, seen: Seen, random: (below: number) => number): Promise<void> {
  const count = 1 + random(random(3) === 0 ? 150 : 12);
  await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const body = canonicalBytes({ at, text: "x".repeat(random(900)) });
      const { entry, bytes } = await ledger.append({
        type: "screening",
        actor: "local",
        subject: `s${random(9)}`,
        body,
      });
      seen.entries.set(entry, { bytes, body });
    }),
  );
}

async function disposeSome(ledger: Ledger, seen: Seen, random: (below: number) => number): Promise<void> {
  const from = random(ledger.size);
  const disposal: Disposal = {
    ground: "request",
    entries: [[from, Math.min(ledger.size - 1, from + random(20))]],
    reason: "asked",
  };
  seen.asked.push(disposal);
  await ledger.dispose(disposal, "local");
  seen.disposed.push(disposal);
}

/** Works until the power goes, or a while. */
async function work(files: LedgerFiles, seen: Seen, random: (below: number) => number): Promise<void> {
  const ledger = await openLedgerFiles(files, KEYS, OPTIONS);
  see(seen, ledger.checkpoint);
  for (let step = 0; step < 6; step += 1) {
    const choice = random(8);
    if (choice === 0) see(seen, await ledger.publish());
    else if (choice === 1 && ledger.size > 0) {
      await Promise.all([disposeSome(ledger, seen, random), burst(ledger, seen, random)]);
    } else if (choice === 2) await new Promise((resolve) => setTimeout(resolve, 3));
    else await burst(ledger, seen, random);
    see(seen, ledger.checkpoint);
  }
  await ledger.close();
}

const covers = (disposals: readonly Disposal[], entry: number) =>
  disposals.some(({ entries }) => entries.some(([from, to]) => from <= entry && entry <= to));

async function check(files: LedgerFiles, seen: Seen, size: number): Promise<void> {
  let found = 0;
  for await (const recalled of recallAll(files, size, KEYS.bodies)) {
    const { entry } = recalled;
    const acknowledged = seen.entries.get(entry);
    if (acknowledged === undefined) continue;
    found += 1;
    assert.deepEqual(encodeEnvelope(recalled.envelope), Buffer.from(acknowledged.bytes), `entry ${entry}`);
    if (recalled.state === "body") {
      assert.ok(!covers(seen.disposed, entry), `${entry} was disposed of and is still there`);
      assert.deepEqual(Buffer.from(recalled.body), acknowledged.body);
    } else assert.ok(recalled.state === "disposed" && covers(seen.asked, entry), `the body of ${entry} is gone`);
  }
  assert.equal(found, seen.entries.size, "an acknowledged entry is not there");
  for (const [past, root] of seen.checkpoints) {
    assert.ok(past <= size, `a checkpoint of ${past} entries was seen, and ${size} are there`);
    const now = await rootAt(past, subtreesOf(files.read, size));
    assert.equal(Buffer.from(now).toString("hex"), root, `the log of ${past} entries is another than was signed`);
  }
  const { faults } = await verifyLog(files, KEYS.signer.verifier);
  assert.deepEqual(faults, []);
}

async function untilCut(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    for (let cause: unknown = error; ; cause = (cause as Error).cause) {
      if (cause instanceof PowerCut) return;
      if (!(cause instanceof Error)) throw error;
    }
  }
}

/** A disk with a closed ledger of so many entries. */
async function diskWith(count: number): Promise<{ disk: ForgetfulDisk; seen: Seen }> {
  const disk = new ForgetfulDisk(seeded(count));
  const seen: Seen = { entries: new Map(), asked: [], disposed: [], checkpoints: new Map() };
  const ledger = await openLedgerFiles(disk.files(), KEYS, OPTIONS);
  await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const body = canonicalBytes({ at });
      const { entry, bytes } = await ledger.append({ type: "screening", actor: "local", subject: `s${at % 7}`, body });
      if (at % 97 === 0) seen.entries.set(entry, { bytes, body });
    }),
  );
  await ledger.close();
  return { disk, seen };
}

test("the power goes at any change, and nothing acknowledged is lost or changed", async () => {
  const starts = await Promise.all([0, 250, 4_090].map(diskWith));
  for (let round = 0; round < ROUNDS; round += 1) {
    const random = seeded(round);
    const start = starts[round % 12 === 11 ? 2 : round % 2] ?? assert.fail();
    const disk = start.disk.copy(random);
    const seen: Seen = {
      entries: new Map(start.seen.entries),
      asked: [],
      disposed: [],
      checkpoints: new Map(),
    };
    try {
      for (let cycle = 0; cycle < 3; cycle += 1) {
        disk.cutAfter(random(random(2) === 0 ? 30 : 300));
        await untilCut(() => work(disk.files(), seen, random));
        disk.restart();
      }
      const files = disk.files();
      const ledger = await openLedgerFiles(files, KEYS, OPTIONS);
      await check(files, seen, ledger.size);
      await ledger.close();
      await check(files, seen, ledger.size);
    } catch (error) {
      throw new Error(`round ${round}: ${(error as Error).message}`, { cause: error });
    }
  }
});

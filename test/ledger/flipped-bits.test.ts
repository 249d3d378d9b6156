// Is one flipped bit found, wherever it is in the folder, and named with its file? And a file that is gone, or longer or shorter than it was?

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { before, test } from "node:test";
import {
  canonicalBytes,
  keepCosignature,
  type LedgerFiles,
  newWitnessKey,
  nodeFiles,
  openLedger,
  parseVerifierKey,
  readCheckpoint,
  requestFor,
  type VerifierKey,
  verifyFolder,
  verifyLog,
  witnessRequest,
} from "@portcullis/ledger";
import { seeded } from "./forgetful-files.ts";
import { live, nothingTold } from "./kills.ts";

const home = mkdtempSync(join(tmpdir(), "flipped-"));
let closed: VerifierKey;

/** The folder's files with one of them as `change` makes it. */
function changed(folder: string, path: string, change: (bytes: Buffer) => Buffer | undefined): LedgerFiles {
  const files = nodeFiles(folder);
  const read = async (name: string) => {
    const bytes = await files.read(name);
    return name === path && bytes !== undefined ? change(Buffer.from(bytes)) : bytes;
  };
  return {
    ...files,
    read,
    readAt: async (name, at, length) => (await read(name))?.subarray(at, at + length),
    length: async (name) => (await read(name))?.length,
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder, path));
}

/** A closed ledger of 700 entries with a disposal and a witness, and one whose writer was killed. */
before(async () => {
  const ledger = await openLedger(join(home, "closed"), { origin: "example.com/ledger" });
  closed = ledger.keys.signer.verifier;
  const witness = newWitnessKey("witness.example.com/w1");
  for (const count of [100, 30, 200, 369]) {
    await Promise.all(
      Array.from({ length: count }, (_, at) =>
        ledger.append({ type: "screening", actor: "local", subject: `s${at % 5}`, body: canonicalBytes({ at }) }),
      ),
    );
    await ledger.publish();
  }
  await ledger.dispose({ ground: "request", entries: [[5, 9]], reason: "asked" }, "local");
  const note = await ledger.publish();
  const request = await requestFor(ledger.files, await readCheckpoint(ledger.files, closed), note, 0);
  const answer = await witnessRequest(request, closed, witness, join(home, "seen"));
  await keepCosignature(ledger.files, closed, note, answer, witness.verifier);
  await ledger.close();
  await live(join(home, "killed"), { seed: 5, steps: 100_000, killAfterMs: 150 }, nothingTold());
});

test("a flipped bit is found and its file is named", async (t) => {
  const random = seeded(1);
  const folder = join(home, "closed");
  assert.deepEqual((await verifyLog(nodeFiles(folder), closed)).faults, []);
  for (const path of filesIn(folder)) {
    const { length } = readFileSync(join(folder, path));
    for (let flip = 0; flip < Math.min(length, 10); flip += 1) {
      const at = random(length);
      const bit = 1 << random(8);
      const files = changed(folder, path, (bytes) => {
        bytes[at] = (bytes[at] as number) ^ bit;
        return bytes;
      });
      const { faults } = await verifyLog(files, closed);
      // What is named after it stands on that file.
      assert.equal(faults[0]?.path, path, `byte ${at}: ${JSON.stringify(faults)}`);
    }
  }
  t.diagnostic(`${filesIn(folder).length} files`);
});

test("a journal that a kill left is looked at bit by bit too", async () => {
  const folder = join(home, "killed");
  const random = seeded(2);
  const key = parseVerifierKey(readFileSync(join(folder, "log.vkey"), "utf8"));
  const whole = await verifyLog(nodeFiles(folder), key);
  assert.deepEqual(whole.faults, []);
  for (const path of filesIn(folder).filter((name) => name.startsWith("journal/"))) {
    const { length } = readFileSync(join(folder, path));
    for (let flip = 0; flip < 40; flip += 1) {
      const at = random(Math.floor(length * 0.9));
      const files = changed(folder, path, (bytes) => {
        bytes[at] = (bytes[at] as number) ^ 1;
        return bytes;
      });
      const { faults } = await verifyLog(files, key);
      assert.ok(
        faults.some((fault) => fault.path === path),
        `byte ${at} of ${length}`,
      );
    }
  }
});

test("a file that is gone, cut short or longer is found", async () => {
  const folder = join(home, "closed");
  for (const path of filesIn(folder)) {
    const isOptional = /^(?:journal|log\.vkey|ledger\.key|lock\.db)/.test(path) || /\.p\/(?!700|188|189|2$)/.test(path);
    const isChecked = !/^(?:lock\.db)/.test(path);
    const { length } = readFileSync(join(folder, path));
    if (!isOptional && path !== "checkpoint" && path !== "witnesses" && !path.startsWith("cosigned/")) {
      const { faults } = await verifyLog(
        changed(folder, path, () => undefined),
        closed,
      );
      assert.ok(faults.length > 0, `${path} gone`);
    }
    if (!isChecked || length === 0) continue;
    const shorter = await verifyLog(
      changed(folder, path, (bytes) => bytes.subarray(0, -1)),
      closed,
    );
    const isCutJournal = path.startsWith("journal/");
    assert.ok(shorter.faults.length > 0 || isCutJournal, `${path} cut short`);
  }
});

test("threads say the same as one", async () => {
  const folder = join(home, "large");
  const ledger = await openLedger(folder, { origin: "example.com/large" });
  const body = canonicalBytes({ answer: "clear" });
  const count = 8 * 4_096 + 300;
  await Promise.all(
    Array.from({ length: count }, (_, at) =>
      ledger.append(
        at % 16 === 0 ? { type: "alert", actor: "u", subject: "s", body } : { type: "sign-in", actor: "u" },
      ),
    ),
  );
  await ledger.close();
  const key = ledger.keys.signer.verifier;
  const seen: number[] = [];
  const threaded = await verifyFolder(folder, key, (entries) => seen.push(entries), 2);
  assert.deepEqual(threaded, await verifyLog(ledger.files, key));
  assert.deepEqual([threaded.faults, threaded.size, threaded.bodies.present], [[], count, Math.ceil(count / 16)]);
  assert.equal(seen.at(-1), count);
  rmSync(home, { recursive: true, force: true });
});

// A writer that a test kills: writes to a ledger, tells on its standard output what was acknowledged, and stops itself dead at one of
// its changes to the disk, when it is told which.
//
//   writer-child.ts FOLDER SEED STEPS [KILL-AT]     a change: everything that LedgerFiles does but read

import { writeSync } from "node:fs";
import { canonicalBytes, type LedgerFiles, nodeFiles, type OpenFile } from "@portcullis/ledger";
import { openLedgerOn } from "../../packages/ledger/src/open-ledger.ts";
import { seeded } from "./forgetful-files.ts";

const [, , folder = "", seed = "0", steps = "0", killAt = "0"] = process.argv;
const random = seeded(Number(seed));
let changes = 0;

function die(): never {
  process.kill(process.pid, "SIGKILL");
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

/** Counts a change; at the chosen one the process dies, every other time with a part of the bytes written. */
async function change<T>(work: () => Promise<T>, half: () => Promise<unknown> = async () => {}): Promise<T> {
  changes += 1;
  if (changes !== Number(killAt)) return work();
  if (random(3) > 0) await half();
  return die();
}

function mortalFile(file: OpenFile): OpenFile {
  return {
    write: (bytes, at) =>
      change(
        () => file.write(bytes, at),
        () => file.write(bytes.subarray(0, random(bytes.length + 1)), at),
      ),
    sync: () => change(() => file.sync()),
    close: () => file.close(),
  };
}

function mortalFiles(home: string, mode?: number): LedgerFiles {
  const files = nodeFiles(home, mode);
  return {
    ...files,
    makeFolder: (path) => change(() => files.makeFolder(path)),
    write: (path, bytes, at) =>
      change(
        () => files.write(path, bytes, at),
        () => files.write(path, bytes.subarray(0, random(bytes.length + 1)), at),
      ),
    truncate: (path, length) => change(() => files.truncate(path, length)),
    rename: (from, to) => change(() => files.rename(from, to)),
    remove: (path) => change(() => files.remove(path)),
    sync: (path) => change(() => files.sync(path)),
    syncFolder: (path) => change(() => files.syncFolder(path)),
    open: async (path) => mortalFile(await files.open(path)),
  };
}

const tell = (line: string) => writeSync(1, `${line}\n`);

const ledger = await openLedgerOn(mortalFiles, folder, { publishAfterMs: 1, journalBytesMax: 60_000 });
tell(`open ${ledger.size}`);
for (let step = 0; step < Number(steps); step += 1) {
  if (ledger.size > 300 && random(12) === 0) {
    const from = random(ledger.size);
    const to = Math.min(ledger.size - 1, from + random(30));
    tell(`asks ${from} ${to}`);
    await ledger.dispose({ ground: "request", entries: [[from, to]], reason: "asked" }, "local");
    tell(`disposed ${from} ${to}`);
  } else if (random(8) === 0) tell(`checkpoint ${JSON.stringify(await ledger.publish())}`);
  else {
    const count = 1 + random(random(4) === 0 ? 120 : 9);
    await Promise.all(
      Array.from({ length: count }, async () => {
        const text = "x".repeat(random(700));
        const body = canonicalBytes({ text });
        const { entry, bytes } = await ledger.append({
          type: "screening",
          actor: "local",
          subject: `s${random(9)}`,
          body,
        });
        tell(`entry ${entry} ${Buffer.from(bytes).toString("base64")} ${text.length}`);
      }),
    );
  }
}
await ledger.close();
tell(`closed ${changes}`);

// Does every way to fail say which it is? A code each, on real files.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parseLedgerKeys } from "./files/ledger-keys.ts";
import { nodeFiles } from "./files/node-files.ts";
import { storageError } from "./files/storage-error.ts";
import { openCheckpoint } from "./notes/checkpoint.ts";
import { parseVerifierKey } from "./notes/note-key.ts";
import { openLedger, openLedgerOn } from "./open-ledger.ts";
import { proveConsistency, readCheckpoint, readEntry, recallEntry } from "./read-log.ts";
import { SUBJECT_CHARACTERS_MAX } from "./row-maker.ts";
import { verifyLog } from "./verify/verify-log.ts";

const ENTRY = { type: "sign-in", actor: "user-1" } as const;

function temporary(t: { after(work: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), "failures-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("two writers: the second is refused, of this process and of another, until the first is closed or dead", async (t) => {
  const folder = temporary(t);
  const ledger = await openLedger(folder);
  await assert.rejects(openLedger(folder), { code: "LEDGER_LOCKED" });
  const other = () =>
    execFileSync(process.execPath, [
      "--conditions=portcullis-source",
      "--input-type=module",
      "-e",
      `import { openLedger } from ${JSON.stringify(new URL("./index.ts", import.meta.url).href)};
       openLedger(${JSON.stringify(folder)}).then(() => process.kill(process.pid, "SIGKILL"), ({ code }) => process.stdout.write(code));`,
    ]).toString("utf8");
  assert.equal(other(), "LEDGER_LOCKED");
  await ledger.close();
  assert.throws(other, { signal: "SIGKILL" });
  await (await openLedger(folder)).close();
});

test("what is given is refused by its code, and the ledger goes on", async (t) => {
  const ledger = await openLedger(temporary(t));
  await assert.rejects(ledger.append({ ...ENTRY, actor: "" }), { code: "LEDGER_ENTRY_INVALID" });
  const body = new Uint8Array(16_000_000);
  await assert.rejects(ledger.append({ ...ENTRY, body: new Uint8Array(16_000_001) }), {
    code: "LEDGER_ENTRY_TOO_LARGE",
  });
  for (const subject of ["", "s".repeat(SUBJECT_CHARACTERS_MAX + 1)]) {
    await assert.rejects(ledger.append({ ...ENTRY, subject }), { code: "LEDGER_ENTRY_TOO_LARGE" });
  }
  assert.equal((await ledger.append({ ...ENTRY, subject: "s".repeat(SUBJECT_CHARACTERS_MAX), body })).entry, 0);
  await ledger.publish();
  assert.equal((await recallEntry(ledger.files, 0, 1, ledger.keys.bodies)).state, "body");
  await assert.rejects(readEntry(ledger.files, 1, 1), { code: "LEDGER_NO_ENTRY" });
  const checkpoint = await readCheckpoint(ledger.files, ledger.keys.signer.verifier);
  await assert.rejects(proveConsistency(ledger.files, 2, checkpoint), { code: "LEDGER_NO_ENTRY" });
  await ledger.close();
  await assert.rejects(ledger.append(ENTRY), { code: "LEDGER_CLOSED" });
});

test("no ledger, no folder, no key", async (t) => {
  const folder = temporary(t);
  const key = parseVerifierKey("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
  await assert.rejects(verifyLog(nodeFiles(folder), key), { code: "LEDGER_NOT_FOUND" });
  await assert.rejects(readCheckpoint(nodeFiles(folder), key), { code: "LEDGER_NOT_FOUND" });
  writeFileSync(join(folder, "file"), "");
  await assert.rejects(openLedger(join(folder, "file", "ledger")), { code: "LEDGER_NOT_WRITABLE" });
  mkdirSync(join(folder, "odd", "lock.db"), { recursive: true });
  await assert.rejects(openLedger(join(folder, "odd")), { code: "LEDGER_NOT_WRITABLE" });
  const home = join(folder, "ledger");
  const ledger = await openLedger(home);
  await ledger.append(ENTRY);
  await ledger.close();
  assert.throws(() => openCheckpoint(ledger.checkpoint, key), { code: "LEDGER_CHECKPOINT_INVALID" });
  assert.throws(() => openCheckpoint("no note", key), { code: "LEDGER_NOTE_INVALID" });
  const secret = readFileSync(join(home, "ledger.key"), "utf8");
  assert.throws(() => parseLedgerKeys(secret.replace("wrap ", "wrap  ")), { code: "LEDGER_KEY_INVALID" });
  rmSync(join(home, "ledger.key"));
  await assert.rejects(openLedger(home), { code: "LEDGER_KEY_MISSING" });
});

test("what is damaged is not opened, and not mended behind anybody's back", async (t) => {
  const folder = temporary(t);
  const damages: readonly [string, (home: string) => void][] = [
    ["a bundle", (home) => flip(join(home, "tile/entries/001.p/44"), 50)],
    ["a tile", (home) => flip(join(home, "tile/0/001.p/44"), 50)],
    ["no journal", (home) => rmSync(join(home, "journal"), { recursive: true })],
    ["the journal's head", (home) => flip(join(home, "journal/0000000000000300"), 40)],
    ["bodies cut short", (home) => truncateSync(join(home, "bodies/000"), 10)],
  ];
  for (const [what, damage] of damages) {
    const home = join(folder, what);
    const ledger = await openLedger(home);
    await Promise.all(Array.from({ length: 300 }, () => ledger.append({ ...ENTRY, subject: "s" })));
    await ledger.close();
    damage(home);
    await assert.rejects(openLedger(home), { code: "LEDGER_DAMAGED" }, what);
    const { faults } = await verifyLog(nodeFiles(home), ledger.keys.signer.verifier);
    assert.ok(faults.length > 0 || what === "no journal", what);
  }
});

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] as number) ^ 1;
  writeFileSync(path, bytes);
}

test("a full disk: nothing more is acknowledged, and what was is there", async (t) => {
  const folder = temporary(t);
  let left = Number.POSITIVE_INFINITY;
  const full = (home: string, mode?: number) => {
    const files = nodeFiles(home, mode);
    return {
      ...files,
      open: async (path: string) => {
        const file = await files.open(path);
        return {
          ...file,
          write: async (bytes: Uint8Array, at: number) => {
            left -= bytes.length;
            if (left >= 0) return file.write(bytes, at);
            await file.write(bytes.subarray(0, bytes.length >> 1), at);
            throw storageError(Object.assign(new Error("no space"), { code: "ENOSPC" }), home);
          },
        };
      },
    };
  };
  const ledger = await openLedgerOn(full, folder, {});
  await ledger.append(ENTRY);
  left = 10;
  await assert.rejects(ledger.append(ENTRY), { code: "LEDGER_DISK_FULL" });
  await assert.rejects(ledger.append(ENTRY), { code: "LEDGER_STOPPED" });
  await assert.rejects(ledger.publish(), { code: "LEDGER_STOPPED" });
  await ledger.close();
  left = Number.POSITIVE_INFINITY;
  const again = await openLedger(folder);
  assert.equal(again.size, 1);
  assert.equal((await again.append(ENTRY)).entry, 1);
  await again.close();
});

// What if the disk is full while the service runs? It says so, loses nothing that it acknowledged, and goes on by itself when there is
// room: the program on a small disk of its own, which is filled and emptied.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { portcullis } from "../../packages/portcullis/test/program.ts";
import { endAll, serveProgram, stopProgram } from "../served-program.ts";
import { ENTITIES } from "./entities-fixture.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-disk-"));
const DISK = join(FOLDER, "disk");
const DATA = join(DISK, "data");
const FILLER = join(DISK, "filler");
mkdirSync(DISK);
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=48m", "tmpfs", DISK]).status === 0;
const noDisk = mounted ? false : "a small disk can be mounted by root alone";

after(() => {
  endAll();
  if (mounted) spawnSync("umount", ["-l", DISK]);
  rmSync(FOLDER, { recursive: true });
});

/** Leaves not a block free. */
function fill(): void {
  for (let size = 1 << 20; size >= 512; size >>= 1) {
    try {
      for (;;) writeFileSync(FILLER, new Uint8Array(size), { flag: "a" });
    } catch (error) {
      assert.equal((error as NodeJS.ErrnoException).code, "ENOSPC");
    }
  }
  assert.equal(statfsSync(DISK).bavail, 0);
}

interface Answer {
  readonly status: number;
  readonly code?: string;
  readonly entry?: number;
  readonly screening?: string;
}

test("a full disk is told, loses nothing, and when there is room the same process goes on", {
  skip: noDisk,
}, async () => {
  const file = join(FOLDER, "invented.json");
  writeFileSync(file, ENTITIES);
  const args = ["import", "invented", file, "--format", "ftm-ndjson", "--published", "2026-04-24", "--data", DATA];
  assert.equal(portcullis(args).code, 0);
  const serving = await serveProgram(["--data", DATA]);
  let subjects = 0;
  const acknowledged: Answer[] = [];
  const screen = async (): Promise<Answer> => {
    subjects += 1;
    const subject = { id: `c-${subjects}`, name: "Valerian Ostrogradov" };
    const answer = await fetch(`${serving.address}/api/v1/screenings`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...subject, lists: ["invented"] }),
    });
    const body = (await answer.json()) as Omit<Answer, "status">;
    if (answer.ok) acknowledged.push({ ...body, status: answer.status });
    return { ...body, status: answer.status };
  };
  for (let at = 0; at < 20; at += 1) assert.equal((await screen()).status, 200);
  fill();
  const refused = new Map<string, number>();
  for (let at = 0; at < 400 && refused.size < 2; at += 1) {
    const { status, code = "" } = await screen();
    if (status !== 200) refused.set(code, status);
  }
  for (const [code, status] of refused) {
    const expected = { LEDGER_DISK_FULL: 507, DATA_FULL: 507, LEDGER_STOPPED: 503, STATE_STOPPED: 503 }[code];
    assert.equal(status, expected, code);
  }
  assert.ok([...refused.values()].includes(507), JSON.stringify([...refused]));
  const get = async (path: string): Promise<number> => (await fetch(`${serving.address}${path}`)).status;
  assert.deepEqual([await get("/healthz"), await get("/readyz"), await get("/api/v1/alerts")], [200, 503, 200]);
  const before = acknowledged.length;

  rmSync(FILLER);
  const until = Date.now() + 30_000;
  let last: Answer | undefined;
  while (last?.status !== 200 && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    last = await screen().catch(() => undefined);
  }
  assert.equal(last?.status, 200, "the service did not come back");
  assert.equal(serving.child.exitCode, null, "another process answered");
  assert.ok(acknowledged.length > before);
  for (const { screening } of acknowledged) {
    assert.equal(await get(`/api/v1/screenings/${screening}`), 200, `${screening} was acknowledged`);
  }
  assert.equal(await stopProgram(serving), 0);
  const { code, stdout } = portcullis(["ledger", "verify", "--data", DATA, "--json"]);
  assert.equal(code, 0, stdout);
});

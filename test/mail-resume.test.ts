// Does a run over a mailbox that was killed go on where it stopped, and print every message's line once?

import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { portcullis, startPortcullis } from "../packages/portcullis/test/program.ts";

const CORPUS = join(import.meta.dirname, "../packages/mail/test/corpus/own.mbox.gz");
const TIMES = 4;
/** Bytes of the notes of what was read at which runs are killed. */
const KILLED_AT = [20_000, 400_000];

test("killed twice on its way, a run prints the same lines as one that was not, each once", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "mail-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const mbox = join(folder, "inbox.mbox");
  const set = gunzipSync(readFileSync(CORPUS));
  writeFileSync(mbox, Buffer.concat(Array.from({ length: TIMES }, () => set)));
  const args = ["mail", "--data", join(folder, "data"), mbox];
  const whole = portcullis(args);
  assert.equal(whole.code, 0, whole.stderr);
  assert.equal(whole.stdout.trim().split("\n").length, 440 * TIMES);

  const work = join(folder, "work");
  const notes = join(work, "portcullis-mail-signs.ndjson");
  const bytes = () => (existsSync(notes) ? statSync(notes).size : 0);
  for (const least of KILLED_AT) {
    // It prints when all is read, and more than a pipe holds: however late it is killed, it has not ended.
    const child = startPortcullis([...args, "--resume", work], "pipe");
    const ended = once(child, "exit");
    while (bytes() < least && child.exitCode === null) await wait(1);
    child.kill("SIGKILL");
    assert.deepEqual(await ended, [null, "SIGKILL"]);
    assert.ok(bytes() >= least);
  }
  const resumed = portcullis([...args, "--resume", work]);
  assert.equal(resumed.code, 0, resumed.stderr);
  assert.equal(resumed.stdout, whole.stdout);
  assert.deepEqual(readdirSync(work), []);
});

// Is what was read from standard input at hand again, and is nothing of it left, however the program ends?

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { test } from "node:test";
import { StdinCopy } from "./stdin-copy.ts";

test("what went by can be read again, as often as one likes", async () => {
  const copy = new StdinCopy();
  const given = Buffer.from("From a@b\n\nhello\n".repeat(10_000));
  assert.deepEqual(await buffer(copy.copied(Readable.from([given.subarray(0, 7), given.subarray(7)]))), given);
  assert.deepEqual(await buffer(copy.again()), given);
  assert.deepEqual(await buffer(copy.again()), given);
  copy.remove();
  assert.deepEqual(await buffer(copy.again()), Buffer.alloc(0));
});

test("a killed program leaves no copy", {
  skip: process.platform === "win32" ? "an open file keeps its name" : false,
}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "stdin-copy-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const source = `const { StdinCopy } = await import(${JSON.stringify(join(import.meta.dirname, "stdin-copy.ts"))});
    const copy = new StdinCopy();
    for await (const chunk of copy.copied(process.stdin)) process.stdout.write(String(chunk.length));`;
  const program = spawn(process.execPath, ["--input-type=module", "--eval", source], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ["pipe", "pipe", "inherit"],
  });
  program.stdin.write("a letter");
  for await (const _ of program.stdout) break;
  const ended = new Promise((resolve) => program.once("exit", resolve));
  program.kill("SIGKILL");
  await ended;
  assert.deepEqual(readdirSync(folder), []);
});

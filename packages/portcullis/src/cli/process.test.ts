import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { writeSmallMirror } from "../../test/small-mirror.ts";

const folder = mkdtempSync(join(tmpdir(), "portcullis-process-"));
after(() => rmSync(folder, { recursive: true }));

const DATA = join(folder, "data");
const PROGRAM = fileURLToPath(new URL("../../test/run-source.ts", import.meta.url));
/** Enough rows that a run is still going on when it is stopped, and that its answers fill any pipe. */
const ROWS = 200_000;

function start(...args: string[]): ChildProcess {
  const node = ["--conditions=portcullis-source", "--disable-warning=ExperimentalWarning", PROGRAM];
  return spawn(process.execPath, [...node, ...args, "--data", DATA], { stdio: ["pipe", "pipe", "pipe"] });
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function ended(child: ChildProcess): Promise<Ended> {
  const text = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (part: string) => {
    text.stdout += part;
  });
  child.stderr?.setEncoding("utf8").on("data", (part: string) => {
    text.stderr += part;
  });
  const [code] = await once(child, "close");
  return { code: code as number | null, ...text };
}

before(async () => {
  const mirror = writeSmallMirror(join(folder, "mirror"));
  const { code, stderr } = await ended(start("update", "--mirror", mirror));
  assert.equal(code, 0, stderr);
  const rows = Array.from({ length: ROWS }, (_, at) => `${at},Wilhelmina Ostrander ${at}`);
  writeFileSync(join(folder, "many.csv"), `id,name\n${rows.join("\n")}\n`);
});

test("exit codes: 0 done, 1 a hit with --fail-on-hit, 2 input, and results are apart from diagnostics", async () => {
  const hit = await ended(start("screen", "Guangzong Zhao", "--json"));
  assert.deepEqual([hit.code, hit.stderr], [0, ""]);
  assert.equal(JSON.parse(hit.stdout).hits[0].party, "test/T0001");
  assert.equal((await ended(start("screen", "Guangzong Zhao", "--fail-on-hit"))).code, 1);
  assert.equal((await ended(start("screen", "Wilhelmina Ostrander", "--fail-on-hit"))).code, 0);
  const input = await ended(start("screen", "x", "--as-of", "2020-01-01"));
  assert.deepEqual([input.code, input.stdout], [2, ""]);
});

test("subjects come from standard input", async () => {
  const child = start("screen", "--in", "-");
  child.stdin?.end("id,name\n7,赵光宗\n");
  const { code, stdout, stderr } = await ended(child);
  assert.deepEqual([code, JSON.parse(stdout).id, JSON.parse(stdout).status], [0, "7", "hits"], stderr);
});

for (const [signal, expected] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  test(`${signal} in the middle of a bulk run leaves neither answers nor a temporary file`, async () => {
    const out = join(folder, `stopped-${signal}`);
    const child = start("screen", "--in", join(folder, "many.csv"), "--out", out, "--threads", "2");
    const end = ended(child);
    const temporary = (): string[] => readdirSync(folder).filter((name) => name.startsWith("stopped"));
    while (temporary().length === 0 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill(signal);
    const { code, stderr } = await end;
    assert.deepEqual([code, temporary()], [expected, []], stderr);
  });
}

test("a reader who has seen enough ends the run quietly", async () => {
  const child = start("screen", "--in", join(folder, "many.csv"), "--threads", "2");
  const { stdout } = child;
  assert.ok(stdout);
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (part: string) => {
    stderr += part;
  });
  await once(stdout, "data");
  stdout.destroy();
  const [code] = await once(child, "exit");
  assert.deepEqual([code, stderr], [0, ""]);
});

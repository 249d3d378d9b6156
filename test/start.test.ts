// Does the first command a newcomer types say what it should, wherever the lists come from?

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { after, test } from "node:test";
import { run } from "../packages/portcullis/src/cli/main.ts";
import { writeSmallMirror } from "../packages/portcullis/test/small-mirror.ts";
import { ROOT } from "./source-files.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-start-"));
const CUSTOMERS = readFileSync(join(ROOT, "examples/customers.csv"), "utf8").trim().split("\n").length - 1;
after(() => rmSync(FOLDER, { recursive: true, force: true }));

function sink(written: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
}

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `portcullis start --offline` on a data folder of this name, with a mirror if one is given. */
async function started(data: string, mirror?: string, ...more: string[]): Promise<Ran> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const env = mirror === undefined ? {} : { PORTCULLIS_MIRROR: mirror };
  const context = { stdout: sink(stdout), stderr: sink(stderr), env, isTerminal: false };
  const code = await run(["start", "--offline", "--data", join(FOLDER, data), ...more], context);
  assert.equal(code, 0, stderr.join(""));
  return { stdout: stdout.join(""), stderr: stderr.join("") };
}

test("without network or mirror: the starter register, how old, what it does not cover, hits and look-alikes", async () => {
  const { stdout, stderr } = await started("bare");
  assert.equal(stderr, "");
  assert.match(stdout, /^Lists: the starter register that comes with Portcullis:$/m);
  assert.match(stdout, /^ {2}uk +\d+ parties {2}of \d{4}-\d\d-\d\d, \d+ days? old/m);
  assert.match(stdout.replaceAll("\n", " "), /covers nothing else, is of the dates given, and is not for compliance/);
  assert.match(stdout, /^Chao Kuang-tsung +Guangzong ZHAO +uk\/CYB0045 +0\.\d\d {2}Wade-Giles/m);
  assert.match(stdout, /^Zhou Guangsong +Gaobin NI +uk\/CYB0046 +0\.\d\d {2}national id; not the name$/m);
  const [hits, alike] = stdout.split("Alike, and yet clear:");
  assert.match(alike ?? "", /^Ni Gaoping +/m);
  assert.doesNotMatch(hits ?? "", /Ni Gaoping/);
  const counts = /^(\d+) customers: (\d+) with hits, (\d+) clear\./m.exec(stdout)?.slice(1).map(Number);
  assert.equal(counts?.[0], CUSTOMERS);
  assert.equal((counts?.[1] ?? 0) + (counts?.[2] ?? 0), CUSTOMERS);
  assert.ok(
    stdout.split("\n").every((line) => [...line].length <= 100 || line.includes(FOLDER)),
    "a line is too long",
  );
});

test("lists of the starter register are kept apart from real ones", async () => {
  await started("apart");
  assert.ok(existsSync(join(FOLDER, "apart/starter/register.json")));
  assert.ok(!existsSync(join(FOLDER, "apart/register.json")));
  const { stdout } = await started("apart");
  const apart = join(FOLDER, "apart/starter");
  for (const command of ["explain", "show", "screen"]) {
    assert.match(stdout, new RegExp(`^ {2}npx portcullis ${command} .* --data ${apart}$`, "m"));
  }
});

test("a mirror goes before the starter register, and its lists into the data folder", async () => {
  const mirror = writeSmallMirror(join(FOLDER, "mirror"));
  const { stdout } = await started("mirrored", mirror);
  assert.match(stdout, /^Lists, from the mirror that PORTCULLIS_MIRROR names:$/m);
  assert.match(stdout, /^ {2}test +\d+ parties {2}of 2024-03-25, /m);
  assert.match(stdout, /^Guangzong Zhao +ZHAO Guangzong +test\/T0001 +0\.\d\d {2}same name$/m);
  assert.ok(existsSync(join(FOLDER, "mirrored/register.json")));
});

test("what of a mirror is not loaded is named with its reason", async () => {
  const mirror = writeSmallMirror(join(FOLDER, "mixed"));
  const index = JSON.parse(readFileSync(join(mirror, "mirror.json"), "utf8"));
  const { test: small } = index.lists;
  index.lists.old = { ...small, status: "retired" };
  index.lists.odd = { ...small, editions: [{ ...small.editions[0], format: "cuneiform" }] };
  writeFileSync(join(mirror, "mirror.json"), JSON.stringify(index));
  const { stdout } = await started("mixed-data", mirror);
  assert.match(stdout, /^Not loaded: odd \(its format cuneiform is not supported yet\); old \(retired\)\.$/m);
});

test("a mirror that cannot be used is said, and the starter register takes its place", async () => {
  const { stdout } = await started("lost", join(FOLDER, "nowhere"));
  assert.match(stdout, /^Lists: the starter register/m);
  assert.match(
    stdout.replaceAll("\n", " "),
    /The mirror that PORTCULLIS_MIRROR names cannot be used: There is no mirror at/,
  );
  const empty = join(FOLDER, "empty");
  mkdirSync(empty);
  writeFileSync(join(empty, "mirror.json"), JSON.stringify({ version: 1, about: "", lists: {} }));
  assert.match((await started("none", empty)).stdout.replaceAll("\n", " "), /holds no current list/);
});

test("with --json it is one object: where the lists are from, and the answer to every customer", async () => {
  const { stdout } = await started("json", undefined, "--json");
  const said = JSON.parse(stdout);
  assert.equal(said.lists_from, "starter");
  assert.equal(said.answers.length, CUSTOMERS);
  assert.equal(said.answers[0].line.hits[0].party, "uk/CYB0045");
});

test("on a terminal the desk is served after the screening, until it is told to stop", {
  timeout: 60_000,
}, async () => {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const context = { stdout: sink(stdout), stderr: sink(stderr), env: {}, isTerminal: true };
  const ended = run(["start", "--offline", "--data", join(FOLDER, "served")], context);
  let url: string | undefined;
  while (url === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    url = /listening on (\S+)/.exec(stderr.join(""))?.[1];
  }
  const { lists } = (await (await fetch(`${url}/api/v1/lists`)).json()) as {
    lists: readonly { readonly id: string }[];
  };
  assert.ok(lists.some(({ id }) => id === "uk"));
  process.emit("SIGTERM");
  assert.equal(await ended, 0, stderr.join(""));
  assert.match(stdout.join(""), /The desk is at the address below/);
});

/** Prints at the end, on a pipe of its own, the milliseconds of work and of waiting: those in which another process had its turn are none. */
const TELL = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  import { performance } from "node:perf_hooks";
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, String((user + system) / 1_000 + performance.eventLoopUtilization().idle));
  });`)}`;

test("as a process it ends by itself, quietly, well within fifteen seconds of its own", () => {
  const program = join(ROOT, "packages/portcullis/test/run-source.ts");
  const node = ["--conditions=portcullis-source", `--import=${TELL}`, program];
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    [...node, "start", "--offline", "--data", join(FOLDER, "process")],
    {
      env: { ...process.env, PORTCULLIS_MIRROR: "" },
      encoding: "utf8",
      timeout: 120_000,
      stdio: Array(4).fill("pipe"),
    },
  );
  assert.deepEqual([status, stderr], [0, ""]);
  const took = Number(output[3] || Number.NaN);
  assert.ok(took < 15_000, `${took} ms`);
  assert.match(stdout, /^\d+ customers: /m);
});

// Do the examples of calling the service do what they say? Each in its own language, against a service over the starter register.

import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { portcullis } from "../../packages/portcullis/test/program.ts";
import { ROOT } from "../source-files.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-service-examples-"));
const PROGRAM = fileURLToPath(new URL("../../packages/portcullis/test/run-source.ts", import.meta.url));
const STARTER = join(ROOT, "packages/portcullis/data/starter");
const EXAMPLES = join(ROOT, "examples/service");
/** Scores are what the figures of a release are about; here they need only be scores. */
const withoutScores = (text: string) => text.replaceAll(/\b[01]\.\d\d\b/g, "SCORE");
const EXPECTED = withoutScores(readFileSync(join(EXAMPLES, "expected.txt"), "utf8"));

let service: ChildProcess;
let url = "";

before(async () => {
  const loaded = portcullis(["update", "--mirror", STARTER, "--data", FOLDER]);
  assert.equal(loaded.code, 0, loaded.stderr);
  const args = ["--conditions=portcullis-source", "--disable-warning=ExperimentalWarning", PROGRAM];
  service = spawn(process.execPath, [...args, "serve", "--port", "0", "--data", FOLDER], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  for await (const part of service.stderr?.setEncoding("utf8") ?? []) {
    told += part;
    url = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(told)?.[1] ?? "";
    if (url !== "") break;
  }
  assert.notEqual(url, "", `the service did not start: ${told}`);
});
after(async () => {
  if (service.exitCode === null) {
    service.kill("SIGTERM");
    await once(service, "exit");
  }
  rmSync(FOLDER, { recursive: true });
});

/** Why a program cannot be tried here, or false. */
function lacking(program: string): string | false {
  return spawnSync(program, ["--version"]).status === 0 ? false : `there is no ${program} here`;
}

function output(program: string, ...args: readonly string[]): string {
  const env = { PATH: process.env["PATH"] ?? "", PORTCULLIS_URL: url };
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", env, timeout: 120_000 });
  assert.deepEqual([status, stderr], [0, ""], stdout);
  return stdout;
}

test("curl", { skip: lacking("curl") }, () => {
  const [matched, screening, alert] = output("sh", join(EXAMPLES, "curl.sh"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const [best] = matched.responses.q.results;
  const [hit] = screening.hits;
  const lines = [
    ["match", best.id, best.caption, "SCORE", best.match ? "match" : "no match"],
    ["screening", screening.status, hit.party, hit.caption, "SCORE"],
    ["alert", alert.state, alert.subject.id, alert.top.party],
  ];
  assert.equal(lines.map((words) => `${words.join(" ")}\n`).join(""), EXPECTED);
  assert.equal(alert.id, screening.alert);
});

test("TypeScript, with the generated client", () => {
  assert.equal(withoutScores(output(process.execPath, join(EXAMPLES, "typescript.ts"))), EXPECTED);
});

test("Python", { skip: lacking("python3") }, () => {
  assert.equal(withoutScores(output("python3", join(EXAMPLES, "python.py"))), EXPECTED);
});

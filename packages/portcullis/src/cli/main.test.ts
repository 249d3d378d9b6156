import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { after, test } from "node:test";
import { VERSION } from "../version.ts";
import type { CliContext } from "./context.ts";
import { failureOf } from "./exit.ts";
import { run } from "./main.ts";

const folder = mkdtempSync(join(tmpdir(), "portcullis-cli-"));
after(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function ran(...args: string[]): Promise<Ran> {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const context: CliContext = { ...streams, env: { PORTCULLIS_DATA: folder }, isTerminal: false };
  const code = await run(args, context);
  const text = (stream: PassThrough): string => stream.read()?.toString() ?? "";
  return { code, stdout: text(streams.stdout), stderr: text(streams.stderr) };
}

test("help and version go to standard output with exit code 0", async () => {
  for (const args of [[], ["--help"], ["screen", "--help"], ["--version"]]) {
    const { code, stdout, stderr } = await ran(...args);
    assert.deepEqual([code, stderr], [0, ""], args.join(" "));
    assert.notEqual(stdout, "");
  }
});

test("the version is that of the package", async () => {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  assert.equal(VERSION, manifest.version);
  assert.equal((await ran("--version")).stdout, `${VERSION}\n`);
});

test("help names every command, its options and the exit codes, in eighty columns but for examples", async () => {
  const { stdout } = await ran("--help");
  for (const name of [
    "start",
    "screen",
    "explain",
    "compare",
    "update",
    "import",
    "lists",
    "diff",
    "show",
    "joins",
    "completion",
  ]) {
    assert.match(stdout, new RegExp(`^  ${name} `, "m"));
  }
  assert.match(stdout, /Exit codes: 0 done, 1 hits found and --fail-on-hit given, 2 input or usage error, 3 operation/);
  const screen = (await ran("screen", "--help")).stdout;
  for (const option of ["--kind", "--born", "--country", "--id", "--list", "--as-of", "--known-at", "--threshold"]) {
    assert.match(screen, new RegExp(`^  ${option} `, "m"));
  }
  for (const option of [
    "--limit",
    "--near",
    "--in",
    "--out",
    "--threads",
    "--fail-on-hit",
    "--data",
    "--json",
    "--quiet",
  ]) {
    assert.match(screen, new RegExp(`^  ${option}`, "m"));
  }
});

test("usage errors end with 2, say what was expected, and print nothing as a result", async () => {
  const faults: readonly (readonly [readonly string[], RegExp])[] = [
    [["scren", "x"], /Did you mean screen/],
    [["screen"], /nobody to screen/],
    [["screen", "x", "--threshold", "1.1"], /THRESHOLD_INVALID/],
    [["screen", "x", "--threshold", "high"], /THRESHOLD_INVALID/],
    [["screen", "x", "--as-of", "2024-02-30"], /DATE_INVALID/],
    [["screen", "x", "--known-at", "yesterday"], /DATE_INVALID/],
    [["screen", "x", "--born", "tomorrow"], /DATE_INVALID/],
    [["screen", "x", "--kind", "spaceship"], /KIND_UNKNOWN/],
    [["screen", "x", "--limit", "0"], /NUMBER_INVALID/],
    [["screen", "x", "--in", "y"], /NAME cannot be used with --in/],
    [["screen", "x", "--out", "y"], /--out needs --in/],
    [["screen", "--in", "y", "--threads", "0"], /NUMBER_INVALID/],
    [["screen", "x", "--colour"], /unknown option/],
    [["compare", "one"], /expected two names/],
    [["compare", "--in", "x"], /needs --out/],
    [["compare", "!", "?"], /NAME_EMPTY/],
    [["completion", "powershell"], /Allowed choices are bash, zsh, fish/],
  ];
  for (const [args, expected] of faults) {
    const { code, stdout, stderr } = await ran(...args);
    assert.deepEqual([code, stdout], [2, ""], args.join(" "));
    assert.match(stderr, expected);
  }
});

test("with --json an error is one line of JSON with its code", async () => {
  const { code, stderr } = await ran("screen", "x", "--kind", "spaceship", "--json");
  assert.equal(code, 2);
  assert.equal(JSON.parse(stderr).error.code, "KIND_UNKNOWN");
  const missing = await ran("screen", "--in", join(folder, "none.csv"), "--json");
  assert.deepEqual([missing.code, JSON.parse(missing.stderr).error.code], [2, "FILE_NOT_FOUND"]);
});

test("an empty data folder is never clear", async () => {
  const { code, stdout, stderr } = await ran("screen", "Guangzong Zhao");
  assert.deepEqual([code, stdout], [2, ""]);
  assert.match(stderr, /\[NO_LISTS_LOADED\]/);
});

test("failures of the file system are operations in plain words, faults of the program are neither", () => {
  const full = Object.assign(new Error("write"), { code: "ENOSPC" });
  assert.deepEqual([failureOf(full)?.exit, failureOf(full)?.message], [3, "The disk is full."]);
  assert.equal(failureOf(new TypeError("x is undefined")), undefined);
});

test("completion scripts know every command and option", async () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    const { code, stdout } = await ran("completion", shell);
    assert.equal(code, 0);
    for (const word of ["screen", "explain", "update", "known-at", "fail-on-hit"])
      assert.ok(stdout.includes(word), word);
  }
});

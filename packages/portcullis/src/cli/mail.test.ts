// Does `portcullis mail` print one line of JSON a message, with what the register knows, and what does it say of files that are none?

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { test } from "node:test";
import { run } from "./main.ts";

function sink(): Writable & { text: string } {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      stream.text += String(chunk);
      done();
    },
  }) as Writable & { text: string };
  stream.text = "";
  return stream;
}

const LINK = "https://lamp-updates.example/o.gif?uid=8f2a77c1d09e4455";
const MESSAGE = `From: Talbit Orelin <talbit@orelin.example>\r\nTo: jane@museum.example\r\nMessage-ID: <1@orelin>\r\nSubject: Lamps\r\nContent-Type: text/html\r\n\r\n<p>Hello</p><img src="${LINK}" width=1 height=1>\r\n`;
const STIX = JSON.stringify({
  type: "bundle",
  id: "bundle--1",
  objects: [
    { type: "identity", id: "identity--1", name: "Lamp Watch" },
    { type: "intrusion-set", id: "intrusion-set--1", name: "Dim Lantern" },
    {
      type: "indicator",
      id: "indicator--1",
      pattern: "[domain-name:value = 'lamp-updates.example']",
      modified: "2021-11-09T00:00:00Z",
      created_by_ref: "identity--1",
    },
  ],
});

async function mail(folder: string, ...args: string[]) {
  const [stdout, stderr] = [sink(), sink()];
  const openStdin = () => Readable.from([Buffer.from(MESSAGE)]);
  const code = await run(["mail", "--data", join(folder, "data"), ...args], {
    stdout,
    stderr,
    env: {},
    isTerminal: false,
    openStdin,
  });
  return {
    code,
    stderr: stderr.text,
    lines: stdout.text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line)),
  };
}

test("a message of a file and of standard input, and what is known beforehand", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "mail-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "one.eml"), MESSAGE);
  writeFileSync(join(folder, "stix.json"), STIX);
  writeFileSync(join(folder, "colleagues.csv"), "name,address\nTalbit Orelin,orelin@ministry.example\n");
  const plain = await mail(folder, join(folder, "one.eml"));
  assert.deepEqual([plain.code, plain.stderr], [0, ""]);
  assert.deepEqual(
    plain.lines.map(({ file, message_id, verdict }) => [file, message_id, verdict]),
    [[join(folder, "one.eml"), "1@orelin", "tracking"]],
  );
  const piped = await mail(folder, "-");
  assert.deepEqual({ ...piped.lines[0], file: "" }, { ...plain.lines[0], file: "" });
  const known = await mail(
    folder,
    join(folder, "one.eml"),
    "--indicators",
    join(folder, "stix.json"),
    "--colleagues",
    join(folder, "colleagues.csv"),
    "--threads",
    "2",
  );
  const [line] = known.lines;
  assert.equal(line.verdict, "reconnaissance");
  const detailOf = (type: string) => line.signals.find((signal: { type: string }) => signal.type === type)?.detail;
  assert.match(
    detailOf("indicator"),
    /lamp-updates\.example: published as an indicator of Dim Lantern by Lamp Watch, 2021-11-09/,
  );
  assert.match(detailOf("display-name"), /orelin@ministry\.example/);
});

test("a report on standard input draws its messages' words, and no copy of them stays", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "mail-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const scratch = mkdtempSync(join(folder, "scratch-"));
  const own = process.env["TMPDIR"];
  process.env["TMPDIR"] = scratch;
  t.after(() => {
    if (own === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = own;
  });
  const path = join(folder, "report.html");
  const { code, lines } = await mail(folder, "-", "--report", path);
  assert.deepEqual([code, lines.length], [0, 1]);
  const page = readFileSync(path, "utf8");
  assert.match(page, /Hello.*<span class="mark beacon"><b>1<\/b> reports the opening/);
  assert.match(page, /1 messages? of <bdi>standard input<\/bdi>/);
  assert.deepEqual(readdirSync(scratch), []);
});

test("files that are missing or no such files are the caller's fault", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "mail-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "one.eml"), MESSAGE);
  const one = join(folder, "one.eml");
  for (const [option, code] of [
    ["--keys", "KEYS_UNREADABLE"],
    ["--colleagues", "COLLEAGUES_UNREADABLE"],
    ["--outlets", "OUTLETS_UNREADABLE"],
    ["--indicators", "INDICATORS_NOT_STIX"],
  ] as const) {
    const { code: exit, stderr } = await mail(folder, one, option, one);
    assert.equal(exit, 2, option);
    assert.match(stderr, new RegExp(code));
  }
  const missing = await mail(folder, join(folder, "none.eml"));
  assert.deepEqual([missing.code, /FILE_NOT_FOUND/.test(missing.stderr)], [2, true]);
});

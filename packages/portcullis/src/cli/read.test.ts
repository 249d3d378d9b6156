// Does `portcullis read` print what it promises, for texts, pages and files that are none?

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
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

const read = (...args: string[]) => command("read", ...args);

async function command(...args: string[]) {
  const [stdout, stderr] = [sink(), sink()];
  const code = await run(args, { stdout, stderr, env: {}, isTerminal: false });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

test("one JSON document a file, with the characters of every fact", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "read-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const text =
    "The Treasury sanctioned Talbit Orelin. It is highly likely that APT31 was behind the theft of the lamps.";
  writeFileSync(join(folder, "release.txt"), text);
  writeFileSync(join(folder, "page.html"), `<!doctype html><body><p>${text}</p></body>`);
  const { code, stdout, stderr } = await read(join(folder, "release.txt"), join(folder, "page.html"), "--json");
  assert.deepEqual([code, stderr], [0, ""]);
  const documents = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    documents.map(({ id, language, designated, actors, confidence, denials }) => ({
      id,
      language,
      designated,
      actors,
      confidence: confidence[0].phrase,
      denials,
    })),
    ["release", "page"].map((id) => ({
      id,
      language: "en",
      designated: [{ name: "Talbit Orelin", kind: "person", start: 24, end: 37, aliases: [] }],
      actors: [{ name: "APT31", start: text.indexOf("APT31"), end: text.indexOf("APT31") + 5 }],
      confidence: "highly likely",
      denials: [],
    })),
  );
  for (const { source } of documents[0].statements) assert.ok(source.end <= text.length && source.start < source.end);
});

test("a person reads the facts below, and other languages are declined politely", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "read-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "a.txt"), "The Treasury sanctioned Talbit Orelin and it was announced by the minister.");
  const plain = await read(join(folder, "a.txt"));
  assert.match(plain.stdout, /designated\n {2}Talbit Orelin, person/);
  writeFileSync(join(folder, "b.txt"), "Le ministère a annoncé des sanctions contre les entreprises de la liste.");
  assert.match((await read(join(folder, "b.txt"))).stderr, /is in the language "fr"; English is read to the full/);
});

test("a file that is not there is told by name", async () => {
  const { code, stderr } = await read("/nowhere/release.txt");
  assert.equal(code, 2);
  assert.match(stderr, /There is no file \/nowhere\/release\.txt\. \[FILE_NOT_FOUND\]/);
});

test("drift shows both passages and the yardstick", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "drift-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const [release, report] = [join(folder, "release.txt"), join(folder, "report.txt")];
  writeFileSync(
    release,
    "It is highly likely that the Lamp Commission was compromised by a Chinese state-affiliated entity.",
  );
  writeFileSync(
    report,
    "The Lamp Commission was likely compromised by a Chinese state-affiliated entity, it was said.",
  );
  const plain = await command("drift", release, report);
  assert.equal(plain.code, 0);
  assert.match(plain.stdout, /grade: highly likely became likely \(-1 band\)/);
  assert.match(plain.stdout, /▓ release: highly likely {3}░ report: likely/);
  const { findings } = JSON.parse((await command("drift", release, report, "--json")).stdout);
  assert.deepEqual([findings.length, findings[0].type, findings[0].bands], [1, "grade", -1]);
  assert.equal((await command("drift", release)).code, 2);
});

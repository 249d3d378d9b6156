import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { BuiltFiles } from "./built-files.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-built-"));
mkdirSync(join(FOLDER, "dist/assets"), { recursive: true });
for (const [name, text] of [
  ["secret.json", "not ours"],
  ["dist/index.html", "the page"],
  ["dist/assets/a.js", "plain"],
  ["dist/assets/a.js.br", "brotli"],
  ["dist/assets/a.js.gz", "gzip"],
  ["dist/assets/b.css", "small"],
] as const)
  writeFileSync(join(FOLDER, name), text);
const files = new BuiltFiles(join(FOLDER, "dist"));
after(() => rmSync(FOLDER, { recursive: true }));

function sent(name: string, accepted: string): string | undefined {
  const file = files.find(name, accepted);
  return file === undefined ? undefined : `${file.bytes} ${file.encoding ?? "as it is"}, ${file.type.split(";")[0]}`;
}

test("the best twin that is taken is sent, else the file itself", () => {
  assert.equal(sent("assets/a.js", "gzip, deflate, br, zstd"), "brotli br, text/javascript");
  assert.equal(sent("assets/a.js", "gzip"), "gzip gzip, text/javascript");
  assert.equal(sent("assets/a.js", ""), "plain as it is, text/javascript");
  assert.equal(sent("assets/b.css", "br"), "small as it is, text/css");
});

test("what is no file of the folder is not found, whatever its name says", () => {
  for (const name of [
    "../secret.json",
    "assets/../../secret.json",
    "index.html",
    "assets",
    "assets/a.js.br",
    "",
    "nothing.js",
  ])
    assert.equal(sent(name, "br"), undefined, name);
});

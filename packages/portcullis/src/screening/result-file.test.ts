import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { ResultFile } from "./result-file.ts";

const folder = mkdtempSync(join(tmpdir(), "portcullis-result-"));
after(() => rmSync(folder, { recursive: true }));

const bytes = new TextEncoder().encode("one line\n");

test("the file appears only at commit, with the bytes and the hash that were told", () => {
  const path = join(folder, "out");
  const file = new ResultFile(path);
  file.write(bytes);
  file.write(bytes);
  assert.equal(existsSync(path), false);
  const { bytes: length, sha256 } = file.finish();
  assert.equal(existsSync(path), false);
  file.commit();
  assert.equal(length, 18);
  assert.equal(createHash("sha256").update(readFileSync(path)).digest("hex"), sha256);
  file.discard();
  assert.equal(existsSync(path), true);
});

test("a discarded file leaves nothing, and an earlier result stands", () => {
  const path = join(folder, "kept");
  writeFileSync(path, "earlier");
  for (const finished of [false, true]) {
    const file = new ResultFile(path);
    file.write(bytes);
    if (finished) file.finish();
    file.discard();
    file.discard();
  }
  assert.equal(readFileSync(path, "utf8"), "earlier");
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith(".tmp")),
    [],
  );
});

test("a folder that is not there fails at once", () => {
  assert.throws(() => new ResultFile(join(folder, "none", "out")), { code: "ENOENT" });
});

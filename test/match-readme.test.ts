// Do the examples of the matcher's README run, and print what they promise?

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "./source-files.ts";

const FOLDER = join(ROOT, "packages/match");

test("every example runs from the package's own folder", () => {
  const readme = readFileSync(join(FOLDER, "README.md"), "utf8");
  const examples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code as string);
  assert.equal(examples.length, 2);
  const printed = examples.map((code) => {
    const node = ["--conditions=portcullis-source", "--disable-warning=ExperimentalWarning", "--input-type=module"];
    const ended = spawnSync(process.execPath, [...node, "-e", code], { cwd: FOLDER, encoding: "utf8" });
    assert.equal(ended.status, 0, ended.stderr);
    return ended.stdout;
  });
  assert.match(printed[0] ?? "", /^name .*ZHAO agrees/);
  assert.match(printed[1] ?? "", /^uk\/CYB0045 0\.9/);
});

// Is what the README shows and says so? Its screening is run, its commands exist, its links lead somewhere.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { COMMANDS } from "../packages/portcullis/src/cli/commands.ts";
import { README, screeningShown, shownIn } from "../scripts/readme-screening.ts";
import { ROOT } from "./source-files.ts";

const READMES = [README, join(ROOT, "packages/portcullis/README.md"), join(ROOT, "examples/README.md")];

test("the screening that is shown is what the program prints now", async () => {
  const shown = shownIn(readFileSync(README, "utf8")).trim();
  assert.equal(
    shown,
    (await screeningShown()).trim(),
    "write it anew: node --conditions=portcullis-source scripts/readme-screening.ts",
  );
});

test("every command that is named exists", () => {
  const names = new Set(COMMANDS.map(({ name }) => name));
  for (const file of READMES) {
    const named = [...readFileSync(file, "utf8").matchAll(/npx portcullis ([a-z]+)/g)].map(([, name]) => name ?? "");
    assert.ok(named.length > 0, file);
    assert.deepEqual(
      named.filter((name) => !names.has(name)),
      [],
      file,
    );
  }
});

test("every link into the project leads to a file", () => {
  for (const file of READMES) {
    const targets = [...readFileSync(file, "utf8").matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target]) => target ?? "");
    const missing = targets.filter((target) => !/^https?:/.test(target) && !existsSync(join(dirname(file), target)));
    assert.deepEqual(missing, [], file);
  }
});

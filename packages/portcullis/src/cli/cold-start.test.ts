// What does screening one name load? Not the readers of lists, whose tables of telephone numbers and countries alone are two hundred
// files: a cold start is measured in `bench/`, and this keeps it from growing unseen.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { writeSmallMirror } from "../../test/small-mirror.ts";

const folder = mkdtempSync(join(tmpdir(), "portcullis-cold-"));
after(() => rmSync(folder, { recursive: true }));

const PROGRAM = fileURLToPath(new URL("../../test/run-source.ts", import.meta.url));

/** Prints the address of every module loaded, one a line, after the program's own output. */
const TELL = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  registerHooks({ load(url, context, next) { process.stderr.write("loaded " + url + "\\n"); return next(url, context); } });
`)}`;

function modulesOf(...args: string[]): string[] {
  const node = ["--conditions=portcullis-source", "--disable-warning=ExperimentalWarning", `--import=${TELL}`, PROGRAM];
  const ended = spawnSync(process.execPath, [...node, ...args, "--data", join(folder, "data")], { encoding: "utf8" });
  assert.equal(ended.status, 0, ended.stderr);
  return ended.stderr.split("\n").filter((line) => line.startsWith("loaded "));
}

test("screening or comparing one name loads no reader of lists", () => {
  modulesOf("update", "--mirror", writeSmallMirror(join(folder, "mirror")));
  for (const command of [
    ["screen", "Wilhelmina Ostrander"],
    ["compare", "Wilhelmina Ostrander", "Ostrander, W."],
  ]) {
    const loaded = modulesOf(...command);
    assert.ok(loaded.length > 20, `${loaded.length} modules`);
    const heavy = loaded.filter((line) =>
      /register\/src\/(?:formats|values|source)\/|libphonenumber|saxes|tldts/.test(line),
    );
    assert.deepEqual(heavy, [], command.join(" "));
  }
});

// Does a hold keep a subject's bodies from the command that destroys bodies, whichever way they are named?

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { test } from "node:test";
import { openLedger, recallEntry } from "@portcullis/ledger";
import { openState, statePath } from "../store/state/sqlite-state.ts";
import { openCasework } from "../usecases/casework.ts";
import { setHold } from "../usecases/retention.ts";
import { run } from "./main.ts";

test("a hold that is set keeps every body of its subject; others go", async (t) => {
  const data = mkdtempSync(join(tmpdir(), "portcullis-hold-"));
  t.after(() => rmSync(data, { recursive: true, force: true }));
  const ledger = await openLedger(join(data, "ledger"));
  for (const subject of ["c-1", "c-2"]) {
    await ledger.append({ type: "edition", actor: "ada", subject, body: Buffer.from('{"form":1}') });
  }
  const casework = await openCasework(ledger, openState(statePath(data)));
  await setHold(casework, "ada", "c-1", "lawsuit 12");
  await casework.close();
  await ledger.close();
  const dispose = async (...args: string[]): Promise<string> => {
    let said = "";
    const sink = new Writable({
      write(chunk, _encoding, done) {
        said += String(chunk);
        done();
      },
    });
    const all = ["ledger", "dispose", ...args, "--data", data];
    const code = await run(all, { stdout: sink, stderr: sink, env: {}, isTerminal: false });
    return `${code} ${said}`;
  };
  const why = ["--reason", "request 7"];
  assert.match(await dispose("--subject", "c-1", ...why), /^2 .*\[HOLD_SET\]/s);
  assert.match(await dispose("--entry", "0", ...why), /^2 .*\[HOLD_SET\]/s);
  assert.match(await dispose("--entry", "1", "--entry", "0", ...why), /^2 .*\[HOLD_SET\]/s);
  assert.match(await dispose("--subject", "c-2", "--dry-run", ...why), /^0 1 bodies would be/);
  assert.match(await dispose("--subject", "c-2", ...why), /^0 1 bodies disposed of/);
  const after = await openLedger(join(data, "ledger"));
  const states = [0, 1].map((entry) => recallEntry(after.files, entry, after.size, after.keys.bodies));
  assert.deepEqual(
    (await Promise.all(states)).map(({ state }) => state),
    ["body", "disposed"],
  );
  await after.close();
});

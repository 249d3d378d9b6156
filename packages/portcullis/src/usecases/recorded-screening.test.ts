// Is what was recorded read back while others are being screened? Entries that are durable and not yet in the log's files are no damage.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openLedger } from "@portcullis/ledger";
import { hitOf } from "../../test/case-samples.ts";
import { enterScreening } from "../../test/entered-screening.ts";
import { openState } from "../store/state/sqlite-state.ts";
import { openCasework } from "./casework.ts";
import { alertById, decideAlert } from "./decide-alerts.ts";
import { recordedScreening } from "./recorded-screening.ts";
import { eraseSubject } from "./retention.ts";

const READINGS = 300;
const AT_ONCE = 4;

test("a screening is read back, and a subject erased, while others are screened", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-recorded-"));
  const ledger = await openLedger(join(folder, "ledger"));
  const casework = await openCasework(ledger, openState(join(folder, "state.db")));
  t.after(async () => {
    await casework.close();
    await ledger.close();
    rmSync(folder, { recursive: true });
  });
  const { alert } = await enterScreening(casework, "C-0", [hitOf("uk/1", 0.9)]);
  const { hash, entry } = (await alertById(casework, alert ?? "")).screening;
  let isOver = false;
  const others = Array.from({ length: AT_ONCE }, async (_, at) => {
    for (let round = 0; !isOver; round += 1) await enterScreening(casework, `C-${at + 1}`, [hitOf("uk/2", 0.8)]);
  });
  try {
    for (let reading = 0; reading < READINGS; reading += 1) {
      assert.equal((await recordedScreening(casework, hash)).entry, entry);
      assert.ok(ledger.published <= ledger.size);
    }
    await decideAlert(casework, alert ?? "", "ada", { disposition: "false_positive", reason: "birth_date_differs" });
    assert.ok((await eraseSubject(casework, "ada", "C-0", "asked for")).bodies >= 2);
  } finally {
    isOver = true;
    await Promise.all(others);
  }
});

// What does it cost that everything is recorded durably, and how fast is it verified?

import type { LedgerFigures } from "../../ledger/main.ts";
import { decimal, grouped, table } from "../format.ts";
import type { SuiteResult } from "../result-files.ts";
import { circumstancesLine } from "./circumstances-line.ts";

export function ledgerSection(result: SuiteResult<LedgerFigures>): string {
  const { bodyBytes, appends, entries, verify, verifyBare } = result.figures;
  return [
    "## Ledger",
    circumstancesLine(result),
    `Entries with a body of ${grouped(bodyBytes)} bytes and a subject of their own, each acknowledged when it is durable; callers wait for theirs before they give the next.`,
    table(
      ["callers", "entries a second", "median", "99 of 100 within"],
      appends.map((run) => [
        grouped(run.callers),
        grouped(run.entriesPerSecond),
        `${decimal(run.p50Ms, 2)} ms`,
        `${decimal(run.p99Ms, 2)} ms`,
      ]),
    ),
    `Verifying ${grouped(entries)} entries from the files alone, keys and bodies included.`,
    table(
      ["threads", "entries a second, each with a body", "without bodies"],
      verify.map((run, at) => [
        String(run.threads),
        grouped(run.entriesPerSecond),
        grouped(verifyBare[at]?.entriesPerSecond ?? 0),
      ]),
    ),
  ].join("\n\n");
}

// How fast are entries made durable, and how fast is a ledger verified?

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalBytes, openLedger, verifyFolder } from "@portcullis/ledger";
import { circumstances } from "../report/circumstances.ts";
import { benchOptions } from "../report/options.ts";
import { writeResult } from "../report/result-files.ts";

const ENTRIES = 200_000;
const ENTRIES_QUICK = 60_000;
/** Callers that each wait for their entry before they give the next: as many requests at once. */
const CALLERS = [1, 16, 256] as const;
/** Of a screening's body with one hit. */
const BODY_BYTES = 1_000;
const APPEND_MS = 4_000;

export interface AppendRun {
  readonly callers: number;
  readonly entriesPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export interface VerifyRun {
  readonly threads: number;
  readonly entriesPerSecond: number;
}

export interface LedgerFigures {
  readonly bodyBytes: number;
  readonly appends: readonly AppendRun[];
  readonly entries: number;
  /** With a body for each entry, and without bodies. */
  readonly verify: readonly VerifyRun[];
  readonly verifyBare: readonly VerifyRun[];
}

const BODY = canonicalBytes({ text: "x".repeat(BODY_BYTES - 11) });

async function measureAppends(folder: string, callers: number): Promise<AppendRun> {
  const ledger = await openLedger(folder);
  const waits: number[] = [];
  const start = performance.now();
  const call = async (caller: number): Promise<void> => {
    for (let turn = 0; performance.now() - start < APPEND_MS; turn += 1) {
      const before = performance.now();
      await ledger.append({ type: "screening", actor: "bench", subject: `s${caller}-${turn}`, body: BODY });
      waits.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
  const seconds = (performance.now() - start) / 1_000;
  await ledger.close();
  waits.sort((a, b) => a - b);
  const at = (share: number) => waits[Math.floor(share * (waits.length - 1))] ?? 0;
  return { callers, entriesPerSecond: waits.length / seconds, p50Ms: at(0.5), p99Ms: at(0.99) };
}

async function fill(folder: string, entries: number, body: Uint8Array | undefined): Promise<void> {
  const ledger = await openLedger(folder);
  for (let done = 0; done < entries; done += 2_000) {
    await Promise.all(
      Array.from({ length: 2_000 }, (_, at) =>
        ledger.append({
          type: "screening",
          actor: "bench",
          ...(body === undefined ? {} : { subject: `s${done + at}`, body }),
        }),
      ),
    );
  }
  await ledger.close();
}

async function measureVerify(folder: string, entries: number, body: Uint8Array | undefined): Promise<VerifyRun[]> {
  await fill(folder, entries, body);
  const ledger = await openLedger(folder);
  const key = ledger.keys.signer.verifier;
  await ledger.close();
  const runs: VerifyRun[] = [];
  for (const threads of [1, 2]) {
    const start = performance.now();
    const { size, faults } = await verifyFolder(folder, key, undefined, threads);
    if (faults.length > 0) throw new Error(JSON.stringify(faults[0]));
    runs.push({ threads, entriesPerSecond: size / ((performance.now() - start) / 1_000) });
  }
  return runs;
}

const { quick, date, out } = benchOptions();
const home = mkdtempSync(join(tmpdir(), "bench-ledger-"));
try {
  const appends: AppendRun[] = [];
  for (const callers of CALLERS) appends.push(await measureAppends(join(home, `append-${callers}`), callers));
  const entries = quick ? ENTRIES_QUICK : ENTRIES;
  const verify = await measureVerify(join(home, "verify"), entries, BODY);
  const verifyBare = await measureVerify(join(home, "bare"), entries, undefined);
  const figures: LedgerFigures = { bodyBytes: BODY_BYTES, appends, entries, verify, verifyBare };
  writeResult(out, { suite: "ledger", quick, circumstances: circumstances([], date), figures });
} finally {
  rmSync(home, { recursive: true, force: true });
}

// How long does a bulk job take, with every subject in a durable ledger or with none? One job in a process of its own, as the service
// runs it.

import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openLedger } from "../../packages/ledger/src/index.ts";
import { JOB_FILES, type JobKind, JobStore } from "../../packages/portcullis/src/store/job-store.ts";
import { openStore } from "../../packages/portcullis/src/store/store.ts";
import { isFinished, Jobs, type JobWork } from "../../packages/portcullis/src/usecases/jobs.ts";
import { newScreeningJob, screeningWork } from "../../packages/portcullis/src/usecases/screening-job.ts";
import { ScreeningLedger } from "../../packages/portcullis/src/usecases/screening-ledger.ts";
import { snapshotSource } from "../../packages/portcullis/src/usecases/snapshot-source.ts";

const [data = "", file = "", kind = ""] = process.argv.slice(2);
const store = openStore(data);
const log = kind === "ledger" ? await openLedger(join(data, "bench-ledger")) : undefined;
const ledger = log === undefined ? undefined : new ScreeningLedger(log, store);
const jobs = new JobStore(store);
const source = snapshotSource(store);
const works = new Map<JobKind, JobWork<never>>([["screening", screeningWork({ jobs, source, ledger })]]);
const runner = new Jobs(jobs, works);
const id = jobs.create(new Date());
copyFileSync(file, jobs.path(id, JOB_FILES.upload));
const ended = new Promise<void>((resolve) => {
  runner.listen((job) => {
    if (isFinished(job)) resolve();
  });
});
const created_at = new Date().toISOString();
const started = performance.now();
await runner.submit(
  newScreeningJob({
    id,
    actor: "bench",
    name: "bench",
    created_at,
    form: { format: "csv", delimiter: "," },
    columns: null,
    scope: {},
    policy: { threshold: 0.7, limit: 10 },
    open_alerts: false,
    whole: true,
  }),
);
await ended;
const seconds = (performance.now() - started) / 1_000;
const { state, done, error } = runner.job(id);
if (state !== "done") throw new Error(`the job is ${state}: ${error?.message}`);
await runner.close();
const entries = log?.size ?? 0;
await log?.close();
await runner.remove(id);
if (log !== undefined) rmSync(join(data, "bench-ledger"), { recursive: true });
process.stdout.write(`${JSON.stringify({ seconds, done, entries })}\n`);

// portcullis retention: dispose of what the policy in force says is over, and set or lift holds.

import { join } from "node:path";
import { openLedger } from "@portcullis/ledger";
import { Command } from "commander";
import { JobStore } from "../store/job-store.ts";
import { openState, statePath } from "../store/state/sqlite-state.ts";
import { openStore } from "../store/store.ts";
import { type Casework, openCasework } from "../usecases/casework.ts";
import { disposeDue, liftHold, setHold } from "../usecases/retention.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { countText } from "./render-count.ts";
import { safe } from "./render-text.ts";

interface RetentionOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly reason: string;
}

const EXAMPLES = `
Examples:
  portcullis retention --dry-run
  portcullis retention
  portcullis retention hold c-17 --reason "lawsuit 4711"
  portcullis retention lift c-17 --reason "lawsuit 4711 ended"
  portcullis retention holds

The service (portcullis serve) does this by itself every day. While it runs, ask it: POST /api/v1/retention/run and /api/v1/holds.`;

const ACTOR = "local";

async function withCases<T>(
  context: CliContext,
  { data }: RetentionOptions,
  work: (casework: Casework, jobs: JobStore) => Promise<T>,
): Promise<T> {
  const folder = dataFolder(context, data);
  const store = openStore(folder);
  const ledger = await openLedger(join(folder, "ledger"));
  try {
    const casework = await openCasework(ledger, openState(statePath(folder)));
    try {
      return await work(casework, new JobStore(store));
    } finally {
      await casework.close();
    }
  } finally {
    await ledger.close();
  }
}

async function retention(context: CliContext, options: RetentionOptions): Promise<void> {
  const trial = options.dryRun === true;
  const report = await withCases(context, options, (casework, jobs) =>
    disposeDue(casework, jobs, { actor: ACTOR, trial }),
  );
  if (options.json === true) {
    context.stdout.write(`${JSON.stringify({ ...report, dry_run: trial })}\n`);
    return;
  }
  const verb = trial ? "would be disposed of" : "disposed of";
  const count = report.bodies.reduce((sum, { bodies }) => sum + bodies, 0);
  context.stdout.write(`${countText(count)} bodies ${verb}\n`);
  for (const { reason, bodies } of report.bodies) context.stdout.write(`  ${countText(bodies)}: ${safe(reason)}\n`);
  if (report.kept > 0) context.stdout.write(`${countText(report.kept)} bodies stay, since their case lives\n`);
  if (report.jobs.length > 0) context.stdout.write(`files of ${countText(report.jobs.length)} jobs ${verb}\n`);
}

async function holds(context: CliContext, options: RetentionOptions): Promise<void> {
  const all = await withCases(context, options, (casework) => casework.state.holds());
  if (options.json === true) {
    context.stdout.write(`${JSON.stringify({ holds: all })}\n`);
    return;
  }
  for (const { subject, at, reason } of all) {
    context.stdout.write(`${safe(subject)}  since ${at.slice(0, 10)}: ${safe(reason)}\n`);
  }
}

export function retentionCommand(context: CliContext): Command {
  const options = (self: Command): RetentionOptions => self.optsWithGlobals<RetentionOptions>();
  const command = new Command("retention")
    .description("Dispose of what the policy in force says is over.")
    .option("--dry-run", "say what would go, and leave it")
    .addHelpText("after", EXAMPLES)
    .action(async (_options, self: Command) => retention(context, options(self)));
  const why = ["--reason <text>", "why; it stays in the ledger, so never a name"] as const;
  command
    .command("hold <subject>")
    .description("Keep every body of a subject, whatever its age.")
    .requiredOption(...why)
    .action(async (subject: string, _options, self: Command) => {
      await withCases(context, options(self), (casework) => setHold(casework, ACTOR, subject, options(self).reason));
    });
  command
    .command("lift <subject>")
    .description("Lift a hold.")
    .requiredOption(...why)
    .action(async (subject: string, _options, self: Command) => {
      await withCases(context, options(self), (casework) => liftHold(casework, ACTOR, subject, options(self).reason));
    });
  command
    .command("holds")
    .description("Which holds are set.")
    .action(async (_options, self: Command) => holds(context, options(self)));
  return command;
}

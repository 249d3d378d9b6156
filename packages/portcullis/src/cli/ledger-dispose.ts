// portcullis ledger dispose: destroy the bodies whose time is over, or those that somebody rightly asked to be gone. What remains says so.
// Where the data folder has cases, their holds are heeded, and what they have of it goes too.

import { existsSync } from "node:fs";
import {
  type Disposal,
  dueDisposals,
  type EntryRange,
  entriesOfSubject,
  type Ledger,
  openLedger,
  RETENTION_DEFAULTS,
  type RetentionDefault,
} from "@portcullis/ledger";
import { PortcullisError } from "@portcullis/register/errors";
import { Command, Option } from "commander";
import { openState, statePath } from "../store/state/sqlite-state.ts";
import { type Casework, openCasework } from "../usecases/casework.ts";
import { checkErasable } from "../usecases/retention.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { entryOf, type LedgerOptions, ledgerFolder, located, opened, textOf } from "./ledger-folder.ts";
import { countText } from "./render-count.ts";
import { safe } from "./render-text.ts";
import { usageFault } from "./usage-fault.ts";

const ACTOR = "local";

interface DisposeOptions extends LedgerOptions {
  readonly due?: RetentionDefault;
  readonly years?: number;
  readonly hold?: string;
  readonly entry?: readonly number[];
  readonly subject?: string;
  readonly reason?: string;
  readonly dryRun?: boolean;
}

const EXAMPLES = `
Examples:
  portcullis ledger dispose --due ofac --dry-run          what is older than ten years
  portcullis ledger dispose --due uk --hold holds.txt     five years; subjects in holds.txt, one a line, stay
  portcullis ledger dispose --subject c-17 --reason "erasure request 4711, granted"

No other program may write to the ledger meanwhile: stop \`serve\` first. The entries stay and say that their bodies are gone.`;

function rangesOf(entries: readonly number[]): readonly EntryRange[] {
  return [...new Set(entries)].toSorted((a, b) => a - b).map((entry) => [entry, entry] as const);
}

async function due(
  ledger: Ledger,
  rule: RetentionDefault,
  { years, hold }: DisposeOptions,
  set: readonly string[],
): Promise<readonly Disposal[]> {
  const rules = RETENTION_DEFAULTS[rule].map((one) =>
    years === undefined ? one : { ...one, years, source: `${years} years by own policy, for: ${one.source}` },
  );
  const named = hold === undefined ? [] : (await textOf(hold)).split("\n").filter((line) => line !== "");
  const holds = [...set, ...named];
  return dueDisposals(ledger.files, ledger.size, ledger.keys.bodies, { rules, now: new Date(), holds });
}

/** Throws `HOLD_SET` (input) for an entry of a subject that is held. */
async function checkNotHeld(ledger: Ledger, entries: readonly number[], holds: readonly string[]): Promise<void> {
  for (const subject of holds) {
    const held = new Set(await entriesOfSubject(ledger.files, subject, ledger.size, ledger.keys.bodies));
    const one = entries.find((entry) => held.has(entry));
    if (one === undefined) continue;
    throw new PortcullisError(
      "HOLD_SET",
      "input",
      `A hold is set for the subject of entry ${one}: nothing of it goes.`,
    );
  }
}

/** The cases of the data folder; a ledger that lies elsewhere has none. */
async function casesOf(context: CliContext, options: DisposeOptions, ledger: Ledger): Promise<Casework | undefined> {
  if (options.ledger !== undefined) return undefined;
  const path = statePath(dataFolder(context, options.data));
  return existsSync(path) ? openCasework(ledger, openState(path)) : undefined;
}

/** What is to go; exactly one of the three ways to say it. */
async function wanted(
  ledger: Ledger,
  options: DisposeOptions,
  cases: Casework | undefined,
): Promise<readonly Disposal[]> {
  const { due: rule, entry, subject, reason } = options;
  if ([rule, entry, subject].filter((way) => way !== undefined).length !== 1) {
    const message = "Say what is to go: --due, --entry or --subject, one of them.";
    throw new PortcullisError("OPTION_INVALID", "input", message);
  }
  const holds = ((await cases?.state.holds()) ?? []).map((hold) => hold.subject);
  if (rule !== undefined) return due(ledger, rule, options, holds);
  if (reason === undefined) {
    throw new PortcullisError("OPTION_INVALID", "input", "Say why with --reason: it stays in the ledger.");
  }
  if (subject !== undefined && cases !== undefined) await checkErasable(cases, subject);
  if (entry !== undefined) await checkNotHeld(ledger, entry, holds);
  const entries = entry ?? (await entriesOfSubject(ledger.files, subject ?? "", ledger.size, ledger.keys.bodies));
  return entries.length === 0 ? [] : [{ ground: "request", entries: rangesOf(entries), reason }];
}

function bodiesIn(disposals: readonly Disposal[]): number {
  return disposals.reduce((sum, { entries }) => sum + entries.reduce((all, [from, to]) => all + to - from + 1, 0), 0);
}

/** @returns the entry of the disposal */
async function disposeOf(ledger: Ledger, cases: Casework | undefined, disposal: Disposal): Promise<number> {
  if (cases === undefined) return (await ledger.dispose(disposal, ACTOR)).entry;
  const { entry, applied } = await cases.dispose(ACTOR, disposal);
  await applied;
  return entry;
}

async function dispose(context: CliContext, options: DisposeOptions): Promise<void> {
  // A folder without a ledger is refused, not made into one.
  await opened(context, options);
  const ledger = await openLedger(ledgerFolder(context, options), options.secrets ? { keyFile: options.secrets } : {});
  let cases: Casework | undefined;
  try {
    cases = await casesOf(context, options, ledger);
    const disposals = await wanted(ledger, options, cases);
    const entries: number[] = [];
    if (options.dryRun !== true) {
      // What the cases have of it goes with it.
      for (const disposal of disposals) entries.push(await disposeOf(ledger, cases, disposal));
    }
    const count = bodiesIn(disposals);
    if (options.json === true) {
      context.stdout.write(
        `${JSON.stringify({ bodies: count, disposals, entries, dry_run: options.dryRun === true })}\n`,
      );
      return;
    }
    const verb = options.dryRun === true ? "would be disposed of" : "disposed of";
    context.stdout.write(`${countText(count)} bodies ${verb}\n`);
    for (const { reason } of disposals) context.stdout.write(`  ${safe(reason)}\n`);
  } finally {
    await cases?.close();
    await ledger.close();
  }
}

export function disposeCommand(context: CliContext): Command {
  const years = (text: string): number => {
    const number = entryOf(text);
    if (number < 1 || number > 100) throw usageFault("NUMBER_INVALID", "Expected 1 to 100 years.");
    return number;
  };
  return located(
    new Command("dispose").description("Destroy bodies whose time is over, or that were asked to be gone."),
  )
    .addOption(new Option("--due <rule>", "bodies older than the rule asks").choices(Object.keys(RETENTION_DEFAULTS)))
    .option("--years <years>", "so many instead of the rule's", years)
    .option("--hold <file>", "ids of subjects that stay, one a line")
    .option("--entry <number>", "this entry's body; may be given again", (text, before: readonly number[] = []) => [
      ...before,
      entryOf(text),
    ])
    .option("--subject <id>", "every body of this subject")
    .option("--reason <text>", "why, for --entry and --subject; never a name")
    .option("--dry-run", "say what would go, and leave it")
    .option("--secrets <file>", "the ledger's key file (default: ledger.key in the folder)")
    .addHelpText("after", EXAMPLES)
    .action(async (_options, self: Command) => dispose(context, self.optsWithGlobals<DisposeOptions>()));
}

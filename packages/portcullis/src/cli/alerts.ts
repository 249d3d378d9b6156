// portcullis alerts: what awaits a decision, and what was decided?

import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openLedger } from "@portcullis/ledger";
import { Command, Option } from "commander";
import { ALERT_STATES, type Alert, DISPOSITIONS, type Disposition } from "../casework/alert.ts";
import { consequencesOf } from "../casework/consequences.ts";
import { REASONS } from "../casework/reasons.ts";
import { openState, statePath } from "../store/state/sqlite-state.ts";
import { ALERT_SORTS, type AlertQuery, type StateStore } from "../store/state/state-store.ts";
import { openStore } from "../store/store.ts";
import { alertView } from "../usecases/alert-view.ts";
import { CASE_FORMATS, type CaseFormat, exportCase } from "../usecases/case-file/export-case.ts";
import { type Casework, openCasework } from "../usecases/casework.ts";
import { decideAlert, NOBODY_IN_PARTICULAR } from "../usecases/decide-alerts.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { column, painter, safe } from "./render-text.ts";
import { usageFault } from "./usage-fault.ts";

interface AlertsOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly state?: Alert["state"];
  readonly assignee?: string;
  readonly list?: string;
  readonly minScore?: number;
  readonly search?: string;
  readonly sort: AlertQuery["sort"];
  readonly limit: number;
  readonly disposition: Disposition;
  readonly reason: string;
  readonly note?: string;
  readonly suppress: readonly string[];
  readonly until?: string;
  readonly format: CaseFormat;
  readonly out?: string;
}

const EXAMPLES = `
Examples:
  portcullis alerts                               those open, the highest score first
  portcullis alerts --state closed --search zhao --json
  portcullis alerts show A41                      with evidence, history and, of a true positive, what follows
  portcullis alerts decide A41 --disposition false_positive --reason birth_date_differs --suppress uk/CYB0045
  portcullis alerts export A41 --out A41.pdf

Alerts are opened by the service (portcullis serve). While it runs, decide there: one program writes at a time.`;

function numberOf(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value) && value >= 0) return value;
  throw usageFault("NUMBER_INVALID", "Expected a number from 0.");
}

function dayOf(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  throw usageFault("DATE_INVALID", "Expected a date as 2026-12-31.");
}

/** Reads the state as it is; beside a running service, too. */
async function withState<T>(
  context: CliContext,
  options: AlertsOptions,
  act: (state: StateStore) => Promise<T>,
): Promise<T | undefined> {
  const path = statePath(dataFolder(context, options.data));
  if (!existsSync(path)) return undefined;
  const state = openState(path);
  try {
    return await act(state);
  } finally {
    await state.close();
  }
}

async function withCasework<T>(
  context: CliContext,
  options: AlertsOptions,
  act: (casework: Casework) => Promise<T>,
): Promise<T> {
  const folder = dataFolder(context, options.data);
  const ledger = await openLedger(join(folder, "ledger"));
  let casework: Casework | undefined;
  try {
    casework = await openCasework(ledger, openState(statePath(folder)));
    return await act(casework);
  } finally {
    await casework?.close();
    await ledger.close();
  }
}

function lineOf(alert: Alert): string {
  const { id, state, assignee, subject, hits, decision, opened_at } = alert;
  const [top] = hits;
  const outcome = decision === null ? (assignee ?? "") : decision.disposition;
  const what =
    top === undefined
      ? ""
      : `${top.party} ${safe(top.caption)}${hits.length > 1 ? ` and ${hits.length - 1} more` : ""}`;
  const score = top === undefined ? "" : top.score.toFixed(2);
  return [
    column(id, 8),
    column(opened_at.slice(0, 10), 10),
    column(state, 8),
    column(score, 4),
    column(safe(subject.name), 30),
    column(outcome, 14),
    what,
  ]
    .join(" ")
    .trimEnd();
}

async function list(context: CliContext, options: AlertsOptions): Promise<void> {
  const { state = "open", assignee, list: on, minScore, search, sort, limit } = options;
  const query: AlertQuery = {
    state,
    sort,
    limit,
    ...(assignee === undefined ? {} : { assignee }),
    ...(on === undefined ? {} : { list: on }),
    ...(minScore === undefined ? {} : { minScore }),
    ...(search === undefined ? {} : { text: search }),
  };
  const page = await withState(context, options, (store) => store.alerts(query));
  const { alerts, total } = page ?? { alerts: [], total: 0 };
  if (options.json === true) context.stdout.write(`${JSON.stringify({ alerts: alerts.map(alertView), total })}\n`);
  else if (alerts.length === 0) context.stdout.write(`No alert is ${state}.\n`);
  else context.stdout.write(`${alerts.map(lineOf).join("\n")}\n`);
  if (total > alerts.length && options.quiet !== true)
    context.stderr.write(`${alerts.length} of ${total}; more with --limit\n`);
}

function shownAs(context: CliContext, alert: Alert, history: Awaited<ReturnType<StateStore["history"]>>): string {
  const paint = painter(context);
  const lines = [lineOf(alert), ""];
  for (const hit of alert.hits) {
    lines.push(`${paint("bold", safe(hit.caption))} ${hit.party}, score ${hit.score}; ${safe(hit.regimes.join("; "))}`);
    for (const { field, bits, detail } of hit.evidence)
      lines.push(`  ${bits > 0 ? "+" : ""}${bits.toFixed(1)} ${field}: ${safe(detail)}`);
  }
  lines.push("", "History");
  for (const { at, action, actor, entry } of history)
    lines.push(`  ${at} ${action} by ${safe(actor)} (entry ${entry})`);
  if (alert.decision?.disposition === "true_positive") {
    const { measures, steps, note } = consequencesOf(alert);
    lines.push(
      "",
      "What follows",
      ...measures.map((each) => `  ${each.measure} (${each.party}, ${safe(each.regime)}): ${each.meaning}`),
    );
    lines.push(
      ...steps.map((step) => `  ${step.jurisdiction}: ${step.what} By: ${step.by}. ${step.source.url}`),
      `  ${note}`,
    );
  }
  return `${lines.join("\n")}\n`;
}

async function show(context: CliContext, options: AlertsOptions, id: string): Promise<void> {
  const found = await withState(context, options, async (state) => {
    const alert = await state.alert(id);
    return alert === undefined ? undefined : { alert, history: await state.history(id) };
  });
  if (found === undefined) throw usageFault("ALERT_UNKNOWN", `There is no alert "${id.slice(0, 40)}".`);
  const { alert, history } = found;
  if (options.json === true)
    context.stdout.write(`${JSON.stringify({ ...alertView(alert), evidence: alert.hits, history })}\n`);
  else context.stdout.write(shownAs(context, alert, history));
}

async function decide(context: CliContext, options: AlertsOptions, id: string): Promise<void> {
  const { disposition, reason, note, until, suppress } = options;
  const wishes = suppress.map((party) => ({ party, ...(until === undefined ? {} : { until }) }));
  const asked = { disposition, reason, suppress: wishes, ...(note === undefined ? {} : { note }) };
  const alert = await withCasework(context, options, (casework) =>
    decideAlert(casework, id, NOBODY_IN_PARTICULAR, asked),
  );
  if (options.json === true) context.stdout.write(`${JSON.stringify(alertView(alert))}\n`);
  else context.stdout.write(`${lineOf(alert)}\n`);
}

async function exportOne(context: CliContext, options: AlertsOptions, id: string): Promise<void> {
  const store = openStore(dataFolder(context, options.data));
  const format = options.out?.endsWith(".json") === true ? "json" : options.format;
  const bytes = await withCasework(context, options, (casework) =>
    exportCase(casework, store, id, NOBODY_IN_PARTICULAR, format),
  );
  const out = options.out ?? `${id}.${format}`;
  if (out === "-") context.stdout.write(bytes);
  else await writeFile(out, bytes);
  if (out !== "-" && options.quiet !== true) context.stderr.write(`wrote ${out}\n`);
}

function collect(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

export function alertsCommand(context: CliContext): Command {
  const given = (command: Command): AlertsOptions => command.optsWithGlobals<AlertsOptions>();
  const reasons = Object.entries(REASONS).map(
    ([disposition, all]) => `${disposition}: ${all.map(({ code }) => code).join(", ")}`,
  );
  const decideCommand = new Command("decide")
    .description("Decide an alert, or put a decision right.")
    .argument("<alert>")
    .addOption(new Option("--disposition <word>").choices([...DISPOSITIONS]).makeOptionMandatory())
    .requiredOption("--reason <code>", `one of ${reasons.join("; ")}`)
    .option("--note <text>")
    .option(
      "--suppress <party>",
      "ask no more about this party for this subject; may be given several times",
      collect,
      [],
    )
    .option("--until <date>", "last day on which that holds", dayOf)
    .action((id: string, _options, command: Command) => decide(context, given(command), id));
  const exportCommand = new Command("export")
    .description("Write the case file, with evidence, editions, decisions and proofs.")
    .argument("<alert>")
    .addOption(new Option("--format <format>").choices([...CASE_FORMATS]).default("pdf"))
    .option("--out <file>", "where to; - is standard output (default: ALERT.pdf)")
    .action((id: string, _options, command: Command) => exportOne(context, given(command), id));
  return new Command("alerts")
    .description("Show and decide what awaits a person.")
    .addOption(new Option("--state <state>", "default: open").choices([...ALERT_STATES]))
    .option("--assignee <actor>")
    .option("--list <list>", "with a hit on this list")
    .option("--min-score <score>", "from this score", numberOf)
    .option("--search <words>", "beginnings of words of names")
    .addOption(new Option("--sort <order>").choices([...ALERT_SORTS]).default("score"))
    .option("--limit <n>", "at most so many", numberOf, 50)
    .addHelpText("after", EXAMPLES)
    .action((_options, command: Command) => list(context, given(command)))
    .addCommand(
      new Command("show")
        .description("Show one alert.")
        .argument("<alert>")
        .action((id: string, _options, command: Command) => show(context, given(command), id)),
    )
    .addCommand(decideCommand)
    .addCommand(exportCommand);
}

// portcullis import: take the files of an edition by hand.

import { readFile } from "node:fs/promises";
import {
  type ColumnMap,
  FORMATS,
  INTELLIGENCE_FORMATS,
  type IntelligenceFormat,
  type ListStatus,
  PortcullisError,
} from "@portcullis/register";
import { Command, Option } from "commander";
import { openStatements } from "../store/statement-store.ts";
import { openStore, type Store } from "../store/store.ts";
import { checkImport, checkImported, type ImportRequest, importEdition } from "../usecases/import.ts";
import { loadIntelligence } from "../usecases/load-intelligence.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { enterDue } from "./enter-due.ts";
import { EXIT } from "./exit.ts";
import { setOutcome } from "./outcome.ts";
import { openProgress } from "./progress.ts";
import { countText } from "./render-count.ts";
import { outcomeText, prepareSnapshot, settleEntries } from "./update.ts";

interface ImportOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly format: string;
  readonly published: string;
  readonly encoding?: string;
  readonly columns?: string;
  readonly status?: ListStatus;
  readonly title?: string;
}

const EXAMPLES = `
Examples:
  portcullis import uk UK-Sanctions-List.csv --format uksl-csv --published 2026-05-01
  portcullis import us-sdn sdn.csv alt.csv add.csv sdn_comments.csv --format ofac-csv --published 2026-04-21
  portcullis import ours ours.csv --format csv --published 2026-11-01 \\
    --columns '{"id":"No","name":"Name","aliases":{"column":"Also","separator":";"}}'

  portcullis import ours groups.stix.json --format stix --published 2026-11-01

A list of your own has the status "own": it is screened only when --list names it.`;

/** A column map as JSON, or as the name of a file that holds it. */
async function columnsOf(text: string): Promise<ColumnMap> {
  const json = text.trim().startsWith("{") ? text : await readFile(text, "utf8");
  try {
    return JSON.parse(json) as ColumnMap;
  } catch (error) {
    const message = 'The column map is not JSON. Write it as {"id":"No","name":"Name"}.';
    throw new PortcullisError("COLUMNS_INVALID", "input", message, {}, error);
  }
}

async function act(context: CliContext, list: string, files: readonly string[], options: ImportOptions): Promise<void> {
  const { format, published, encoding, status, title } = options;
  const columns = options.columns === undefined ? undefined : await columnsOf(options.columns);
  const request = { list, files, format, published, encoding, columns, status, title };
  const store = openStore(dataFolder(context, options.data));
  const intelligence = INTELLIGENCE_FORMATS.get(format);
  if (intelligence !== undefined) return takeIntelligence(context, store, request, intelligence, options);
  checkImport(request);
  const progress = openProgress(context.stderr, context.isTerminal && options.quiet !== true);
  const writer = await store.openWriter();
  try {
    const loaded = await importEdition(store, writer, request, new Date(), (count) =>
      progress.show(() => `${list}: ${countText(count)} parties`),
    );
    if (loaded.outcome === "loaded") {
      await settleEntries(context, store, writer, { list, edition: loaded.edition }, options.quiet === true);
      await prepareSnapshot(store, progress);
    }
    progress.end();
    const outcome = { list, ...loaded };
    if (options.quiet !== true || loaded.outcome === "refused") context.stderr.write(`${outcomeText(outcome)}\n`);
    if (options.json) context.stdout.write(`${JSON.stringify(outcome)}\n`);
    if (loaded.outcome === "refused") setOutcome(context, EXIT.operation);
  } finally {
    progress.end();
    await writer.release();
  }
  await enterDue(context, store, options.quiet === true);
}

/** Threat groups, tools and indicators stand beside the lists: they are nobody to screen for. */
async function takeIntelligence(
  context: CliContext,
  store: Store,
  request: ImportRequest,
  format: IntelligenceFormat,
  options: ImportOptions,
): Promise<void> {
  checkImported(request);
  const { list, files, published, title = list } = request;
  const progress = openProgress(context.stderr, context.isTerminal && options.quiet !== true);
  const statements = openStatements(store.folder, true);
  try {
    const offered = { list, title, publisher: title, licence: "", published, format, paths: files };
    const { outcome, edition } = await loadIntelligence(statements, offered, new Date(), (count) =>
      progress.show(() => `${list}: ${countText(count)} objects`),
    );
    progress.end();
    const told = { list, outcome: outcome === "loaded" ? "taken in" : "unchanged", intelligence: edition } as const;
    if (options.quiet !== true) context.stderr.write(`${outcomeText(told)}\n`);
    if (options.json) context.stdout.write(`${JSON.stringify(told)}\n`);
  } finally {
    progress.end();
    statements.close();
  }
}

export function importCommand(context: CliContext): Command {
  const statuses = ["own", "current", "retired"];
  return new Command("import")
    .description("Take the files of one edition of a list by hand.")
    .argument("<list>", "id of the list, e.g. uk or ours")
    .argument("<file...>", "its files, plain or gzipped, in the format's order")
    .requiredOption("--format <format>", `one of ${[...FORMATS.keys(), ...INTELLIGENCE_FORMATS.keys()].join(", ")}`)
    .requiredOption("--published <date>", "the day of publication, as 2024-03-25")
    .option("--encoding <label>", "encoding of the files, e.g. windows-1252")
    .option("--columns <json>", "for the format csv: which column is what, as JSON or a file with it")
    .addOption(new Option("--status <status>", "whether the list is screened by default").choices(statuses))
    .option("--title <title>", "title of the list")
    .addHelpText("after", EXAMPLES)
    .action(async (list: string, files: readonly string[], _options, command: Command) =>
      act(context, list, files, command.optsWithGlobals<ImportOptions>()),
    );
}

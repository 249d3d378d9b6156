// portcullis provisional: whom did announcements name before a list did, and what became of them?

import type { ListedParty } from "@portcullis/register";
import { Command } from "commander";
import { openStatements, type StatementStore } from "../store/statement-store.ts";
import { openStore, type Store, type StoreWriter } from "../store/store.ts";
import { type ProvisionalEntry, provisionalEntries } from "../usecases/provisional-entries.ts";
import { dropEntry, settleByReviewer } from "../usecases/provisional-settle.ts";
import { today } from "../usecases/today.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { editionDateOf } from "./edition-date.ts";
import { openProgress } from "./progress.ts";
import { column, painter, safe } from "./render-text.ts";
import { prepareSnapshot } from "./update.ts";

interface ProvisionalOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly all?: boolean;
  readonly asOf?: string;
  readonly by?: string;
  readonly reason: string;
  readonly on?: string;
}

const EXAMPLES = `
Examples:
  portcullis provisional                                   those open
  portcullis provisional --all --json                      those settled and dropped, too
  portcullis provisional settle 2024-03-25-ni-gaobin uk/CYB0046 --reason "the list's own entry"
  portcullis provisional drop 2024-03-25-somebody --reason "a witness, not designated"

An entry is made by: portcullis read FILE --provisional. It is settled by itself when an edition brings one party of its
name that was designated on the days of the announcement.`;

/** What the announcement says of him, as far as it can be compared. */
function describedIn({ names, birthDates, nationalities, identifiers, addresses }: ListedParty): readonly string[] {
  const of = (what: string, values: readonly { readonly printed: string }[]): readonly string[] =>
    values.length === 0 ? [] : [`${what} ${values.map(({ printed }) => printed).join(", ")}`];
  const also = names.slice(1).map(({ text }) => text);
  return [
    ...(also.length === 0 ? [] : [`also ${also.join(", ")}`]),
    ...of("born", birthDates),
    ...of("nationality", nationalities),
    ...identifiers.map(({ kind, printed }) => `${kind} ${printed}`),
    ...of("address", addresses),
  ];
}

function shown(entry: ProvisionalEntry): string {
  const { id, party, openedOn, state, settledBy, ground, closedOn } = entry;
  const outcome =
    state === "open"
      ? entry.list === undefined
        ? ""
        : `awaits the list ${entry.list}`
      : `${settledBy === undefined ? "" : `is ${settledBy}: `}${ground ?? ""}${(ground ?? "").includes(closedOn ?? "") ? "" : ` (${closedOn})`}`;
  const name = party.names[0]?.text ?? "";
  const line = [column(openedOn, 10), column(state, 8), column(safe(name), 40), id, safe(outcome)].join(" ").trimEnd();
  const known = describedIn(party);
  return known.length === 0 ? line : `${line}\n${" ".repeat(20)}${safe(known.join("; "))}`;
}

function list(context: CliContext, options: ProvisionalOptions): void {
  const statements = openStatements(openStore(dataFolder(context, options.data)).folder, false);
  const scope = options.asOf === undefined ? {} : { asOf: options.asOf };
  const entries = (statements === undefined ? [] : provisionalEntries(statements, scope)).filter(
    ({ state }) => options.all === true || state === "open",
  );
  statements?.close();
  if (options.json === true) context.stdout.write(`${JSON.stringify({ entries })}\n`);
  else if (entries.length === 0) context.stdout.write("No provisional entry is open.\n");
  else context.stdout.write(`${[...entries.map(shown)].join("\n")}\n`);
}

/** Does something to the entries under the writer's lock, and prepares what is searched. */
async function change(
  context: CliContext,
  options: ProvisionalOptions,
  act: (store: Store, statements: StatementStore, writer: StoreWriter) => Promise<string>,
): Promise<void> {
  const store = openStore(dataFolder(context, options.data));
  const progress = openProgress(context.stderr, context.isTerminal && options.quiet !== true);
  const writer = await store.openWriter();
  const statements = openStatements(store.folder, true);
  try {
    const done = await act(store, statements, writer);
    await prepareSnapshot(store, progress);
    progress.end();
    context.stdout.write(
      options.json === true ? `${JSON.stringify({ done })}\n` : `${painter(context)("bold", safe(done))}\n`,
    );
  } finally {
    progress.end();
    statements.close();
    await writer.release();
  }
}

function decisionOf(context: CliContext, { by, reason, on }: ProvisionalOptions) {
  return { by: by ?? context.env["USER"] ?? "local", reason, on: on ?? today() };
}

function decided(command: Command): Command {
  return command
    .requiredOption("--reason <text>", "why; it is kept")
    .option("--by <name>", "who decides (default: the user of this computer)")
    .option("--on <date>", "the day of the decision (default: today)", editionDateOf);
}

export function provisionalCommand(context: CliContext): Command {
  const command = new Command("provisional")
    .description("Show, settle or drop the entries that announcements made before a list did.")
    .option("--all", "those settled and dropped, too")
    .option("--as-of <date>", "as they stood on this day", editionDateOf)
    .addHelpText("after", EXAMPLES)
    .action((_options, self: Command) => list(context, self.optsWithGlobals<ProvisionalOptions>()));
  const settle = decided(new Command("settle").description("Say which listed party an entry is."))
    .argument("<entry>", "its id")
    .argument("<party>", "party id, e.g. uk/CYB0046")
    .action(async (entry: string, party: string, _options, self: Command) => {
      const options = self.optsWithGlobals<ProvisionalOptions>();
      await change(context, options, async (store, statements, writer) => {
        const decision = decisionOf(context, options);
        const made = await settleByReviewer(store, statements, writer, entry, party, decision, new Date());
        return `${made.entry.id} is ${made.party}`;
      });
    });
  const drop = decided(new Command("drop").description("Say that an entry is nobody to screen for."))
    .argument("<entry>", "its id")
    .action(async (entry: string, _options, self: Command) => {
      const options = self.optsWithGlobals<ProvisionalOptions>();
      await change(context, options, async (store, statements, writer) => {
        const dropped = await dropEntry(store, statements, writer, entry, decisionOf(context, options), new Date());
        return `${dropped.id} is dropped`;
      });
    });
  return command.addCommand(settle).addCommand(drop);
}

// portcullis lists: what is loaded, from when, and what was wrong in it?

import { Command } from "commander";
import { openStore } from "../store/store.ts";
import { type ListLine, listLines } from "../usecases/lists.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { countText } from "./render-count.ts";
import { column, painter } from "./render-text.ts";

interface ListsOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly problems?: string;
}

const EXAMPLES = `
Examples:
  portcullis lists                    the newest edition of each list
  portcullis lists --all --json       every edition loaded
  portcullis lists --problems uk      what was wrong in the newest edition of a list`;

function row(line: ListLine): string {
  return [
    column(line.id, 12),
    column(line.status, 12),
    column(line.published, 10),
    column(`${countText(line.age_days)} days`, 11, "right"),
    column(countText(line.parties), 8, "right"),
    column(countText(line.names), 8, "right"),
    column(countText(line.problems), 8, "right"),
    ` ${line.edition.slice(0, 12)}`,
  ].join(" ");
}

function table(context: CliContext, lines: readonly ListLine[]): string[] {
  const paint = painter(context);
  const head = [
    column("LIST", 12),
    column("STATUS", 12),
    column("PUBLISHED", 10),
    column("AGE", 11, "right"),
    column("PARTIES", 8, "right"),
    column("NAMES", 8, "right"),
    column("PROBLEMS", 8, "right"),
    " EDITION",
  ].join(" ");
  const notes = lines.flatMap((line) => [
    ...(line.reconstructed
      ? [`${line.id}: the edition of ${line.published} was laid out anew from facts of the list`]
      : []),
    ...(line.refused ?? []).map(
      (refusal) => `${line.id}: an edition of ${refusal.published} was refused: ${refusal.reason}`,
    ),
  ]);
  return [
    paint("bold", head.trimEnd()),
    ...lines.map(row),
    ...(notes.length > 0 ? ["", ...notes.map((note) => paint("dim", note))] : []),
  ];
}

async function printProblems(context: CliContext, options: ListsOptions, list: string): Promise<void> {
  const store = openStore(dataFolder(context, options.data));
  const { editionsInForce } = await import("../usecases/editions-in-force.ts");
  for (const { edition } of editionsInForce(await store.catalogue(), { lists: [list] }).editions) {
    for await (const problem of store.problems(edition)) {
      const { code, file, row: at, byte, field, value, expected } = problem;
      const where = at === undefined ? (byte === undefined ? "" : `, byte ${byte}`) : `, row ${at}`;
      const what = [field, value === undefined ? undefined : JSON.stringify(value)].filter(
        (part) => part !== undefined,
      );
      const text = `${file}${where}${what.length > 0 ? `: ${what.join(" ")}` : ""}: expected ${expected} [${code}]`;
      context.stdout.write(`${options.json ? JSON.stringify(problem) : text}\n`);
    }
  }
}

export function listsCommand(context: CliContext): Command {
  return new Command("lists")
    .description("Show which lists and editions are loaded.")
    .option("--all", "every edition, not only the newest of each list")
    .option("--problems <list>", "print what was wrong in the newest edition of a list")
    .addHelpText("after", EXAMPLES)
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<ListsOptions>();
      if (options.problems !== undefined) {
        await printProblems(context, options, options.problems);
        return;
      }
      const catalogue = await openStore(dataFolder(context, options.data)).catalogue();
      const lines = listLines(catalogue, new Date(), options.all === true);
      if (options.json) context.stdout.write(`${JSON.stringify({ lists: lines })}\n`);
      else if (lines.length === 0) context.stdout.write("No list is loaded. Run: portcullis update\n");
      else context.stdout.write(`${table(context, lines).join("\n")}\n`);
    });
}

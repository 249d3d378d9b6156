// portcullis lists: what is loaded, from when, and what was wrong in it?

import { Command } from "commander";
import type { Publisher } from "../publishers.ts";
import { openStore } from "../store/store.ts";
import { type ListLine, listLines } from "../usecases/lists.ts";
import { listsKnown } from "../usecases/lists-known.ts";
import { type Apart, apartFrom } from "../usecases/lists-page.ts";
import { publisherSettings } from "../usecases/publisher-settings.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { countText } from "./render-count.ts";
import { column, type Paint, painter } from "./render-text.ts";

interface ListsOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly problems?: string;
  readonly metrics?: boolean;
  readonly sources?: boolean;
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
    column(line.stale ? "STALE" : "", 5),
    column(countText(line.parties), 8, "right"),
    column(countText(line.names), 8, "right"),
    column(countText(line.problems), 8, "right"),
    ` ${line.edition.slice(0, 12)}`,
  ].join(" ");
}

function lastLooked(line: ListLine): string {
  return line.checked_at === undefined ? "never confirmed" : `last confirmed on ${line.checked_at.slice(0, 10)}`;
}

function table(context: CliContext, lines: readonly ListLine[]): string[] {
  const paint = painter(context);
  const head = [
    column("LIST", 12),
    column("STATUS", 12),
    column("PUBLISHED", 10),
    column("AGE", 11, "right"),
    column("", 5),
    column("PARTIES", 8, "right"),
    column("NAMES", 8, "right"),
    column("PROBLEMS", 8, "right"),
    " EDITION",
  ].join(" ");
  const notes = lines.flatMap((line) => [
    ...(line.reconstructed
      ? [`${line.id}: the edition of ${line.published} was laid out anew from facts of the list`]
      : []),
    ...(line.stale
      ? [`${line.id}: its publisher usually changes it within ${line.cadence_days} days; it was ${lastLooked(line)}`]
      : []),
    ...(line.accepted
      ? [`${line.id}: the edition of ${line.published} was accepted by name, although ${line.accepted.reason}`]
      : []),
    ...(line.refused ?? []).map(
      (refusal) => `${line.id}: an edition of ${refusal.published} was refused: ${refusal.reason}`,
    ),
    ...(line.failure
      ? [`${line.id}: the update of ${line.failure.at.slice(0, 16).replace("T", " ")} failed: ${line.failure.reason}`]
      : []),
    ...(line.pruned_at
      ? [`${line.id}: the files of the edition of ${line.published} were removed on ${line.pruned_at.slice(0, 10)}`]
      : []),
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

/** Where lists are fetched, how often they change and under which licence. */
function sourcesText(context: CliContext, publishers: readonly Publisher[]): string {
  const paint = painter(context);
  return publishers
    .flatMap(({ id, title, publisher, licence, cadenceDays, format, urls, status }) => [
      paint("bold", `${id}: ${title}`),
      `  ${publisher || "unstated"}; licence ${licence || "unstated"}; changes within ${cadenceDays} days; ${format}${
        status === "aggregate" ? "; fetched only when it is named" : ""
      }`,
      ...urls.map((url) => `  ${url}`),
    ])
    .join("\n");
}

function apartLines({ intelligence, provisional }: Apart, paint: Paint): readonly string[] {
  const known = intelligence.map(
    ({ list, published, objects, publisher }) =>
      `${list}: ${countText(objects)} objects of ${publisher}, edition of ${published}`,
  );
  const entries = provisional === 0 ? [] : [`${countText(provisional)} provisional: portcullis provisional`];
  const lines = [...known, ...entries];
  return lines.length === 0 ? [] : ["", ...lines.map((line) => paint("dim", line))];
}

export function listsCommand(context: CliContext): Command {
  return new Command("lists")
    .description("Show which lists and editions are loaded.")
    .option("--all", "every edition, not only the newest of each list")
    .option("--sources", "where lists are fetched, how often they change and under which licence")
    .option("--metrics", "figures for a monitor, in the text format of Prometheus")
    .option("--problems <list>", "print what was wrong in the newest edition of a list")
    .addHelpText("after", EXAMPLES)
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<ListsOptions>();
      const store = openStore(dataFolder(context, options.data));
      if (options.sources) {
        const { publishers } = await publisherSettings(store.folder);
        context.stdout.write(
          options.json ? `${JSON.stringify({ publishers })}\n` : `${sourcesText(context, publishers)}\n`,
        );
        return;
      }
      if (options.problems !== undefined) {
        await printProblems(context, options, options.problems);
        return;
      }
      const apart = apartFrom(store);
      const lines = listLines(await listsKnown(store), new Date(), options.all === true && !options.metrics);
      if (options.metrics) {
        const { listMetrics } = await import("../usecases/list-metrics.ts");
        context.stdout.write(await listMetrics(lines));
      } else if (options.json) context.stdout.write(`${JSON.stringify({ lists: lines, ...apart })}\n`);
      else if (lines.length === 0) context.stdout.write("No list is loaded. Run: portcullis update\n");
      else context.stdout.write(`${[...table(context, lines), ...apartLines(apart, painter(context))].join("\n")}\n`);
    });
}

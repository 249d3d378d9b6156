// portcullis joins: which parties of different lists are one, and who might be?

import { Command } from "commander";
import { openStore } from "../store/store.ts";
import { type JoinReport, joinReport, type Suggestion } from "../usecases/joins.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { editionDateOf } from "./edition-date.ts";
import { countText } from "./render-count.ts";
import { column, type Paint, painter, safe, wrapped } from "./render-text.ts";

interface JoinsOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly asOf?: string;
  readonly suggest?: boolean;
  readonly conflicts?: boolean;
}

const EXAMPLES = `
Examples:
  portcullis joins
  portcullis joins --conflicts
  portcullis joins --suggest --json`;

const COLUMNS = 100;

function tables({ lists, grounds, conflicts }: JoinReport, paint: Paint): string[] {
  return [
    paint(
      "bold",
      `${column("list", 14)} ${column("published", 12)} ${column("parties", 10, "right")} ${column("joined", 10, "right")}`,
    ),
    ...lists.map(
      ({ list, published, parties, joined }) =>
        `${column(list, 14)} ${column(published, 12)} ${column(countText(parties), 10, "right")} ${column(countText(joined), 10, "right")}`,
    ),
    "",
    paint("bold", "joined on"),
    ...grounds.map(
      ({ ground, pairs }) =>
        `${column(ground.replaceAll("-", " "), 27)} ${column(countText(pairs), 10, "right")} ${pairs === 1 ? "pair" : "pairs"}`,
    ),
    "",
    `${countText(conflicts.length)} groups whose authorities disagree`,
  ];
}

function conflictLines({ conflicts }: JoinReport, paint: Paint): string[] {
  return conflicts.flatMap(({ parties, disagreements }) => [
    "",
    paint("bold", parties.join(", ")),
    ...disagreements.flatMap(({ field, stated }) =>
      stated.map(({ party, values }) => `  ${column(field, 14)} ${column(party, 22)} ${safe(values.join("; "))}`),
    ),
  ]);
}

function suggestionLines(suggestions: readonly Suggestion[], paint: Paint): string[] {
  return [
    "",
    paint(
      "bold",
      `${countText(suggestions.length)} ${suggestions.length === 1 ? "pair" : "pairs"} that nobody has said to be one, for a reviewer`,
    ),
    ...suggestions.flatMap(({ party, caption, other, otherCaption, score, why }) => [
      `${score.toFixed(2)} ${column(party, 22)} ${safe(caption)}`,
      `     ${column(other, 22)} ${safe(otherCaption)}`,
      ...wrapped(safe(why.join("; ")), COLUMNS - 5).map((line) => paint("dim", `     ${line}`)),
    ]),
  ];
}

export function joinsCommand(context: CliContext): Command {
  return new Command("joins")
    .description("Show which parties of different lists are one, on the grounds that authorities state.")
    .option("--as-of <date>", "in each list's newest edition published on or before this day", editionDateOf)
    .option("--conflicts", "tell in what their authorities disagree")
    .option("--suggest", "also those who may be one although nobody says so; never applied by themselves")
    .addHelpText("after", EXAMPLES)
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<JoinsOptions>();
      const store = openStore(dataFolder(context, options.data));
      const report = await joinReport(store, options.asOf, options.suggest === true);
      if (options.json) {
        context.stdout.write(`${JSON.stringify(report)}\n`);
        return;
      }
      const paint = painter(context);
      const lines = [
        ...tables(report, paint),
        ...(options.conflicts ? conflictLines(report, paint) : []),
        ...(report.suggestions ? suggestionLines(report.suggestions, paint) : []),
      ];
      context.stdout.write(`${lines.join("\n")}\n`);
    });
}

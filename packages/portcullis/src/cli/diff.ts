// portcullis diff: what changed between two editions of a list?

import { Command } from "commander";
import { openStore } from "../store/store.ts";
import { diffEditions, type ReadableDelta } from "../usecases/diff.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { countText } from "./render-count.ts";
import { column, painter, safe } from "./render-text.ts";
import { editionDateOf } from "./update.ts";

interface DiffOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly from?: string;
  readonly to?: string;
}

const EXAMPLES = `
Examples:
  portcullis diff uk
  portcullis diff un --from 2025-04-19 --to 2026-08-01 --json`;

function lines(context: CliContext, delta: ReadableDelta): string[] {
  const paint = painter(context);
  const { list, from, to, added, removed, amended, captions } = delta;
  const line = (id: string) => `${column(id, 22)} ${safe(captions.get(id) ?? "")}`;
  const counts = `${countText(added.length)} added, ${countText(removed.length)} removed, ${countText(amended.length)} amended`;
  return [
    paint("bold", `${list}: ${from} to ${to}: ${counts}`),
    ...added.map((id) => paint("green", `+ ${line(id)}`)),
    ...removed.map((id) => paint("red", `- ${line(id)}`)),
    ...amended.map(({ party, fields }) => `~ ${line(party)} (${fields.join(", ")})`),
  ];
}

export function diffCommand(context: CliContext): Command {
  return new Command("diff")
    .description("Show what changed between two editions of a list; by default the two newest.")
    .argument("<list>", "id of the list")
    .option("--from <date>", "the older edition: newest published on or before this day", editionDateOf)
    .option("--to <date>", "the newer edition: newest published on or before this day", editionDateOf)
    .addHelpText("after", EXAMPLES)
    .action(async (list: string, _options, command: Command) => {
      const options = command.optsWithGlobals<DiffOptions>();
      const delta = await diffEditions(openStore(dataFolder(context, options.data)), list, options.from, options.to);
      if (options.json) {
        const { captions: _captions, ...plain } = delta;
        context.stdout.write(`${JSON.stringify(plain)}\n`);
      } else context.stdout.write(`${lines(context, delta).join("\n")}\n`);
    });
}

// portcullis diff: what changed between two editions of a list, and what does it mean for our own subjects?

import { fieldChanges } from "@portcullis/register";
import { Command } from "commander";
import { openStore } from "../store/store.ts";
import { openSubjectFile } from "../subjects/read-rows.ts";
import { diffEditions, type WholeDelta } from "../usecases/diff.ts";
import { forecast } from "../usecases/forecast.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { editionDateOf } from "./edition-date.ts";
import { renderDelta, renderForecast } from "./render-delta.ts";
import { painter } from "./render-text.ts";
import { thresholdOf } from "./screen-options.ts";

interface DiffOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly details?: boolean;
  readonly against?: string;
  readonly threshold: number;
}

const EXAMPLES = `
Examples:
  portcullis diff uk
  portcullis diff uk --details
  portcullis diff uk --against customers.csv
  portcullis diff un --from 2025-04-19 --to 2026-08-01 --json`;

function changesIn({ before, after }: WholeDelta, id: string) {
  const [old, now] = [before.get(id), after.get(id)];
  return old && now ? fieldChanges(old, now) : [];
}

/** The delta as JSON; with details also each change, old and new. */
function plainDelta(whole: WholeDelta, details: boolean): Record<string, unknown> {
  const { delta } = whole;
  if (!details) return { ...delta };
  return { ...delta, amended: delta.amended.map((each) => ({ ...each, changes: changesIn(whole, each.party) })) };
}

export function diffCommand(context: CliContext): Command {
  return new Command("diff")
    .description("Show what changed between two editions of a list; by default the two newest.")
    .argument("<list>", "id of the list")
    .option("--from <date>", "the older edition: newest published on or before this day", editionDateOf)
    .option("--to <date>", "the newer edition: newest published on or before this day", editionDateOf)
    .option("--details", "tell each amended field, old and new")
    .option("--against <file>", "subjects to forecast for: who would newly hit, who no more (CSV or NDJSON)")
    .option("--threshold <score>", "score of a hit in the forecast, 0 to 1", thresholdOf, 0.7)
    .addHelpText("after", EXAMPLES)
    .action(async (list: string, _options, command: Command) => {
      const options = command.optsWithGlobals<DiffOptions>();
      const file =
        options.against === undefined ? undefined : await openSubjectFile(options.against, context.openStdin);
      const whole = await diffEditions(openStore(dataFolder(context, options.data)), list, options.from, options.to);
      const found = file && (await forecast(whole, file.rows, options.threshold));
      if (options.json) {
        const plain = plainDelta(whole, options.details === true);
        context.stdout.write(`${JSON.stringify(found ? { ...plain, forecast: found } : plain)}\n`);
        return;
      }
      const paint = painter(context);
      const changesOf = (id: string) => (options.details ? changesIn(whole, id) : []);
      const lines = [...renderDelta(whole, changesOf, paint), ...(found ? renderForecast(found, paint) : [])];
      context.stdout.write(`${lines.join("\n")}\n`);
    });
}

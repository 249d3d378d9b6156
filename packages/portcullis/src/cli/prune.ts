// portcullis prune: remove the files of editions that no day to be kept asks for.

import { Command, InvalidArgumentError } from "commander";
import { openStore } from "../store/store.ts";
import { KEEP_DAYS, prunableEditions, pruneEditions } from "../usecases/prune-editions.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { countText } from "./render-count.ts";

interface PruneOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly keepDays: number;
  readonly dryRun?: boolean;
}

const EXAMPLES = `
Examples:
  portcullis prune --dry-run                 what ten years of history let go
  portcullis prune --keep-days 1827          five years, as is usual in the UK

The newest edition of each list stays, and so does every edition that the ledger names.`;

function daysOf(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1) return days;
  throw new InvalidArgumentError("Expected a whole number of days, 1 or more.");
}

async function act(context: CliContext, options: PruneOptions): Promise<void> {
  const store = openStore(dataFolder(context, options.data));
  const writer = await store.openWriter();
  try {
    const now = new Date();
    const prunable = await prunableEditions(store, options.keepDays, now);
    if (options.dryRun !== true && prunable.length > 0) await pruneEditions(store, writer, prunable, now);
    if (options.json) {
      context.stdout.write(`${JSON.stringify({ removed: options.dryRun !== true, editions: prunable })}\n`);
      return;
    }
    for (const { list, published, edition, bytes } of prunable) {
      context.stdout.write(
        `${list} of ${published}, ${countText(Math.ceil(bytes / 1_000))} kB, ${edition.slice(0, 12)}\n`,
      );
    }
    const doing = options.dryRun === true ? "would be removed" : "removed";
    context.stdout.write(`${countText(prunable.length)} editions ${doing}.\n`);
  } finally {
    await writer.release();
  }
}

export function pruneCommand(context: CliContext): Command {
  return new Command("prune")
    .description("Remove the files of old editions that no day to be kept asks for.")
    .option("--keep-days <days>", "days of the past that must stay answerable", daysOf, KEEP_DAYS)
    .option("--dry-run", "only say which editions would go")
    .addHelpText("after", EXAMPLES)
    .action((_options, command: Command) => act(context, command.optsWithGlobals<PruneOptions>()));
}

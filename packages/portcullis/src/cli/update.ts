// portcullis update: bring the lists up to date, from a mirror or the publishers.

import { PortcullisError } from "@portcullis/register";
import { Command } from "commander";
import type { Due } from "../store/due.ts";
import { openStore, type Store, type StoreWriter } from "../store/store.ts";
import type { SnapshotProgress } from "../usecases/snapshot.ts";
import { prepareSnapshot as prepare, type Settled, settleAndLeave, updateLists } from "../usecases/update-lists.ts";
import type { ListOutcome } from "../usecases/update-outcome.ts";
import type { CliContext } from "./context.ts";

import { dataFolder } from "./data-folder.ts";
import { editionDateOf } from "./edition-date.ts";
import { enterDue } from "./enter-due.ts";
import { EXIT } from "./exit.ts";
import { setOutcome } from "./outcome.ts";
import { openProgress, type Progress } from "./progress.ts";
import { countText } from "./render-count.ts";

interface UpdateCommandOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly mirror?: string;
  readonly edition?: string;
  readonly accept?: readonly string[];
}

/** Under which name the ledger has what is done on the command line. */
const ACTOR = "local";

const EXAMPLES = `
Examples:
  portcullis update                             newest editions, from the publishers
  portcullis update uk un                       these lists only
  portcullis update --mirror ./mirror           from a folder with mirror.json
  portcullis update uk --mirror ./mirror --edition 2024-03-25
  portcullis update --accept ca                 all, and Canada's list although it lost a third

publishers.json in the data folder changes where and how often lists are fetched; HTTPS_PROXY and NO_PROXY are heeded.

Without --mirror the folder or address in PORTCULLIS_MIRROR is used, if there is one.`;

/** One line about what became of a list. */
export function outcomeText(outcome: ListOutcome): string {
  switch (outcome.outcome) {
    case "skipped":
      return `${outcome.list}: skipped, ${outcome.reason}`;
    case "refused":
      return `${outcome.list}: REFUSED, ${outcome.reason}; the last good edition stays in force [${outcome.code}]`;
    case "failed":
      return `${outcome.list}: FAILED, ${outcome.reason} [${outcome.code}]`;
    default: {
      if (outcome.intelligence !== undefined) {
        const { published: day, objects, names } = outcome.intelligence;
        return `${outcome.list}: ${outcome.outcome}, edition of ${day}, ${countText(objects)} objects, ${countText(names)} names`;
      }
      const { published, parties, names, problems } = outcome.edition;
      const found = problems > 0 ? `, ${countText(problems)} problems` : "";
      const accepted =
        outcome.edition.accepted === undefined ? "" : `; ACCEPTED although ${outcome.edition.accepted.reason}`;
      return `${outcome.list}: ${outcome.outcome}, edition of ${published}, ${countText(parties)} parties, ${countText(names)} names${found}${accepted}`;
    }
  }
}

/** Prepares the searchable form of the lists that are screened by default. */
export function prepareSnapshot(store: Store, progress: Progress): Promise<void> {
  return prepare(store, preparing(progress));
}

function preparing(progress: Progress): SnapshotProgress {
  return ({ phase, parties }) =>
    progress.show(() => `preparing the lists for searching (${phase}): ${countText(parties)} parties`);
}

function settledText({ entry, party, ground }: Settled): string {
  return `${entry} is ${party}: ${ground}\n`;
}

/** Settles the provisional entries that an edition brings, and says so. */
export function settleEntries(
  context: CliContext,
  store: Store,
  writer: StoreWriter,
  loaded: Due["editions"][number],
  quiet: boolean,
): Promise<void> {
  return settleAndLeave(store, writer, ACTOR, [loaded], (settled) => {
    if (!quiet) context.stderr.write(settledText(settled));
  });
}

async function run(
  context: CliContext,
  lists: readonly string[],
  options: UpdateCommandOptions,
): Promise<ListOutcome[]> {
  const store = openStore(dataFolder(context, options.data));
  const progress = openProgress(context.stderr, context.isTerminal && options.quiet !== true);
  try {
    return await updateLists(store, {
      actor: ACTOR,
      mirror: options.mirror ?? context.env["PORTCULLIS_MIRROR"],
      lists,
      until: options.edition,
      accept: options.accept,
      now: new Date(),
      onProgress: (list, doing) => progress.show(() => `${list}: ${doing}`),
      onOutcome: (outcome) => {
        progress.end();
        const grave = outcome.outcome === "refused" || outcome.outcome === "failed";
        if (grave || options.quiet !== true) context.stderr.write(`${outcomeText(outcome)}\n`);
      },
      onSettled: (settled) => {
        if (options.quiet !== true) context.stderr.write(settledText(settled));
      },
      onSnapshot: preparing(progress),
      onEntities: (count) => progress.show(() => `preparing the lists for serving: ${countText(count)} entities`),
    });
  } finally {
    progress.end();
  }
}

/** Loads the built service once: its compiled code is kept, and its first start takes no longer than the next. */
async function compileService(): Promise<void> {
  if (import.meta.url.endsWith(".js")) await import("./serve.ts");
}

export function updateCommand(context: CliContext): Command {
  return new Command("update")
    .description("Fetch the lists' newest editions from the publishers, or from a mirror.")
    .argument("[list...]", "ids of lists; all when none is named")
    .option("--mirror <where>", "a folder or address with mirror.json (default: PORTCULLIS_MIRROR)")
    .option("--edition <date>", "each list's newest edition published on or before this day", editionDateOf)
    .option("--accept <list...>", "take these lists' editions even below their sanity floor; it is noted")
    .addHelpText("after", EXAMPLES)
    .action(async (lists: readonly string[], _options, command: Command) => {
      const options = command.optsWithGlobals<UpdateCommandOptions>();
      if (options.edition !== undefined && !(options.mirror ?? context.env["PORTCULLIS_MIRROR"])) {
        throw new PortcullisError(
          "MIRROR_NEEDED",
          "input",
          "Publishers keep only their newest edition; --edition needs a mirror.",
        );
      }
      const outcomes = await run(context, lists, options);
      await compileService();
      await enterDue(context, openStore(dataFolder(context, options.data)), options.quiet === true);
      if (options.json) context.stdout.write(`${JSON.stringify({ lists: outcomes })}\n`);
      if (outcomes.some(({ outcome }) => outcome === "failed" || outcome === "refused"))
        setOutcome(context, EXIT.operation);
    });
}

// portcullis export: give statements or parties to others, in the forms they read.

import { Command, Option } from "commander";
import { ResultFile } from "../screening/result-file.ts";
import { openStore } from "../store/store.ts";
import { exportFtm, exportStix } from "../usecases/export.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { editionDateOf } from "./edition-date.ts";

interface ExportOptions {
  readonly data?: string;
  readonly format: "stix" | "ftm";
  readonly list?: readonly string[];
  readonly asOf?: string;
  readonly out?: string;
}

const EXAMPLES = `
Examples:
  portcullis export --format stix                         everything read and decided, as a STIX 2.1 bundle
  portcullis export APT31 uk/CYB0045 --format stix        what is stated of them, denials as opinions
  portcullis export --format stix --list attack           a source's own objects, as 2.1
  portcullis export --format ftm --list uk --out uk.ftm.json
  portcullis export uk/CYB0045 --format ftm

Read back by Portcullis, both give what was written: words of likelihood, bands and characters in STIX, whole parties in FollowTheMoney.`;

async function act(context: CliContext, who: readonly string[], command: Command): Promise<void> {
  const options = command.optsWithGlobals<ExportOptions>();
  const { format, list: lists = [], asOf, out } = options;
  if (format === "ftm" && who.length === 0 && lists.length === 0) {
    return command.error("error: expected parties, or lists with --list [USAGE]");
  }
  const store = openStore(dataFolder(context, options.data));
  const request = { who, lists, scope: asOf === undefined ? {} : { asOf } };
  const pieces = format === "stix" ? exportStix(store, request) : exportFtm(store, request);
  if (out === undefined) {
    for await (const piece of pieces) context.stdout.write(piece);
    return;
  }
  const file = new ResultFile(out);
  try {
    for await (const piece of pieces) file.write(new TextEncoder().encode(piece));
    file.finish();
    file.commit();
  } finally {
    file.discard();
  }
}

export function exportCommand(context: CliContext): Command {
  return new Command("export")
    .description("Write statements as a STIX 2.1 bundle, or parties as FollowTheMoney.")
    .argument("[who...]", "party ids, groups or names")
    .addOption(new Option("--format <format>", "what others read").choices(["stix", "ftm"]).makeOptionMandatory())
    .option("--list <list...>", "a whole list (ftm), or a source of intelligence (stix)")
    .option("--as-of <date>", "as it was stated by this day", editionDateOf)
    .option("--out <file>", "write here instead of standard output")
    .addHelpText("after", EXAMPLES)
    .action(async (who: string[], _options, command: Command) => act(context, who, command));
}

// What is the program's command line? A tree of commands of which only those that are needed are loaded.

import { Command, Help } from "commander";
import { VERSION } from "../version.ts";
import { COMMANDS, type CommandEntry } from "./commands.ts";
import type { CliContext } from "./context.ts";

/** Options every command knows. */
const SHARED_OPTIONS = [
  ["--data <dir>", "data folder (default: PORTCULLIS_DATA, else the platform's)"],
  ["--json", "print results as JSON"],
  ["--quiet", "no progress and no notices on stderr"],
] as const;

const DESCRIPTION =
  "Sanctions screening that knows why somebody is listed: real lists in, anyone screened, every score explained.";

const EXAMPLES = `
Examples:
  portcullis start                              load lists and screen the example customers
  portcullis update                             fetch the newest editions
  portcullis screen "Guangzong Zhao"            screen one name
  portcullis screen --in customers.csv --out hits.ndjson
  portcullis explain "Wuhan Xiaoruizhi" --kind organisation

Exit codes: 0 done, 1 hits found and --fail-on-hit given, 2 input or usage error, 3 operation failed.`;

function longOf(flags: string): string {
  return flags.split(" ")[0] ?? flags;
}

/** Adds the shared options that the command does not declare itself. */
function withSharedOptions(command: Command): Command {
  for (const [flags, description] of SHARED_OPTIONS) {
    if (!command.options.some((option) => option.long === longOf(flags))) command.option(flags, description);
  }
  return command;
}

/** Writes help and usage errors where the context says, and throws instead of ending the process. */
function attached(command: Command, context: CliContext, json: boolean): Command {
  command.exitOverride().configureOutput({
    writeOut: (text) => void context.stdout.write(text),
    writeErr: (text) => void context.stderr.write(text),
    outputError: (text, write) => (json ? undefined : write(text)),
    getOutHelpWidth: () => 80,
    getErrHelpWidth: () => 80,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
  for (const child of command.commands) attached(child, context, json);
  return command;
}

/** A command of which only name and summary are known. */
function placeholder(entry: CommandEntry): Command {
  return new Command(entry.name).summary(entry.summary).allowUnknownOption().allowExcessArguments();
}

/**
 * The program with the commands of these names loaded and all others as placeholders; `all` loads every one.
 * With `json` usage errors are thrown but not written. Commands read their shared options with `optsWithGlobals()`.
 */
export async function createProgram(
  context: CliContext,
  load: readonly string[] | "all",
  json = false,
): Promise<Command> {
  const program = withSharedOptions(new Command("portcullis"))
    .description(DESCRIPTION)
    .version(VERSION, "-V, --version", "print the version")
    .addHelpText("after", EXAMPLES);
  for (const entry of COMMANDS) {
    const wanted = load === "all" || load.includes(entry.name);
    const command = wanted ? await entry.load(context) : placeholder(entry);
    program.addCommand(withSharedOptions(command.summary(entry.summary)));
  }
  return attached(program.configureHelp({ ...new Help(), showGlobalOptions: false }), context, json);
}

/** The name of the command asked for, wherever shared options stand; undefined for `--help`, `--version` and nothing. */
export function commandNameIn(args: readonly string[]): string | undefined {
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? "";
    if (word === "--data") at += 1;
    else if (!word.startsWith("-")) return word;
  }
  return undefined;
}

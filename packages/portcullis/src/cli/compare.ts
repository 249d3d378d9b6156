// portcullis compare: how likely are two names the same party's?

import type { DescribedKind } from "@portcullis/match";
import { Command } from "commander";
import type { CompareNames } from "../usecases/compare-file.ts";
import type { CliContext } from "./context.ts";
import { kindOf } from "./screen-options.ts";

interface CompareOptions {
  readonly kind?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly in?: string;
  readonly out?: string;
}

const EXAMPLES = `
Examples:
  portcullis compare "赵光宗" "ZHAO, Guang-zong" --kind person
  portcullis compare "Acme Ltd" "ACME Limited" --kind organisation --json
  portcullis compare --in pairs.csv --out scores.csv

PAIRS has a header with the columns kind,name1,name2 (kind may be missing or
empty; schema names of FollowTheMoney are understood). SCORES has the same rows
in the same order, with score (0 to 1; 0.7 is a hit) and bits.`;

/** Bad rows told one by one; the rest are counted. */
const ERRORS_TOLD_MAX = 20;

async function compareTwo(
  context: CliContext,
  names: readonly [string, string],
  options: CompareOptions,
): Promise<void> {
  const { describedKindOf } = await import("../subjects/subject-kind.ts");
  const { compareNames } = await import("../screening/compare-names.ts");
  const kind: DescribedKind = describedKindOf(options.kind ?? "") ?? "unknown";
  const comparison = compareNames(names[0], names[1], kind);
  if (options.json) {
    const { score, bits, probability, evidence } = comparison;
    context.stdout.write(
      `${JSON.stringify({ name1: names[0], name2: names[1], kind, score, bits, probability, evidence })}\n`,
    );
    return;
  }
  const { renderComparison } = await import("./render-comparison.ts");
  const { painter } = await import("./render-text.ts");
  context.stdout.write(`${renderComparison(names, comparison, painter(context)).join("\n")}\n`);
}

async function comparePairs(context: CliContext, path: string, out: string, options: CompareOptions): Promise<void> {
  const { refuseSameFile } = await import("../usecases/screen-file.ts");
  await refuseSameFile(path, out);
  const { compareFile } = await import("../usecases/compare-file.ts");
  const { openInput } = await import("../subjects/open-input.ts");
  const compare: CompareNames = (await import("../screening/compare-names.ts")).compareNames;
  let told = 0;
  const tell = ({ code, message }: { code: string; message: string }): void => {
    told += 1;
    if (told <= ERRORS_TOLD_MAX) context.stderr.write(`portcullis: ${message} [${code}]\n`);
  };
  const input = await openInput(path, context.openStdin);
  const { pairs, errors } = await compareFile(input, out, compare, tell, context.onInterrupt);
  if (options.quiet !== true) context.stderr.write(`${pairs} pairs compared, ${errors} errors\n`);
}

async function act(context: CliContext, command: Command, names: readonly string[]): Promise<void> {
  const options = command.optsWithGlobals<CompareOptions>();
  if (options.in !== undefined) {
    if (names.length > 0) command.error("error: give two names, or --in PAIRS, not both [USAGE]");
    if (options.kind !== undefined) command.error("error: with --in the kind stands in each row [USAGE]");
    if (options.out === undefined) command.error("error: --in PAIRS needs --out SCORES [USAGE]");
    else await comparePairs(context, options.in, options.out, options);
    return;
  }
  const [name1, name2] = names;
  if (name1 === undefined || name2 === undefined || names.length !== 2) {
    command.error("error: expected two names (quote names of several words), or --in PAIRS --out SCORES [USAGE]");
  } else {
    const empty = [name1, name2].find((name) => !/[\p{L}\p{N}]/u.test(name));
    if (empty !== undefined)
      command.error(`error: ${JSON.stringify(empty)} has neither letters nor digits [NAME_EMPTY]`);
    await compareTwo(context, [name1, name2], options);
  }
}

export function compareCommand(context: CliContext): Command {
  const command = new Command("compare")
    .description("Compare two names, or a file of pairs.")
    .argument("[names...]", "two names, in any script and order")
    .option("--kind <kind>", "person, organisation, vessel, aircraft or any", kindOf)
    .option("--in <pairs>", "a CSV file of pairs; - is standard input")
    .option("--out <scores>", "where the scored pairs go")
    .addHelpText("after", EXAMPLES);
  return command.action((names: readonly string[]) => act(context, command, names));
}

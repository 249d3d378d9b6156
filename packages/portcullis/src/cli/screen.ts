// portcullis screen: is this name, or anybody in this file, listed?

import { Command, Option } from "commander";
import type { Policy } from "../screening/policy.ts";
import { screenReading } from "../screening/screen-subject.ts";
import type { ScreeningLine } from "../screening/screening-line.ts";
import type { Subject, SubjectReading } from "../subjects/subject.ts";
import { readSubject, type SubjectFields } from "../subjects/subject-fields.ts";
import { loadVocabulary, NO_VOCABULARY } from "../subjects/vocabulary.ts";
import { type OpenScreening, openScreening, type ScreeningScope, type ScreeningSource } from "../usecases/screen.ts";
import type { CliContext } from "./context.ts";
import { EXIT } from "./exit.ts";
import { openSource } from "./open-source.ts";
import { setOutcome } from "./outcome.ts";
import { openProgress } from "./progress.ts";
import { countText } from "./render-count.ts";
import { painter } from "./render-text.ts";
import { countOf, fieldsOf, type ScreenOptions, withScopeOptions, withSubjectOptions } from "./screen-options.ts";

const EXAMPLES = `
Examples:
  portcullis screen "Guangzong Zhao" --born 1985 --country CN
  portcullis screen 赵光宗 --as-of 2024-03-25 --json
  portcullis screen --id 421003198511121539
  portcullis screen 0x098B716B8Aaf21512996dC57EB0615e2383E2f96 --kind wallet
  portcullis screen --in customers.csv --out hits.ndjson --threads 2
  zcat customers.ndjson.gz | portcullis screen --in - --fail-on-hit > hits.ndjson

A file is CSV with a header (id,name and optionally kind,aliases,birth_date,
country,identifiers,address,email,website; several values separated by ";") or
NDJSON with the same keys; .gz is understood. Each subject gives one line.`;

const THREADS_MAX = 64;

/** The scope and policy that the options state. */
export function scopeOf(options: ScreenOptions): { scope: ScreeningScope; policy: Omit<Policy, "lists"> } {
  const { asOf, knownAt, list, threshold, limit } = options;
  const scope: ScreeningScope = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(list === undefined ? {} : { lists: list }),
  };
  return { scope, policy: { threshold, limit } };
}

/** Opens what is searched, telling on a terminal when a snapshot has to be built first. */
export async function openFor(
  context: CliContext,
  source: ScreeningSource,
  options: ScreenOptions,
  near: boolean,
): Promise<OpenScreening> {
  const progress = openProgress(context.stderr, context.isTerminal && options.quiet !== true);
  const { scope, policy } = scopeOf(options);
  try {
    return await openScreening(source, scope, policy, near, ({ phase, parties }) =>
      progress.show(() => `preparing the lists for searching (${phase}): ${countText(parties)} parties`),
    );
  } finally {
    progress.end();
  }
}

/** Reads the one subject of the command line; the register's tables are loaded only where they are needed. */
export async function readOne(fields: SubjectFields): Promise<SubjectReading> {
  const plain =
    fields.country === undefined &&
    fields.identifiers === undefined &&
    !["wallet", "cryptowallet", "domain", "website", "email"].includes(String(fields.kind ?? "").toLowerCase());
  return readSubject(fields, plain ? NO_VOCABULARY : await loadVocabulary());
}

/** Screens one subject and prints the answer; `whole` draws everything (`explain`). */
export async function screenOne(
  context: CliContext,
  name: string,
  options: ScreenOptions,
  whole: boolean,
): Promise<void> {
  const near = options.near === true || whole;
  const source = openSource(context, options);
  const reading = await readOne(fieldsOf(name, options));
  const opened = await openFor(context, source, options, near);
  const line = screenReading(opened.snapshot.reader, reading, opened.basis);
  await print(context, line, reading.subject, opened, options, whole);
  if (line.status === "error") setOutcome(context, EXIT.input);
  else if (line.status === "hits" && options.failOnHit) setOutcome(context, EXIT.hits);
}

async function print(
  context: CliContext,
  line: ScreeningLine,
  subject: Subject | undefined,
  opened: OpenScreening,
  options: ScreenOptions,
  whole: boolean,
): Promise<void> {
  if (options.json) {
    context.stdout.write(`${JSON.stringify(line)}\n`);
    return;
  }
  const { renderScreening } = await import("./render-screening.ts");
  const { threshold } = opened.basis.policy;
  const picture = { paint: painter(context), editions: opened.searched, subject, threshold, whole };
  context.stdout.write(`${renderScreening(line, picture).join("\n")}\n`);
}

async function act(context: CliContext, command: Command, words: readonly string[]): Promise<void> {
  const options = command.optsWithGlobals<ScreenOptions>();
  const name = words.join(" ").trim();
  if (options.in !== undefined) {
    const single = [
      ...(name === "" ? [] : ["NAME"]),
      ...(["kind", "born", "country", "id"] as const)
        .filter((key) => options[key] !== undefined)
        .map((key) => `--${key}`),
    ];
    if (single.length > 0) command.error(`error: ${single.join(", ")} cannot be used with --in [USAGE]`);
    const { screenFile } = await import("./screen-file.ts");
    await screenFile(context, options.in, options);
    return;
  }
  if (options.out !== undefined) command.error("error: --out needs --in FILE [USAGE]");
  if (name === "" && options.id === undefined) {
    command.error("error: nobody to screen: give NAME, --id NUMBER or --in FILE [USAGE]");
  }
  await screenOne(context, name, options, false);
}

export function screenCommand(context: CliContext): Command {
  const command = new Command("screen")
    .description("Screen one name, or a file of subjects, against the lists.")
    .argument("[name...]", "whom to screen, in any script and order of names");
  return withScopeOptions(withSubjectOptions(command))
    .option("--near", "also show at most three parties below the threshold")
    .option("--fail-on-hit", "end with exit code 1 when there is a hit")
    .option("--in <file>", "a file of subjects, CSV or NDJSON, perhaps gzipped; - is standard input")
    .option("--out <file>", "write answers here (default: standard output), and FILE.run.json beside it")
    .addOption(
      new Option("--threads <count>", "worker threads (default: one per processor)").argParser(countOf(THREADS_MAX)),
    )
    .addHelpText("after", EXAMPLES)
    .action((words: readonly string[]) => act(context, command, words));
}

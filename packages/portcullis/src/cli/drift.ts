// portcullis drift: does a report say what the release says?

import { bandOf, type DriftFinding, findDrift, gradesIn, YARDSTICK } from "@portcullis/notices";
import { Command } from "commander";
import type { CliContext } from "./context.ts";
import { type Paint, painter, safe, wrapped } from "./render-text.ts";

interface DriftOptions {
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  portcullis drift release.txt report.txt
  portcullis drift release.html news-1.txt news-2.txt --json

A finding is a grade, an actor, a scope or a polarity that the report changed, or a claim that it dropped or invented. Both
passages are shown; bands are those of the UK's yardstick of likelihood.`;

const COLUMNS = 88;
const BAND_COLUMNS = 6;

const WORD = /[\p{L}\p{N}’'-]+/gu;

/** Words that make no difference between two ways to say one thing. */
const SMALL = /^(?:\p{L}{1,3}|that|were|with|from|have|been|this|which|between|said|says)$/iu;

/** A passage in lines, with the words that the other one does not have marked. */
function passage(label: string, text: string | undefined, other: string | undefined, paint: Paint): string[] {
  if (text === undefined) return [];
  const same = new Set((other ?? text).toLowerCase().match(WORD));
  const marked = (line: string): string =>
    line.replace(WORD, (word) => (same.has(word.toLowerCase()) || SMALL.test(word) ? word : paint("yellow", word)));
  return wrapped(safe(text), COLUMNS).map(
    (line, at) => `    ${paint("dim", at === 0 ? label : " ".repeat(label.length))} ${marked(line)}`,
  );
}

/** The band of the first graded word of a passage. */
function bandIn(text: string | undefined): number | undefined {
  return text === undefined
    ? undefined
    : gradesIn(text)
        .map(bandOf)
        .find((band) => band !== undefined);
}

/** The yardstick from 0 to 100 %, with the release's band as "▓" and the report's as "░". */
function yardstick({ release, report }: DriftFinding, paint: Paint): string[] {
  const [from, to] = [bandIn(release?.text), bandIn(report?.text)];
  if (from === undefined || to === undefined) return [];
  const bands = YARDSTICK.map((_, at) => (at === from ? "▓" : at === to ? "░" : "·").repeat(BAND_COLUMNS)).join(" ");
  const words = `▓ release: ${YARDSTICK[from]?.words ?? ""}   ░ report: ${YARDSTICK[to]?.words ?? ""}`;
  return [`    ${bands}`, `    ${paint("dim", words)}`];
}

function shown(finding: DriftFinding, paint: Paint): string[] {
  const { type, what, bands, release, report } = finding;
  const by = bands === undefined ? "" : ` (${bands > 0 ? "+" : ""}${bands} band${Math.abs(bands) === 1 ? "" : "s"})`;
  return [
    `  ${paint("bold", type)}: ${safe(what)}${by}`,
    ...passage("release", release?.text, report?.text, paint),
    ...passage("report ", report?.text, release?.text, paint),
    ...(type === "grade" ? yardstick(finding, paint) : []),
  ];
}

async function act(context: CliContext, command: Command, paths: readonly string[]): Promise<void> {
  const options = command.optsWithGlobals<DriftOptions>();
  const [releasePath, ...reportPaths] = paths;
  if (releasePath === undefined || reportPaths.length === 0) {
    return command.error("error: expected a release and at least one report [USAGE]");
  }
  const { readNoticeFile } = await import("../usecases/read-notice.ts");
  const release = await readNoticeFile(releasePath);
  const paint = painter(context);
  for (const path of reportPaths) {
    const report = await readNoticeFile(path);
    const findings = findDrift(release.text, report.text);
    if (options.json === true) {
      context.stdout.write(`${JSON.stringify({ release: release.notice.id, report: report.notice.id, findings })}\n`);
      continue;
    }
    const count =
      findings.length === 0 ? "says what the release says, as far as was read" : `${findings.length} differences`;
    context.stdout.write(
      `${[paint("bold", `${report.notice.id}: ${count}`), ...findings.flatMap((finding) => shown(finding, paint))].join("\n")}\n`,
    );
  }
}

export function driftCommand(context: CliContext): Command {
  return new Command("drift")
    .description("Say what reports changed, dropped or invented against the release they report.")
    .argument("<file...>", "the release, then its reports")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], _options: unknown, command: Command) => act(context, command, paths));
}

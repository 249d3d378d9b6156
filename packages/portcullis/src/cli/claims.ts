// portcullis claims: who said what of a party or a group, how surely, and who denies it?

import { type Path, STANCES, type Statement, type Step } from "@portcullis/register/statements";
import { Command } from "commander";
import { openStore } from "../store/store.ts";
import { type Claims, claimsAbout } from "../usecases/claims.ts";
import { moment } from "../usecases/editions-in-force.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { editionDateOf } from "./edition-date.ts";
import { openProgress } from "./progress.ts";
import { countText } from "./render-count.ts";
import { type Paint, painter, safe, wrapped } from "./render-text.ts";
import { momentOf } from "./screen-options.ts";

interface ClaimsOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly asOf?: string;
  readonly knownAt?: string;
}

const EXAMPLES = `
Examples:
  portcullis claims uk/CYB0045                    what is stated of a party, and where it leads
  portcullis claims APT31                         who is tied to a group, in whose words
  portcullis claims attack/G0128 --as-of 2024-03-25 --json

A path is worked out from statements and stated by nobody; each step names who states it, and the weakest is marked.`;

const COLUMNS = 92;

/** Of one kind more lines than these are counted, not shown. */
const LINES_MAX = 30;

function gradeText({ grade, analyticalConfidence, polarity, predicate }: Statement): string {
  const words = [
    grade === undefined
      ? undefined
      : grade.low === undefined || grade.high === undefined
        ? `"${grade.words}"`
        : `"${grade.words}", ${Math.round(100 * grade.low)} to ${Math.round(100 * grade.high)} %`,
    analyticalConfidence === undefined ? undefined : `"${analyticalConfidence.words}"`,
    polarity === "no" && STANCES.every((stance) => stance !== predicate)
      ? "said to have failed, or not to be so"
      : undefined,
  ].filter((part) => part !== undefined);
  return words.length === 0 ? "" : ` (${words.join("; ")})`;
}

function said(statement: Statement): string {
  const { subject, predicate, object, value } = statement;
  return `${subject.text} ${predicate.replaceAll("-", " ")} ${object?.text ?? value ?? ""}`.trim();
}

function by({ speaker, via, statedOn }: Statement): string {
  const through = via === undefined ? "" : `, reported by ${via.text}`;
  return `${speaker.text}${through}, ${statedOn}`;
}

function lines(statement: Statement, paint: Paint): readonly string[] {
  const { object, value } = statement;
  const quote =
    object !== undefined && value !== undefined && value.includes(" ") ? wrapped(`“${safe(value)}”`, COLUMNS - 6) : [];
  return [
    `  ${safe(said(statement))}${safe(gradeText(statement))}`,
    paint("dim", `    ${safe(by(statement))}`),
    ...quote.map((line) => paint("dim", `      ${line}`)),
  ];
}

/** The same words of the same speaker stand at several places: they are shown once. */
function once(statements: readonly Statement[]): readonly Statement[] {
  const keyOf = (each: Statement) => [said(each), by(each), each.value].join("\n");
  return [...new Map(statements.toReversed().map((each) => [keyOf(each), each])).values()].reverse();
}

function block(title: string, all: readonly Statement[], paint: Paint): readonly string[] {
  const statements = once(all);
  if (statements.length === 0) return [];
  const more = statements.length - LINES_MAX;
  return [
    "",
    paint("bold", title),
    ...statements.slice(0, LINES_MAX).flatMap((statement) => lines(statement, paint)),
    ...(more > 0 ? [paint("dim", `  and ${countText(more)} more; --json has all`)] : []),
  ];
}

function stepText({ from, to, statement, reversed }: Step): string {
  const verb = reversed ? "is a name of" : statement.predicate.replaceAll("-", " ");
  return `${from.text} —${verb}→ ${to.text}`;
}

function pathLines({ steps, to, weakest }: Path, paint: Paint): readonly string[] {
  return [
    `  ${paint("bold", safe(to.text))}${to.id.startsWith("name/") ? "" : ` ${safe(to.id)}`}`,
    ...steps.map((step, at) => {
      const mark = at === weakest && steps.length > 1 ? paint("yellow", "  weakest link") : "";
      return `    ${safe(stepText(step))}${safe(gradeText(step.statement))} ${paint("dim", `[${safe(by(step.statement))}]`)}${mark}`;
    }),
  ];
}

const KINDS: readonly (readonly [string, (statement: Statement) => boolean])[] = [
  ["designations", ({ predicate }) => predicate === "designated"],
  ["names", ({ predicate }) => predicate === "named-as" || predicate === "same-as"],
  [
    "acts",
    ({ predicate }) => ["targeted", "compromised", "took-data-from", "conducted", "acted", "uses"].includes(predicate),
  ],
  ["indicators", ({ predicate }) => predicate === "indicates"],
  ["answers and positions", ({ predicate }) => predicate === "answered-with" || predicate === "takes-position"],
];

function shown(claims: Claims, asked: string, paint: Paint): readonly string[] {
  const rest = new Set(claims.statements);
  const blocks = KINDS.flatMap(([title, belongs]) => {
    const own = [...rest].filter(belongs);
    for (const each of own) rest.delete(each);
    return block(title, own, paint);
  });
  const ties = block("ties", [...rest], paint);
  return [
    paint("bold", `${safe(claims.about.names[0] ?? asked)}  ${safe(claims.about.id)}`),
    ...(claims.ambiguous.length === 0
      ? []
      : [
          paint("yellow", "  More than one group of a source bears this name; ask for one by its id:"),
          ...claims.ambiguous.map(({ id, name, publisher }) => `    ${safe(id)}  ${safe(name)} (${safe(publisher)})`),
        ]),
    ...ties,
    ...blocks,
    ...block("denied, disputed, endorsed", claims.stances, paint),
    ...(claims.paths.length === 0
      ? []
      : [
          "",
          paint("bold", "where it leads (worked out, stated by nobody)"),
          ...claims.paths.flatMap((path) => pathLines(path, paint)),
        ]),
  ];
}

export function claimsCommand(context: CliContext): Command {
  return new Command("claims")
    .description("Say who stated what of a party or a group, how surely, who denies it, and where it leads.")
    .argument("<who>", "party id, group id, or a name")
    .option("--as-of <date>", "as it was stated by this day", editionDateOf)
    .option("--known-at <time>", "as far as it had been taken in by this day or time", momentOf)
    .addHelpText("after", EXAMPLES)
    .action(async (who: string, _options, command: Command) => {
      const options = command.optsWithGlobals<ClaimsOptions>();
      const { asOf, knownAt } = options;
      const progress = openProgress(context.stderr, context.isTerminal && options.quiet !== true);
      const scope = {
        ...(asOf === undefined ? {} : { asOf }),
        ...(knownAt === undefined ? {} : { knownAt: moment(knownAt) }),
      };
      const claims = await claimsAbout(openStore(dataFolder(context, options.data)), who, scope, (list, parties) =>
        progress.show(() => `reading what ${list} says of its parties: ${countText(parties)}`),
      );
      progress.end();
      if (options.json === true) {
        const { ambiguous, ...others } = claims;
        const groups = ambiguous.map(({ id, name, publisher }) => ({ id, name, publisher }));
        context.stdout.write(`${JSON.stringify({ ...others, ambiguous: groups })}\n`);
      } else context.stdout.write(`${shown(claims, who, painter(context)).join("\n")}\n`);
    });
}

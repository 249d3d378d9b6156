// portcullis read: what does this text assert, in whose voice, how surely?

import type { ReadNotice } from "@portcullis/notices";
import { Command } from "commander";
import type { ReadFile } from "../usecases/read-notice.ts";
import type { CliContext } from "./context.ts";
import { type Paint, painter, type Style, safe } from "./render-text.ts";

interface ReadOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  portcullis read notice.txt                 the text with its facts marked, and the facts below
  portcullis read release.html report.pdf --json

One JSON document a file; offsets are UTF-16 code units of the text.`;

const MARKS: readonly (readonly [
  keyof ReadNotice & ("designated" | "actors" | "confidence" | "denials" | "measures"),
  Style,
])[] = [
  ["designated", "red"],
  ["actors", "yellow"],
  ["confidence", "cyan"],
  ["measures", "green"],
  ["denials", "dim"],
];

/** The text with every fact in the colour of its kind; of facts that overlap the first kind wins. */
function marked({ text, notice }: ReadFile, paint: Paint): string {
  const spans: { start: number; end: number; style: Style }[] = [];
  for (const [kind, style] of MARKS) {
    for (const { start, end } of notice[kind]) {
      if (!spans.some((span) => start < span.end && span.start < end)) spans.push({ start, end, style });
    }
  }
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, style } of spans.toSorted((a, b) => a.start - b.start)) {
    parts.push(safe(text.slice(at, start)), paint(style, safe(text.slice(start, end))));
    at = end;
  }
  return [...parts, safe(text.slice(at))].join("");
}

function facts({ notice }: ReadFile, paint: Paint): string[] {
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", paint("bold", title), ...lines.map((line) => `  ${safe(line)}`)];
  const names = new Set(notice.actors.map(({ name }) => name));
  return [
    ...block(
      "designated",
      notice.designated.map(({ name, kind, aliases }) => {
        const also = aliases.length === 0 ? "" : ` (also ${aliases.map((alias) => alias.name).join(", ")})`;
        return `${name}, ${kind}${also}`;
      }),
    ),
    ...block("groups and organs", [...names]),
    ...block(
      "measures",
      notice.measures.map(({ type, phrase, status }) => `${type}, ${status}: ${phrase}`),
    ),
    ...block(
      "how surely",
      notice.confidence.map(({ phrase, low, high }) =>
        low === undefined || high === undefined
          ? phrase
          : `${phrase} (${Math.round(100 * low)} to ${Math.round(100 * high)} %)`,
      ),
    ),
    ...block(
      "denials",
      notice.denials.map(({ speaker, start, end }) => `${speaker || "nobody named"}, characters ${start} to ${end}`),
    ),
  ];
}

async function act(context: CliContext, command: Command, paths: readonly string[]): Promise<void> {
  const options = command.optsWithGlobals<ReadOptions>();
  const { readNoticeFile } = await import("../usecases/read-notice.ts");
  const paint = painter(context);
  for (const path of paths) {
    const read = await readNoticeFile(path);
    if (!read.notice.supported && options.quiet !== true) {
      const language =
        read.notice.language === "und" ? "an unknown language" : `the language "${read.notice.language}"`;
      context.stderr.write(
        `${path} is in ${language}; English is read to the full, of others only what is alike in all\n`,
      );
    }
    if (options.json === true) {
      const { supported: _, ...document } = read.notice;
      context.stdout.write(`${JSON.stringify(document)}\n`);
      continue;
    }
    if (context.isTerminal) context.stdout.write(`${marked(read, paint)}\n`);
    context.stdout.write(`${[paint("bold", read.notice.id), ...facts(read, paint)].join("\n")}\n`);
  }
}

export function readCommand(context: CliContext): Command {
  return new Command("read")
    .description(
      "Read announcements and articles: whom they designate, what they attribute to whom, how surely, who denies it.",
    )
    .argument("<file...>", "texts, HTML pages or PDFs")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], _options: unknown, command: Command) => act(context, command, paths));
}

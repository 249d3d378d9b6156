// portcullis read: what does this text assert, in whose voice, how surely?

import type { ReadNotice } from "@portcullis/notices";
import { Command } from "commander";
import type { ReadFile } from "../usecases/read-notice.ts";
import type { CliContext } from "./context.ts";
import { editionDateOf } from "./edition-date.ts";
import type { KeepOptions } from "./read-keep.ts";
import { type KeptReading, keptLines } from "./render-kept.ts";
import { type Paint, painter, type Style, safe } from "./render-text.ts";

interface ReadOptions extends KeepOptions {
  readonly json?: boolean;
  readonly screen: boolean;
}

const EXAMPLES = `
Examples:
  portcullis read notice.txt                 the text with its facts marked, and the facts below
  portcullis read release.html report.pdf --json
  portcullis read release.txt --publisher FCDO --provisional

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

/** Safe to print, its lines kept. */
function safeLines(text: string): string {
  return text.split(/\r?\n/u).map(safe).join("\n");
}

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
    parts.push(safeLines(text.slice(at, start)), paint(style, safeLines(text.slice(start, end))));
    at = end;
  }
  return [...parts, safeLines(text.slice(at))].join("");
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

/** Nothing is opened where nothing is asked of the register: reading alone needs no data folder. */
async function furtherOf(context: CliContext, read: ReadFile, options: ReadOptions): Promise<KeptReading> {
  const isAsked = options.keep === true || options.provisional === true;
  if (!isAsked && (!options.screen || read.notice.designated.length === 0)) return {};
  const { keepReading } = await import("./read-keep.ts");
  return keepReading(context, read, options);
}

async function act(context: CliContext, command: Command, paths: readonly string[]): Promise<void> {
  const options = command.optsWithGlobals<ReadOptions>();
  const { readNoticeFile } = await import("../usecases/read-notice.ts");
  const paint = painter(context);
  for (const path of paths) {
    const about = {
      ...(options.publisher === undefined ? {} : { publisher: options.publisher }),
      ...(options.date === undefined ? {} : { statedOn: options.date }),
    };
    const read = await readNoticeFile(path, about);
    const kept = await furtherOf(context, read, options);
    if (!read.notice.supported && options.quiet !== true) {
      const language =
        read.notice.language === "und" ? "an unknown language" : `the language "${read.notice.language}"`;
      context.stderr.write(
        `${path} is in ${language}; English is read to the full, of others only what is alike in all\n`,
      );
    }
    const { CHARACTERS_MAX } = await import("@portcullis/notices");
    if (read.text.length > CHARACTERS_MAX && options.quiet !== true)
      context.stderr.write(`${path}: only the first ${CHARACTERS_MAX.toLocaleString("en")} characters were read\n`);
    if (options.json === true) {
      const { supported: _, ...document } = read.notice;
      context.stdout.write(`${JSON.stringify({ ...document, ...kept })}\n`);
      continue;
    }
    if (context.isTerminal) context.stdout.write(`${marked(read, paint)}\n`);
    context.stdout.write(
      `${[paint("bold", read.notice.id), ...facts(read, paint), ...keptLines(kept).map(safe)].join("\n")}\n`,
    );
  }
}

export function readCommand(context: CliContext): Command {
  return new Command("read")
    .description(
      "Read announcements and articles: whom they designate, what they attribute to whom, how surely, who denies it.",
    )
    .argument("<file...>", "texts, HTML pages or PDFs")
    .option("--publisher <name>", "whose text it is, e.g. FCDO")
    .option("--date <date>", "the day of the text (default: the first date near its beginning)", editionDateOf)
    .option("--no-screen", "do not look whether those designated are listed")
    .option("--keep", "keep the text and its statements in the register")
    .option("--provisional", "and make provisional entries of those designated whom no list holds")
    .option("--list <list>", "the list that is expected to bring them (default: by the publisher's name)")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], _options: unknown, command: Command) => act(context, command, paths));
}

// portcullis start: what does a newcomer see first? Lists from wherever they can be had, a few dozen invented customers
// screened against them, and what was found, in words.

import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { Command } from "commander";
import { DEFAULT_POLICY } from "../screening/policy.ts";
import type { ScreeningLine } from "../screening/screening-line.ts";
import { openSubjectFile } from "../subjects/read-rows.ts";
import type { SubjectRow } from "../subjects/subject-fields.ts";
import { aboutStarter, type FirstLists, firstLists, type LeftOut, STARTER } from "../usecases/first-lists.ts";
import { type ListLine, listLines } from "../usecases/lists.ts";
import { listsKnown } from "../usecases/lists-known.ts";
import { publisherSettings } from "../usecases/publisher-settings.ts";
import { type OpenScreening, openScreening } from "../usecases/screen.ts";
import { screenRows } from "../usecases/screen-rows.ts";
import { snapshotSource } from "../usecases/snapshot-source.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { openProgress, type Progress } from "./progress.ts";
import { countText } from "./render-count.ts";
import { column, fitted, painter, wrapped } from "./render-text.ts";
import { type CustomerAnswer, renderCustomers } from "./start-table.ts";

/** Below it nobody would call two parties alike. */
const ALIKE_SCORE_MIN = 0.15;
/** Lines of the table where nobody says how wide the terminal is. */
const COLUMNS = { least: 80, usual: 96, most: 120 } as const;

interface StartOptions {
  readonly data?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly offline?: boolean;
  readonly serve?: boolean;
}

const ABOUT = `
Lists come from their publishers, else from the mirror that PORTCULLIS_MIRROR names, else from the
starter register that comes with the program, which covers the UK's cyber regimes only and is not for
compliance. Those of the starter register are kept in a folder of their own under the data folder, so
that no later screening takes them for real lists.

Examples:
  portcullis start
  portcullis start --offline        ask no publisher
  portcullis start --data ./try`;

/** The invented customers: of the checkout, where one can try others, else those that come with the program. */
function customersFile(): string {
  const packageFolder = resolve(import.meta.dirname, "../..");
  const inCheckout = resolve(packageFolder, "../../examples/customers.csv");
  const isCheckout = basename(dirname(packageFolder)) === "packages" && existsSync(inCheckout);
  return isCheckout ? inCheckout : join(STARTER, "customers.csv");
}

const SOURCES: Readonly<Record<FirstLists["from"], string>> = {
  publishers: "Lists, from their publishers",
  mirror: "Lists, from the mirror that PORTCULLIS_MIRROR names",
  starter: "Lists: the starter register that comes with Portcullis",
};

function listText(line: ListLine): string {
  const parties = `${countText(line.parties)} ${line.parties === 1 ? "party" : "parties"}`;
  const age = `${countText(line.age_days)} ${line.age_days === 1 ? "day" : "days"} old`;
  const dated = `${column(parties, 14, "right")}  of ${line.published}, ${column(age, 14)}`;
  return fitted(`  ${column(line.id, 9)} ${dated} ${line.title}`, COLUMNS.usual);
}

function leftOutText(leftOut: readonly LeftOut[]): string[] {
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  const parts = reasons.map((reason) => {
    const ids = leftOut.filter((list) => list.reason === reason).map(({ list }) => list);
    return `${ids.join(", ")} (${reason})`;
  });
  return parts.length === 0 ? [] : [`Not loaded: ${parts.join("; ")}.`];
}

async function headLines({ from, store, passedOver, leftOut }: FirstLists): Promise<string[]> {
  const lists = listLines(await listsKnown(store), new Date(), false).filter(({ status }) => status === "current");
  const limits =
    from === "starter"
      ? `${await aboutStarter()} ${passedOver.join(" ")}`
      : "Not covered: whatever list is not named here, and whatever was published later.";
  const anew = lists.filter(({ reconstructed }) => reconstructed).map(({ id }) => id);
  const notes = [
    ...(anew.length > 0 ? [`Not the publisher's own file, but laid out anew from its facts: ${anew.join(", ")}.`] : []),
    limits,
    ...leftOutText(leftOut),
  ];
  return [`${SOURCES[from]}:`, ...lists.map(listText), ...notes.flatMap((note) => wrapped(note, COLUMNS.usual))];
}

interface ReadCustomers {
  readonly rows: readonly SubjectRow[];
  readonly names: readonly string[];
}

async function readCustomers(path: string): Promise<ReadCustomers> {
  const { rows } = await openSubjectFile(path);
  const read: SubjectRow[] = [];
  for await (const row of rows) read.push(row);
  const names = read.map((row) =>
    "fields" in row ? String(row.fields.name || row.fields.identifiers || row.fields.id || "") : "",
  );
  return { rows: read, names };
}

async function answersTo(rows: readonly SubjectRow[], { snapshot, basis }: OpenScreening): Promise<ScreeningLine[]> {
  const texts: string[] = [];
  await screenRows({
    rows: (async function* () {
      yield* rows;
    })(),
    start: { buffer: snapshot.buffer, basis },
    threads: 1,
    write: (bytes) => void texts.push(...new TextDecoder().decode(bytes).trim().split("\n")),
  });
  return texts.map((text) => JSON.parse(text));
}

/** Screens at the operating point, and those who come out clear once more to see whom they resemble most. */
async function screenCustomers(
  store: FirstLists["store"],
  { rows, names }: ReadCustomers,
  progress: Progress,
): Promise<CustomerAnswer[]> {
  const source = snapshotSource(store);
  const opened = await openScreening(source, {}, DEFAULT_POLICY, false, ({ phase, parties }) =>
    progress.show(() => `preparing the lists for searching (${phase}): ${countText(parties)} parties`),
  );
  const lines = await answersTo(rows, opened);
  const clear = rows.filter((_, at) => lines[at]?.status === "clear");
  const alike = await openScreening(source, {}, { threshold: ALIKE_SCORE_MIN, limit: 1 }, false);
  const resembling = await answersTo(clear, alike);
  const nearest = new Map(clear.map((row, at) => [row, resembling[at]?.hits[0]]));
  return lines.map((line, at) => {
    const near = nearest.get(rows[at] as SubjectRow);
    return { name: names[at] || line.id, line, ...(near === undefined ? {} : { nearest: near }) };
  });
}

/** A path as it can be typed into a shell. */
function typed(path: string): string {
  const home = homedir();
  const short = path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;
  return /^[\w@%+=:,./~-]+$/.test(short) ? short : JSON.stringify(path);
}

function nextLines({ from, store }: FirstLists, customers: string, options: StartOptions): string[] {
  const data = from === "starter" || options.data !== undefined ? ` --data ${typed(store.folder)}` : "";
  return [
    from === "starter"
      ? `These lists are kept apart from real ones, in ${typed(store.folder)}. Next:`
      : `The lists are kept in ${typed(store.folder)}. Next:`,
    ...(from === "starter" ? ["  npx portcullis update       # real lists, from their publishers"] : []),
    `  npx portcullis explain "Chao Kuang-tsung"${data}`,
    `  npx portcullis show uk/CYB0045${data}`,
    `  npx portcullis screen --in ${typed(customers)} --out answers.ndjson${data}`,
  ];
}

/** As wide as the terminal, within reason. */
function columnsOf({ stdout }: CliContext): number {
  const { columns = COLUMNS.usual } = stdout as { columns?: number };
  return Math.min(COLUMNS.most, Math.max(COLUMNS.least, columns));
}

/** @returns the folder of the lists that were screened. */
async function start(context: CliContext, options: StartOptions): Promise<string> {
  const path = customersFile();
  const customers = await readCustomers(path);
  const progress = openProgress(context.stderr, context.isTerminal && options.quiet !== true);
  try {
    const folder = dataFolder(context, options.data);
    const { publishers, certificates } = await publisherSettings(folder);
    const lists = await firstLists({
      folder,
      publishers: options.offline ? [] : publishers,
      certificates,
      mirror: context.env["PORTCULLIS_MIRROR"],
      now: new Date(),
      onProgress: (text) => progress.show(() => text),
    });
    const answers = await screenCustomers(lists.store, customers, progress);
    progress.end();
    if (options.json) {
      context.stdout.write(`${JSON.stringify({ lists_from: lists.from, data: lists.store.folder, answers })}\n`);
      return lists.store.folder;
    }
    const fromHere = relative(process.cwd(), path);
    const shown = fromHere.startsWith("..") ? path : fromHere;
    const lines = [
      ...(await headLines(lists)),
      "",
      `${answers.length} invented customers (${shown}), held against them:`,
      "",
      ...renderCustomers(answers, columnsOf(context), painter(context)),
      "",
      ...nextLines(lists, shown, options),
    ];
    context.stdout.write(`${lines.join("\n")}\n`);
    return lists.store.folder;
  } finally {
    progress.end();
  }
}

/** The pages over the lists just loaded, on the usual port, else on one that is free. */
async function serveDesk(context: CliContext, data: string): Promise<void> {
  const { serve } = await import("./serve.ts");
  context.stdout.write("\nThe desk is at the address below, for whoever sits at this computer. Ctrl+C ends it.\n");
  const options = { data, host: "127.0.0.1", port: 8700, name: [], log: "warn" } as const;
  try {
    await serve(context, options);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "PORT_IN_USE") throw error;
    await serve(context, { ...options, port: 0 });
  }
}

export function startCommand(context: CliContext): Command {
  return new Command("start")
    .description("Load lists from wherever they can be had and screen invented customers: the first thing to try.")
    .option("--offline", "ask no publisher: the mirror, else the starter register")
    .option("--no-serve", "end after the screening, as it does where no person looks at a terminal")
    .addHelpText("after", ABOUT)
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<StartOptions>();
      const data = await start(context, options);
      if (context.isTerminal && options.serve !== false && options.json !== true) await serveDesk(context, data);
    });
}

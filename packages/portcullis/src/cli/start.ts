// portcullis start: what does a newcomer see first? Lists from wherever they can be had, a few dozen invented customers
// screened against them, and what was found, in words.

import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { PortcullisError } from "@portcullis/register";
import { Command } from "commander";
import { PUBLISHERS } from "../publishers.ts";
import type { ScreeningLine } from "../screening/screening-line.ts";
import { openStore, type Store } from "../store/store.ts";
import { openSubjectFile } from "../subjects/read-rows.ts";
import type { SubjectRow } from "../subjects/subject-fields.ts";
import { aboutStarter, firstLists, type ListsFrom, reachable } from "../usecases/first-lists.ts";
import { type ListLine, listLines } from "../usecases/lists.ts";
import { openScreening } from "../usecases/screen.ts";
import { screenRows } from "../usecases/screen-rows.ts";
import { snapshotSource } from "../usecases/snapshot-source.ts";
import type { UpdateOptions } from "../usecases/update.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { openProgress, type Progress } from "./progress.ts";
import { countText } from "./render-count.ts";
import { type CustomerAnswer, renderCustomers } from "./render-customers.ts";
import { painter, wrapped } from "./render-text.ts";
import { outcomeText, prepareSnapshot } from "./update.ts";

/** The invented customers of a checkout, seen from the sources and from the built program alike. */
const CUSTOMERS = resolve(import.meta.dirname, "../../../../examples/customers.csv");

/** Lists of the starter register live apart: a real screening must never take them for lists. */
const STARTER_FOLDER = "starter";

const COLUMNS = 80;

interface StartOptions {
  readonly data?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  portcullis start                  the invented customers that come with the sources
  portcullis start customers.csv    your own, a handful

Lists come from their publishers, else from the mirror that PORTCULLIS_MIRROR names, else from
the starter register, which covers the UK's cyber regimes only and is not for compliance.`;

function customersFile(file: string | undefined): string {
  if (file !== undefined) return file;
  if (existsSync(CUSTOMERS)) return CUSTOMERS;
  const message = "The invented customers come with the sources only. Name a file: portcullis start customers.csv";
  throw new PortcullisError("FILE_NOT_FOUND", "input", message, { file: CUSTOMERS });
}

const SOURCES: Readonly<Record<ListsFrom, string>> = {
  publishers: "Lists from their publishers:",
  mirror: "Lists from the mirror that PORTCULLIS_MIRROR names:",
  starter: "Lists: the starter register that comes with the program, since no publisher could be reached:",
};

function ageText({ published, age_days, reconstructed }: ListLine): string {
  const age = age_days === 1 ? "1 day old" : `${countText(age_days)} days old`;
  return `edition of ${published}, ${age}${reconstructed ? ", reconstructed" : ""}`;
}

function listText(line: ListLine): string {
  const parties = `${countText(line.parties)} ${line.parties === 1 ? "party" : "parties"}`;
  return `  ${line.id.padEnd(10)} ${line.title}: ${parties}, ${ageText(line)}`;
}

async function loadLists(
  context: CliContext,
  folder: string,
  progress: Progress,
): Promise<{ from: ListsFrom; store: Store; skipped: string[] }> {
  const skipped: string[] = [];
  const updating: UpdateOptions = {
    lists: [],
    until: undefined,
    now: new Date(),
    onProgress: (list, doing) => progress.show(() => `${list}: ${doing}`),
    onOutcome: (outcome) => {
      if (outcome.outcome !== "loaded" && outcome.outcome !== "unchanged") skipped.push(outcomeText(outcome));
    },
  };
  const storeOf = (from: ListsFrom): Store => openStore(from === "starter" ? join(folder, STARTER_FOLDER) : folder);
  progress.show(() => "asking the publishers");
  const reached = await reachable(PUBLISHERS);
  const { from } = await firstLists(
    async (where) => {
      const store = storeOf(where);
      return { store, writer: await store.openWriter() };
    },
    reached,
    context.env["PORTCULLIS_MIRROR"],
    updating,
  );
  const store = storeOf(from);
  await prepareSnapshot(store, progress);
  return { from, store, skipped };
}

/** Rows passed on, their names kept. */
async function* noted(rows: AsyncIterable<SubjectRow>, names: string[]): AsyncGenerator<SubjectRow> {
  for await (const row of rows) {
    names.push("fields" in row ? String(row.fields.name ?? "") : "");
    yield row;
  }
}

async function screenCustomers(store: Store, path: string): Promise<CustomerAnswer[]> {
  const file = await openSubjectFile(path);
  const opened = await openScreening(snapshotSource(store), {}, { threshold: 0.7, limit: 10 }, false);
  const names: string[] = [];
  const lines: ScreeningLine[] = [];
  await screenRows({
    rows: noted(file.rows, names),
    start: { buffer: opened.snapshot.buffer, basis: opened.basis },
    threads: 1,
    write: (bytes) => {
      for (const text of new TextDecoder().decode(bytes).trim().split("\n")) lines.push(JSON.parse(text));
    },
  });
  return lines.map((line, at) => ({ name: names[at] || line.id, line }));
}

async function headLines(from: ListsFrom, store: Store, skipped: readonly string[]): Promise<string[]> {
  const lists = listLines(await store.catalogue(), new Date(), false);
  const notCovered =
    from === "starter"
      ? wrapped(await aboutStarter(), COLUMNS)
      : ["Not covered: whatever other lists a firm must hold; `portcullis lists` shows what is loaded."];
  return [
    SOURCES[from],
    ...lists.filter(({ status }) => status === "current").map(listText),
    ...(skipped.length > 0 ? [`  left out: ${skipped.map((text) => text.split(":")[0]).join(", ")}`] : []),
    ...notCovered,
    "",
  ];
}

function nextLines(folder: string, starter: boolean): string[] {
  return [
    "",
    "Next:",
    '  npx portcullis explain "Guangzong Zhao"              the evidence, drawn',
    "  npx portcullis screen --in yours.csv --out answers.ndjson",
    "  npx portcullis show uk/CYB0045                       one listed party",
    starter
      ? `Add --data ${JSON.stringify(folder)} to these, or load real lists first: npx portcullis update`
      : `The lists are kept in ${folder}`,
  ];
}

export function startCommand(context: CliContext): Command {
  return new Command("start")
    .description("Load lists from wherever they can be had and screen the invented customers: the first thing to try.")
    .argument("[customers]", "CSV or NDJSON of a handful of customers; default: the invented ones of the sources")
    .addHelpText("after", EXAMPLES)
    .action(async (customers: string | undefined, _options, command: Command) => {
      const options = command.optsWithGlobals<StartOptions>();
      const path = customersFile(customers);
      const folder = dataFolder(context, options.data);
      const progress = openProgress(context.stderr, context.isTerminal && options.quiet !== true);
      try {
        const { from, store, skipped } = await loadLists(context, folder, progress);
        progress.end();
        const head = await headLines(from, store, skipped);
        const answers = await screenCustomers(store, path);
        if (options.json) {
          context.stdout.write(`${JSON.stringify({ lists_from: from, answers })}\n`);
          return;
        }
        const lines = [
          ...head,
          `Customers: ${relative(process.cwd(), path) || path}`,
          "",
          ...renderCustomers(answers, painter(context)),
          ...nextLines(store.folder, from === "starter"),
        ];
        context.stdout.write(`${lines.join("\n")}\n`);
      } finally {
        progress.end();
      }
    });
}

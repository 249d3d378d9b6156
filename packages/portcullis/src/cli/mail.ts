// portcullis mail: which messages spied on their reader, how is that known, and which resemble a state's reconnaissance?

import { resolve } from "node:path";
import type { Finding, MailFile, ScanOptions } from "@portcullis/mail";
import { Command, InvalidArgumentError } from "commander";
import type { MailTally } from "../mail/mail-tally.ts";
import type { ToldMessage } from "../mail/told-message.ts";
import { openStore } from "../store/store.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { openProgress, rateText } from "./progress.ts";

const EXAMPLES = `
Examples:
  portcullis mail inbox.mbox
  portcullis mail ~/Maildir backup.zip --threads 2 --resume work/
  portcullis mail inbox.mbox --keys dkim-keys.txt --trust mx.example.org
  zcat backup.mbox.gz | portcullis mail -
  portcullis mail inbox.mbox --table
  portcullis mail inbox.mbox --table --report findings.html

One line of JSON a message; --table is for people, --report for whoever must decide: one file with pictures, which
loads nothing. With lists and indicators loaded (portcullis update) designated parties and
published indicators are looked for too. Nothing is ever fetched: no request goes out, whatever a message says.`;

const THREADS_MAX = 64;
/** Mailboxes beyond this, and those whose size is not known, are read in little memory rather than a tenth faster. */
const STEADY_FROM_BYTES = 200 * 1024 * 1024;

export interface MailOptions {
  readonly data?: string;
  readonly quiet?: boolean;
  readonly keys?: string;
  readonly trust?: readonly string[];
  readonly outlets?: string;
  readonly colleagues?: string;
  readonly atRisk?: readonly string[];
  readonly indicators?: readonly string[];
  readonly threads: number;
  readonly resume?: string;
  readonly table?: boolean;
  readonly report?: string;
}

/** Who is designated; undefined where no list is loaded: then only the register is silent, not the mail. */
async function listedIn(store: ReturnType<typeof openStore>): Promise<ScanOptions["listed"]> {
  const [{ openScreening }, { snapshotSource }, { listedBy, MAIL_POLICY }] = await Promise.all([
    import("../usecases/screen.ts"),
    import("../usecases/snapshot-source.ts"),
    import("../usecases/mail-knowledge.ts"),
  ]);
  const source = snapshotSource(store);
  const { editions } = await source.editionsInForce({});
  if (editions.length === 0) return undefined;
  return listedBy(await openScreening(source, {}, MAIL_POLICY, false));
}

/** Everything known beforehand, from options, files and the data folder. */
export async function scanOptions(context: CliContext, options: MailOptions): Promise<ScanOptions> {
  const files = await import("./mail-files.ts");
  const { joinIndicators } = await import("@portcullis/mail");
  const { indicatorsInForce } = await import("../usecases/mail-knowledge.ts");
  const store = openStore(dataFolder(context, options.data));
  const own = await files.readIndicatorFiles(options.indicators ?? []);
  const indicators = joinIndicators([indicatorsInForce(store), ...own]);
  const listed = await listedIn(store);
  return {
    indicators,
    threads: options.threads,
    ...(listed === undefined ? {} : { listed }),
    ...(options.keys === undefined ? {} : { keys: await files.readKeyFile(options.keys) }),
    ...(options.trust === undefined ? {} : { trusted: options.trust }),
    ...(options.outlets === undefined ? {} : { outlets: await files.readOutlets(options.outlets) }),
    ...(options.colleagues === undefined ? {} : { colleagues: await files.readColleagues(options.colleagues) }),
    ...(options.atRisk === undefined ? {} : { atRisk: options.atRisk }),
    ...(options.resume === undefined ? {} : { resume: options.resume }),
  };
}

/** How one finding is printed, and what is said at the end. */
interface Printer {
  text(message: ToldMessage, finding: Finding): string;
  end(tally: MailTally): string;
}

const AS_JSON: Printer = { text: (_, finding) => `${JSON.stringify(finding)}\n`, end: () => "" };

async function asTable(context: CliContext): Promise<Printer> {
  const [{ MAIL_HEADING, renderMail, renderMailEnd }, { painter }] = await Promise.all([
    import("./render-mail.ts"),
    import("./render-text.ts"),
  ]);
  const paint = painter(context);
  const joined = (lines: readonly string[]) => `${lines.join("\n")}\n`;
  let heading = `${paint("dim", MAIL_HEADING)}\n`;
  return {
    text(message) {
      const text = heading + joined(renderMail(message, paint));
      heading = "";
      return text;
    },
    end: ({ counts, unread, broken }) => joined(renderMailEnd(counts, unread, broken, paint)),
  };
}

/** A folder of mail that the report is written into holds no message in it. */
async function* without(files: AsyncIterable<MailFile>, report: string | undefined): AsyncGenerator<MailFile> {
  const own = report === undefined ? [] : [resolve(report), resolve(`${report}.${process.pid}.tmp`)];
  for await (const file of files) if (!own.includes(resolve(file.name))) yield file;
}

/** The report's file, open from the beginning: a long run must not fail at its end for want of a folder. */
async function openReportFor(context: CliContext, paths: readonly string[], path: string) {
  const [{ openReport, writeMailReport }, { refuseSameFile }, { StdinCopy }] = await Promise.all([
    import("../usecases/mail-report.ts"),
    import("../usecases/screen-file.ts"),
    import("../usecases/stdin-copy.ts"),
  ]);
  for (const input of paths) await refuseSameFile(input, path);
  const file = openReport(path);
  const { openStdin } = context;
  const copy = openStdin !== undefined && paths.includes("-") ? new StdinCopy() : undefined;
  const undo = () => {
    file.discard();
    copy?.remove();
  };
  const release = context.onInterrupt?.(undo);
  return {
    /** Standard input, kept for the words of its messages. */
    openStdin: openStdin && copy ? () => copy.copied(openStdin()) : openStdin,
    async write(tally: MailTally, options: ScanOptions): Promise<void> {
      const { indicators, listed, keys, trusted } = options;
      await writeMailReport(
        file,
        tally,
        {
          paths,
          madeAt: new Date().toISOString(),
          indicators: indicators?.byValue.size ?? 0,
          hasLists: listed !== undefined,
          hasKeys: keys !== undefined,
          hasTrusted: trusted !== undefined,
        },
        copy,
      );
    },
    close(): void {
      undo();
      release?.();
    },
  };
}

async function act(context: CliContext, paths: readonly string[], options: MailOptions): Promise<void> {
  const { bytesUnder, openPaths, scanMail, steadyMemory } = await import("@portcullis/mail");
  const { stdout } = context;
  const [{ MailTally: Tally }, { toldOf }] = await Promise.all([
    import("../mail/mail-tally.ts"),
    import("../mail/told-message.ts"),
  ]);
  const isShown = context.isTerminal && options.quiet !== true;
  const total = await bytesUnder(paths);
  if (total === undefined || total > STEADY_FROM_BYTES) steadyMemory();
  const printer = options.table === true ? await asTable(context) : AS_JSON;
  const report = options.report === undefined ? undefined : await openReportFor(context, paths, options.report);
  const openStdin = report === undefined ? context.openStdin : report.openStdin;
  const tally = new Tally();
  const progress = openProgress(context.stderr, isShown);
  const start = performance.now();
  let bytes = 0;
  const files = openPaths(paths, {
    onBytes: (more) => {
      bytes += more;
    },
    ...(openStdin === undefined ? {} : { openStdin }),
  });
  const seconds = () => (performance.now() - start) / 1_000;
  const share = () => (total === undefined ? undefined : bytes / total);
  const onMessage = (messages: number) => progress.show(() => rateText(messages, "messages", seconds(), share()));
  try {
    const known = await scanOptions(context, options);
    for await (const scanned of scanMail(without(files, options.report), { ...known, onMessage })) {
      progress.end();
      const message = toldOf(scanned);
      tally.add(message);
      // Who reads slowly must not fill the memory.
      if (!stdout.write(printer.text(message, scanned.finding)))
        await new Promise((drained) => stdout.once("drain", drained));
    }
    stdout.write(printer.end(tally));
    await report?.write(tally, known);
    if (report !== undefined && options.quiet !== true) context.stderr.write(`report written to ${options.report}\n`);
  } finally {
    report?.close();
    progress.end();
  }
}

function threadCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= THREADS_MAX) return count;
  throw new InvalidArgumentError(`a whole number from 1 to ${THREADS_MAX}.`);
}

export function mailCommand(context: CliContext): Command {
  return new Command("mail")
    .description("Say which messages spied on their reader, and which resemble a state's reconnaissance.")
    .argument("<path...>", ".eml, .mbox, a Maildir or folder, zip, gzip or tar of these; - is standard input")
    .option("--keys <file>", "DKIM keys, `selector._domainkey.domain text` a line: signatures are verified again")
    .option("--trust <server...>", "servers whose Authentication-Results and ARC seals you believe")
    .option("--outlets <file>", "outlets you know, `name,domain` a line, beside those known here")
    .option("--colleagues <file>", "people you know, `name,address` a line")
    .option("--at-risk <who...>", "addresses or domains of readers in whom states take an interest")
    .option("--indicators <file...>", "published indicators (STIX 2) beside those of the register")
    .option("--threads <n>", "threads that read messages", threadCount, 1)
    .option("--resume <folder>", "keep what was read there until the end, and go on from it after an interruption")
    .option("--table", "a table for people in place of JSON: verdict, sender, recipients, when and why")
    .option("--report <file>", "write an HTML report too: timeline of campaigns, messages with their beacons marked")
    .addHelpText("after", EXAMPLES)
    .action((paths: readonly string[], _: unknown, command: Command) =>
      act(context, paths, command.optsWithGlobals<MailOptions>()),
    );
}

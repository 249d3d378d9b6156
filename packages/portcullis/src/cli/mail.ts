// portcullis mail: which messages spied on their reader, how is that known, and which resemble a state's reconnaissance?

import type { ScanOptions } from "@portcullis/mail";
import { Command, InvalidArgumentError } from "commander";
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

One line of JSON a message. With lists and indicators loaded (portcullis update) designated parties and
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

async function act(context: CliContext, paths: readonly string[], options: MailOptions): Promise<void> {
  const { bytesUnder, openPaths, scanMail, steadyMemory } = await import("@portcullis/mail");
  const { openStdin, stdout } = context;
  const isShown = context.isTerminal && options.quiet !== true;
  const total = await bytesUnder(paths);
  if (total === undefined || total > STEADY_FROM_BYTES) steadyMemory();
  const progress = openProgress(context.stderr, isShown);
  const start = performance.now();
  let bytes = 0;
  const files = openPaths(paths, {
    onBytes: (more) => {
      bytes += more;
    },
    ...(openStdin === undefined ? {} : { openStdin }),
  });
  const onMessage = (messages: number) =>
    progress.show(() =>
      rateText(
        messages,
        "messages",
        (performance.now() - start) / 1_000,
        total === undefined ? undefined : bytes / total,
      ),
    );
  try {
    for await (const { finding } of scanMail(files, { ...(await scanOptions(context, options)), onMessage })) {
      progress.end();
      // Who reads slowly must not fill the memory.
      if (!stdout.write(`${JSON.stringify(finding)}\n`)) await new Promise((resolve) => stdout.once("drain", resolve));
    }
  } finally {
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
    .addHelpText("after", EXAMPLES)
    .action((paths: readonly string[], _: unknown, command: Command) =>
      act(context, paths, command.optsWithGlobals<MailOptions>()),
    );
}

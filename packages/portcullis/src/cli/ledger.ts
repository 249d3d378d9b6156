// portcullis ledger: what was recorded, and can anyone prove it unchanged?

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  decodeEnvelope,
  entriesBetween,
  KEY_FILE,
  type LedgerFiles,
  type LogReport,
  nodeFiles,
  parseLedgerKeys,
  parseVerifierKey,
  proveEntry,
  readCheckpoint,
  recallEntry,
  toBase64,
  VERIFIER_KEY,
  type VerifierKey,
  verifyLog,
} from "@portcullis/ledger";
import { PortcullisError } from "@portcullis/register/errors";
import { Command } from "commander";
import { openStore } from "../store/store.ts";
import { type Replayed, replayEntry } from "../usecases/replay.ts";
import { snapshotSource } from "../usecases/snapshot-source.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { EXIT } from "./exit.ts";
import { setOutcome } from "./outcome.ts";
import { openProgress } from "./progress.ts";
import { countText } from "./render-count.ts";
import { painter, safe } from "./render-text.ts";
import { usageFault } from "./usage-fault.ts";

interface LedgerOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly ledger?: string;
  readonly key?: string;
  readonly secrets?: string;
  readonly bodies?: boolean;
}

const EXAMPLES = `
Examples:
  portcullis ledger verify                     the whole ledger, from its files alone
  portcullis ledger verify --ledger COPY --key log.vkey
  portcullis ledger prove 41 > entry-41.tlog-proof
  portcullis ledger checkpoint                 to print or hand out
  portcullis ledger replay 41                  the same screening again, compared byte for byte
  portcullis ledger export --bodies > ledger.ndjson

The public key lies beside the log (log.vkey); whoever verifies for others keeps a copy elsewhere and gives it with --key.`;

interface Opened {
  readonly folder: string;
  readonly files: LedgerFiles;
  readonly key: VerifierKey;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const message = `There is no file ${path}. Name the ledger's folder with --ledger, and its key with --key.`;
    throw new PortcullisError("FILE_NOT_FOUND", "input", message, { file: path }, error);
  }
}

async function opened(context: CliContext, options: LedgerOptions): Promise<Opened> {
  const folder = options.ledger ?? join(dataFolder(context, options.data), "ledger");
  const key = parseVerifierKey((await textOf(options.key ?? join(folder, VERIFIER_KEY))).trim());
  return { folder, files: nodeFiles(folder), key };
}

function entryOf(text: string): number {
  const entry = Number(text);
  if (Number.isSafeInteger(entry) && entry >= 0) return entry;
  throw usageFault("NUMBER_INVALID", "Expected the number of an entry, from 0.");
}

function reportLines(
  { origin, size, root, unpublished, bodies, faults }: LogReport,
  context: CliContext,
): readonly string[] {
  const paint = painter(context);
  const verdict =
    faults.length === 0 ? paint("green", "unchanged") : paint("red", `${countText(faults.length)} faults`);
  return [
    `${safe(origin)}: ${countText(size)} entries, ${verdict}`,
    `root ${root}`,
    `${countText(bodies.present)} bodies, ${countText(bodies.disposed)} disposed of, ${countText(unpublished)} entries not under the checkpoint yet`,
    ...faults.map(({ path, entry, what }) => `${path}${entry === undefined ? "" : `, entry ${entry}`}: ${safe(what)}`),
  ];
}

async function verify(context: CliContext, options: LedgerOptions): Promise<void> {
  const { files, key } = await opened(context, options);
  const progress = openProgress(context.stderr, context.isTerminal && options.quiet !== true);
  const report = await verifyLog(files, key, (entries, size) =>
    progress.show(() => `verifying: ${countText(entries)} of ${countText(size)} entries`),
  );
  progress.end();
  context.stdout.write(
    options.json === true ? `${JSON.stringify(report)}\n` : `${reportLines(report, context).join("\n")}\n`,
  );
  if (report.faults.length > 0) setOutcome(context, EXIT.operation);
}

/** In the form of C2SP tlog-proof: index, hashes from the leaf up, then the checkpoint. */
async function prove(context: CliContext, options: LedgerOptions, entry: number): Promise<void> {
  const { files, key } = await opened(context, options);
  const checkpoint = await readCheckpoint(files, key);
  const { bytes, leaf, hashes } = await proveEntry(files, entry, checkpoint);
  const note = (await files.read("checkpoint"))?.toString("utf8") ?? "";
  if (options.json === true) {
    const proof = {
      entry,
      envelope: decodeEnvelope(bytes),
      bytes: toBase64(bytes),
      leaf: toBase64(leaf),
      hashes: hashes.map(toBase64),
      checkpoint: note,
    };
    context.stdout.write(`${JSON.stringify(proof)}\n`);
    return;
  }
  const lines = ["c2sp.org/tlog-proof@v1", `index ${entry}`, ...hashes.map(toBase64)];
  context.stdout.write(`${lines.join("\n")}\n\n${note}`);
}

async function checkpoint(context: CliContext, options: LedgerOptions): Promise<void> {
  const { files, key } = await opened(context, options);
  const { origin, size, root } = await readCheckpoint(files, key);
  const note = (await files.read("checkpoint"))?.toString("utf8") ?? "";
  context.stdout.write(
    options.json === true ? `${JSON.stringify({ origin, size, root: toBase64(root), note })}\n` : note,
  );
}

async function secretsOf({ folder }: Opened, options: LedgerOptions) {
  return parseLedgerKeys(await textOf(options.secrets ?? join(folder, KEY_FILE))).bodies;
}

/** One line an entry: its envelope, and with `--bodies` what lay behind it, or that it was disposed of. */
async function exportAll(context: CliContext, options: LedgerOptions): Promise<void> {
  const open = await opened(context, options);
  const { size } = await readCheckpoint(open.files, open.key);
  const secrets = options.bodies === true ? await secretsOf(open, options) : undefined;
  for await (const { entry, bytes } of entriesBetween(open.files, 0, size, size)) {
    const envelope = decodeEnvelope(bytes);
    const line: Record<string, unknown> = { entry, ...envelope };
    if (secrets !== undefined && envelope.body !== undefined) {
      const recalled = await recallEntry(open.files, entry, size, secrets);
      if (recalled.state === "body") line["opened"] = JSON.parse(Buffer.from(recalled.body).toString("utf8"));
      else if (recalled.state === "disposed") line["disposed"] = { on: recalled.on, by: recalled.by };
    }
    context.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

function replayText(replayed: Replayed): string {
  switch (replayed.outcome) {
    case "same":
      return `the same answer, byte for byte (${replayed.screening})`;
    case "different":
      return `ANOTHER answer: recorded ${replayed.recorded}, now ${replayed.now}`;
    case "disposed":
      return `disposed on ${replayed.on.slice(0, 10)} by entry ${replayed.by}: ${replayed.reason}`;
    case "another engine":
      return `recorded with the engine ${replayed.recorded}; this program has ${replayed.now}. Replay it with that version.`;
    default:
      return `the entry is no screening but ${replayed.type}`;
  }
}

async function replay(context: CliContext, options: LedgerOptions, entry: number): Promise<void> {
  const open = await opened(context, options);
  const { size } = await readCheckpoint(open.files, open.key);
  const source = snapshotSource(openStore(dataFolder(context, options.data)));
  const replayed = await replayEntry(source, open.files, entry, size, await secretsOf(open, options));
  context.stdout.write(
    options.json === true
      ? `${JSON.stringify({ entry, ...replayed })}\n`
      : `entry ${entry}: ${safe(replayText(replayed))}\n`,
  );
  if (replayed.outcome === "different" || replayed.outcome === "another engine") setOutcome(context, EXIT.operation);
}

function located(command: Command): Command {
  return command
    .option("--ledger <folder>", "the ledger's folder (default: ledger in the data folder)")
    .option("--key <file>", "its public key (default: log.vkey in the folder)");
}

export function ledgerCommand(context: CliContext): Command {
  const options = (command: Command) => command.optsWithGlobals<LedgerOptions>();
  const simple = (
    name: string,
    description: string,
    act: (context: CliContext, given: LedgerOptions) => Promise<void>,
  ) =>
    located(new Command(name).description(description)).action(async (_options, self: Command) =>
      act(context, options(self)),
    );
  const ofEntry = (
    name: string,
    description: string,
    act: (context: CliContext, given: LedgerOptions, entry: number) => Promise<void>,
  ) =>
    located(new Command(name).description(description))
      .argument("<entry>", "its number, from 0", entryOf)
      .action(async (entry: number, _options, self: Command) => act(context, options(self), entry));
  const secrets = (command: Command) =>
    command.option("--secrets <file>", "the ledger's key file (default: ledger.key in the folder)");
  return new Command("ledger")
    .description("What was recorded, and can anyone prove it unchanged?")
    .addHelpText("after", EXAMPLES)
    .addCommand(simple("verify", "Verify the whole ledger from its files.", verify))
    .addCommand(ofEntry("prove", "Prove that an entry stands in the log.", prove))
    .addCommand(simple("checkpoint", "Print the signed checkpoint.", checkpoint))
    .addCommand(
      secrets(simple("export", "Write every entry as a line of JSON.", exportAll)).option(
        "--bodies",
        "with what lay behind the entries",
      ),
    )
    .addCommand(secrets(ofEntry("replay", "Do a recorded screening again and compare.", replay)));
}

// portcullis ledger: what was recorded, and can anyone prove it unchanged?

import {
  decodeEnvelope,
  entriesBetween,
  type LogReport,
  newestCosigned,
  proveEntry,
  type Recalled,
  readCheckpoint,
  recallAll,
  requestFor,
  toBase64,
  verifyFolder,
} from "@portcullis/ledger";
import { PortcullisError } from "@portcullis/register/errors";
import { Command } from "commander";
import { openStore } from "../store/store.ts";
import { type Replayed, replayEntry } from "../usecases/replay.ts";
import { snapshotSource } from "../usecases/snapshot-source.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { EXIT } from "./exit.ts";
import { disposeCommand } from "./ledger-dispose.ts";
import { entryOf, type LedgerOptions, located, opened, secretsOf } from "./ledger-folder.ts";
import { cosignCommand, cosignedCommand } from "./ledger-witness.ts";
import { setOutcome } from "./outcome.ts";
import { openProgress } from "./progress.ts";
import { countText } from "./render-count.ts";
import { painter, safe } from "./render-text.ts";

const EXAMPLES = `
Examples:
  portcullis ledger verify                     the whole ledger, from its files alone
  portcullis ledger verify --ledger COPY --key log.vkey
  portcullis ledger prove 41 > entry-41.tlog-proof
  portcullis ledger checkpoint                 to print or hand out
  portcullis ledger checkpoint --for-witness 0 > request.txt
  portcullis ledger cosign request.txt --witness w1.key --log log.vkey --memory w1.seen --name witness.example.com/w1 > answer.txt
  portcullis ledger cosigned answer.txt --request request.txt --witness w1.key.vkey
  portcullis ledger dispose --due ofac --dry-run
  portcullis ledger replay 41                  the same screening again, compared byte for byte
  portcullis ledger export --bodies > ledger.ndjson

The public key lies beside the log (log.vkey); whoever verifies for others keeps a copy elsewhere and gives it with --key.`;

function reportLines(
  { origin, size, root, unpublished, bodies, cosigned, faults }: LogReport,
  context: CliContext,
): readonly string[] {
  const paint = painter(context);
  const verdict =
    faults.length === 0 ? paint("green", "unchanged") : paint("red", `${countText(faults.length)} faults`);
  return [
    `${safe(origin)}: ${countText(size)} entries, ${verdict}`,
    `root ${root}`,
    `${countText(bodies.present)} bodies, ${countText(bodies.disposed)} disposed of, ${countText(unpublished)} entries not under the checkpoint yet`,
    cosigned.checkpoints === 0
      ? "no checkpoint is cosigned by a witness"
      : `${countText(cosigned.checkpoints)} checkpoints cosigned, the newest of ${countText(cosigned.size)} entries`,
    ...faults.map(({ path, entry, what }) => `${path}${entry === undefined ? "" : `, entry ${entry}`}: ${safe(what)}`),
  ];
}

async function verify(context: CliContext, options: LedgerOptions): Promise<void> {
  const { folder, key } = await opened(context, options);
  const progress = openProgress(context.stderr, context.isTerminal && options.quiet !== true);
  const report = await verifyFolder(folder, key, (entries, size) =>
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
  if (options.cosigned === true) {
    const newest = await newestCosigned(files, key);
    if (newest === undefined) {
      throw new PortcullisError(
        "LEDGER_NOT_COSIGNED",
        "input",
        "No checkpoint of this ledger was cosigned by a witness.",
      );
    }
    context.stdout.write(newest.note);
    return;
  }
  const head = await readCheckpoint(files, key);
  const note = (await files.read("checkpoint"))?.toString("utf8") ?? "";
  if (options.forWitness !== undefined) {
    context.stdout.write(await requestFor(files, head, note, options.forWitness));
    return;
  }
  const { origin, size, root } = head;
  context.stdout.write(
    options.json === true ? `${JSON.stringify({ origin, size, root: toBase64(root), note })}\n` : note,
  );
}

/** One line an entry: its envelope, and with `--bodies` what lay behind it, or that it was disposed of. */
async function exportAll(context: CliContext, options: LedgerOptions): Promise<void> {
  const open = await opened(context, options);
  const { size } = await readCheckpoint(open.files, open.key);
  if (options.bodies === true) {
    for await (const recalled of recallAll(open.files, size, await secretsOf(open, options))) {
      context.stdout.write(`${JSON.stringify(exported(recalled))}\n`);
    }
    return;
  }
  for await (const { entry, bytes } of entriesBetween(open.files, 0, size, size)) {
    context.stdout.write(`${JSON.stringify({ entry, ...decodeEnvelope(bytes) })}\n`);
  }
}

function exported(recalled: Recalled & { readonly entry: number }): object {
  const line = { entry: recalled.entry, ...recalled.envelope };
  if (recalled.state === "body") return { ...line, opened: jsonOrText(Buffer.from(recalled.body).toString("utf8")) };
  return recalled.state === "disposed" ? { ...line, disposed: { on: recalled.on, by: recalled.by } } : line;
}

/** Bodies are JSON as this program writes them; another's are given as they are. */
function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
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
    .addCommand(
      simple("checkpoint", "Print the signed checkpoint.", checkpoint)
        .option("--for-witness <entries>", "as a request to a witness that has seen so many entries", entryOf)
        .option("--cosigned", "the newest that a witness cosigned"),
    )
    .addCommand(cosignCommand(context))
    .addCommand(cosignedCommand(context))
    .addCommand(disposeCommand(context))
    .addCommand(
      secrets(simple("export", "Write every entry as a line of JSON.", exportAll)).option(
        "--bodies",
        "with what lay behind the entries",
      ),
    )
    .addCommand(secrets(ofEntry("replay", "Do a recorded screening again and compare.", replay)));
}

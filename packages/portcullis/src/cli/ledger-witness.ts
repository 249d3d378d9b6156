// portcullis ledger cosign, cosigned: a witness says that the log has only grown since it looked last, and the log keeps its word.

import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import {
  formatSignerKey,
  formatVerifierKey,
  keepCosignature,
  newWitnessKey,
  parseSignerKey,
  parseVerifierKey,
  parseWitnessRequest,
  type SignerKey,
  witnessRequest,
} from "@portcullis/ledger";
import { PortcullisError } from "@portcullis/register/errors";
import { Command } from "commander";
import type { CliContext } from "./context.ts";
import { type LedgerOptions, located, opened, textOf } from "./ledger-folder.ts";
import { safe } from "./render-text.ts";

interface CosignOptions {
  readonly witness: string;
  readonly log: string;
  readonly memory: string;
  readonly name?: string;
  readonly quiet?: boolean;
}

/** The witness's key; made, readable by its owner alone, when a name is given and there is none. */
async function witnessKey(context: CliContext, { witness, name, quiet }: CosignOptions): Promise<SignerKey> {
  if (name === undefined && !existsSync(witness)) {
    const message = `There is no file ${witness}. The first time, name the witness with --name: its key is made.`;
    throw new PortcullisError("FILE_NOT_FOUND", "input", message, { file: witness });
  }
  if (name === undefined || existsSync(witness)) return parseSignerKey((await textOf(witness)).trim());
  const key = newWitnessKey(name);
  await writeFile(witness, `${formatSignerKey(key)}\n`, { flag: "wx", mode: 0o600 });
  await writeFile(`${witness}.vkey`, `${formatVerifierKey(key.verifier)}\n`, { flag: "wx" });
  if (quiet !== true) context.stderr.write(`new witness ${safe(name)}: its public key is ${witness}.vkey\n`);
  return key;
}

async function cosign(context: CliContext, request: string, options: CosignOptions): Promise<void> {
  const log = parseVerifierKey((await textOf(options.log)).trim());
  const line = await witnessRequest(await textOf(request), log, await witnessKey(context, options), options.memory);
  context.stdout.write(line);
}

export function cosignCommand(context: CliContext): Command {
  return new Command("cosign")
    .description("As a witness: cosign a checkpoint, when the log has only grown since the one before.")
    .argument("<request>", "what `ledger checkpoint --for-witness` wrote")
    .requiredOption("--witness <file>", "the witness's secret key")
    .requiredOption("--log <file>", "the log's public key")
    .requiredOption("--memory <file>", "where the witness remembers the checkpoint it cosigned last")
    .option("--name <name>", "makes the key when there is none; a URL without scheme")
    .action(async (request: string, _options, self: Command) =>
      cosign(context, request, self.optsWithGlobals<CosignOptions>()),
    );
}

interface CosignedOptions extends LedgerOptions {
  readonly request: string;
  readonly witness: string;
}

async function cosigned(context: CliContext, answer: string, options: CosignedOptions): Promise<void> {
  const { files, key } = await opened(context, options);
  const { checkpoint } = parseWitnessRequest(await textOf(options.request));
  const witness = parseVerifierKey((await textOf(options.witness)).trim());
  const kept = await keepCosignature(files, key, checkpoint, await textOf(answer), witness);
  const { size } = kept.checkpoint;
  const witnesses = kept.cosignatures.map((one) => ({
    name: one.witness.name,
    time: new Date(one.time * 1_000).toISOString(),
  }));
  context.stdout.write(
    options.json === true
      ? `${JSON.stringify({ size, witnesses })}\n`
      : `${size} entries, cosigned by ${witnesses.map(({ name, time }) => `${safe(name)} at ${time}`).join(", ")}\n`,
  );
}

export function cosignedCommand(context: CliContext): Command {
  return located(
    new Command("cosigned").description("Keep a witness's answer with the log, once it is seen to be right."),
  )
    .argument("<answer>", "what the witness wrote")
    .requiredOption("--request <file>", "what it was asked")
    .requiredOption("--witness <file>", "its public key")
    .action(async (answer: string, _options, self: Command) =>
      cosigned(context, answer, self.optsWithGlobals<CosignedOptions>()),
    );
}

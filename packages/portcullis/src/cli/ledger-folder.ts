// Which ledger is meant, and with which key is it read? What the commands of `ledger` have in common.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type BodySecrets,
  KEY_FILE,
  type LedgerFiles,
  nodeFiles,
  parseLedgerKeys,
  parseVerifierKey,
  VERIFIER_KEY,
  type VerifierKey,
} from "@portcullis/ledger";
import { PortcullisError } from "@portcullis/register/errors";
import type { Command } from "commander";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { usageFault } from "./usage-fault.ts";

export interface LedgerOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly ledger?: string;
  readonly key?: string;
  readonly secrets?: string;
  readonly bodies?: boolean;
  readonly forWitness?: number;
  readonly cosigned?: boolean;
}

export interface Opened {
  readonly folder: string;
  readonly files: LedgerFiles;
  readonly key: VerifierKey;
}

export async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const message = `There is no file ${path}. Name the ledger's folder with --ledger, and its key with --key.`;
    throw new PortcullisError("FILE_NOT_FOUND", "input", message, { file: path }, error);
  }
}

export function ledgerFolder(context: CliContext, options: LedgerOptions): string {
  return options.ledger ?? join(dataFolder(context, options.data), "ledger");
}

export async function opened(context: CliContext, options: LedgerOptions): Promise<Opened> {
  const folder = ledgerFolder(context, options);
  const key = parseVerifierKey((await textOf(options.key ?? join(folder, VERIFIER_KEY))).trim());
  return { folder, files: nodeFiles(folder), key };
}

export async function secretsOf({ folder }: Opened, options: LedgerOptions): Promise<BodySecrets> {
  return parseLedgerKeys(await textOf(options.secrets ?? join(folder, KEY_FILE))).bodies;
}

export function entryOf(text: string): number {
  const entry = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(entry)) return entry;
  throw usageFault("NUMBER_INVALID", "Expected the number of an entry, from 0.");
}

export function located(command: Command): Command {
  return command
    .option("--ledger <folder>", "the ledger's folder (default: ledger in the data folder)")
    .option("--key <file>", "its public key (default: log.vkey in the folder)");
}

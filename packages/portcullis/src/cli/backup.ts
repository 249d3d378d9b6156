// portcullis backup and restore: everything that cannot be made again, or the state of cases alone, while the service goes on, and back.

import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { openLedger } from "@portcullis/ledger";
import { Command } from "commander";
import { backupState, restoreState } from "../store/state/state-backup.ts";
import { openStore } from "../store/store.ts";
import { backUpAll, restoreAll } from "../usecases/whole-backup.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { countText } from "./render-count.ts";

interface BackupOptions {
  readonly data?: string;
  readonly quiet?: boolean;
  readonly replace?: boolean;
  readonly all?: boolean;
}

const ABOUT = `
With --all the back-up is a folder: the ledger with its keys, cases, users, statements and editions, each file with its hash. Whoever has it can read
every body: keep it as you keep the data folder. While the service runs: POST /api/v1/backups, which writes it to DATA/backups. It is restored into a
data folder that is empty, after every hash was compared and the log verified.

Without --all it is a file with the state of cases alone (state.db), which is made anew from the ledger when it is missing.`;

async function all(context: CliContext, { data, quiet }: BackupOptions, target: string): Promise<void> {
  const folder = dataFolder(context, data);
  const ledger = await openLedger(join(folder, "ledger"));
  try {
    const { entries, files } = await backUpAll(openStore(folder), ledger, target, new Date());
    if (quiet !== true)
      context.stderr.write(`${countText(entries)} entries, ${countText(files.length)} files: ${target}\n`);
  } finally {
    await ledger.close();
  }
}

export function backupCommand(context: CliContext): Command {
  return new Command("backup")
    .description("Copy the state of cases to a file while the service goes on; with --all everything, to a folder.")
    .argument("<file>", "where to; it must not be there yet")
    .option("--all", "ledger with keys, cases, users, statements and editions, to a folder")
    .addHelpText("after", ABOUT)
    .action(async (file: string, _options, command: Command) => {
      const options = command.optsWithGlobals<BackupOptions>();
      if (options.all === true) return all(context, options, file);
      await backupState(dataFolder(context, options.data), file);
      if (options.quiet !== true) context.stderr.write(`backed up to ${file}\n`);
    });
}

export function restoreCommand(context: CliContext): Command {
  return new Command("restore")
    .description("Put a back-up in its place. The service must not run.")
    .argument("<file>", "a file or folder made by portcullis backup")
    .option("--replace", "in place of the state that is there")
    .addHelpText("after", ABOUT)
    .action(async (file: string, _options, command: Command) => {
      const options = command.optsWithGlobals<BackupOptions>();
      const folder = dataFolder(context, options.data);
      if (existsSync(file) && statSync(file).isDirectory()) {
        const { entries } = await restoreAll(folder, file);
        if (options.quiet !== true) context.stderr.write(`restored and verified: ${countText(entries)} entries\n`);
        return;
      }
      // Whoever holds the ledger writes the state.
      const ledger = existsSync(join(folder, "ledger")) ? await openLedger(join(folder, "ledger")) : undefined;
      try {
        await restoreState(folder, file, options.replace === true);
      } finally {
        await ledger?.close();
      }
      if (options.quiet !== true)
        context.stderr.write("restored; what the ledger has since is applied when the service starts\n");
    });
}

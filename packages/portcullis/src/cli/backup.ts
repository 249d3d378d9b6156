// portcullis backup and restore: the state of cases, while the service goes on, and back.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { openLedger } from "@portcullis/ledger";
import { Command } from "commander";
import { backupState, restoreState } from "../store/state/state-backup.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";

interface BackupOptions {
  readonly data?: string;
  readonly quiet?: boolean;
  readonly replace?: boolean;
}

const ABOUT = `
The back-up is of state.db alone: alerts, suppressions and policies as they are. They are made anew from the ledger when it is missing;
back up the folder "ledger" with its key as well, and let the back-up of the state be the older of the two.`;

export function backupCommand(context: CliContext): Command {
  return new Command("backup")
    .description("Copy the state of cases to a file, while the service goes on.")
    .argument("<file>", "where to; it must not be there yet")
    .addHelpText("after", ABOUT)
    .action(async (file: string, _options, command: Command) => {
      const options = command.optsWithGlobals<BackupOptions>();
      await backupState(dataFolder(context, options.data), file);
      if (options.quiet !== true) context.stderr.write(`backed up to ${file}\n`);
    });
}

export function restoreCommand(context: CliContext): Command {
  return new Command("restore")
    .description("Put a back-up of the state of cases in its place. The service must not run.")
    .argument("<file>", "a file made by portcullis backup")
    .option("--replace", "in place of the state that is there")
    .addHelpText("after", ABOUT)
    .action(async (file: string, _options, command: Command) => {
      const options = command.optsWithGlobals<BackupOptions>();
      const folder = dataFolder(context, options.data);
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

// portcullis mail: which messages spied on their reader, how is that known, and which resemble a state's reconnaissance?

import { openPaths, scanMail } from "@portcullis/mail";
import { Command } from "commander";
import type { CliContext } from "./context.ts";

const EXAMPLES = `
Examples:
  portcullis mail inbox.mbox
  portcullis mail ~/Maildir --table
  zcat backup.mbox.gz | portcullis mail -

Nothing is ever fetched: no request goes out, whatever a message says.`;

export function mailCommand(context: CliContext): Command {
  return new Command("mail")
    .description("Say which messages spied on their reader, and which resemble a state's reconnaissance.")
    .argument("<path...>", ".eml, .mbox, a Maildir or folder, zip, gzip or tar of these; - is standard input")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: readonly string[]) => {
      const { openStdin } = context;
      const files = openPaths(paths, openStdin === undefined ? {} : { openStdin });
      for await (const { finding } of scanMail(files)) context.stdout.write(`${JSON.stringify(finding)}\n`);
    });
}

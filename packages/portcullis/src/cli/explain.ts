// portcullis explain: why is this name a hit, or why not? A screening with the evidence drawn and near misses shown.

import { Command } from "commander";
import type { CliContext } from "./context.ts";
import { screenOne } from "./screen.ts";
import { type ScreenOptions, withScopeOptions, withSubjectOptions } from "./screen-options.ts";

const EXAMPLES = `
Examples:
  portcullis explain "Chao Kuang-tsung"
  portcullis explain "Wuhan Xiaoruizhi Sci. & Tech. Co Ltd" --kind organisation
  portcullis explain "Ni Gaobin" --born 1990 --country DE --threshold 0.8`;

export function explainCommand(context: CliContext): Command {
  const command = new Command("explain")
    .description("Screen one name and draw the evidence, near misses too.")
    .argument("[name...]", "whom to screen, in any script and order of names");
  return withScopeOptions(withSubjectOptions(command))
    .option("--fail-on-hit", "end with exit code 1 when there is a hit")
    .addHelpText("after", EXAMPLES)
    .action(async (words: readonly string[]) => {
      const options = command.optsWithGlobals<ScreenOptions>();
      const name = words.join(" ").trim();
      if (name === "" && options.id === undefined) {
        command.error("error: nobody to screen: give NAME or --id NUMBER [USAGE]");
      }
      await screenOne(context, name, options, true);
    });
}

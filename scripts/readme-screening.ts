// What does a screening look like? The README shows one, and it is what the program prints against the starter register.
//
//   node --conditions=portcullis-source scripts/readme-screening.ts     writes it into README.md
//
// test/readme.test.ts fails when the README shows anything else.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Writable } from "node:stream";
import { run } from "../packages/portcullis/src/cli/main.ts";

const ROOT = resolve(import.meta.dirname, "..");
export const README = join(ROOT, "README.md");
const STARTER = join(ROOT, "packages/portcullis/data/starter");

const ARGS = ["screen", "Chao Kuang-tsung", "--born", "1985", "--country", "CN", "--list", "uk"] as const;

const START = "<!-- screening:start -->\n";
const END = "<!-- screening:end -->\n";

/** Runs one command line as into a pipe. @returns what it printed. Throws when it fails. */
async function printed(args: readonly string[]): Promise<string> {
  let written = "";
  const sink = (): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        written += String(chunk);
        done();
      },
    });
  const code = await run(args, { stdout: sink(), stderr: sink(), env: {}, isTerminal: false });
  if (code !== 0) throw new Error(`portcullis ${args.join(" ")} ended with ${code}: ${written}`);
  return written;
}

/** The command and its answer, as Markdown. */
export async function screeningShown(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-readme-"));
  try {
    // Without the publisher's cadence nothing is said of the age of the lists, which would be another every day.
    writeFileSync(join(folder, "publishers.json"), '{"lists":{"uk":false}}');
    await printed(["update", "--mirror", STARTER, "--quiet", "--data", folder]);
    const answer = await printed([...ARGS, "--data", folder]);
    const typed = ARGS.map((word) => (/^[\w-]+$/.test(word) ? word : JSON.stringify(word))).join(" ");
    return `\`\`\`text\n$ npx portcullis ${typed}\n${answer.trimEnd()}\n\`\`\`\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What stands between the marks of the README. Throws when they are not there. */
export function shownIn(readme: string): string {
  const [, after, ...more] = readme.split(START);
  const [shown, rest] = after?.split(END) ?? [];
  if (shown === undefined || rest === undefined || more.length > 0) throw new Error("README.md has lost its marks.");
  return shown;
}

if (import.meta.main) {
  const readme = readFileSync(README, "utf8");
  const block = `${START}${shownIn(readme)}${END}`;
  writeFileSync(README, readme.replace(block, `${START}\n${await screeningShown()}\n${END}`));
}

// How many cases of the public ARC test suite (https://github.com/ValiMail/arc_test_suite) do we judge as it does? The suite is no part of ours: it
// is read from where the user has it. Of one case, arc_set_duplicate, it says "pass"; RFC 8617 (5.2) wants one set an instance, and we say "fail".
//
//   node --conditions=portcullis-source scripts/mail-arc-suite.ts tests/arc-draft-validation-tests.yml

import { readFileSync } from "node:fs";
import { readArc } from "../packages/mail/src/sender/authentication.ts";

interface Case {
  readonly name: string;
  readonly message: string;
  /** What the suite says of the chain. */
  readonly wanted: string;
}

interface Scenario {
  readonly cases: readonly Case[];
  readonly keys: ReadonlyMap<string, string>;
}

/** The lines below a key, as far as they are indented further; blank ones belong to them. */
function below(lines: readonly string[], at: number, indent: number): string[] {
  const end = lines.findIndex((line, place) => place > at && line.trim() !== "" && line.search(/\S/) < indent);
  return lines.slice(at + 1, end === -1 ? undefined : end).map((line) => line.slice(indent));
}

/** As much of YAML as the suite uses. */
function scenarioOf(text: string): Scenario {
  const lines = text.split(/\r?\n/);
  const cases: Case[] = [];
  const keys = new Map<string, string>();
  let name = "";
  let message = "";
  for (const [at, line] of lines.entries()) {
    const test = /^ {2}([\w-]+):\s*$/.exec(line)?.[1];
    const key = /^ {2}([\w.-]+\._domainkey\.[\w.-]+):\s*[>|]/.exec(line)?.[1];
    const wanted = /^ {4}cv:\s*["']?(\w*)/.exec(line)?.[1];
    if (test !== undefined) name = test;
    else if (key !== undefined) keys.set(key.toLowerCase(), below(lines, at, 4).join(" ").trim());
    else if (/^ {4}message:\s*\|/.test(line)) message = below(lines, at, 6).join("\r\n");
    // An empty cv stands for a chain that cannot go on.
    else if (wanted !== undefined) cases.push({ name, message, wanted: wanted.toLowerCase() || "fail" });
  }
  return { cases, keys };
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write("usage: mail-arc-suite.ts arc-draft-validation-tests.yml\n");
  process.exit(2);
}
let [agreed, all] = [0, 0];
for (const text of readFileSync(path, "utf8").split(/^---\s*$/m)) {
  const { cases, keys } = scenarioOf(text);
  for (const { name, message, wanted } of cases) {
    const { result } = await readArc(Buffer.from(message, "latin1"), keys);
    all += 1;
    if (result === wanted) agreed += 1;
    else process.stdout.write(`${name}: the suite says ${wanted}, we say ${result}\n`);
  }
}
process.stdout.write(`${agreed} of ${all} cases agree\n`);
process.exitCode = agreed === all ? 0 : 1;

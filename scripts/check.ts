// Is this checkout fit to be merged? Every check in order, with its time; stops at the first that fails and shows it.

import { spawn } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");

const PACKAGES = ["match", "register", "notices", "mail", "ledger", "portcullis"];

interface Step {
  readonly title: string;
  /** Command lines run one after the other: the program's own Node for `node`, else a tool of `node_modules/.bin`. */
  readonly commands: readonly (readonly string[])[];
}

const STEPS: readonly Step[] = [
  { title: "lint and format", commands: [["biome", "check", "."]] },
  {
    title: "strict types",
    commands: [
      ["tsc", "-b", ...PACKAGES.map((name) => `packages/${name}`)],
      ["tsc", "-p", "tsconfig.check.json"],
      ["tsc", "-p", "packages/desk"],
    ],
  },
  {
    title: "import direction and tidiness",
    commands: [["node", "scripts/test.ts", "test/import-direction.test.ts", "test/tidy.test.ts"]],
  },
  { title: "tests", commands: [["node", "scripts/test.ts"]] },
  { title: "packed tarballs in an empty project", commands: [["node", "scripts/check-packed.ts"]] },
];

interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs one command line and keeps what it prints. */
function run(command: readonly string[]): Promise<Outcome> {
  const [tool = "", ...args] = command;
  const program = tool === "node" ? process.execPath : resolve(ROOT, "node_modules/.bin", tool);
  return new Promise((settle) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", (error) => settle({ code: 1, output: `${program}: ${error.message}\n` }));
    child.on("close", (code) => settle({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

async function runStep(step: Step): Promise<Outcome> {
  for (const command of step.commands) {
    const outcome = await run(command);
    if (outcome.code !== 0) return { ...outcome, output: `$ ${command.join(" ")}\n${outcome.output}` };
  }
  return { code: 0, output: "" };
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1).padStart(6)} s`;
}

async function main(): Promise<number> {
  const start = performance.now();
  for (const step of STEPS) {
    const stepStart = performance.now();
    const { code, output } = await runStep(step);
    process.stdout.write(`${code === 0 ? "ok  " : "FAIL"} ${seconds(stepStart)}  ${step.title}\n`);
    if (code !== 0) {
      process.stdout.write(`\n${output}`);
      return 1;
    }
  }
  process.stdout.write(`     ${seconds(start)}  in all\n`);
  return 0;
}

process.exitCode = await main();

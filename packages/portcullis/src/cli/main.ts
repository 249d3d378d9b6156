// How does one run of the program go? From its arguments to its exit code; the only file that touches the process.

import type { CliContext } from "./context.ts";
import { EXIT, type ExitCode, failureOf } from "./exit.ts";
import { outcomeOf } from "./outcome.ts";

/** Whether results should be written as JSON, told from the arguments alone (they may not even parse). */
function wantsJson(args: readonly string[]): boolean {
  return args.includes("--json");
}

function isCommanderError(error: unknown): error is Error & { code: string; exitCode: number } {
  return error instanceof Error && String((error as { code?: unknown }).code).startsWith("commander.");
}

/** Commander has written the message already, but for `--json`. Codes stand in brackets at the end of ours. */
function reportUsage(context: CliContext, args: readonly string[], error: Error & { exitCode: number }): ExitCode {
  if (error.exitCode === 0) return EXIT.done;
  if (wantsJson(args)) {
    const code = /\[([A-Z_]+)\]/.exec(error.message)?.[1] ?? "USAGE";
    context.stderr.write(`${JSON.stringify({ error: { code, message: error.message, details: {} } })}\n`);
  }
  return EXIT.input;
}

function report(context: CliContext, args: readonly string[], error: unknown): ExitCode {
  if (isCommanderError(error)) return reportUsage(context, args, error);
  const failure = failureOf(error);
  if (failure === undefined) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    context.stderr.write(`portcullis: this is a fault of the program, please report it.\n${text}\n`);
    return EXIT.operation;
  }
  const { code, message, details } = failure;
  const line = wantsJson(args)
    ? JSON.stringify({ error: { code, message, details } })
    : `portcullis: ${message} [${code}]`;
  context.stderr.write(`${line}\n`);
  return failure.exit;
}

/** Runs one command line. @returns the exit code. */
export async function run(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const { commandNameIn, createProgram } = await import("./program.ts");
  const name = commandNameIn(args);
  try {
    const load = name === "help" || name === "completion" ? "all" : name === undefined ? [] : [name];
    const program = await createProgram(context, load, wantsJson(args));
    if (args.length === 0) {
      program.outputHelp();
      return EXIT.done;
    }
    await program.parseAsync(args, { from: "user" });
    return outcomeOf(context);
  } catch (error) {
    return report(context, args, error);
  }
}

/** A reader who has seen enough (`| head`) is no failure: the program ends at once, and quietly. */
function endQuietlyWithReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT.done);
    throw error;
  });
}

/** Signals that end a run, with the exit code a shell expects. */
const SIGNALS = [
  ["SIGINT", EXIT.interrupted],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const;

/** On a signal everything registered is undone and the process ends: every stored file is whole at any moment. */
function undoOnSignals(): (undo: () => void) => () => void {
  const undos = new Set<() => void>();
  for (const [signal, code] of SIGNALS) {
    process.once(signal, () => {
      // Who serves stops in their own time: requests under way are answered first.
      if (process.listenerCount(signal) > 0) return;
      for (const undo of undos) undo();
      process.exit(code);
    });
  }
  return (undo) => {
    undos.add(undo);
    return () => undos.delete(undo);
  };
}

/** Runs the process's own command line and sets its exit code. */
export async function main(): Promise<void> {
  const { stdout, stderr, env } = process;
  endQuietlyWithReader(stdout);
  endQuietlyWithReader(stderr);
  const context: CliContext = {
    stdout,
    stderr,
    env,
    isTerminal: Boolean(stderr.isTTY && stdout.isTTY),
    openStdin: () => process.stdin,
    onInterrupt: undoOnSignals(),
  };
  process.exitCode = await run(process.argv.slice(2), context);
}

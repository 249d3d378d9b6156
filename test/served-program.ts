// The service as people run it: a process of its own that listens on a port that is free, for tests that break what lies under it and for
// those that look at its pages.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ROOT } from "./source-files.ts";

const PROGRAM = join(ROOT, "packages/portcullis/test/run-source.ts");
const NODE = ["--conditions=portcullis-source", "--disable-warning=ExperimentalWarning", PROGRAM];
const running = new Set<ChildProcess>();

export interface ServedProgram {
  readonly child: ChildProcess;
  readonly port: number;
  readonly address: string;
  /** What it has said on stderr so far. */
  told(): string;
}

/** Starts it; resolves when it listens. @param args of `serve` @param mirror from which its lists are updated */
export async function serveProgram(args: readonly string[], mirror?: string): Promise<ServedProgram> {
  const child = spawn(process.execPath, [...NODE, "serve", "--port", "0", ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { PATH: process.env["PATH"] ?? "", ...(mirror === undefined ? {} : { PORTCULLIS_MIRROR: mirror }) },
  });
  running.add(child);
  let told = "";
  const port = await new Promise<number>((resolve, reject) => {
    child.stderr?.setEncoding("utf8").on("data", (part: string) => {
      told += part;
      const found = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(told)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
    child.once("exit", () => reject(new Error(`the service did not start: ${told}`)));
  });
  return { child, port, address: `http://127.0.0.1:${port}`, told: () => told };
}

/** Asks it to stop. @returns its exit code */
export async function stopProgram({ child }: ServedProgram): Promise<number | null> {
  running.delete(child);
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const [code] = await ended;
  return code as number | null;
}

/** Ends what a failed test left running. */
export function endAll(): void {
  for (const child of running) child.kill("SIGKILL");
}

/** Loads the newest editions of a mirror, or what `more` asks for. */
export function updateFrom(mirror: string, data: string, ...more: readonly string[]): void {
  const args = [...NODE, "update", ...more, "--mirror", mirror, "--data", data, "--quiet"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

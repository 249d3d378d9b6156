// The service as people run it: a process of its own that listens, for tests that break what lies under it.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../packages/portcullis/test/run-source.ts", import.meta.url));
const NODE = ["--conditions=portcullis-source", "--disable-warning=ExperimentalWarning", PROGRAM];
const running = new Set<ChildProcess>();

export interface ServedProgram {
  readonly child: ChildProcess;
  readonly port: number;
  readonly address: string;
  /** What it has said on stderr so far. */
  told(): string;
}

/** Starts it on a free port; resolves when it listens. @param args of `serve` */
export async function serveProgram(args: readonly string[]): Promise<ServedProgram> {
  const child = spawn(process.execPath, [...NODE, "serve", "--port", "0", ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { PATH: process.env["PATH"] ?? "" },
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
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const [code] = await ended;
  running.delete(child);
  return code as number | null;
}

/** Ends what a failed test left running. */
export function endAll(): void {
  for (const child of running) child.kill("SIGKILL");
}

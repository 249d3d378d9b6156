// How is the real program served to a test? As a process of its own, on a port that is free, until it is told to stop.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "../source-files.ts";

const ARGS = ["--conditions=portcullis-source", join(ROOT, "packages/portcullis/test/run-source.ts")];

export interface ServedProgram {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Loads the newest editions of a mirror, or what `more` asks for. */
export function updateFrom(mirror: string, data: string, ...more: readonly string[]): void {
  const args = [...ARGS, "update", ...more, "--mirror", mirror, "--data", data, "--quiet"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

/** As `serveProgram`, and its lists are updated from this mirror. */
export function serveFrom(mirror: string, data: string, ...more: readonly string[]): Promise<ServedProgram> {
  return serve({ ...process.env, PORTCULLIS_MIRROR: mirror }, data, more);
}

export function serveProgram(data: string, ...more: readonly string[]): Promise<ServedProgram> {
  return serve(process.env, data, more);
}

async function serve(env: NodeJS.ProcessEnv, data: string, more: readonly string[]): Promise<ServedProgram> {
  const args = [...ARGS, "serve", "--port", "0", "--data", data, ...more];
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    const url = /http:\/\/[\d.]+:\d+/.exec(line)?.[0];
    if (url === undefined) continue;
    child.stderr.resume();
    return { url, stop: () => stopped(child) };
  }
  throw new Error(`the service did not start: ${said.join("\n")}`);
}

// How does a test run the program as a person would? As a process of its own, from the sources.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("./run-source.ts", import.meta.url));
const NODE = ["--conditions=portcullis-source", "--disable-warning=ExperimentalWarning", SOURCE];

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end. No variable of ours counts, so that no mirror or folder of ours does. */
export function portcullis(args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...NODE, ...args], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "" },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** Runs a command that may write no file longer than so many kilobytes: to a program, a full disk. */
export function portcullisOnFullDisk(args: readonly string[], kilobytes: number): Ended {
  const script = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" "$@"`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, process.execPath, ...NODE, ...args], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "" },
  });
  return { code: status, stdout, stderr };
}

/** Starts a command that is to be stopped. @param stdout a `pipe` that nobody reads holds it up when it prints, so that it does not end */
export function startPortcullis(args: readonly string[], stdout: "ignore" | "pipe" = "ignore"): ChildProcess {
  return spawn(process.execPath, [...NODE, ...args], {
    stdio: ["ignore", stdout, "ignore"],
    env: { PATH: process.env["PATH"] ?? "" },
  });
}

/** Runs a command to its end without holding up this process: for commands that talk to a server of the test's own. */
export async function portcullisAside(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [...NODE, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on("close", resolve)),
  ]);
  return { code, stdout, stderr };
}

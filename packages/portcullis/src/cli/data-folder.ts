// Where are the lists kept? What `--data` says, else `PORTCULLIS_DATA`, else the platform's folder for data of programs.

import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { CliContext } from "./context.ts";

/** Absolute path of the data folder; it need not exist. */
export function dataFolder(context: Pick<CliContext, "env">, option: string | undefined): string {
  const { env } = context;
  const stated = option ?? env["PORTCULLIS_DATA"];
  if (stated !== undefined && stated !== "") return resolve(stated);
  const home = homedir();
  if (process.platform === "win32") return join(env["LOCALAPPDATA"] ?? join(home, "AppData", "Local"), "Portcullis");
  if (process.platform === "darwin") return join(home, "Library", "Application Support", "Portcullis");
  return join(env["XDG_DATA_HOME"] || join(home, ".local", "share"), "portcullis");
}

// A service with its cases over a small list, for tests: as `serve` opens it, but not listening.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { type Ledger, openLedger } from "@portcullis/ledger";
import { run } from "../src/cli/main.ts";
import type { App } from "../src/http/app.ts";
import { createServer } from "../src/http/server.ts";
import { Service } from "../src/http/service.ts";
import { openState, statePath } from "../src/store/state/sqlite-state.ts";
import { openStore } from "../src/store/store.ts";
import { type Casework, openCasework } from "../src/usecases/casework.ts";
import { ScreeningLedger } from "../src/usecases/screening-ledger.ts";
import { watchProblems } from "./named-problems.ts";
import { writeSmallMirror } from "./small-mirror.ts";

const NOWHERE = new Writable({ write: (_chunk, _encoding, done) => done() });

/** Runs a command in this process and takes its outcome for granted. */
export async function runQuietly(args: readonly string[]): Promise<void> {
  const code = await run(args, { stdout: NOWHERE, stderr: NOWHERE, env: {}, isTerminal: false });
  if (code !== 0) throw new Error(`portcullis ${args.join(" ")} ended with ${code}`);
}

/** A mirror whose list, `test`, has an edition of each of these days; rows as in `small-mirror.ts`. */
export function writeMirrorOf(folder: string, editions: Readonly<Record<string, readonly string[]>>): string {
  writeSmallMirror(folder);
  const columns = {
    id: "ref",
    kind: "kind",
    name: "name",
    aliases: "aliases",
    birthDates: "born",
    countries: "country",
  };
  const all = Object.entries(editions).map(([published, rows]) => {
    const file = `test-${published}.csv`;
    writeFileSync(join(folder, file), `${["ref,kind,name,aliases,born,country", ...rows].join("\n")}\n`);
    return { published, format: "csv", files: [file], columns };
  });
  const list = { title: "A small list", status: "current", country: null, licence: "CC0-1.0", publisher: "Test" };
  const mirror = { version: 1, about: "For tests.", lists: { test: { ...list, editions: all } } };
  writeFileSync(join(folder, "mirror.json"), JSON.stringify(mirror));
  return folder;
}

export interface CaseService {
  readonly folder: string;
  readonly data: string;
  service: Service;
  casework: Casework;
  ledger: Ledger;
  app: App;
  /** Closes everything and opens it again over the same folder. @param between what happens to the folder meanwhile */
  reopen(between?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** @param now the clock of what is decided by date */
export async function openCaseService(mirror?: (folder: string) => string, now?: () => Date): Promise<CaseService> {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-case-"));
  const data = join(folder, "data");
  const at = (mirror ?? writeSmallMirror)(join(folder, "mirror"));
  await runQuietly(["update", "--mirror", at, "--data", data, "--quiet"]);
  const open = async () => {
    const store = openStore(data);
    const ledger = await openLedger(join(data, "ledger"));
    const casework = await openCasework(ledger, openState(statePath(data)), now);
    const service = new Service(store, new ScreeningLedger(ledger, store), casework);
    const app = watchProblems(createServer(service, { hosts: ["localhost"] }));
    await app.ready();
    return { ledger, casework, service, app };
  };
  const shut = async (): Promise<void> => {
    await opened.app.close();
    await opened.casework.close();
    await opened.ledger.close();
  };
  const opened: CaseService = {
    folder,
    data,
    ...(await open()),
    reopen: async (between) => {
      await shut();
      await between?.();
      Object.assign(opened, await open());
    },
    close: async () => {
      await shut();
      rmSync(folder, { recursive: true });
    },
  };
  return opened;
}

export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever was answered
  readonly body: any;
}

/** Asks the API as somebody at this computer. */
export async function ask(app: App, method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<Answered> {
  const response = await app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { host: "localhost" },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: response.statusCode, body: response.json() };
}

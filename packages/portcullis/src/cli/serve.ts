// portcullis serve: the desk, and answers to other systems over HTTP.

import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { openLedger } from "@portcullis/ledger";
import { PortcullisError } from "@portcullis/register/errors";
import { Command } from "commander";
import { collectDefaultMetrics, Registry } from "prom-client";
import type { App } from "../http/app.ts";
import { builtDesk } from "../http/desk.ts";
import { LOG_LEVELS, type LogLevel } from "../http/logging.ts";
import { createServer } from "../http/server.ts";
import { Service } from "../http/service.ts";
import { type AccessStore, openAccess } from "../store/access/access-store.ts";
import { openState, statePath } from "../store/state/sqlite-state.ts";
import { openStore } from "../store/store.ts";
import { hasAdministrator } from "../usecases/access/users.ts";
import { type Casework, openCasework } from "../usecases/casework.ts";
import { ScreeningLedger } from "../usecases/screening-ledger.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { usageFault } from "./usage-fault.ts";

export interface ServeOptions {
  readonly data?: string;
  readonly quiet?: boolean;
  readonly port: number;
  readonly host: string;
  readonly signIn?: boolean;
  readonly rate?: number;
  readonly log: LogLevel;
  readonly name: readonly string[];
}

const EXAMPLES = `
Examples:
  portcullis serve                      on http://127.0.0.1:8700, for whoever sits at this computer
  portcullis serve --port 9000
  portcullis users add mara --role administrator
  portcullis serve --host 0.0.0.0 --sign-in --name screening.example.org
  curl -s localhost:8700/match/default -d '{"queries":{"q":{"schema":"Person","properties":{"name":["Ni Gaobin"]}}}}' -H 'content-type: application/json'

Every screening is entered into the ledger in the data folder before its answer goes out. Any address but this computer's own
needs --sign-in, and TLS before it: the session's cookie is sent over nothing else.`;

/** Between the signal and the last request taken: clients with a connection at hand may be sending. */
const DRAIN_MS = 500;

const LOOPBACK = new Map([
  ["127.0.0.1", "127.0.0.1"],
  ["::1", "[::1]"],
  ["localhost", "localhost"],
]);

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw usageFault("NUMBER_INVALID", "Expected a port from 0 to 65535.");
}

function rateOf(text: string): number {
  const rate = Number(text);
  if (Number.isInteger(rate) && rate >= 1 && rate <= 1_000_000) return rate;
  throw usageFault("NUMBER_INVALID", "Expected 1 to 1,000,000 requests a second.");
}

function levelOf(text: string): LogLevel {
  if ((LOG_LEVELS as readonly string[]).includes(text)) return text as LogLevel;
  throw usageFault("LOG_LEVEL_UNKNOWN", `There is no level "${text}". There are: ${LOG_LEVELS.join(", ")}.`);
}

function collect(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

/** Throws `SIGN_IN_NEEDED`, `ADMINISTRATOR_MISSING` (input). */
function checkSignIn(host: string, signIn: boolean, access: AccessStore): void {
  if (!signIn && !LOOPBACK.has(host)) {
    const message = `Without sign-in the service answers this computer alone: ${host} is refused. Use 127.0.0.1, or --sign-in.`;
    throw new PortcullisError("SIGN_IN_NEEDED", "input", message, { host });
  }
  if (signIn && !hasAdministrator(access)) {
    const message = "Nobody could sign in. First: portcullis users add NAME --role administrator";
    throw new PortcullisError("ADMINISTRATOR_MISSING", "input", message, {});
  }
}

/** Serves until it is told to stop. Throws `PORT_IN_USE` (operation) and what `checkSignIn` throws. */
export async function serve(context: CliContext, options: ServeOptions): Promise<void> {
  const { host, port, signIn = false, name: names } = options;
  const folder = dataFolder(context, options.data);
  const access = openAccess(folder);
  try {
    checkSignIn(host, signIn, access);
    const store = openStore(folder);
    const ledger = await openLedger(join(folder, "ledger"));
    let casework: Casework | undefined;
    try {
      casework = await openCasework(ledger, openState(statePath(folder)));
      const registry = new Registry();
      collectDefaultMetrics({ register: registry });
      const service = new Service(store, new ScreeningLedger(ledger, store), casework);
      service.mirror = context.env["PORTCULLIS_MIRROR"];
      const app = createServer(service, {
        hosts: [...LOOPBACK.values(), host, ...names],
        access: { store: access, signInRequired: signIn, secure: !LOOPBACK.has(host) },
        updateToken: context.env["PORTCULLIS_UPDATE_TOKEN"],
        desk: builtDesk(),
        rate: options.rate,
        registry,
        logLevel: options.log,
        logStream: context.stderr,
      });
      const { catalogue } = await service.state();
      // The first look at a party must not wait for its list to be put in order; whoever asks before this is done waits for it alone.
      service.register.warm(catalogue).catch(() => {});
      await run(context, app, options);
    } finally {
      await casework?.close();
      await ledger.close();
    }
  } catch (error) {
    if ((error as { code?: unknown }).code !== "EADDRINUSE") throw error;
    const message = `Port ${port} is in use. Name another with --port.`;
    throw new PortcullisError("PORT_IN_USE", "operation", message, { port }, error);
  } finally {
    access.close();
  }
}

/** Listens until it is told to stop; requests under way are answered first. */
async function run(context: CliContext, app: App, { host, port, quiet }: ServeOptions): Promise<void> {
  await app.listen({ host, port });
  const address = app.server.address();
  const at = typeof address === "object" && address !== null ? address.port : port;
  if (quiet !== true) context.stderr.write(`listening on http://${LOOPBACK.get(host) ?? host}:${at}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, resolve);
  });
  // First the connections learn that they are to close, while requests already sent on them are still answered.
  const leaving = (_request: IncomingMessage, response: ServerResponse) => response.setHeader("connection", "close");
  app.server.prependListener("request", leaving);
  await setTimeout(DRAIN_MS);
  await app.close();
}

export function serveCommand(context: CliContext): Command {
  return new Command("serve")
    .description("Serve the desk, and answer other systems over HTTP.")
    .option("--port <port>", "where to listen; 0 takes a free one", portOf, 8700)
    .option("--host <host>", "address to listen on", "127.0.0.1")
    .option("--sign-in", "answer only who has signed in or sends a key")
    .option("--name <host>", "a name by which the service is called; may be given several times", collect, [])
    .option("--rate <n>", "requests a second of one caller (1000 for who signs in or sends a key)", rateOf)
    .option("--log <level>", `what is written on stderr, as JSON lines: ${LOG_LEVELS.join(", ")}`, levelOf, "warn")
    .addHelpText("after", EXAMPLES)
    .action(async (_options, command: Command) => serve(context, command.optsWithGlobals<ServeOptions>()));
}

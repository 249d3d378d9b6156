// portcullis serve: the desk, and answers to other systems over HTTP.

import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openLedger } from "@portcullis/ledger";
import { PortcullisError } from "@portcullis/register/errors";
import { Command } from "commander";
import { collectDefaultMetrics, Registry } from "prom-client";
import type { App } from "../http/app.ts";
import { builtDesk } from "../http/desk.ts";
import { takeNoMore } from "../http/leaving.ts";
import { LOG_LEVELS, type LogLevel } from "../http/logging.ts";
import { createServer } from "../http/server.ts";
import { Service } from "../http/service.ts";
import { rehearse } from "../http/suggest.ts";
import { type AccessStore, openAccess } from "../store/access/access-store.ts";
import { hasRoom, isUnlocked } from "../store/room.ts";
import { openState, statePath } from "../store/state/sqlite-state.ts";
import { openStore } from "../store/store.ts";
import { hasAdministrator } from "../usecases/access/users.ts";
import { type Casework, openCasework } from "../usecases/casework.ts";
import { disposeDue } from "../usecases/retention.ts";
import { scheduleRetention } from "../usecases/retention-schedule.ts";
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
  readonly url?: URL;
}

const EXAMPLES = `
Examples:
  portcullis serve                      on http://127.0.0.1:8700, for whoever sits at this computer
  portcullis serve --port 9000
  portcullis users add mara --role administrator
  portcullis serve --host 0.0.0.0 --sign-in --url https://screening.example.org
  curl -s localhost:8700/match/default -d '{"queries":{"q":{"schema":"Person","properties":{"name":["Ni Gaobin"]}}}}' -H 'content-type: application/json'

Every screening is entered into the ledger in the data folder before its answer goes out. Any address but this computer's own
needs --sign-in, and TLS before it: the session's cookie is sent over nothing else.`;

/** Under which name the ledger has what the service disposes of by itself. */
const RETENTION_ACTOR = "retention";

const STOPPED =
  "nothing can be recorded: the disk is full, or a database is locked. Reading goes on, and recording when that has passed.";

/** Between the signal and the last request taken: clients with a connection at hand may be sending. */
const DRAIN_MS = 500;

/** First requests come before what nobody has asked for yet. */
const WARM_AFTER_MS = 2_000;

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

/** Where callers find the service, when that is behind a proxy: scheme and host, perhaps a port. */
function urlOf(text: string): URL {
  const url = URL.parse(text);
  const isPlain = url !== null && `${url.origin}/` === url.href && /^https?:$/.test(url.protocol);
  if (isPlain) return url;
  throw usageFault("URL_INVALID", "Expected an address without a path, as https://screening.example.org.");
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

/** What keeps a service from recording may pass: then it is opened again. */
const PASSING: ReadonlySet<unknown> = new Set(["LEDGER_DISK_FULL", "DATA_FULL", "DATABASE_LOCKED", "DATABASE_FAILED"]);

/** How often it is looked whether it has passed. */
const LOOK_MS = 2_000;

/** Aborts when the process is told to stop. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

async function waitOr(signal: AbortSignal): Promise<void> {
  await wait(LOOK_MS, undefined, { signal }).catch(() => {});
}

/** What the service of one opening comes to. */
interface Served {
  readonly signal: AbortSignal;
  readonly port: number;
}

/**
 * Serves until it is told to stop. When ledger or state could not be written, what can be read is answered on; as soon as there is room
 * both are opened again, as after a kill, and the same process goes on at the same port.
 * Throws `PORT_IN_USE` (operation) and what `checkSignIn` throws.
 */
export async function serve(context: CliContext, options: ServeOptions): Promise<void> {
  let served: Served | undefined;
  for (;;) {
    try {
      served = await serveOnce(context, served === undefined ? options : { ...options, port: served.port }, served);
    } catch (error) {
      // At the start it is told; later whoever runs it has been told already.
      if (served === undefined || !PASSING.has((error as { code?: unknown }).code)) throw error;
      await waitOr(served.signal);
    }
    if (served.signal.aborted) return;
  }
}

/** Opens everything, serves, and closes everything again. */
async function serveOnce(context: CliContext, options: ServeOptions, before: Served | undefined): Promise<Served> {
  const { host, port, signIn = false, name: names, url } = options;
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
        hosts: [...LOOPBACK.values(), host, ...names, ...(url === undefined ? [] : [url.hostname])],
        access: {
          store: access,
          signInRequired: signIn,
          secure: !LOOPBACK.has(host) || url?.protocol === "https:",
          proxied: signIn && url !== undefined,
        },
        url: url?.origin,
        updateToken: context.env["PORTCULLIS_UPDATE_TOKEN"],
        desk: builtDesk(),
        rate: options.rate,
        registry,
        logLevel: options.log,
        logStream: context.stderr,
      });
      const { catalogue } = await service.state();
      // The first letters typed and the first look at a party must not be slow; whoever asks before this is done waits for it alone.
      const closing = new AbortController();
      const warm = async () => {
        await rehearse(service, closing.signal).catch(() => {});
        if (!closing.signal.aborted) await (await service.register()).warm(catalogue);
      };
      const warming = setTimeout(() => void warm().catch(() => {}), WARM_AFTER_MS).unref();
      const end = keepRetention(app, service, casework);
      try {
        return await run(context, app, service, options, before);
      } finally {
        clearTimeout(warming);
        closing.abort();
        await end();
      }
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

/** Every day what is over goes. */
function keepRetention(app: App, service: Service, casework: Casework): () => Promise<void> {
  return scheduleRetention({
    run: () => disposeDue(casework, service.jobs.store, { actor: RETENTION_ACTOR }),
    onReport: ({ bodies, jobs, kept }) => app.log.info({ bodies, jobs: jobs.length, kept }, "retention"),
    onFailure: (error) => app.log.error({ code: (error as { code?: unknown }).code }, "retention failed"),
  });
}

/** Listens until it is told to stop, or can be opened again; requests under way are answered first. */
async function run(
  context: CliContext,
  app: App,
  service: Service,
  { host, port, quiet, data }: ServeOptions,
  before: Served | undefined,
): Promise<Served> {
  await app.listen({ host, port });
  const signal = before?.signal ?? stopSignal();
  const address = app.server.address();
  const at = typeof address === "object" && address !== null ? address.port : port;
  if (quiet !== true) context.stderr.write(`listening on http://${LOOPBACK.get(host) ?? host}:${at}\n`);
  let told = false;
  while (!signal.aborted) {
    await waitOr(signal);
    if (signal.aborted) continue;
    if (!service.isStopped) {
      // What a command brought into force meanwhile.
      void service.heed().catch((error: unknown) => app.log.error({ code: (error as { code?: unknown }).code }, "due"));
      continue;
    }
    if (!told) context.stderr.write(`${STOPPED}\n`);
    told = true;
    const folder = dataFolder(context, data);
    if (!hasRoom(folder) || !isUnlocked(statePath(folder))) continue;
    await app.close();
    return { signal, port: at };
  }
  await takeNoMore(app.server);
  await wait(DRAIN_MS);
  await app.close();
  return { signal, port: at };
}

export function serveCommand(context: CliContext): Command {
  return new Command("serve")
    .description("Serve the desk, and answer other systems over HTTP.")
    .option("--port <port>", "where to listen; 0 takes a free one", portOf, 8700)
    .option("--host <host>", "address to listen on", "127.0.0.1")
    .option("--sign-in", "answer only who has signed in or sends a key")
    .option("--name <host>", "a name by which the service is called; may be given several times", collect, [])
    .option("--url <url>", "where callers find the service, when a proxy with TLS stands before it", urlOf)
    .option("--rate <n>", "requests a second of one caller (1000 for who signs in or sends a key)", rateOf)
    .option("--log <level>", `what is written on stderr, as JSON lines: ${LOG_LEVELS.join(", ")}`, levelOf, "warn")
    .addHelpText("after", EXAMPLES)
    .action(async (_options, command: Command) => serve(context, command.optsWithGlobals<ServeOptions>()));
}

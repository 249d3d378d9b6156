// portcullis serve: answer other systems over HTTP.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openLedger } from "@portcullis/ledger";
import { PortcullisError } from "@portcullis/register/errors";
import { Command } from "commander";
import { createServer } from "../http/server.ts";
import { Service } from "../http/service.ts";
import { openStore } from "../store/store.ts";
import { ScreeningLedger } from "../usecases/screening-ledger.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { usageFault } from "./usage-fault.ts";

interface ServeOptions {
  readonly data?: string;
  readonly quiet?: boolean;
  readonly port: number;
  readonly host: string;
}

const EXAMPLES = `
Examples:
  portcullis serve                      on http://127.0.0.1:8700, for this computer alone
  portcullis serve --port 9000
  curl -s localhost:8700/match/default -d '{"queries":{"q":{"schema":"Person","properties":{"name":["Ni Gaobin"]}}}}' -H 'content-type: application/json'

Every screening is entered into the ledger in the data folder before its answer goes out.`;

/** Where the built pages lie in a checkout and in the package alike. */
const DESK = fileURLToPath(new URL("../../desk", import.meta.url));

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw usageFault("NUMBER_INVALID", "Expected a port from 0 to 65535.");
}

async function act(context: CliContext, options: ServeOptions): Promise<void> {
  const { host, port } = options;
  if (!LOOPBACK.has(host)) {
    const message = `The service has no sign-in yet, so that it answers this computer alone: ${host} is refused. Use 127.0.0.1.`;
    throw new PortcullisError("SIGN_IN_NEEDED", "input", message, { host });
  }
  const store = openStore(dataFolder(context, options.data));
  const ledger = await openLedger(join(store.folder, "ledger"));
  const service = new Service(store, new ScreeningLedger(ledger, store));
  const app = createServer(service, {
    hosts: ["127.0.0.1", "localhost", "[::1]"],
    updateToken: context.env["PORTCULLIS_UPDATE_TOKEN"],
    desk: DESK,
  });
  try {
    await service.state();
    await app.listen({ host, port });
  } catch (error) {
    await ledger.close();
    if ((error as { code?: unknown }).code !== "EADDRINUSE") throw error;
    const message = `Port ${port} is in use. Name another with --port.`;
    throw new PortcullisError("PORT_IN_USE", "operation", message, { port }, error);
  }
  // The first look at a party must not wait for its list to be put in order; whoever asks before this is done waits for it alone.
  service.register.warm((await service.state()).catalogue).catch(() => {});
  const address = app.server.address();
  const at = typeof address === "object" && address !== null ? address.port : port;
  if (options.quiet !== true) context.stderr.write(`listening on http://${host}:${at}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, resolve);
  });
  // Requests under way are answered; then the ledger is closed.
  await app.close();
  await ledger.close();
}

export function serveCommand(context: CliContext): Command {
  return new Command("serve")
    .description("Answer other systems over HTTP.")
    .option("--port <port>", "where to listen; 0 takes a free one", portOf, 8700)
    .option("--host <host>", "address to listen on", "127.0.0.1")
    .addHelpText("after", EXAMPLES)
    .action(async (_options, command: Command) => act(context, command.optsWithGlobals<ServeOptions>()));
}

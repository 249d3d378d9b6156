// How does the page reach a browser? A server of this machine alone, of the page's own files and the built matcher.
//
//   npm run build
//   node examples/browser/serve.ts [--port 8701] [--snapshot FILE]
//
// It hands out nothing but what `ALLOWED` names, keeps no log, and takes no parameters: a name has no way in.

import { createReadStream, existsSync, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { parseArgs } from "node:util";

const ROOT = resolve(import.meta.dirname, "../..");
const PAGE = "/examples/browser/";
const SNAPSHOT = `${PAGE}snapshot`;
const PORT = 8701;

/** Paths that are served, from the root of the checkout. */
const ALLOWED = [
  /^\/examples\/browser\/(?:index\.html|[a-z-]+\.(?:js|css))$/,
  /^\/packages\/match\/dist\/(?:[a-z-]+\/)*[a-z-]+(?:\.generated)?\.js$/,
];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** The page's own policy stands in its head, where it holds from any server. Isolation makes the browser's clock fine. */
const HEADERS = {
  "cache-control": "no-store",
  "content-security-policy": "frame-ancestors 'none'",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

export interface PageServer {
  /** Where the page is, e.g. `http://127.0.0.1:8701/examples/browser/`. */
  readonly url: string;
  close(): Promise<void>;
}

function end(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...HEADERS, ...headers }).end();
}

/** The file behind a path that is allowed, links followed, or undefined. */
function fileOf(path: string): string | undefined {
  if (!ALLOWED.some((allowed) => allowed.test(path))) return undefined;
  const file = join(ROOT, path);
  if (!existsSync(file)) return undefined;
  const real = realpathSync(file);
  return real.startsWith(realpathSync(ROOT) + sep) && statSync(real).isFile() ? real : undefined;
}

function send(request: IncomingMessage, response: ServerResponse, file: string): void {
  response.writeHead(200, {
    ...HEADERS,
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": statSync(file).size,
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

/** A page elsewhere whose host name was turned to this machine must not read the snapshot. */
function isOurHost(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host ?? "");
}

function answer(request: IncomingMessage, response: ServerResponse, snapshot: string | undefined): void {
  const path = request.url ?? "/";
  if (!isOurHost(request.headers.host)) end(response, 421);
  else if (request.method !== "GET" && request.method !== "HEAD") end(response, 405, { allow: "GET, HEAD" });
  else if (path === "/") end(response, 302, { location: PAGE });
  else if (path === SNAPSHOT && snapshot === undefined) end(response, 204);
  else {
    const file = path === SNAPSHOT ? snapshot : fileOf(path === PAGE ? `${PAGE}index.html` : path);
    if (file === undefined) end(response, 404);
    else send(request, response, file);
  }
}

/**
 * Serves the page to this machine.
 * @param options `port` 0 takes any that is free; `snapshot` is a file that the page opens at once.
 */
export async function servePage(options: {
  readonly port?: number;
  readonly snapshot?: string | undefined;
}): Promise<PageServer> {
  const { port = PORT, snapshot } = options;
  const server: Server = createServer((request, response) => answer(request, response, snapshot));
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", listening);
  });
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}${PAGE}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** What keeps the page from being served, or undefined. */
function obstacle(port: number, snapshot: string | undefined): string | undefined {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return "--port takes a number from 0 to 65535.";
  if (!existsSync(join(ROOT, "packages/match/dist/index.js"))) return "The matcher is not built: npm run build";
  if (snapshot !== undefined && !(existsSync(snapshot) && statSync(snapshot).isFile())) {
    return `There is no snapshot file ${snapshot}.`;
  }
  return undefined;
}

async function main(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: "string" }, snapshot: { type: "string" } },
    });
    const port = Number(values.port ?? PORT);
    const wrong = obstacle(port, values.snapshot);
    if (wrong !== undefined) {
      process.stderr.write(`${wrong}\n`);
      return 2;
    }
    const { url } = await servePage({ port, snapshot: values.snapshot });
    process.stdout.write(`${url}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));

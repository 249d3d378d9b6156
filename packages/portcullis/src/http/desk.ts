// Where are the pages? Files that were built beforehand, served as they are; every address that a person may have opened and that is no
// file and no route is the one page, which finds out for itself what to show.

import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { App } from "./app.ts";
import { BuiltFiles } from "./built-files.ts";

/** Where the package of the pages has its built files, whether they were built or not. */
export function builtDesk(): string {
  return join(fileURLToPath(import.meta.resolve("@portcullis/desk/package.json")), "..", "dist");
}

/** Whether pages were built into the folder. */
export function hasDesk(folder: string | undefined): folder is string {
  return folder !== undefined && existsSync(join(folder, "index.html"));
}

/** Stands in the page where each answer's own nonce comes. */
const NONCE_MARK = "__CSP_NONCE__";

/** Scripts only from our own files, styles from them or with this answer's nonce, requests only to ourselves, shown in no frame. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Files by the first part of a page's address; none where the pages were built without the list. */
function preloadsOf(folder: string): Readonly<Record<string, readonly string[]>> {
  const path = join(folder, "preload.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, readonly string[]>) : {};
}

/**
 * The page that an address opens, and so the files it will ask for: named at once, they come together and not one after the other. Styles are
 * asked for with `crossorigin`, as the page's own scripts will ask for them: otherwise they come twice.
 */
function preloadLinks(files: readonly string[]): string {
  return files
    .map((file) =>
      file.endsWith(".css")
        ? `<link rel="preload" as="style" crossorigin href="/${file}" />`
        : `<link rel="modulepreload" href="/${file}" />`,
    )
    .join("");
}

/** Where an address without a page leads. */
const FIRST_PAGE = "screen";

function pageNameOf(url: string): string {
  return /^(?:\/sample)?\/([\w-]+)/.exec(url)?.[1] ?? FIRST_PAGE;
}

export type SendPage = (reply: FastifyReply) => FastifyReply;

/** Sends the one page; the file is read once, since a build names its parts by content and another needs another process. */
export function pageOf(folder: string): SendPage {
  const parts = readFileSync(join(folder, "index.html"), "utf8").split(NONCE_MARK);
  const preloads = new Map(Object.entries(preloadsOf(folder)).map(([page, files]) => [page, preloadLinks(files)]));
  return (reply) => {
    const links = preloads.get(pageNameOf(reply.request.url)) ?? "";
    const nonce = randomBytes(18).toString("base64url");
    return reply
      .code(200)
      .headers({
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": policy(nonce),
        "cross-origin-opener-policy": "same-origin",
        "cache-control": "no-store",
      })
      .send(parts.join(nonce).replace("</head>", `${links}</head>`));
  };
}

/** Whether a person opened this address: a page asked for by a browser, and no part of the API. */
export function isPageRequest({ method, url, headers }: FastifyRequest): boolean {
  const isRead = method === "GET" || method === "HEAD";
  return isRead && headers.accept?.includes("text/html") === true && !/^(?:\/sample)?\/api\//.test(url);
}

/**
 * Serves the files of the folder. Those under `assets/` have their content's hash in their name and may be kept for ever; `.br` and `.gz`
 * beside a file are sent to whoever takes them.
 */
export function deskFiles(app: App, folder: string, page: SendPage): void {
  const files = new BuiltFiles(folder);
  const about = { schema: { hide: true }, config: { may: "public" } } as const;
  app.get("/", about, (_request, reply) => page(reply));
  app.get("/*", about, (request, reply) => {
    const name = (request.params as { readonly "*": string })["*"];
    const file = files.find(name, String(request.headers["accept-encoding"] ?? ""));
    if (file === undefined) return reply.callNotFound();
    if (file.encoding !== undefined) reply.header("content-encoding", file.encoding);
    return reply
      .headers({
        "content-type": file.type,
        "cache-control": name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
        vary: "accept-encoding",
      })
      .send(file.bytes);
  });
}

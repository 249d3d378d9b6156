// Where are the pages? Files that were built beforehand, served as they are; every address that a person may have opened and that is no
// file and no route is the one page, which finds out for itself what to show.

import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { App } from "./app.ts";

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

export type SendPage = (reply: FastifyReply) => FastifyReply;

/** Sends the one page; the file is read once, since a build names its parts by content and another needs another process. */
export function pageOf(folder: string): SendPage {
  const parts = readFileSync(join(folder, "index.html"), "utf8").split(NONCE_MARK);
  return (reply) => {
    const nonce = randomBytes(18).toString("base64url");
    return reply
      .code(200)
      .headers({
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": policy(nonce),
        "cross-origin-opener-policy": "same-origin",
        "cache-control": "no-store",
      })
      .send(parts.join(nonce));
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
  app.get("/", { schema: { hide: true }, config: { may: "public" } }, (_request, reply) => page(reply));
  app.register(fastifyStatic, {
    root: folder,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
      reply.header("cache-control", kept);
    },
  });
}

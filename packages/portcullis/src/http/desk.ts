// Where are the pages? Files that were built beforehand, served as they are; every address that is no file and no route is the first page.

import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { App } from "./app.ts";

/** Whether pages were built into the folder. */
export function hasDesk(folder: string | undefined): folder is string {
  return folder !== undefined && existsSync(join(folder, "index.html"));
}

/**
 * Serves the folder at `/`. Files under `assets/` have their content's hash in their name and may be kept for ever; `.br` and `.gz`
 * beside a file are sent to whoever takes them.
 */
export function deskFiles(app: App, folder: string): void {
  app.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
      reply.header("cache-control", kept);
    },
  });
}

// What is written of a request? That it was made, by whom and how it ended; never what was asked, and no secret.

import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Writable } from "node:stream";
import type { FastifyServerOptions } from "fastify";
import { actorOf } from "./actor.ts";
import type { App } from "./app.ts";

export const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

const REQUEST_ID = /^[\w.:-]{1,64}$/;

/** The caller's own id where it is one, so that both logs can be held together. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
}

/** JSON lines by pino. Requests and errors are never handed to it whole: their addresses and messages hold names. */
export function loggerOptions(level: LogLevel, stream: Writable | undefined): FastifyServerOptions["logger"] {
  if (level === "silent") return false;
  return {
    level,
    ...(stream === undefined ? {} : { stream }),
    serializers: {
      req: ({ method, routeOptions }) => ({ method, route: routeOptions?.url }) as never,
      res: ({ statusCode }) => ({ statusCode }) as never,
      err: ({ name, code }) => ({ type: name, message: String(code ?? name), stack: "" }) as never,
    },
  };
}

export function logRequests(app: App): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  app.addHook("onResponse", async (request, reply) => {
    let actor = "nobody";
    try {
      actor = actorOf(request);
    } catch {
      // Refused before it was asked who calls.
    }
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime * 1_000) / 1_000;
    request.log.info({ method, route: routeOptions.url ?? "none", status: reply.statusCode, actor, ms }, "answered");
  });
}

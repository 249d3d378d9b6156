// Which requests are let in, and where do they go? Limits, checks of who calls, routes, and errors in one form.

import Fastify, { type FastifyInstance } from "fastify";
import { LOCAL_ACTOR, setActor } from "./actor.ts";
import { HttpProblem, problemOf } from "./problem.ts";
import type { Service } from "./service.ts";
import { adminRoutes } from "./yente/admin.ts";
import { entityRoutes } from "./yente/entities.ts";
import { matchRoutes } from "./yente/match.ts";
import { searchRoutes } from "./yente/search.ts";

export const HTTP_LIMITS = {
  /** A batch of a hundred queries with many names each is far below it. */
  bodyBytes: 4_000_000,
  /** Longer addresses are answered 414. */
  urlCharacters: 8_192,
  /** Of all headers together; above it Node answers 431. */
  headerBytes: 131_072,
  /** For a whole request to arrive. */
  requestMs: 30_000,
  /** For its headers to. */
  headersMs: 10_000,
} as const;

export interface ServerOptions {
  /** Host names by which the service may be called; any other is refused, so that no page of elsewhere can. */
  readonly hosts: readonly string[];
  readonly updateToken?: string | undefined;
}

/** Headers that a proxy sets; without one nobody has cause to. */
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"] as const;

function hostOf(header: string | undefined): string {
  return (header ?? "").replace(/:\d+$/, "").toLowerCase();
}

/** The service, not listening yet. */
export function createServer(service: Service, { hosts, updateToken }: ServerOptions): FastifyInstance {
  const app = Fastify({
    bodyLimit: HTTP_LIMITS.bodyBytes,
    requestTimeout: HTTP_LIMITS.requestMs,
    connectionTimeout: HTTP_LIMITS.requestMs,
    http: { maxHeaderSize: HTTP_LIMITS.headerBytes, headersTimeout: HTTP_LIMITS.headersMs },
    routerOptions: { maxParamLength: HTTP_LIMITS.urlCharacters },
    forceCloseConnections: "idle",
  });
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-content-type-options", "nosniff").header("referrer-policy", "no-referrer");
    if ((request.raw.url ?? "").length > HTTP_LIMITS.urlCharacters) {
      throw new HttpProblem(414, "URL_TOO_LONG", `The address has more than ${HTTP_LIMITS.urlCharacters} characters.`);
    }
    if (!allowed.has(hostOf(request.headers.host))) {
      throw new HttpProblem(421, "HOST_UNKNOWN", "The service is not called by this host name.");
    }
    const forwarded = FORWARDED.find((name) => request.headers[name] !== undefined);
    if (forwarded !== undefined) {
      throw new HttpProblem(
        400,
        "FORWARDED_REFUSED",
        `The header ${forwarded} is refused: no proxy stands before this service.`,
      );
    }
    setActor(request, LOCAL_ACTOR);
  });
  app.setErrorHandler((error, _request, reply) => {
    const problem = problemOf(error);
    reply.code(problem.status).type("application/problem+json; charset=utf-8").send(JSON.stringify(problem));
  });
  app.setNotFoundHandler((_request, reply) => {
    const problem = problemOf(new HttpProblem(404, "NOT_FOUND", "There is nothing at this address."));
    reply.code(404).type("application/problem+json; charset=utf-8").send(JSON.stringify(problem));
  });
  adminRoutes(app, service, { updateToken });
  matchRoutes(app, service);
  searchRoutes(app, service);
  entityRoutes(app, service);
  return app;
}

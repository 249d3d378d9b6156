// Which requests are let in? Host name, forwarded headers, length of the address; then who calls, and whether they may.

import type { FastifyRequest, RouteOptions } from "fastify";
import { LOCAL_CALLER, setCaller } from "../actor.ts";
import { type App, HTTP_LIMITS } from "../app.ts";
import { HttpProblem } from "../problem.ts";
import { isAllowed } from "./permissions.ts";

/** Headers that a proxy sets; without one nobody has cause to. */
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"] as const;

function hostOf(header: string | undefined): string {
  return (header ?? "").replace(/:\d+$/, "").toLowerCase();
}

/** Routes that libraries register for their own files: nothing of ours is in them. */
function isFileRoute(url: string, prefix: string): boolean {
  return url === `${prefix}/docs` || url.startsWith(`${prefix}/docs/`) || url === "/*" || url === "/";
}

/** Every route names what it asks for; one that does not is a fault that shows at the start. */
function requirePermission(route: RouteOptions, prefix: string): void {
  if (route.config?.may !== undefined) return;
  if (!isFileRoute(route.url, prefix)) {
    throw new Error(`the route ${String(route.method)} ${route.url} does not say what a caller must be allowed to`);
  }
  route.config = { ...route.config, may: "public" };
}

export interface GateOptions {
  /** Host names by which the service may be called; any other is refused, so that no page of elsewhere can. */
  readonly hosts: readonly string[];
  readonly prefix: string;
}

function checkAddress(request: FastifyRequest, allowed: ReadonlySet<string>): void {
  if ((request.raw.url ?? "").length > HTTP_LIMITS.urlCharacters) {
    throw new HttpProblem(414, "URL_TOO_LONG", `The address has more than ${HTTP_LIMITS.urlCharacters} characters.`);
  }
  if (!allowed.has(hostOf(request.headers.host))) {
    throw new HttpProblem(421, "HOST_UNKNOWN", "The service is not called by this host name.");
  }
  const forwarded = FORWARDED.find((name) => request.headers[name] !== undefined);
  if (forwarded !== undefined) {
    const message = `The header ${forwarded} is refused: no proxy stands before this service.`;
    throw new HttpProblem(400, "FORWARDED_REFUSED", message);
  }
}

export function guard(app: App, { hosts, prefix }: GateOptions): void {
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));
  app.addHook("onRoute", (route) => requirePermission(route, prefix));
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-content-type-options", "nosniff").header("referrer-policy", "no-referrer");
    checkAddress(request, allowed);
    const caller = LOCAL_CALLER;
    setCaller(request, caller);
    const may = request.routeOptions.config.may ?? "public";
    if (!isAllowed(caller.role, may)) {
      throw new HttpProblem(403, "NOT_ALLOWED", `A caller with the role ${caller.role} may not do this.`);
    }
  });
}

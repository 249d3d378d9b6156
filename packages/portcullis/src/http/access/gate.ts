// Which requests are let in? First what the address and its headers tell, then who calls, then whether they may.

import type { FastifyReply, FastifyRequest, RouteOptions } from "fastify";
import { type Caller, callerOf, setCaller } from "../actor.ts";
import { type App, HTTP_LIMITS } from "../app.ts";
import { HttpProblem } from "../problem.ts";
import { type Access, callerFor } from "./authenticate.ts";
import { secure } from "./security-headers.ts";

/** Headers that a proxy sets; without one nobody has cause to. */
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"] as const;

/** Methods that change nothing. */
const READING = new Set(["GET", "HEAD", "OPTIONS"]);

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
  readonly access: Access;
}

function checkAddress(request: FastifyRequest, allowed: ReadonlySet<string>, access: Access): void {
  if ((request.raw.url ?? "").length > HTTP_LIMITS.urlCharacters) {
    throw new HttpProblem(414, "URL_TOO_LONG", `The address has more than ${HTTP_LIMITS.urlCharacters} characters.`);
  }
  if (!allowed.has(hostOf(request.headers.host))) {
    throw new HttpProblem(421, "HOST_UNKNOWN", "The service is not called by this host name.");
  }
  // Where nobody signs in, whoever comes through a proxy is not whoever sits at this computer.
  const forwarded = access.signInRequired ? undefined : FORWARDED.find((name) => request.headers[name] !== undefined);
  if (forwarded !== undefined) {
    const message = `The header ${forwarded} is refused: no proxy stands before this service.`;
    throw new HttpProblem(400, "FORWARDED_REFUSED", message);
  }
}

/** Pages of elsewhere may make a browser send requests; those that change something are refused. */
function checkOrigin(request: FastifyRequest, caller: Caller): void {
  if (READING.has(request.method)) return;
  const { origin, host } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const foreign = origin !== undefined && origin.replace(/^https?:\/\//, "").toLowerCase() !== host?.toLowerCase();
  if (foreign || site === "cross-site" || site === "same-site") {
    throw new HttpProblem(403, "CROSS_ORIGIN", "Pages of another origin may not change anything here.");
  }
  if (caller.csrf !== undefined && request.headers["x-csrf-token"] !== caller.csrf) {
    throw new HttpProblem(403, "CSRF_TOKEN_MISSING", "The header X-CSRF-Token is not that of the session.");
  }
}

function checkPermission(request: FastifyRequest, reply: FastifyReply, caller: Caller): void {
  const may = request.routeOptions.config.may ?? "public";
  if (caller.permissions.includes(may)) return;
  if (caller.role === "nobody") {
    reply.header("www-authenticate", "Bearer");
    throw new HttpProblem(401, "SIGN_IN_NEEDED", "Sign in, or send a key: Authorization: Bearer KEY.");
  }
  const who = caller.role === "key" ? "This key" : `The role ${caller.role}`;
  throw new HttpProblem(403, "NOT_ALLOWED", `${who} does not have the permission "${may}".`);
}

export function guard(app: App, { hosts, prefix, access }: GateOptions): void {
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));
  app.addHook("onRoute", (route) => requirePermission(route, prefix));
  app.addHook("onRequest", async (request, reply) => {
    secure(reply);
    checkAddress(request, allowed, access);
    setCaller(request, callerFor(access, request));
    const caller = callerOf(request);
    checkPermission(request, reply, caller);
    checkOrigin(request, caller);
  });
}

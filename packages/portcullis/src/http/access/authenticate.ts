// Who calls? A key in the Authorization header, a session in the cookie, or whoever sits at this computer.

import type { FastifyRequest } from "fastify";
import type { AccessStore } from "../../store/access/access-store.ts";
import { checkKey } from "../../usecases/access/api-keys.ts";
import { ROLE_PERMISSIONS } from "../../usecases/access/permissions.ts";
import { SESSION_SECONDS, sessionOf } from "../../usecases/access/sessions.ts";
import { type Caller, LOCAL_CALLER, NOBODY } from "../actor.ts";
import { HttpProblem } from "../problem.ts";

export interface Access {
  readonly store: AccessStore;
  /** Whether nothing but what is public is answered to who has not signed in. */
  readonly signInRequired: boolean;
  /** Whether the session's cookie is sent over TLS only. */
  readonly secure: boolean;
  /** Whether a proxy of the house stands before the service: all requests come from its address. */
  readonly proxied?: boolean;
}

/**
 * From which address somebody calls. Behind the house's own proxy it is the last that the proxy noted; whoever gets past it could write another
 * there, and dodge a limit that hangs on addresses, but none that hangs on names and keys.
 */
export function callerAddress(request: FastifyRequest, { proxied = false }: Access): string {
  const forwarded = proxied ? String(request.headers["x-forwarded-for"] ?? "").split(",") : [];
  return forwarded.at(-1)?.trim() || request.ip;
}

const COOKIE = "portcullis_session";

/** The value of our cookie in a request. */
export function sessionToken(request: FastifyRequest): string | undefined {
  const pairs = (request.headers.cookie ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
}

/** The header that sets the session, or takes it away. */
export function sessionCookie(token: string | undefined, { secure }: Access): string {
  const life = token === undefined ? 0 : SESSION_SECONDS;
  const parts = [`${COOKIE}=${token ?? ""}`, "Path=/", "HttpOnly", "SameSite=Strict", `Max-Age=${life}`];
  return [...parts, ...(secure ? ["Secure"] : [])].join("; ");
}

function refuse(code: string, message: string): HttpProblem {
  return new HttpProblem(401, code, message);
}

function callerOfKey(access: Access, secret: string): Caller {
  const key = checkKey(access.store, secret, new Date());
  if (key === undefined) throw refuse("KEY_INVALID", "The key in the Authorization header is none of ours.");
  if (key.state === "expired") throw refuse("KEY_EXPIRED", "The key has expired. An administrator makes new ones.");
  if (key.state === "revoked") throw refuse("KEY_REVOKED", "The key was revoked. An administrator makes new ones.");
  return { actor: key.id, name: key.name, role: "key", permissions: ["public", ...key.scopes] };
}

/** Throws 401 for a key that does not count; a session that is over makes nobody of its caller. */
export function callerFor(access: Access, request: FastifyRequest): Caller {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const secret = /^(?:Bearer|ApiKey)\s+(\S+)$/i.exec(authorization)?.[1];
    if (secret === undefined) throw refuse("KEY_INVALID", "Expected: Authorization: Bearer KEY.");
    return callerOfKey(access, secret);
  }
  const token = sessionToken(request);
  const session = token === undefined || token === "" ? undefined : sessionOf(access.store, token, new Date());
  if (session === undefined) return access.signInRequired ? NOBODY : LOCAL_CALLER;
  const { user, csrf } = session;
  return { actor: user.id, name: user.name, role: user.role, permissions: ROLE_PERMISSIONS[user.role], csrf };
}

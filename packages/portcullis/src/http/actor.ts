// In whose name is a request made, and what may they do? Set when it was let in.

import type { FastifyRequest } from "fastify";
import { type Permission, ROLE_PERMISSIONS, type Role } from "../usecases/access/permissions.ts";

export interface Caller {
  /** Under this name the ledger has what is done: a user's or key's id, never what they are called. */
  readonly actor: string;
  /** What they are called on the pages. */
  readonly name: string;
  readonly role: Role;
  readonly permissions: readonly Permission[];
  /** Of whoever is signed in by cookie: to be sent with every change. */
  readonly csrf?: string;
}

/** On loopback without sign-in everybody is this one, who cannot satisfy four eyes. */
export const LOCAL_CALLER: Caller = {
  actor: "local",
  name: "local",
  role: "local",
  permissions: ROLE_PERMISSIONS.local,
};

/** Who has not signed in where that is required. */
export const NOBODY: Caller = {
  actor: "nobody",
  name: "nobody",
  role: "nobody",
  permissions: ROLE_PERMISSIONS.nobody,
};

const CALLERS = new WeakMap<object, Caller>();

export function setCaller(request: FastifyRequest, caller: Caller): void {
  CALLERS.set(request, caller);
}

export function callerOf(request: FastifyRequest): Caller {
  const caller = CALLERS.get(request);
  if (caller === undefined) throw new Error("nobody said who makes this request");
  return caller;
}

export function actorOf(request: FastifyRequest): string {
  return callerOf(request).actor;
}

export function roleOf(request: FastifyRequest): Role {
  return callerOf(request).role;
}

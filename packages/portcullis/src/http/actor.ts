// In whose name is a request made, and as what? Set when it was let in.

import type { FastifyRequest } from "fastify";
import type { Role } from "./access/permissions.ts";

export interface Caller {
  /** Under this name the ledger has what is done. */
  readonly actor: string;
  readonly role: Role;
}

/** On loopback without sign-in everybody is this one, who cannot satisfy four eyes. */
export const LOCAL_CALLER: Caller = { actor: "local", role: "local" };

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

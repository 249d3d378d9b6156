// In whose name is a request made? Set when it was let in.

import type { FastifyRequest } from "fastify";

const ACTORS = new WeakMap<object, string>();

/** On loopback without sign-in everybody is this one, who cannot satisfy four eyes. */
export const LOCAL_ACTOR = "local";

export function setActor(request: FastifyRequest, actor: string): void {
  ACTORS.set(request, actor);
}

export function actorOf(request: FastifyRequest): string {
  return ACTORS.get(request) ?? LOCAL_ACTOR;
}

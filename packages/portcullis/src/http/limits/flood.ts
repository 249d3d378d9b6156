// How much is taken at once? So many requests a second of one caller, and so many under way of all: who sends more is told to wait.

import { type Access, callerAddress } from "../access/authenticate.ts";
import { callerOf } from "../actor.ts";
import type { App } from "../app.ts";
import { HttpProblem } from "../problem.ts";

export const FLOOD_LIMITS = {
  /** Under way at the same time; more would only wait for each other. */
  underWayMax: 1_000,
  /** Of a caller who has signed in or sends a key. */
  perSecond: 1_000,
  /** Callers remembered. */
  callersMax: 10_000,
} as const;

interface Bucket {
  tokens: number;
  at: number;
}

/** A bucket for each caller: a second's worth may come at once, and it fills as time goes by. */
export class RateLimit {
  readonly #perSecond: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(perSecond: number, now: () => number = () => performance.now()) {
    this.#perSecond = perSecond;
    this.#now = now;
  }

  /** Seconds to wait; 0 where the request may go on. */
  take(caller: string): number {
    const now = this.#now();
    const bucket = this.#buckets.get(caller) ?? { tokens: this.#perSecond, at: now };
    const tokens = Math.min(this.#perSecond, bucket.tokens + ((now - bucket.at) / 1_000) * this.#perSecond);
    // The last to come are remembered: maps keep the order in which keys were set.
    this.#buckets.delete(caller);
    if (this.#buckets.size >= FLOOD_LIMITS.callersMax) {
      const [oldest] = this.#buckets.keys();
      if (oldest !== undefined) this.#buckets.delete(oldest);
    }
    const left = tokens >= 1 ? tokens - 1 : tokens;
    this.#buckets.set(caller, { tokens: left, at: now });
    return tokens >= 1 ? 0 : (1 - tokens) / this.#perSecond;
  }
}

export interface Flood {
  /** Requests under way. */
  readonly underWay: () => number;
}

/** @param perSecond of one caller; who sits at this computer is not counted unless it is given. */
export function limitFlood(app: App, access: Access, perSecond: number | undefined): Flood {
  const rate = new RateLimit(perSecond ?? FLOOD_LIMITS.perSecond);
  const counted = new WeakSet<object>();
  let underWay = 0;
  app.addHook("onRequest", async (request) => {
    if (underWay >= FLOOD_LIMITS.underWayMax) {
      const message = `${underWay} requests are under way. Try again later.`;
      throw new HttpProblem(503, "TOO_BUSY", message, { "retry-after": "1" });
    }
    underWay += 1;
    counted.add(request);
    request.raw.once("close", () => {
      if (counted.delete(request)) underWay -= 1;
    });
  });
  app.addHook("onResponse", async (request) => {
    if (counted.delete(request)) underWay -= 1;
  });
  app.addHook("preParsing", async (request) => {
    const { actor, role } = callerOf(request);
    if (role === "local" && perSecond === undefined) return;
    const wait = rate.take(role === "nobody" ? callerAddress(request, access) : actor);
    if (wait === 0) return;
    const seconds = Math.ceil(wait);
    const message = `More than ${perSecond ?? FLOOD_LIMITS.perSecond} requests a second. Try again in ${seconds} s.`;
    throw new HttpProblem(429, "TOO_MANY_REQUESTS", message, { "retry-after": String(seconds) });
  });
  return { underWay: () => underWay };
}

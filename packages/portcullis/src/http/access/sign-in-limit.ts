// How often may somebody try to sign in? A few times a name and address, then a wait: guessing takes years.

import { HttpProblem } from "../problem.ts";

export const SIGN_IN_LIMITS = { failuresMax: 10, minutes: 15, namesMax: 10_000 } as const;

interface Failures {
  count: number;
  readonly until: number;
}

export class SignInLimit {
  readonly #failures = new Map<string, Failures>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  #of(key: string): Failures | undefined {
    const found = this.#failures.get(key);
    if (found !== undefined && found.until <= this.#now()) {
      this.#failures.delete(key);
      return undefined;
    }
    return found;
  }

  /** Throws 429 while one of the keys has failed too often. */
  check(keys: readonly string[]): void {
    for (const key of keys) {
      const found = this.#of(key);
      if (found === undefined || found.count < SIGN_IN_LIMITS.failuresMax) continue;
      const seconds = Math.ceil((found.until - this.#now()) / 1_000);
      const message = `Too many attempts to sign in. Try again in ${seconds} seconds.`;
      throw new HttpProblem(429, "TOO_MANY_SIGN_INS", message, { "retry-after": String(seconds) });
    }
  }

  failed(keys: readonly string[]): void {
    for (const key of keys) {
      const found = this.#of(key);
      if (found !== undefined) found.count += 1;
      else {
        // Whoever floods us with names pushes out the oldest, not the memory.
        if (this.#failures.size >= SIGN_IN_LIMITS.namesMax) this.#failures.delete([...this.#failures.keys()][0] ?? "");
        this.#failures.set(key, { count: 1, until: this.#now() + SIGN_IN_LIMITS.minutes * 60_000 });
      }
    }
  }

  succeeded(keys: readonly string[]): void {
    for (const key of keys) this.#failures.delete(key);
  }
}

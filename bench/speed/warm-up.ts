// When is an engine measured at its own speed? Once its code has been compiled, which takes a while of work: it answers other
// queries first, for so long, whatever a query costs it.

import type { Query } from "./queries.ts";
import type { Engine } from "./ranked.ts";

/** Long enough for the compiler to settle, short beside what is measured. */
const WARM_UP_MS = 2_000;

/** Queries kept at hand for warming up; slow engines answer few of them. */
export const WARM_UP_QUERIES = 3_000;

/** Answers queries in turn until the time is over; at least one. */
export function warmUp(engine: Engine, queries: readonly Query[]): void {
  const end = performance.now() + WARM_UP_MS;
  let at = 0;
  do {
    const query = queries[at % queries.length];
    if (query === undefined) return;
    engine.search(query);
    at += 1;
  } while (performance.now() < end);
}

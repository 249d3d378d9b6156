// How long does an engine take for each of these queries, and does it find whom it should?

import { type Times, timesOf } from "../statistics/quantiles.ts";
import type { Query } from "./queries.ts";
import type { Engine } from "./ranked.ts";

export interface Timed extends Times {
  /** Share of the queries with an expected party that is among those shown; undefined for strangers. */
  readonly found: number | undefined;
}

export class Stopwatch {
  readonly #engine: Engine;
  readonly #milliseconds: number[] = [];
  #expected = 0;
  #found = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Answers the query and keeps the time. */
  run(query: Query): void {
    const start = performance.now();
    const shown = this.#engine.search(query);
    this.#milliseconds.push(performance.now() - start);
    if (query.party === undefined) return;
    this.#expected += 1;
    if (shown.includes(query.party)) this.#found += 1;
  }

  get result(): Timed {
    return { ...timesOf(this.#milliseconds), found: this.#expected === 0 ? undefined : this.#found / this.#expected };
  }
}

/** Answers each query once, one after the other. */
export function timed(engine: Engine, queries: readonly Query[]): Timed {
  const watch = new Stopwatch(engine);
  for (const query of queries) watch.run(query);
  return watch.result;
}

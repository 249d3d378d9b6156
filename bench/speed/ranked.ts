// What do all engines of a speed test answer? Parties, the best first, so that finding is measured with the same rule.

import type { Query } from "./queries.ts";

/** How many a reviewer is shown. */
export const SHOWN = 10;

export interface Engine {
  /** Positions of parties, the best first, at most {@link SHOWN}. */
  search(query: Query): readonly number[];
}

/** Keeps the best few of a stream of scores. */
export class BestFew {
  readonly #scores: number[] = [];
  readonly #parties: number[] = [];

  offer(score: number, party: number): void {
    const last = this.#scores.at(-1);
    if (this.#scores.length === SHOWN && last !== undefined && score <= last) return;
    const known = this.#parties.indexOf(party);
    if (known >= 0) {
      if ((this.#scores[known] as number) >= score) return;
      this.#scores.splice(known, 1);
      this.#parties.splice(known, 1);
    }
    let at = this.#scores.length;
    while (at > 0 && (this.#scores[at - 1] as number) < score) at -= 1;
    this.#scores.splice(at, 0, score);
    this.#parties.splice(at, 0, party);
    if (this.#scores.length > SHOWN) {
      this.#scores.pop();
      this.#parties.pop();
    }
  }

  get parties(): readonly number[] {
    return this.#parties;
  }
}

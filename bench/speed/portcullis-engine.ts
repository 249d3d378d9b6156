// How is our own index asked in a speed test? As the program asks it: at the shipped threshold.

import { bitsOf, type IndexReader, prepareDescription } from "@portcullis/match";
import { SCRIPT_TABLES } from "@portcullis/match/tables";
import { THRESHOLD } from "../accuracy/pairs.ts";
import { describeQuery, type Query } from "./queries.ts";
import { type Engine, SHOWN } from "./ranked.ts";

export class PortcullisEngine implements Engine {
  readonly #index: IndexReader;

  constructor(index: IndexReader) {
    this.#index = index;
  }

  search(query: Query): readonly number[] {
    return this.#index.search(describeQuery(query), { threshold: THRESHOLD, limit: SHOWN }).map(({ party }) => party);
  }

  /** Every hit, for comparison with an exhaustive search. */
  hits(query: Query): readonly number[] {
    const limit = this.#index.partyCount;
    return this.#index.search(describeQuery(query), { threshold: THRESHOLD, limit }).map(({ party }) => party);
  }

  /** How many parties are scored to answer. */
  candidates(query: Query): number {
    const subject = prepareDescription(describeQuery(query), SCRIPT_TABLES);
    return this.#index.candidates(subject, bitsOf(THRESHOLD)).size;
  }
}

// What does the index save, and does it lose anything? Every party scored by our own scorer, all of them analysed beforehand.

import {
  bitsOf,
  comparePrepared,
  type IndexReader,
  type PreparedDescription,
  prepareDescription,
} from "@portcullis/match";
import { SCRIPT_TABLES } from "@portcullis/match/tables";
import { describeQuery, type Query } from "./queries.ts";
import type { Engine } from "./ranked.ts";

export class Exhaustive implements Engine {
  readonly #parties: PreparedDescription[] = [];
  readonly #least: number;

  constructor(index: IndexReader, threshold: number) {
    this.#least = bitsOf(threshold);
    for (let party = 0; party < index.partyCount; party++) {
      this.#parties.push(prepareDescription(index.description(party), SCRIPT_TABLES));
    }
  }

  /** Every party at or above the threshold, the best first. */
  search(query: Query): readonly number[] {
    const subject = prepareDescription(describeQuery(query), SCRIPT_TABLES);
    const found: { party: number; bits: number }[] = [];
    for (const [party, prepared] of this.#parties.entries()) {
      const { kind } = prepared.description;
      if (kind !== query.kind && kind !== "unknown") continue;
      const { bits } = comparePrepared(subject, prepared);
      if (bits >= this.#least) found.push({ party, bits });
    }
    return found.sort((a, b) => b.bits - a.bits || a.party - b.party).map(({ party }) => party);
  }
}

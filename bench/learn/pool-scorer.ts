// How many bits does every pair of a pool get under the weights as they stand? Names are analysed once; only what depends on
// weights is done again.

import { SCRIPT_TABLES } from "@portcullis/match/tables";
import { Alignment } from "../../packages/match/src/compare/alignment.ts";
import { compareNames, prepareName } from "../../packages/match/src/compare/compare-names.ts";
import { analyseName, type NameReading } from "../../packages/match/src/names/analyse-name.ts";
import type { PoolPair } from "../pool/pairs.ts";

export class PoolScorer {
  readonly #pairs: readonly PoolPair[];
  readonly #readings = new Map<string, readonly NameReading[]>();
  readonly #alignment = new Alignment();

  constructor(pairs: readonly PoolPair[]) {
    this.#pairs = pairs;
    for (const { kind, name1, name2 } of pairs) {
      for (const text of [name1, name2]) {
        const key = `${kind} ${text}`;
        if (!this.#readings.has(key)) this.#readings.set(key, analyseName({ text }, kind, SCRIPT_TABLES));
      }
    }
  }

  /** Bits of every pair, in order. */
  bits(): Float64Array {
    return Float64Array.from(this.#pairs, ({ kind, name1, name2 }) => {
      const a = prepareName(this.#readings.get(`${kind} ${name1}`) ?? []);
      const b = prepareName(this.#readings.get(`${kind} ${name2}`) ?? []);
      return compareNames(this.#alignment, a, b)?.bits ?? -20;
    });
  }
}

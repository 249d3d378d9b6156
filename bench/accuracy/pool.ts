// How well are the pairs of the committed pool told apart, by kind, script and origin, and which are got wrong worst?

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { OPERATING_POINT_BITS } from "../../packages/match/src/compare/weights.ts";
import { areaUnderCurve, atThreshold } from "../learn/measures.ts";
import { PoolScorer } from "../learn/pool-scorer.ts";
import type { PoolPair } from "../pool/pairs.ts";
import { readPairs } from "../pool/pool-file.ts";

/** Groups of fewer pairs say nothing. */
const GROUP_MIN = 100;

/** Errors of each direction that are named. */
const ERRORS_EACH = 50;

export interface PoolSlice {
  readonly slice: string;
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly auc: number;
}

export interface PoolError {
  readonly name1: string;
  readonly name2: string;
  /** Whether the lists state that they are one party. */
  readonly same: boolean;
  readonly party1: string;
  readonly party2: string;
  readonly bits: number;
  /** Our judgement, by hand, where we made one. */
  readonly judgement: string | undefined;
}

export interface PoolFigures {
  readonly slices: readonly PoolSlice[];
  /** The worst of each direction, the worst first. */
  readonly errors: readonly PoolError[];
}

function slicesOf(pairs: readonly PoolPair[], bits: Float64Array): PoolSlice[] {
  const groups = new Map<string, number[]>();
  for (const [at, { kind, scripts, origin, same }] of pairs.entries()) {
    const made = same
      ? `true pairs ${origin === "slip" ? "with a slip" : "as stated"}, and all look-alikes`
      : undefined;
    for (const group of ["all", made, `kind ${kind}`, `scripts ${scripts}`]) {
      if (group === undefined) continue;
      const list = groups.get(group);
      if (list) list.push(at);
      else groups.set(group, [at]);
    }
  }
  const different = pairs.flatMap(({ same }, at) => (same ? [] : [at]));
  return [...groups].flatMap(([slice, own]) => {
    const places = slice.startsWith("true pairs") ? [...own, ...different] : own;
    if (places.length < GROUP_MIN) return [];
    const scores = places.map((at) => bits[at] as number);
    const labels = places.map((at) => (pairs[at] as PoolPair).same);
    const { precision, recall, f1 } = atThreshold(scores, labels, OPERATING_POINT_BITS);
    return [{ slice, pairs: places.length, precision, recall, f1, auc: areaUnderCurve(scores, labels) }];
  });
}

/** What we make of errors, judged by hand: name1, name2, judgement. */
function judgements(): Map<string, string> {
  const file = readFileSync(join(import.meta.dirname, "judged-errors.csv"));
  const rows: { name1: string; name2: string; judgement: string }[] = parse(file, { columns: true });
  return new Map(rows.map(({ name1, name2, judgement }) => [`${name1}\n${name2}`, judgement]));
}

/** Worst first, two parties' pair once, and two names' once: other spellings and other lists would only say the same again. */
function errorsOf(pairs: readonly PoolPair[], bits: Float64Array, same: boolean): PoolError[] {
  const judged = judgements();
  const wrong = pairs
    .map((pair, at) => ({ pair, bits: bits[at] as number }))
    .filter(({ pair, bits: own }) => pair.same === same && own >= OPERATING_POINT_BITS !== same)
    .sort((a, b) => (same ? a.bits - b.bits : b.bits - a.bits));
  const seen = new Set<string>();
  return wrong
    .filter(({ pair: { name1, name2, party1, party2 } }) => {
      const keys = [
        [party1, party2],
        [name1.toLowerCase(), name2.toLowerCase()],
      ].map((pair) => pair.sort().join("\n"));
      const isNew = keys.every((key) => !seen.has(key));
      for (const key of keys) seen.add(key);
      return isNew;
    })
    .slice(0, ERRORS_EACH)
    .map(({ pair: { name1, name2, party1, party2 }, bits: own }) => {
      return { name1, name2, same, party1, party2, bits: own, judgement: judged.get(`${name1}\n${name2}`) };
    });
}

/** Figures on the held-out part of the pool, which nothing was chosen on. */
export function measurePool(): PoolFigures {
  const pairs = readPairs(join(import.meta.dirname, "../pool/held-out.csv.gz"));
  const bits = new PoolScorer(pairs).bits();
  return { slices: slicesOf(pairs, bits), errors: [...errorsOf(pairs, bits, false), ...errorsOf(pairs, bits, true)] };
}

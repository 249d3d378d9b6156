// How many people who are on no list are alerted, and for what?

import type { IndexReader } from "@portcullis/match";
import { describePerson, type Person, type Stated } from "../corpus/name-files.ts";
import { type Rate, wilsonRate } from "../statistics/wilson.ts";
import { THRESHOLD } from "./pairs.ts";

const SCORE_MIN = 0.5;

export interface FalseHit {
  readonly name: string;
  readonly listed: string;
  readonly party: string;
  readonly score: number;
  readonly bits: number;
}

export interface StrangerFigures {
  readonly alerted: Rate;
  readonly hits: readonly FalseHit[];
  /** Best score of each stranger who has one of 0.5 or more, for the curve. */
  readonly scores: readonly number[];
}

/** Screens each stranger; one alert a stranger, however many parties are hit. */
export function measureStrangers(index: IndexReader, people: readonly Person[], stated: Stated): StrangerFigures {
  const scores: number[] = [];
  const hits: FalseHit[] = [];
  for (const person of people) {
    const [best] = index.search(describePerson(person, stated), { threshold: SCORE_MIN, limit: 1 });
    if (!best) continue;
    scores.push(best.score);
    if (best.score < THRESHOLD) continue;
    const listed = index.description(best.party).names[best.name]?.text ?? "";
    const { score, bits } = best;
    hits.push({ name: person.name, listed, party: index.payload(best.party), score, bits });
  }
  hits.sort((a, b) => b.bits - a.bits);
  return { alerted: wilsonRate(hits.length, people.length), hits, scores };
}

// Are the people who must be found found, each as the right party?

import type { IndexReader } from "@portcullis/match";
import { describePerson, type Person } from "../corpus/name-files.ts";
import { THRESHOLD } from "./pairs.ts";

/** Scores from here on are told apart; retrieval is exact from here. */
const SCORE_MIN = 0.5;

export interface MissedPerson {
  readonly name: string;
  readonly birthDate: string;
  readonly expected: readonly string[];
  /** The best score of an expected party, 0 below 0.5. */
  readonly score: number;
}

export interface FoundFigures {
  readonly people: number;
  readonly found: number;
  readonly missed: readonly MissedPerson[];
  /** Best score of an expected party for each person, for the curve. */
  readonly scores: readonly number[];
}

function bestExpected(index: IndexReader, person: Person, withDate: boolean): number {
  const subject = describePerson(person, { birthDate: withDate, country: false });
  const matches = index.search(subject, { threshold: SCORE_MIN, limit: index.partyCount });
  const right = matches.find(({ party }) => person.expected.includes(index.payload(party).replace(/^[^/]*\//, "")));
  return right?.score ?? 0;
}

/** Searches for each person who has an expected party; a hit on another party is none. */
export function measureFound(index: IndexReader, people: readonly Person[], withDate: boolean): FoundFigures {
  const wanted = people.filter(({ expected }) => expected.length > 0);
  const scores = wanted.map((person) => bestExpected(index, person, withDate));
  const missed = wanted.flatMap(({ name, birthDate, expected }, at) => {
    const score = scores[at] as number;
    return score >= THRESHOLD ? [] : [{ name, birthDate, expected, score }];
  });
  return { people: wanted.length, found: wanted.length - missed.length, missed, scores };
}

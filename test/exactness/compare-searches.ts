// Does the index find what scoring every party finds? One round: an index of some parties, subjects held against it both ways.

import { type Description, IndexReader, IndexWriter, type Match } from "@portcullis/match";
import { SCRIPT_TABLES } from "@portcullis/match/tables";
import { Random } from "./random.ts";

export const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.95] as const;

/** Where the two searches disagree. */
export interface Difference {
  readonly seed: number;
  readonly subject: Description;
  readonly threshold: number;
  readonly indexed: readonly string[];
  readonly exhaustive: readonly string[];
}

function told(matches: readonly Match[]): string[] {
  return matches.map(({ party, bits, score }) => `${party}: ${bits} bits, ${score}`);
}

export interface Round {
  readonly queries: number;
  readonly hits: number;
  readonly differences: readonly Difference[];
}

/** Holds so many subjects against an index of the parties; thresholds take turns. */
export function compareSearches(
  seed: number,
  parties: readonly Description[],
  queries: number,
  subjectOf: (random: Random) => Description,
): Round {
  const random = new Random(seed);
  const writer = new IndexWriter(SCRIPT_TABLES);
  for (const [at, party] of parties.entries()) writer.add(party, at % 3, String(at));
  const reader = new IndexReader(writer.freeze({}).buffer, SCRIPT_TABLES, { remember: seed % 2 === 0 });
  const differences: Difference[] = [];
  let hits = 0;
  for (let query = 0; query < queries; query++) {
    const subject = subjectOf(random);
    const threshold = THRESHOLDS[query % THRESHOLDS.length] as number;
    const options = { threshold, limit: 1_000 };
    const indexed = told(reader.search(subject, options));
    const exhaustive = told(reader.searchExhaustively(subject, options));
    hits += exhaustive.length;
    if (indexed.join("\n") !== exhaustive.join("\n"))
      differences.push({ seed, subject, threshold, indexed, exhaustive });
  }
  return { queries, hits, differences };
}

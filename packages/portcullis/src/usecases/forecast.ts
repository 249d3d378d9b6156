// What does a change of a list mean for our own subjects? Who would newly hit, and who would hit no more: each subject held
// against the changed parties as they were and as they are.

import type { IndexReader } from "@portcullis/match";
import type { ListedParty } from "@portcullis/register";
import { describeParty } from "../screening/describe-party.ts";
import { describeSubject } from "../screening/describe-subject.ts";
import { createIndexWriter, openIndex } from "../screening/engine.ts";
import { readingOf } from "../screening/screen-batch.ts";
import type { SubjectRow } from "../subjects/subject-fields.ts";
import { loadVocabulary } from "../subjects/vocabulary.ts";
import type { WholeDelta } from "./diff.ts";

/** One subject and one changed party. */
export interface ForecastHit {
  /** The subject's id and name as given. */
  readonly id: string;
  readonly name: string;
  readonly party: string;
  readonly caption: string;
  /** 0 to 1, rounded to four decimals. */
  readonly score: number;
}

export interface Forecast {
  readonly subjects: number;
  /** Rows that are no subjects. */
  readonly errors: number;
  /** Hits that come with the change. */
  readonly gained: readonly ForecastHit[];
  /** Hits that go with it. */
  readonly lost: readonly ForecastHit[];
}

const HITS_MAX = 1_000;

function indexOf(parties: Iterable<ListedParty>): IndexReader {
  const writer = createIndexWriter();
  for (const party of parties) writer.add(describeParty(party), 0, party.id);
  return openIndex(writer.freeze({}).buffer);
}

/** Screens every subject against both sides of the delta. Memory grows with the delta and the hits, not with the file. */
export async function forecast(
  { before, after }: WholeDelta,
  rows: AsyncIterable<SubjectRow>,
  threshold: number,
): Promise<Forecast> {
  const [old, now] = [indexOf(before.values()), indexOf(after.values())];
  const gained: ForecastHit[] = [];
  const lost: ForecastHit[] = [];
  let subjects = 0;
  let errors = 0;
  const vocabulary = await loadVocabulary();
  for await (const row of rows) {
    const reading = readingOf(row, vocabulary);
    if (reading.error !== undefined) {
      errors += 1;
      continue;
    }
    subjects += 1;
    const { id, subject } = reading;
    const described = describeSubject(subject);
    const search = (reader: IndexReader) =>
      new Map(
        reader
          .search(described, { threshold, limit: HITS_MAX })
          .map(({ party, score }) => [reader.payload(party), score] as const),
      );
    const [was, is] = [search(old), search(now)];
    const hit = (party: string, score: number, parties: ReadonlyMap<string, ListedParty>): ForecastHit => ({
      id,
      name: subject.name,
      party,
      caption: parties.get(party)?.names[0]?.text ?? "",
      score: Math.round(score * 10_000) / 10_000,
    });
    for (const [party, score] of is) if (!was.has(party)) gained.push(hit(party, score, after));
    for (const [party, score] of was) if (!is.has(party)) lost.push(hit(party, score, before));
  }
  return { subjects, errors, gained, lost };
}

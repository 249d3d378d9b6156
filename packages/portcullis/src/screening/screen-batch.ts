// What are the answers to a batch of rows? The unit of work of bulk screening, the same in a worker and without one.

import type { IndexReader } from "@portcullis/match";
import type { SubjectReading } from "../subjects/subject.ts";
import { readSubject, type SubjectRow } from "../subjects/subject-fields.ts";
import type { SubjectVocabulary } from "../subjects/vocabulary.ts";
import { screenReading } from "./screen-subject.ts";
import type { ScreeningBasis } from "./screening-basis.ts";
import { addCounts, countsOf, NO_COUNTS, type ScreeningCounts, type ScreeningLine } from "./screening-line.ts";

/** Output lines of a batch, one a row in order, each ended by a line feed. */
export interface BatchAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly counts: ScreeningCounts;
}

/** The subject that a row states, or why it states none. */
export function readingOf(row: SubjectRow, vocabulary: SubjectVocabulary): SubjectReading {
  if (row.error) return { id: String(row.row), error: row.error, warnings: [] };
  const reading = readSubject(row.fields, vocabulary, row.row);
  return row.warnings === undefined ? reading : { ...reading, warnings: [...row.warnings, ...reading.warnings] };
}

/** A fault met in one subject must not cost the answers to a million others: it is that subject's error. */
function lineOf(
  reader: IndexReader,
  row: SubjectRow,
  basis: ScreeningBasis,
  vocabulary: SubjectVocabulary,
): ScreeningLine {
  const reading = readingOf(row, vocabulary);
  try {
    return screenReading(reader, reading, basis);
  } catch (fault) {
    const message = `Row ${row.row} could not be screened: ${fault instanceof Error ? fault.message : String(fault)}`;
    const error = { code: "SUBJECT_FAILED", message, row: row.row };
    return screenReading(reader, { id: reading.id, error, warnings: reading.warnings }, basis);
  }
}

/** Answers every row, in order. */
export function screenBatch(
  reader: IndexReader,
  rows: readonly SubjectRow[],
  basis: ScreeningBasis,
  vocabulary: SubjectVocabulary,
): BatchAnswer {
  let text = "";
  let counts = NO_COUNTS;
  for (const row of rows) {
    const line = lineOf(reader, row, basis, vocabulary);
    text += `${JSON.stringify(line)}\n`;
    counts = addCounts(counts, countsOf(line));
  }
  return { bytes: new TextEncoder().encode(text), counts };
}

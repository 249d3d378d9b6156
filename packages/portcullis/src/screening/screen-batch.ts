// What are the answers to a batch of rows? The unit of work of bulk screening, the same in a worker and without one.

import type { IndexReader } from "@portcullis/match";
import type { SubjectReading } from "../subjects/subject.ts";
import { readSubject, type SubjectRow } from "../subjects/subject-fields.ts";
import type { SubjectVocabulary } from "../subjects/vocabulary.ts";
import { bodyWriter, type RecordedFor } from "./recorded-body.ts";
import { screenReading } from "./screen-subject.ts";
import type { ScreeningBasis } from "./screening-basis.ts";
import { addCounts, countsOf, NO_COUNTS, type ScreeningCounts, type ScreeningLine } from "./screening-line.ts";
import { ledgerSubject, subjectKey } from "./subject-key.ts";

/** Output lines of a batch, one a row in order, each ended by a line feed. */
export interface BatchAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly counts: ScreeningCounts;
  /** Only where it was asked for. */
  readonly recorded?: RecordedBatch;
}

/** What the ledger takes of a batch. */
export interface RecordedBatch {
  /** Bodies one after the other, and where each ends. */
  readonly bodies: Uint8Array<ArrayBuffer>;
  readonly bodyEnds: readonly number[];
  /** Where each line of the answer ends, its line feed included. */
  readonly lineEnds: readonly number[];
  /** Of each row the id under which its bodies are found; empty for one that names no subject. */
  readonly subjects: readonly string[];
}

/** The subject that a row states, or why it states none. */
export function readingOf(row: SubjectRow, vocabulary: SubjectVocabulary): SubjectReading {
  if (row.error) return { id: String(row.row), error: row.error, warnings: [] };
  const reading = readSubject(row.fields, vocabulary, row.row);
  return row.warnings === undefined ? reading : { ...reading, warnings: [...row.warnings, ...reading.warnings] };
}

/** A fault met in one subject must not cost the answers to a million others: it is that subject's error. */
function lineOf(reader: IndexReader, row: SubjectRow, reading: SubjectReading, basis: ScreeningBasis): ScreeningLine {
  try {
    return screenReading(reader, reading, basis);
  } catch (fault) {
    const message = `Row ${row.row} could not be screened: ${fault instanceof Error ? fault.message : String(fault)}`;
    const error = { code: "SUBJECT_FAILED", message, row: row.row };
    return screenReading(reader, { id: reading.id, error, warnings: reading.warnings }, basis);
  }
}

const UTF8 = new TextEncoder();

function sum(counts: readonly number[]): readonly number[] {
  let end = 0;
  return counts.map((count) => {
    end += count;
    return end;
  });
}

/** Answers every row, in order. */
export function screenBatch(
  reader: IndexReader,
  rows: readonly SubjectRow[],
  basis: ScreeningBasis,
  vocabulary: SubjectVocabulary,
  bodiesFor?: RecordedFor,
): BatchAnswer {
  const bodyOf = bodiesFor === undefined ? undefined : bodyWriter(basis, bodiesFor);
  const [lines, bodies, subjects]: [string[], string[], string[]] = [[], [], []];
  let counts = NO_COUNTS;
  for (const row of rows) {
    const reading = readingOf(row, vocabulary);
    const line = lineOf(reader, row, reading, basis);
    lines.push(`${JSON.stringify(line)}\n`);
    counts = addCounts(counts, countsOf(line));
    if (bodyOf === undefined) continue;
    bodies.push(bodyOf(row.row, reading.subject, line));
    const { subject, warnings } = reading;
    subjects.push(subject === undefined ? "" : ledgerSubject(subjectKey(subject, warnings)));
  }
  const bytes = UTF8.encode(lines.join(""));
  if (bodyOf === undefined) return { bytes, counts };
  const ends = (texts: readonly string[]) => sum(texts.map((text) => Buffer.byteLength(text)));
  const recorded = { bodies: UTF8.encode(bodies.join("")), bodyEnds: ends(bodies), lineEnds: ends(lines), subjects };
  return { bytes, counts, recorded };
}

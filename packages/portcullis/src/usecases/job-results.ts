// In which forms can the answers of a job be had? As they were written (NDJSON), or as a table with a row for each hit: CSV or a workbook.
// Other forms are made when they are first asked for, whole or not at all.

import { closeSync, createReadStream, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { PortcullisError } from "@portcullis/register/errors";
import { csvLine } from "../screening/safe-cell.ts";
import type { Hit, ScreeningLine } from "../screening/screening-line.ts";
import { JOB_FILES, type JobStore } from "../store/job-store.ts";
import { SHEET_ROWS_MAX, XlsxFile } from "../store/xlsx-file.ts";
import type { SubjectRow } from "../subjects/subject-fields.ts";

export const RESULT_FORMATS = ["ndjson", "csv", "xlsx"] as const;
export type ResultFormat = (typeof RESULT_FORMATS)[number];

export const RESULT_COLUMNS = [
  "row",
  "id",
  "name",
  "status",
  "hit",
  "party",
  "list",
  "caption",
  "matched_name",
  "score",
  "probability",
  "regimes",
  "measures",
  "same_as",
  "provisional",
  "error",
  "warnings",
  "screening",
  "entry",
] as const;

type Cell = string | number;

/** An answer as it lies in a job: with the number of its ledger entry. */
export type JobLine = ScreeningLine & { readonly entry?: number };

const BOM = "\uFEFF";

function nameOf(row: SubjectRow): string {
  const name = row.fields?.name ?? "";
  return typeof name === "string" ? name : name.join("; ");
}

/** Rows of the table for one subject: one for each hit, or one alone. */
function rowsOf(subject: SubjectRow, line: JobLine): readonly (readonly Cell[])[] {
  const { id, status, hits, warnings, error, screening, entry } = line;
  const before = [subject.row, id, nameOf(subject), status];
  const after = [
    error === undefined ? "" : `${error.code}: ${error.message}`,
    [...new Set(warnings.map(({ code }) => code))].join("; "),
    screening,
    entry ?? "",
  ];
  const row = (hit: Hit, at: number): readonly Cell[] => [
    ...before,
    at + 1,
    hit.party,
    hit.list,
    hit.caption,
    hit.matched_name,
    hit.score,
    hit.probability,
    hit.regimes.join("; "),
    hit.measures.join("; "),
    hit.same_as.join("; "),
    hit.provisional ? "yes" : "no",
    ...after,
  ];
  if (hits.length > 0) return hits.map(row);
  return [[...before, ...Array<string>(RESULT_COLUMNS.length - before.length - after.length).fill(""), ...after]];
}

/** Subjects and answers stand in two files line by line. */
async function* resultRows(store: JobStore, id: string): AsyncGenerator<readonly Cell[]> {
  const lines = (file: string) =>
    createInterface({ input: createReadStream(store.path(id, file)), crlfDelay: Number.POSITIVE_INFINITY })[
      Symbol.asyncIterator
    ]();
  const [subjects, answers] = [lines(JOB_FILES.subjects), lines(JOB_FILES.answers)];
  for (let next = await answers.next(); !next.done; next = await answers.next()) {
    const subject = await subjects.next();
    if (subject.done) return;
    yield* rowsOf(JSON.parse(subject.value) as SubjectRow, JSON.parse(next.value) as JobLine);
  }
}

async function writeCsv(path: string, rows: AsyncIterable<readonly Cell[]>): Promise<void> {
  const file = openSync(path, "w");
  try {
    // The mark makes a spreadsheet read the file as UTF-8.
    let text = `${BOM}${csvLine(RESULT_COLUMNS)}`;
    for await (const cells of rows) {
      text += csvLine(cells.map(String));
      if (text.length < 262_144) continue;
      writeSync(file, text);
      text = "";
    }
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

async function writeXlsx(path: string, rows: AsyncIterable<readonly Cell[]>): Promise<void> {
  const file = new XlsxFile(path);
  try {
    file.row(RESULT_COLUMNS);
    for await (const cells of rows) {
      if (file.rows >= SHEET_ROWS_MAX) {
        const message = `The result has more rows than a workbook holds (${SHEET_ROWS_MAX}). Take it as CSV.`;
        throw new PortcullisError("RESULT_TOO_LONG", "input", message, { rows: SHEET_ROWS_MAX });
      }
      file.row(cells);
    }
    file.end();
  } finally {
    file.close();
  }
}

const MAKING = new Map<string, Promise<void>>();

async function make(store: JobStore, id: string, path: string, format: "csv" | "xlsx"): Promise<void> {
  const aside = `${path}.new`;
  try {
    await (format === "csv" ? writeCsv : writeXlsx)(aside, resultRows(store, id));
    renameSync(aside, path);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** File name of the answers in this form, within the job's folder. Throws `RESULT_TOO_LONG` (input). */
export async function resultFile(store: JobStore, id: string, format: ResultFormat): Promise<string> {
  if (format === "ndjson") return JOB_FILES.answers;
  const name = `result.${format}`;
  const path = store.path(id, name);
  if (existsSync(path)) return name;
  const making = MAKING.get(path) ?? make(store, id, path, format).finally(() => MAKING.delete(path));
  MAKING.set(path, making);
  await making;
  return name;
}

// Which subjects does a CSV file with a header state? A bad row is an error of its own, a bad header is one of the file.

import type { CsvOptions, CsvRow, Problem } from "@portcullis/register";
import { inputFailure } from "./input-failure.ts";
import type { OpenInput } from "./open-input.ts";
import type { SubjectError, Warning } from "./subject.ts";
import { SUBJECT_FIELDS, type SubjectField, type SubjectRow } from "./subject-fields.ts";
import { type Columns, readHeader } from "./table-header.ts";

/** A row of a table with a header, or why it cannot be read. */
export type TableRow =
  | {
      readonly row: number;
      readonly cells: readonly string[];
      readonly warnings?: readonly Warning[];
      readonly error?: never;
    }
  | { readonly row: number; readonly error: SubjectError; readonly cells?: never; readonly warnings?: never };

/** A table opened by its header. */
export interface Table<Name extends string> {
  readonly columns: Columns<Name>;
  /** The header as printed. */
  readonly header: readonly string[];
  readonly rows: AsyncIterable<TableRow>;
}

function messageOf(problem: Problem): string {
  const found = problem.value === undefined ? "" : ` (found ${JSON.stringify(problem.value.slice(0, 60))})`;
  return `Row ${problem.row ?? 0}: expected ${problem.expected}${found}.`;
}

/** The problem of a row as the error of what the row would have been. */
function errorOf(problem: Problem): SubjectError {
  return { code: problem.code, message: messageOf(problem), row: problem.row ?? 0 };
}

/** Stands where bytes could not be decoded; a name with it must not be screened as if it were whole. */
const UNDECODED = "\uFFFD";

function tableRow(row: number, cells: readonly string[], width: number): TableRow {
  const fail = (code: string, message: string): TableRow => ({
    row,
    error: { code, message: `Row ${row} ${message}`, row },
  });
  if (cells.some((cell) => cell.includes(UNDECODED))) {
    return fail("ENCODING_INVALID", "is not UTF-8 (windows-1252 is common). Save the file as UTF-8.");
  }
  if (cells.length === width) return { row, cells };
  return fail(
    "ROW_RAGGED",
    `has ${cells.length} cells; expected ${width} as in the header. Quote cells that hold commas.`,
  );
}

/** One answer a row: a problem the row survives becomes a warning of the row that follows it. */
async function* rowsAfter(rows: AsyncIterator<CsvRow>, width: number): AsyncGenerator<TableRow> {
  let warning: { readonly row: number; readonly warning: Warning } | undefined;
  try {
    for (let next = await rows.next(); !next.done; next = await rows.next()) {
      const { problem, row, cells } = next.value;
      if (problem?.code === "ENCODING_INVALID") continue;
      if (problem?.code === "CSV_NUL") {
        warning = { row: problem.row ?? 0, warning: { code: problem.code, message: messageOf(problem) } };
      } else if (problem) yield { row: problem.row ?? 0, error: errorOf(problem) };
      else {
        const read = tableRow(row, cells, width);
        yield warning?.row === row && !read.error ? { ...read, warnings: [warning.warning] } : read;
      }
    }
  } finally {
    await rows.return?.();
  }
}

async function readFirst(rows: AsyncIterator<CsvRow>, file: string): Promise<readonly string[]> {
  let first = await rows.next();
  // Undecodable bytes are told once, before the rows; the rows that hold them are told when they come.
  if (!first.done && first.value.problem?.code === "ENCODING_INVALID") first = await rows.next();
  if (first.done) throw await inputFailure("FILE_EMPTY", `${file}: the file is empty.`, { file });
  const { problem, cells } = first.value;
  if (!problem) return cells;
  throw await inputFailure(problem.code, `${file}: ${messageOf(problem)}`, { file, row: problem.row ?? 1 });
}

/** A header and the rows below it. */
export type Sheet = Pick<Table<never>, "header" | "rows">;

/** Opens a table whatever its columns are called. Throws an input failure when the first row cannot be read. */
export async function openSheet(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  options: CsvOptions = {},
): Promise<Sheet> {
  // Loaded with the first file: a service need not wait for it to be ready.
  const { readCsv } = await import("@portcullis/register");
  const rows = readCsv({ name: file, open: () => bytes }, options)[Symbol.asyncIterator]();
  const header = await readFirst(rows, file);
  return { header, rows: rowsAfter(rows, header.length) };
}

/** Opens a table: its header is read at once, its rows as they are asked for. Throws an input failure for a bad header. */
export async function openTable<Name extends string>(
  input: OpenInput,
  known: readonly Name[],
  required: readonly Name[],
): Promise<Table<Name>> {
  const file = input.name;
  if (input.head.length === 0) throw await inputFailure("FILE_EMPTY", `${file}: the file is empty.`, { file });
  const { header, rows } = await openSheet(file, input.bytes);
  return { columns: await readHeader(file, header, known, required), header, rows };
}

/** Subjects of a CSV file in order. Columns `id` and `name` are required. */
export async function csvRows(input: OpenInput): Promise<AsyncIterable<SubjectRow>> {
  return subjectRows(await openTable(input, SUBJECT_FIELDS, ["id", "name"]));
}

async function* subjectRows(table: Table<SubjectField>): AsyncGenerator<SubjectRow> {
  for await (const { row, cells, warnings, error } of table.rows) {
    if (error) {
      yield { row, error };
      continue;
    }
    const fields: { [Field in SubjectField]?: string } = {};
    for (const [field, position] of table.columns) {
      const cell = cells[position];
      if (cell !== undefined && cell !== "") fields[field] = cell;
    }
    yield warnings === undefined ? { row, fields } : { row, fields, warnings };
  }
}

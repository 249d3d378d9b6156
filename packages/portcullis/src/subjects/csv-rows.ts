// Which subjects does a CSV file with a header state? A bad row is an error of its own, a bad header is one of the file.

import { type Problem, readCsv } from "@portcullis/register";
import { inputFailure } from "./input-failure.ts";
import type { OpenInput } from "./open-input.ts";
import type { SubjectError } from "./subject.ts";
import { SUBJECT_FIELDS, type SubjectField, type SubjectRow } from "./subject-fields.ts";
import { type Columns, readHeader } from "./table-header.ts";

/** A row of a table with a header, or why it cannot be read. */
export type TableRow =
  | { readonly row: number; readonly cells: readonly string[]; readonly error?: never }
  | { readonly row: number; readonly error: SubjectError; readonly cells?: never };

/** A table opened by its header. */
export interface Table<Name extends string> {
  readonly columns: Columns<Name>;
  /** The header as printed. */
  readonly header: readonly string[];
  readonly rows: AsyncIterable<TableRow>;
}

/** The problem of a row as the error of what the row would have been. */
function errorOf(problem: Problem): SubjectError {
  const found = problem.value === undefined ? "" : ` (found ${JSON.stringify(problem.value.slice(0, 60))})`;
  const row = problem.row ?? 0;
  return { code: problem.code, message: `Row ${row}: expected ${problem.expected}${found}.`, row };
}

async function* rowsAfter(rows: AsyncIterator<CsvRow>, width: number): AsyncGenerator<TableRow> {
  try {
    for (let next = await rows.next(); !next.done; next = await rows.next()) yield rowOf(next.value, width);
  } finally {
    await rows.return?.();
  }
}

type CsvRow = { readonly row: number; readonly cells: readonly string[] } | { readonly problem: Problem };

function rowOf(read: CsvRow, width: number): TableRow {
  if ("problem" in read && read.problem) return { row: read.problem.row ?? 0, error: errorOf(read.problem) };
  const { row, cells } = read as { row: number; cells: readonly string[] };
  if (cells.length === width) return { row, cells };
  const message = `Row ${row} has ${cells.length} cells; expected ${width} as in the header. Quote cells that hold commas.`;
  return { row, error: { code: "ROW_RAGGED", message, row } };
}

/** Opens a table: its header is read at once, its rows as they are asked for. Throws an input failure for a bad header. */
export async function openTable<Name extends string>(
  input: OpenInput,
  known: readonly Name[],
  required: readonly Name[],
): Promise<Table<Name>> {
  if (input.head.length === 0)
    throw await inputFailure("FILE_EMPTY", `${input.name}: the file is empty.`, { file: input.name });
  const rows = readCsv({ name: input.name, open: () => input.bytes }, {})[Symbol.asyncIterator]();
  const first = await rows.next();
  if (first.done) throw await inputFailure("FILE_EMPTY", `${input.name}: the file is empty.`, { file: input.name });
  const read: CsvRow = first.value;
  if ("problem" in read && read.problem) {
    const error = errorOf(read.problem);
    throw await inputFailure(error.code, `${input.name}: ${error.message}`, { file: input.name, row: 1 });
  }
  const header = (read as { cells: readonly string[] }).cells;
  const columns = await readHeader(input.name, header, known, required);
  return { columns, header, rows: rowsAfter(rows, header.length) };
}

/** Subjects of a CSV file in order. Columns `id` and `name` are required. */
export async function csvRows(input: OpenInput): Promise<AsyncIterable<SubjectRow>> {
  return subjectRows(await openTable(input, SUBJECT_FIELDS, ["id", "name"]));
}

async function* subjectRows(table: Table<SubjectField>): AsyncGenerator<SubjectRow> {
  for await (const { row, cells, error } of table.rows) {
    if (error) {
      yield { row, error };
      continue;
    }
    const fields: { [Field in SubjectField]?: string } = {};
    for (const [field, position] of table.columns) {
      const cell = cells[position];
      if (cell !== undefined && cell !== "") fields[field] = cell;
    }
    yield { row, fields };
  }
}

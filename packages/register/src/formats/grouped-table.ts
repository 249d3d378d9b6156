// How is a table read in which one party has many rows? A header somewhere near the top, then a row per name, address or
// birth date; all rows of one reference are one party.

import { PortcullisError } from "../errors.ts";
import type { PartyKind } from "../model/party.ts";
import type { Problem } from "../model/problem.ts";
import { type CsvRow, raggedProblem, readCsv } from "../source/csv.ts";
import type { FormatInput, Parsed, SourceFile } from "./format.ts";
import { PartyBuilder } from "./party-builder.ts";
import { TableHeader } from "./table-header.ts";

/** Rows at the head of the file among which the header is looked for. */
const HEADER_ROWS = 5;

/** One row as a format's own reader sees it. */
export interface TableRow {
  readonly file: string;
  readonly row: number;
  readonly cells: readonly string[];
  readonly header: TableHeader;
  /** The row's cell under this column, trimmed; empty when there is none. */
  readonly cell: (column: string) => string;
  readonly problem: (code: string, field: string, value: string, expected: string) => void;
}

export interface GroupedTable {
  readonly format: string;
  /** What the file is called when it is told that it is not this. */
  readonly title: string;
  /** Column whose cell names the party; it also tells the header. */
  readonly reference: string;
  readonly kind: string;
  /** What the kind column prints, in small letters. */
  readonly kinds: ReadonlyMap<string, PartyKind>;
  /** Field named when a party has no name at all. */
  readonly name: string;
  readonly required: readonly string[];
  /** Every column of the layouts, in small letters; others are told and kept raw. */
  readonly known: ReadonlySet<string>;
  readonly readRow: (party: PartyBuilder, row: TableRow) => void;
  /** Rows of the file; CSV unless the format says otherwise. */
  readonly open?: (file: SourceFile, encoding: string | undefined) => AsyncGenerator<CsvRow, void>;
  /** Whether a row may end before the header does, as rows of a workbook do whose last cells are empty. */
  readonly shortRows?: boolean;
  /** The party's reference out of the cell that names it; the cell itself unless the format says otherwise. */
  readonly referenceOf?: (cell: string) => string;
}

async function findHeader(
  rows: AsyncIterator<CsvRow>,
  table: GroupedTable,
  file: string,
): Promise<{ header: TableHeader; row: number; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const marker = table.reference.toLowerCase();
  for (let seen = 0; seen < HEADER_ROWS; ) {
    const next = await rows.next();
    if (next.done) break;
    if (next.value.problem) {
      problems.push(next.value.problem);
      continue;
    }
    seen += 1;
    if (!next.value.cells.some((cell) => cell.trim().toLowerCase() === marker)) continue;
    const header = new TableHeader(file, next.value.cells);
    header.require(table.required);
    return { header, row: next.value.row, problems };
  }
  const message = `${file} has no header with the column "${table.reference}" in its first ${HEADER_ROWS} rows; it is not ${table.title}.`;
  throw new PortcullisError("HEADER_MISSING", "input", message, { file });
}

/** Parties by reference, in the order in which they first appear. */
class Parties {
  readonly #table: GroupedTable;
  readonly #list: string;
  readonly #byReference = new Map<string, PartyBuilder>();

  constructor(table: GroupedTable, list: string) {
    this.#table = table;
    this.#list = list;
  }

  take(row: TableRow): void {
    const { reference: column, kind: kindColumn, kinds } = this.#table;
    const reference = (this.#table.referenceOf ?? ((cell) => cell))(row.cell(column));
    if (reference === "") {
      row.problem("PARTY_MISSING", column, "", `the party's ${column}; the row names none`);
      return;
    }
    const printed = row.cell(kindColumn);
    const kind = kinds.get(printed.toLowerCase());
    if (kind === undefined) row.problem("KIND_UNKNOWN", kindColumn, printed, `one of ${[...kinds.keys()].join(", ")}`);
    let party = this.#byReference.get(reference);
    if (!party) {
      party = new PartyBuilder(this.#list, reference, kind ?? "unknown");
      this.#byReference.set(reference, party);
    }
    if (kind !== undefined && party.kind === "unknown") party.kind = kind;
    if (kind !== undefined && kind !== party.kind) {
      const expected = `the kind of the party's first row (${party.kind}), which is kept`;
      row.problem("KIND_CONFLICT", kindColumn, printed, expected);
    }
    this.#table.readRow(party, row);
    for (const [at, name] of row.header.columns.entries()) {
      if (name !== "" && !this.#table.known.has(name.toLowerCase())) party.raw(name, row.cells[at] ?? "");
    }
  }

  *built(file: string): Generator<Parsed, void> {
    for (const party of this.#byReference.values()) {
      if (party.nameCount > 0) {
        yield { party: party.build() };
        continue;
      }
      const expected = "at least one name for the party";
      yield { problem: { code: "NAME_MISSING", file, field: this.#table.name, value: party.reference, expected } };
    }
  }
}

/** Parties and problems of such a table. Throws `FILES_UNEXPECTED`, `HEADER_MISSING`, `HEADER_DUPLICATE` (input). */
export async function* parseGroupedTable(input: FormatInput, table: GroupedTable): AsyncGenerator<Parsed, void> {
  const [source] = input.files;
  if (!source || input.files.length !== 1) {
    const message = `The format ${table.format} takes one file, not ${input.files.length}.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message);
  }
  const file = source.name;
  const open = table.open ?? ((file_, encoding) => readCsv(file_, { encoding }));
  const rows = open(source, input.encoding);
  const { header, row: headerRow, problems: early } = await findHeader(rows, table, file);
  for (const problem of [...early, ...header.unknown(table.known, headerRow)]) yield { problem };
  const parties = new Parties(table, input.list);
  for await (const next of rows) {
    if (next.problem) {
      yield { problem: next.problem };
      continue;
    }
    if (next.doubt) yield { problem: next.doubt };
    const { row } = next;
    const blank = Array<string>(Math.max(0, table.shortRows ? header.columns.length - next.cells.length : 0)).fill("");
    const cells = blank.length === 0 ? next.cells : [...next.cells, ...blank];
    if (cells.length !== header.columns.length) {
      yield { problem: raggedProblem(file, row, cells.length, header.columns.length) };
      if (cells.length < header.columns.length) continue;
    }
    const problems: Problem[] = [];
    parties.take({
      file,
      row,
      cells,
      header,
      cell: (column) => header.cell(cells, column),
      problem: (code, field, value, expected) => problems.push({ code, file, row, field, value, expected }),
    });
    for (const problem of problems) yield { problem };
  }
  yield* parties.built(file);
}

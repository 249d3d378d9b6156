// Which rows does a table hold? Streamed; what is wrong with a row is told beside it, and the rows after it are still read.

import { PortcullisError } from "../errors.ts";
import type { SourceFile } from "../formats/format.ts";
import { LIMITS } from "../limits.ts";
import type { Problem } from "../model/problem.ts";
import { CsvScanner, type Fault, type Scanned } from "./csv-scanner.ts";
import { TextReader } from "./decode.ts";
import { inPieces } from "./pieces.ts";

export interface CsvOptions {
  /** WHATWG label; else by byte-order mark, else UTF-8. */
  readonly encoding?: string | undefined;
  /** One ASCII character. */
  readonly delimiter?: string | undefined;
}

/**
 * A row with its 1-based number as a spreadsheet counts rows, or a problem. `doubt` says what is odd about a row that was
 * read all the same.
 */
export type CsvRow =
  | { readonly row: number; readonly cells: readonly string[]; readonly doubt?: Problem; readonly problem?: never }
  | { readonly problem: Problem; readonly row?: never; readonly cells?: never; readonly doubt?: never };

/** Characters of an offending value that are repeated to the reader. */
const VALUE_CHARACTERS = 200;

/** Rows that are looked at before a table of one column is called a table with the wrong separator. */
const SEPARATOR_ROWS = 5;

const SEPARATORS: ReadonlyMap<string, string> = new Map([
  [";", "semicolons"],
  ["\t", "tabs"],
  ["|", "bars"],
  [",", "commas"],
]);

/** A row with too few or too many cells. */
export function raggedProblem(file: string, row: number, found: number, expected: number): Problem {
  return {
    code: "ROW_RAGGED",
    file,
    row,
    value: `${found} cells`,
    expected: `${expected} cells, as the header has; check for a missing or unquoted separator`,
  };
}

/**
 * Rows of a CSV file, the header among them. Blank lines are passed over but counted. Memory is bounded by the longest row.
 *
 * A quotation mark that is not closed costs its own row: reading goes on behind the line on which it opens. It counts as
 * not closed when the file or the limit of a row ends inside it, or when the mark that would close it stands on another line
 * with more text behind it. On one line such text is a `doubt` (`CSV_QUOTE_STRAY`), and the cell is kept as printed.
 *
 * Problems: `ENCODING_INVALID` (once a file), `CSV_NUL`, `CSV_QUOTE_UNBALANCED`, `LIMIT_FIELD`, `LIMIT_COLUMNS`,
 * `LINE_TOO_LONG`. Throws `PortcullisError` (input): `FILE_EMPTY`, `SEPARATOR_WRONG`, `ENCODING_UNKNOWN`, `LIMIT_COLUMNS` when
 * the first row is too wide, and what the file throws.
 */
export async function* readCsv(file: SourceFile, options: CsvOptions = {}): AsyncGenerator<CsvRow, void> {
  const reader = new CsvReader(file, options);
  yield* reader.rows();
}

class CsvReader {
  readonly #file: SourceFile;
  readonly #delimiter: string;
  readonly #text: TextReader;
  readonly #scanner: CsvScanner;
  readonly #pending: CsvRow[] = [];
  /** The first rows as long as each is one cell: what they hold may be separated by something else. */
  #narrow: { readonly row: number; readonly cell: string }[] | undefined = [];
  #rows = 0;
  #encodingTold = false;

  constructor(file: SourceFile, options: CsvOptions) {
    this.#file = file;
    this.#delimiter = options.delimiter ?? ",";
    this.#text = new TextReader(file.name, options.encoding);
    const limits = { rowCharactersMax: LIMITS.rowBytesMax, columnsMax: LIMITS.columnsMax };
    this.#scanner = new CsvScanner(this.#delimiter, limits, (text) => this.#text.bytesOf(text));
  }

  async *rows(): AsyncGenerator<CsvRow, void> {
    for await (const chunk of inPieces(this.#file.open())) yield* this.#read(this.#text.read(chunk));
    const rest = this.#text.end();
    this.#scanner.end();
    yield* this.#read(rest);
    this.#checkSeparator();
    yield* this.#pending;
    if (this.#rows === 0) {
      throw new PortcullisError("FILE_EMPTY", "input", `${this.#file.name} is empty. Fetch it again.`, {
        file: this.#file.name,
      });
    }
  }

  *#read(text: string): Generator<CsvRow, void> {
    this.#scanner.push(text);
    for (let found = this.#scanner.next(); found !== undefined; found = this.#scanner.next()) {
      this.#rows += 1;
      this.#take(found, this.#rows);
    }
    if (this.#text.faulty && !this.#encodingTold) {
      this.#encodingTold = true;
      const { encoding, faultByte } = this.#text;
      const expected = `text in ${encoding}; give the file's encoding if it has another (windows-1252 is common)`;
      const byte = faultByte === undefined ? {} : { byte: faultByte };
      this.#pending.unshift({ problem: { code: "ENCODING_INVALID", file: this.#file.name, ...byte, expected } });
    }
    if (this.#narrow === undefined) yield* this.#pending.splice(0);
  }

  #take(found: Scanned, row: number): void {
    if (found.fault === undefined) {
      if (found.count > LIMITS.columnsMax) this.#tooWide(found.count, row);
      else this.#takeCells(found.cells, row, found.stray);
    } else if (found.fault === "unclosed") {
      const expected = "a closing quotation mark; the row is left out, and the next line is read as a row of its own";
      this.#pending.push({ problem: this.#faultProblem("CSV_QUOTE_UNBALANCED", row, found.at, expected) });
    } else {
      const expected = `a row of at most ${LIMITS.rowBytesMax} characters; it is left out`;
      this.#pending.push({ problem: this.#faultProblem("LINE_TOO_LONG", row, found.at, expected) });
    }
  }

  #tooWide(count: number, row: number): void {
    const file = this.#file.name;
    if (row === 1) {
      const message = `${file}, row 1, has ${count} columns; no list has more than ${LIMITS.columnsMax}.`;
      throw new PortcullisError("LIMIT_COLUMNS", "input", message, { file, row });
    }
    const expected = `at most ${LIMITS.columnsMax} cells in a row; it is left out`;
    this.#pending.push({ problem: { code: "LIMIT_COLUMNS", file, row, value: `${count} cells`, expected } });
  }

  #takeCells(cells: readonly string[], row: number, stray: Fault | undefined): void {
    if (cells.length === 1 && cells[0] === "") return;
    if (this.#narrow !== undefined) {
      if (cells.length === 1) this.#narrow.push({ row, cell: cells[0] ?? "" });
      else this.#narrow = undefined;
      if (this.#narrow?.length === SEPARATOR_ROWS) this.#checkSeparator();
    }
    const long = cells.findIndex((cell) => cell.length > LIMITS.fieldCharactersMax);
    if (long >= 0) {
      const expected = `a cell of at most ${LIMITS.fieldCharactersMax} characters; the row is left out`;
      this.#problem("LIMIT_FIELD", row, long, cells[long] ?? "", expected);
      return;
    }
    const nul = cells.findIndex((cell) => cell.includes("\0"));
    if (nul >= 0)
      this.#problem("CSV_NUL", row, nul, cells[nul] ?? "", "text without NUL characters; they were taken out");
    const clean = nul < 0 ? cells : cells.map((cell) => cell.replaceAll("\0", ""));
    const expected =
      "a separator behind the closing quotation mark, and one inside a cell doubled; the cell is kept as it is printed";
    const doubt = stray && this.#faultProblem("CSV_QUOTE_STRAY", row, stray, expected);
    this.#pending.push({ row, cells: clean, ...(doubt ? { doubt } : {}) });
  }

  #problem(code: string, row: number, column: number, value: string, expected: string): void {
    const field = `column ${column + 1}`;
    this.#pending.push({
      problem: { code, file: this.#file.name, row, field, value: value.slice(0, VALUE_CHARACTERS), expected },
    });
  }

  #faultProblem(code: string, row: number, fault: Fault, expected: string): Problem {
    const { faultByte, markBytes } = this.#text;
    const byte = fault.byte === undefined ? undefined : fault.byte + markBytes;
    // Behind bytes that were replaced, characters no longer tell bytes.
    const known = byte !== undefined && (faultByte === undefined || byte <= faultByte);
    const place = { row, ...(known ? { byte } : {}), field: `column ${fault.column + 1}` };
    return { code, file: this.#file.name, ...place, value: fault.text.slice(0, VALUE_CHARACTERS), expected };
  }

  /** A table whose first rows are all one cell, with semicolons or tabs in several or many in one, was separated by those. */
  #checkSeparator(): void {
    const narrow = this.#narrow ?? [];
    this.#narrow = undefined;
    for (const [mark, name] of SEPARATORS) {
      if (mark === this.#delimiter) continue;
      const split = narrow.filter(({ cell }) => cell.includes(mark));
      const [first] = split;
      if (first === undefined || (split.length < 2 && first.cell.split(mark).length < 3)) continue;
      const file = this.#file.name;
      const message = `${file}, row ${first.row}, is separated by ${name}. Save it as CSV with ${JSON.stringify(this.#delimiter)} between the cells.`;
      throw new PortcullisError("SEPARATOR_WRONG", "input", message, { file, row: first.row });
    }
  }
}

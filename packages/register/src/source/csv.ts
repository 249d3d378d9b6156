// Which rows does a table hold? Streamed by csv-parse; what is wrong with a row is told beside it, and the rows after it
// are still read.

import { type CsvError, Parser } from "csv-parse";
import { PortcullisError } from "../errors.ts";
import type { SourceFile } from "../formats/format.ts";
import { LIMITS } from "../limits.ts";
import type { Problem } from "../model/problem.ts";
import { TextReader } from "./decode.ts";

export interface CsvOptions {
  /** WHATWG label; else by byte-order mark, else UTF-8. */
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
}

/** A row with its 1-based number as a spreadsheet counts records, or a problem. */
export type CsvRow =
  | { readonly row: number; readonly cells: readonly string[]; readonly problem?: never }
  | { readonly problem: Problem; readonly row?: never; readonly cells?: never };

/** Characters of an offending value that are repeated to the reader. */
const VALUE_CHARACTERS = 200;

/** Rows that are looked at before a table of one column is called a table with the wrong separator. */
const SEPARATOR_ROWS = 5;

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
 * Rows of a CSV file, the header among them. Blank lines are passed over but counted.
 *
 * Problems: `ENCODING_INVALID` (once a file), `CSV_NUL`, `CSV_QUOTE_UNBALANCED`, `CSV_QUOTE_STRAY`, `LIMIT_FIELD`,
 * `LINE_TOO_LONG`. Throws `PortcullisError` (input): `FILE_EMPTY`, `SEPARATOR_WRONG`, `LIMIT_COLUMNS`, and what the file throws.
 */
export async function* readCsv(file: SourceFile, options: CsvOptions = {}): AsyncGenerator<CsvRow, void> {
  const reader = new CsvReader(file, options);
  yield* reader.rows();
}

interface RawRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number; readonly records: number };
}

class CsvReader {
  readonly #file: SourceFile;
  readonly #delimiter: string;
  readonly #text: TextReader;
  readonly #pending: CsvRow[] = [];
  #parser: Parser;
  /** Records given by earlier parsers of this file, when one had to be given up. */
  #rowsBefore = 0;
  #rows = 0;
  #encodingTold = false;
  #seen = 0;
  #sinceRow = 0;
  #skipping = false;

  constructor(file: SourceFile, options: CsvOptions) {
    this.#file = file;
    this.#delimiter = options.delimiter ?? ",";
    this.#text = new TextReader(file.name, options.encoding);
    this.#parser = this.#newParser();
  }

  #newParser(): Parser {
    const parser = new Parser({
      delimiter: this.#delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 0,
      info: true,
      // A row that cannot be read is told by us; the parser goes on with the next.
      skip_records_with_error: true,
    });
    parser.on("skip", (error: CsvError) => this.#skipped(error));
    return parser;
  }

  async *rows(): AsyncGenerator<CsvRow, void> {
    for await (const chunk of this.#file.open()) {
      this.#seen += chunk.length;
      this.#feed(this.#text.read(chunk));
      yield* this.#drain();
    }
    this.#feed(this.#text.end());
    this.#parser.end();
    yield* this.#drain();
    if (this.#seen === 0 || this.#rows === 0) {
      throw new PortcullisError("FILE_EMPTY", "input", `${this.#file.name} is empty. Fetch it again.`, {
        file: this.#file.name,
      });
    }
  }

  /** Gives text to the parser, dropping what a row longer than the limit has beyond it. */
  #feed(text: string): void {
    let rest = text;
    if (this.#skipping) {
      const end = rest.search(/[\r\n]/);
      if (end < 0) return;
      rest = rest.slice(end);
      this.#skipping = false;
    }
    if (rest === "") return;
    this.#parser.write(rest);
    const newline = Math.max(rest.lastIndexOf("\n"), rest.lastIndexOf("\r"));
    this.#sinceRow = newline < 0 ? this.#sinceRow + rest.length : rest.length - newline;
    if (this.#sinceRow > LIMITS.rowBytesMax)
      this.#giveUpRow("LINE_TOO_LONG", `a row of at most ${LIMITS.rowBytesMax} characters`);
  }

  /** Starts a new parser behind a row that will not end. */
  #giveUpRow(code: string, expected: string): void {
    this.#collect();
    this.#rowsBefore = this.#rows + 1;
    this.#rows = this.#rowsBefore;
    this.#pending.push({ problem: { code, file: this.#file.name, row: this.#rowsBefore, expected } });
    this.#parser.destroy();
    this.#parser = this.#newParser();
    this.#sinceRow = 0;
    this.#skipping = true;
  }

  #skipped(error: CsvError): void {
    this.#rowsBefore += 1;
    this.#rows += 1;
    const unbalanced = error.code === "CSV_QUOTE_NOT_CLOSED";
    this.#pending.push({
      problem: {
        code: unbalanced ? "CSV_QUOTE_UNBALANCED" : "CSV_QUOTE_STRAY",
        file: this.#file.name,
        row: this.#rows,
        expected: unbalanced
          ? "a closing quotation mark; from here to the end of the file nothing could be read"
          : "every quotation mark closed, and one inside a cell doubled",
      },
    });
  }

  #collect(): void {
    for (;;) {
      const raw = this.#parser.read() as RawRow | null;
      if (raw === null) return;
      this.#rows += 1;
      this.#take(raw.record, this.#rows);
    }
  }

  *#drain(): Generator<CsvRow, void> {
    this.#collect();
    if (this.#text.faultByte !== undefined && !this.#encodingTold) {
      this.#encodingTold = true;
      const expected = `text in ${this.#text.encoding}; give the file's encoding if it has another (windows-1252 is common)`;
      yield { problem: { code: "ENCODING_INVALID", file: this.#file.name, byte: this.#text.faultByte, expected } };
    }
    yield* this.#pending.splice(0);
  }

  #take(cells: readonly string[], row: number): void {
    if (cells.length === 1 && cells[0] === "") return;
    this.#checkSeparator(cells, row);
    if (cells.length > LIMITS.columnsMax) {
      const message = `${this.#file.name}, row ${row}, has ${cells.length} columns; no list has more than ${LIMITS.columnsMax}.`;
      throw new PortcullisError("LIMIT_COLUMNS", "input", message, { file: this.#file.name, row });
    }
    const long = cells.findIndex((cell) => cell.length > LIMITS.fieldCharactersMax);
    if (long >= 0) {
      this.#problem(
        "LIMIT_FIELD",
        row,
        long,
        cells[long] as string,
        `a cell of at most ${LIMITS.fieldCharactersMax} characters`,
      );
      return;
    }
    const nul = cells.findIndex((cell) => cell.includes("\0"));
    if (nul >= 0) {
      this.#problem("CSV_NUL", row, nul, cells[nul] as string, "text without NUL characters; they were taken out");
      this.#pending.push({ row, cells: cells.map((cell) => cell.replaceAll("\0", "")) });
      return;
    }
    this.#pending.push({ row, cells });
  }

  #problem(code: string, row: number, column: number, value: string, expected: string): void {
    const field = `column ${column + 1}`;
    this.#pending.push({
      problem: { code, file: this.#file.name, row, field, value: value.slice(0, VALUE_CHARACTERS), expected },
    });
  }

  /** A table whose first rows are all one cell with semicolons or tabs in it was separated by those. */
  #checkSeparator(cells: readonly string[], row: number): void {
    if (row > SEPARATOR_ROWS || cells.length > 1) return;
    const cell = cells[0] as string;
    const other = [";", "\t", "|", ","].find((mark) => mark !== this.#delimiter && cell.split(mark).length > 2);
    if (other === undefined) return;
    const name = { ";": "semicolons", "\t": "tabs", "|": "bars", ",": "commas" }[other] as string;
    const message = `${this.#file.name}, row ${row}, is separated by ${name}. Save it as CSV with ${JSON.stringify(this.#delimiter)} between the cells.`;
    throw new PortcullisError("SEPARATOR_WRONG", "input", message, { file: this.#file.name, row });
  }
}

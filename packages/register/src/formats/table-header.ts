// Which column is which? By the header's own words, so that an added or moved column does no harm.

import { PortcullisError } from "../errors.ts";
import type { Problem } from "../model/problem.ts";

/** A header's columns by name, lower case and white space collapsed. */
export class TableHeader {
  readonly columns: readonly string[];
  readonly #at = new Map<string, number>();
  readonly #file: string;

  constructor(file: string, cells: readonly string[]) {
    this.#file = file;
    this.columns = cells.map((cell) => cell.replace(/\s+/g, " ").trim());
    for (const [at, column] of this.columns.entries()) {
      const name = column.toLowerCase();
      if (name === "") continue;
      if (this.#at.has(name)) {
        const message = `${file} has the column "${column}" twice. Fetch the file again, or take one of them out.`;
        throw new PortcullisError("HEADER_DUPLICATE", "input", message, { file, column });
      }
      this.#at.set(name, at);
    }
  }

  /** Throws `HEADER_MISSING` unless every one of these columns is there. */
  require(names: readonly string[]): void {
    const missing = names.filter((name) => !this.#at.has(name.toLowerCase()));
    if (missing.length === 0) return;
    const message = `${this.#file} lacks the column${missing.length > 1 ? "s" : ""} ${missing.map((name) => `"${name}"`).join(", ")}; it is not this list's layout, or the layout has changed.`;
    throw new PortcullisError("HEADER_MISSING", "input", message, { file: this.#file, missing: missing.join(", ") });
  }

  /** Columns that are not among `known`, as problems: what they hold is kept raw. */
  unknown(known: ReadonlySet<string>, row: number): Problem[] {
    return this.columns
      .filter((column) => column !== "" && !known.has(column.toLowerCase()))
      .map((column) => ({
        code: "COLUMN_UNKNOWN",
        file: this.#file,
        row,
        field: column,
        expected: "a column of the list's published layout; its values are kept as they are",
      }));
  }

  /** The cell of a column, trimmed; empty when the row or the layout has none. */
  cell(cells: readonly string[], name: string): string {
    const at = this.#at.get(name.toLowerCase());
    return at === undefined ? "" : (cells[at] ?? "").trim();
  }
}

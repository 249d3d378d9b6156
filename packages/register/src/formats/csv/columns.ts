// Which column holds which field? By the column map of the edition, or by headers named like those of a subject file.

import { PortcullisError } from "../../errors.ts";
import type { ColumnMap } from "../format.ts";
import { tidy } from "../party-builder.ts";
import { TableHeader } from "../table-header.ts";
import { CSV_FIELDS, type CsvFieldName, isCsvField } from "./fields.ts";

/** Separates the values of a cell in a table without column map, as in a file of subjects. */
const DEFAULT_SEPARATOR = ";";
/** Separates them where the column map names no separator: no name or address holds it. */
const BAR = " | ";

interface Column {
  readonly header: string;
  readonly separator: string;
}

/** The columns of one table: their fields, and those that no field claims. */
export class CsvColumns {
  readonly width: number;
  readonly #header: TableHeader;
  readonly #fields: ReadonlyMap<CsvFieldName, Column>;
  readonly #rest: readonly (readonly [header: string, at: number])[];

  /** Throws `COLUMNS_INVALID`, `HEADER_MISSING`, `HEADER_DUPLICATE`. */
  constructor(file: string, cells: readonly string[], map: ColumnMap | undefined) {
    this.#header = new TableHeader(file, cells);
    this.width = cells.length;
    this.#fields = map === undefined ? byHeader(this.#header) : byMap(map);
    this.#header.require(map === undefined ? ["id", "name"] : [...this.#fields.values()].map(({ header }) => header));
    const claimed = new Set([...this.#fields.values()].map(({ header }) => header.toLowerCase()));
    this.#rest = this.#header.columns.flatMap((header, at) =>
      header === "" || claimed.has(header.toLowerCase()) ? [] : [[header, at] as const],
    );
  }

  /** The header of a field's column, for problems; the field's own name where it has none. */
  headerOf(field: CsvFieldName): string {
    return this.#fields.get(field)?.header ?? field;
  }

  /** The values of a field, white space collapsed, none empty; one at most for a field that holds one. */
  values(cells: readonly string[], field: CsvFieldName): readonly string[] {
    const column = this.#fields.get(field);
    if (column === undefined) return [];
    const cell = this.#header.cell(cells, column.header);
    const values = CSV_FIELDS[field].several ? cell.split(column.separator) : [cell];
    return values.map(tidy).filter((value) => value !== "");
  }

  /** The cells that no field claims, by header. */
  rest(cells: readonly string[]): readonly (readonly [header: string, text: string])[] {
    return this.#rest.map(([header, at]) => [header, cells[at] ?? ""] as const);
  }
}

function byMap(map: ColumnMap): ReadonlyMap<CsvFieldName, Column> {
  const fields = new Map<CsvFieldName, Column>();
  for (const [field, ref] of Object.entries(map)) {
    const { column, separator } = typeof ref === "string" ? { column: ref, separator: BAR } : ref;
    if (!isCsvField(field)) {
      const message = `"${field}" in the column map is no field of a party; known are ${Object.keys(CSV_FIELDS).join(", ")}.`;
      throw new PortcullisError("COLUMNS_INVALID", "input", message, { field });
    }
    if (separator === "" || column === "") {
      const message = `"${field}" in the column map needs a column and, where one is given, a separator that is not empty.`;
      throw new PortcullisError("COLUMNS_INVALID", "input", message, { field });
    }
    fields.set(field, { header: tidy(column), separator });
  }
  const missing = (["id", "name"] as const).filter((field) => !fields.has(field));
  if (missing.length === 0) return fields;
  const message = `The column map lacks ${missing.join(" and ")}; every party needs a reference and a name.`;
  throw new PortcullisError("COLUMNS_INVALID", "input", message, { missing: missing.join(", ") });
}

function byHeader(header: TableHeader): ReadonlyMap<CsvFieldName, Column> {
  const names = new Map<string, string>(header.columns.map((column) => [column.toLowerCase(), column]));
  const fields = new Map<CsvFieldName, Column>();
  for (const field of Object.keys(CSV_FIELDS) as CsvFieldName[]) {
    const known = [field, ...(CSV_FIELDS[field].headers ?? [])];
    const found = known.map((name) => names.get(name.toLowerCase())).find((column) => column !== undefined);
    if (found !== undefined) fields.set(field, { header: found, separator: DEFAULT_SEPARATOR });
  }
  return fields;
}

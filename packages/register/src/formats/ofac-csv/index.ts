// How are OFAC's lists read? sdn.csv or cons_prim.csv, with the aliases, addresses and comments beside it: headerless
// tables that share the party's number.

import { PortcullisError } from "../../errors.ts";
import type { Problem } from "../../model/problem.ts";
import { raggedProblem, readCsv } from "../../source/csv.ts";
import type { FormatInput, ListFormat, Parsed, SourceFile } from "../format.ts";
import { PRIMARY_COLUMNS, type SideRole } from "./mapping.ts";
import { type PlacedRow, readParty } from "./read-party.ts";
import { isEnd, readSideFile, type SideTable } from "./side-files.ts";

type SideTables = Partial<Record<SideRole, SideTable>>;

async function readSideFiles(files: readonly SourceFile[], encoding: string | undefined): Promise<SideTables> {
  const tables: SideTables = {};
  for (const file of files) {
    const table = await readSideFile(file, encoding);
    const earlier = tables[table.role];
    if (earlier !== undefined) {
      const message = `${earlier.file} and ${table.file} both hold "${table.role}" rows; an edition has one such file.`;
      throw new PortcullisError("FILES_UNEXPECTED", "input", message, { file: table.file, role: table.role });
    }
    tables[table.role] = table;
  }
  return tables;
}

function rowsOf(tables: SideTables, role: SideRole, number: string): readonly PlacedRow[] {
  const table = tables[role];
  return table?.rows.get(number)?.map((row) => ({ ...row, file: table.file })) ?? [];
}

/** Throws when the first row shows that this is no primary file; later rows of another width are problems. */
function checkFirstRow(file: string, cells: readonly string[]): void {
  if (cells.length === PRIMARY_COLUMNS.length) return;
  const looksLike = /^\s*[<{[]/.test(cells[0] ?? "") ? " It looks like XML or JSON." : "";
  const message = `${file} is not OFAC's primary file: its first row has ${cells.length} columns instead of ${PRIMARY_COLUMNS.length}.${looksLike} Give sdn.csv or cons_prim.csv first.`;
  throw new PortcullisError("FORMAT_UNEXPECTED", "input", message, { file, columns: cells.length });
}

function numberProblem(file: string, row: number, number: string, duplicate: boolean): Problem {
  const place = { file, row, field: "ent_num", value: number.slice(0, 200) };
  if (duplicate)
    return { code: "PARTY_DUPLICATE", ...place, expected: "each party's number once; the first row counts" };
  return { code: "FIELD_INVALID", ...place, expected: "the party's number, digits only; the row is left out" };
}

async function* readPrimary(
  file: SourceFile,
  input: FormatInput,
  tables: SideTables,
  seen: Set<string>,
): AsyncGenerator<Parsed, void> {
  let first = true;
  for await (const { row, cells, doubt, problem } of readCsv(file, { encoding: input.encoding })) {
    if (problem !== undefined) {
      yield { problem };
      continue;
    }
    if (doubt !== undefined) yield { problem: doubt };
    if (isEnd(cells)) continue;
    if (first) checkFirstRow(file.name, cells);
    first = false;
    if (cells.length !== PRIMARY_COLUMNS.length) {
      yield { problem: raggedProblem(file.name, row, cells.length, PRIMARY_COLUMNS.length) };
      continue;
    }
    const number = (cells[0] ?? "").trim();
    if (!/^\d{1,12}$/.test(number) || seen.has(number)) {
      yield { problem: numberProblem(file.name, row, number, seen.has(number)) };
      continue;
    }
    seen.add(number);
    const side = {
      alt: rowsOf(tables, "alt", number),
      add: rowsOf(tables, "add", number),
      comments: rowsOf(tables, "comments", number),
    };
    const { party, problems } = readParty(input.list, { primary: { row, cells, file: file.name }, side });
    if (party !== undefined) yield { party };
    for (const each of problems) yield { problem: each };
  }
}

/** Rows beside whose party is not in the primary file: each party that is missing is one problem a file. */
function* orphans(tables: SideTables, seen: ReadonlySet<string>): Generator<Parsed, void> {
  for (const { file, rows } of Object.values(tables)) {
    for (const [number, [first, ...more]] of rows) {
      if (first === undefined || seen.has(number)) continue;
      const rest = more.length === 0 ? "" : ` (${more.length} more rows of it follow)`;
      const expected = `the number of a party in the primary file; the row is left out${rest}`;
      yield { problem: { code: "PARTY_MISSING", file, row: first.row, field: "ent_num", value: number, expected } };
    }
  }
}

async function* parse(input: FormatInput): AsyncGenerator<Parsed, void> {
  const [primary, ...others] = input.files;
  if (primary === undefined || input.files.length > 4) {
    const message = `ofac-csv reads one to four files, the primary one first; ${input.files.length} were given.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message, { list: input.list, files: input.files.length });
  }
  const tables = await readSideFiles(others, input.encoding);
  for (const { problems } of Object.values(tables)) for (const problem of problems) yield { problem };
  const seen = new Set<string>();
  yield* readPrimary(primary, input, tables, seen);
  yield* orphans(tables, seen);
}

/** OFAC's SDN list and its consolidated list of others, in the CSV files that OFAC publishes. */
export const ofacCsv: ListFormat = {
  id: "ofac-csv",
  title: "OFAC's sdn.csv or cons_prim.csv, with alt, add and comments",
  filesExpected: "sdn.csv (or cons_prim.csv) first, then alt.csv, add.csv and sdn_comments.csv as far as there are any",
  parse,
};
